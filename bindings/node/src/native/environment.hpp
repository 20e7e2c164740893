// Environment: one JavaScript thread (the main one, or that of a worker) that uses billhook, what it has open, and the
// calls that run for it on threads of their own. For that thread alone, except where a function says otherwise.
#pragma once

#include <chrono>
#include <condition_variable>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "values.hpp"

namespace billhook::node {

class Environment;

/// A book, a session or a cursor, closed when this goes.
struct Opened {
  std::unique_ptr<void, void (*)(void*)> pointer{nullptr, nullptr};
  std::int64_t book = 0;  // whose session or cursor it is, by JavaScript's number; a book is its own
};

/// What the library asks JavaScript in the middle of a call: a port, or, without an operation, a progress function.
struct Question {
  billhook_answer* answer;
  billhook_text operation, text;
  std::int64_t done = 0, total = 0;
  bool goes_on = true;
};

/// One call of the library: filled and settled on the JavaScript thread, run on any one thread between.
struct Call {
  explicit Call(Environment& of) : environment{of} {}
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;
  ~Call() { billhook_reply_free(reply); }

  void run() {
    Call* const around = std::exchange(current, this);
    status = function(*this);
    current = around;
  }
  billhook_status say(billhook_text text) {
    said = text;
    return BILLHOOK_OK;
  }

  Environment& environment;
  billhook_status (*function)(Call&) = nullptr;
  std::int64_t id = 0;  // JavaScript's number for a call on another thread; 0 for one on its own
  void* handle = nullptr;
  std::int64_t book = 0;  // of the handle
  std::vector<Opened> closing;
  std::string first, second, key, reason;
  std::int64_t number = 0;
  billhook_call_options options{};

  billhook_status status = BILLHOOK_OK;
  billhook_reply* reply = nullptr;
  billhook_text said{};
  Opened opened;
  const billhook_batch* batch = nullptr;

  Question* question = nullptr;  // that waits for its answer; the environment's mutex guards it
  std::future<void> thread;

  static inline thread_local Call* current = nullptr;  // what runs on this thread
};

class Environment {
 public:
  explicit Environment(napi_env of) : env{of} {
    const auto hear = [](napi_env going_on, napi_value, void* environment, void* call) {
      if (going_on != nullptr) static_cast<Environment*>(environment)->hear(*static_cast<Call*>(call));
    };
    napi_create_threadsafe_function(env, nullptr, nullptr, text_of(env, {"billhook", 8}), 0, 1, nullptr, nullptr, this,
                                    hear, &loop_);
    napi_unref_threadsafe_function(env, loop_);
    const auto forget = [](napi_env, void* environment, void*) { delete static_cast<Environment*>(environment); };
    napi_set_instance_data(env, this, forget, nullptr);
    const auto leave = [](void* environment) { static_cast<Environment*>(environment)->leave(); };
    napi_add_env_cleanup_hook(env, leave, this);  // after the function above was made, so that this comes first
  }

  static Environment& of(napi_env env) {
    void* environment = nullptr;
    napi_get_instance_data(env, &environment);
    return *static_cast<Environment*>(environment);
  }

  /// Sets what is told (id, undefined, outcome) when a call is over, and asked (id, operation, text, done, total).
  void listen(napi_value listener) { napi_create_reference(env, listener, 1, &listener_); }

  /// Gives the call what is open by that number; to close it, with all that is open of a book, for good.
  void find(std::int64_t number, Call& call, bool is_to_close) {
    const auto found = open_.find(number);
    if (found == open_.end()) return;
    call.handle = found->second.pointer.get();
    call.book = found->second.book;
    if (!is_to_close) return;
    for (auto& [each, opened] : open_) {
      if (each == number || opened.book == number) call.closing.push_back(std::move(opened));
    }
    std::erase_if(open_, [](const auto& each) { return each.second.pointer == nullptr; });
  }

  /// Runs the call on another thread. The event loop stays alive that long.
  void start(std::unique_ptr<Call> call) {
    if (is_stopping_) return;
    Call& started = *call;
    if (running_.empty()) napi_ref_threadsafe_function(env, loop_);
    running_.emplace(started.id, std::move(call));
    started.thread = std::async(std::launch::async, [this, &started] {
      started.run();
      napi_call_threadsafe_function(loop_, &started, napi_tsfn_nonblocking);
    });
  }

