// Call: one call of the library, from what JavaScript hands in to what it gets back. Made and settled on the JavaScript
// thread, run on any one thread between.
//
// What JavaScript gets back is the result, or [the error as JSON, and if a host's function threw it, [that]].
#pragma once

#include <string>
#include <utility>

#include "handle.hpp"

namespace billhook::node {

struct Call {
  Environment* environment;
  void (*run)(Call&) = nullptr;           // calls the library: sets status, reply, out
  napi_value (*result)(Call&) = nullptr;  // when all went well
  Handle* handle = nullptr;
  void* pointer = nullptr;     // what the handle held when the call began
  bool closes = false;         // the handle, once nothing else runs on it
  std::vector<Opened> opened;  // what is to be closed
  std::string first, second, key, reason;
  std::int64_t number = 0;
  billhook_call_options options{};
  napi_ref progress = nullptr, kept = nullptr;
  napi_deferred deferred = nullptr;
  std::vector<napi_ref> thrown;  // by ports and progress functions

  billhook_status status = BILLHOOK_OK;
  billhook_reply* reply = nullptr;
  void* out = nullptr;

  /// The one that runs on this thread.
  static thread_local Call* current;
};

inline billhook_text as_text(const std::string& text) { return {text.data(), text.size()}; }

/// A JavaScript string; of what is none, empty.
std::string string_of(napi_env env, napi_value value);
napi_value make_string(napi_env env, billhook_text text);
napi_value value_of(napi_env env, napi_ref reference);

/// Runs the call here and returns its outcome.
napi_value perform(Call& call);
/// Runs it elsewhere when its turn comes, and returns a promise of its outcome. `handle` owns the call's handle.
napi_value perform(const std::shared_ptr<Call>& call, napi_value handle);

/// For billhook_call_options and billhook_port.
int report_progress(void* user, std::int64_t done, std::int64_t total, billhook_text phase, billhook_answer* answer);
void call_port(void* user, billhook_text operation, billhook_text request, billhook_answer* answer);
void drop_port(void* user);

/// The JavaScript function that stands for a port: (operation, request, question, is_sync), see answer() in index.js.
struct NodePort {
  Environment* environment;
  napi_ref function;
};

/// What JavaScript hands back for a question.
struct AskedQuestion {
  Call* call;
  std::shared_ptr<Question> question;
};
void answer_port(Environment& environment, AskedQuestion& asked, const std::string& kind, const std::string& text,
                 napi_value error);

}  // namespace billhook::node