  /// The result, or a list: the error as JSON, and if a host's function threw it, what number JavaScript gave it.
  napi_value outcome(Call& call) {
    if (call.reply != nullptr) call.said = billhook_reply_json(call.reply);
    if (call.status != BILLHOOK_OK) {
      const auto thrown = reinterpret_cast<std::intptr_t>(billhook_reply_host_error(call.reply));
      return list_of(env, {text_of(env, call.said), number_of(env, thrown)});
    }
    if (call.opened.pointer != nullptr) {
      if (call.opened.book == 0) call.opened.book = last_ + 1;
      open_.emplace(++last_, std::move(call.opened));
      return number_of(env, last_);
    }
    if (call.batch != nullptr) return batch_of(env, *call.batch);
    return call.said.data == nullptr ? undefined(env) : text_of(env, call.said);
  }

  /// Asks JavaScript and waits for the answer, which is in the question then. On the thread that runs the call.
  void ask(Call& call, Question& question) {
    std::unique_lock lock{mutex_};
    if (is_stopping_) return;
    call.question = &question;
    if (call.id == 0) {
      lock.unlock();
      return put_question(call);
    }
    napi_call_threadsafe_function(loop_, &call, napi_tsfn_nonblocking);
    answered_.wait(lock, [&] { return is_stopping_ || call.question == nullptr; });
    call.question = nullptr;
  }

  /// Answers the question of a call unless there is none any more.
  template <class Give>
  void answer(std::int64_t id, const Give& give) {
    const auto found = running_.find(id);
    Call* const call = found == running_.end() ? Call::current : found->second.get();
    const std::lock_guard lock{mutex_};
    if (call == nullptr || call->question == nullptr) return;
    give(*call->question);
    call->question = nullptr;
    answered_.notify_all();
  }

  /// Cancels what runs and waits for its end. Nothing starts any more.
  void stop() {
    {
      const std::lock_guard lock{mutex_};
      is_stopping_ = true;
      answered_.notify_all();
    }
    for (const auto& [id, call] : running_) {
      do {  // again and again: it may only just have begun
        for (const auto& [number, each] : open_) billhook_cancel(static_cast<billhook_book*>(each.pointer.get()));
      } while (call->thread.wait_for(std::chrono::milliseconds{10}) == std::future_status::timeout);
    }
  }

  const napi_env env;

 private:
  /// Calls the listener. False when it throws, or nothing of JavaScript runs any more.
  bool tell(std::initializer_list<napi_value> arguments) {
    napi_value listener = nullptr;
    napi_get_reference_value(env, listener_, &listener);
    if (napi_call_function(env, undefined(env), listener, arguments.size(), arguments.begin(), nullptr) == napi_ok) {
      return true;
    }
    napi_get_and_clear_last_exception(env, &listener);
    return false;
  }

  void hear(Call& call) {
    if (is_stopping_) return;
    if (call.question != nullptr) return put_question(call);  // its thread waits, and so does what it asks
    const auto over = running_.extract(call.id);
    if (running_.empty()) napi_unref_threadsafe_function(env, loop_);
    tell({number_of(env, call.id), undefined(env), outcome(call)});
  }

  void put_question(Call& call) {
    const Question& asked = *call.question;
    napi_handle_scope scope = nullptr;
    napi_open_handle_scope(env, &scope);
    const bool is_put = tell({number_of(env, call.id), text_of(env, asked.operation), text_of(env, asked.text),
                              number_of(env, asked.done), number_of(env, asked.total)});
    if (!is_put) answer(call.id, [](const Question&) {});
    napi_close_handle_scope(env, scope);
  }

  void leave() {
    stop();
    running_.clear();
    open_.clear();
  }

  napi_ref listener_ = nullptr;
  napi_threadsafe_function loop_ = nullptr;
  std::map<std::int64_t, std::unique_ptr<Call>> running_;  // on other threads
  std::map<std::int64_t, Opened> open_;                    // by the numbers that JavaScript knows
  std::int64_t last_ = 0;

  std::mutex mutex_;
  std::condition_variable answered_;
  bool is_stopping_ = false;
};

}  // namespace billhook::node
