#include "call.hpp"

#include <array>
#include <cstring>

namespace billhook::node {

thread_local Call* Call::current = nullptr;

namespace {

void run(Call& call) {
  Call* const around = std::exchange(Call::current, &call);
  call.run(call);
  Call::current = around;
}

}  // namespace

napi_value value_of(napi_env env, napi_ref reference) {
  napi_value value = nullptr;
  napi_get_reference_value(env, reference, &value);
  return value;
}

namespace {

void release(Call& call) {
  const napi_env env = call.environment->env;
  billhook_reply_free(call.reply);
  for (napi_ref reference : call.thrown) napi_delete_reference(env, reference);
  if (call.progress != nullptr) napi_delete_reference(env, call.progress);
  if (call.kept != nullptr) napi_delete_reference(env, call.kept);
}

/// The outcome, when the call is over; nothing of the call is left behind.
napi_value settle(Call& call) {
  const napi_env env = call.environment->env;
  napi_value outcome = nullptr;
  if (call.status == BILLHOOK_OK) {
    outcome = call.result(call);
  } else {
    const auto number = reinterpret_cast<std::uintptr_t>(billhook_reply_host_error(call.reply));
    napi_create_array_with_length(env, 2, &outcome);
    napi_set_element(env, outcome, 0, make_string(env, billhook_reply_json(call.reply)));
    if (number > 0 && number <= call.thrown.size()) {
      napi_set_element(env, outcome, 1, value_of(env, call.thrown[number - 1]));
    }
  }
  release(call);
  return outcome;
}

/// Sessions and cursors do one thing at a time; books do many, until they are closed.
bool may_run(const Call& call) {
  if (call.handle == nullptr || call.handle->running == 0) return true;
  return call.handle->kind == Kind::book && !call.closes;
}

void count(const Call& call, int change) {
  if (call.handle == nullptr) return;
  call.handle->running += change;
  if (call.handle->book != nullptr) call.handle->book->running += change;
}

void begin(Call& call) {
  count(call, 1);
  if (call.handle == nullptr) return;
  call.pointer = call.handle->pointer;
  if (call.closes) call.opened = take(*call.handle);
}

napi_value refused(Call& call) {
  static const std::string error =
      R"({"code":"precondition","reason":"session.in_use","message":"A call is under way; await it first.","fields":[]})";
  napi_value outcome = nullptr;
  napi_create_array_with_length(call.environment->env, 1, &outcome);
  napi_set_element(call.environment->env, outcome, 0, make_string(call.environment->env, as_text(error)));
  release(call);
  return outcome;
}

void start_waiting(Handle& handle);

void start(const std::shared_ptr<Call>& call) {
  begin(*call);
  call->environment->start([call] { run(*call); },
                           [call] {
                             Handle* const handle = call->handle;
                             count(*call, -1);
                             if (handle != nullptr) start_waiting(*handle);
                             if (handle != nullptr && handle->book != nullptr) start_waiting(*handle->book);
                             napi_resolve_deferred(call->environment->env, call->deferred, settle(*call));
                           });
}

void start_waiting(Handle& handle) {
  while (!handle.waiting.empty() && may_run(*handle.waiting.front())) {
    const std::shared_ptr<Call> call = std::move(handle.waiting.front());
    handle.waiting.pop_front();
    start(call);
  }
}

/// Keeps what JavaScript threw until the call is settled.
void remember(Call& call, napi_value error) {
  napi_value holder = nullptr;  // of one element: a reference to a bare text or number cannot be had
  napi_ref reference = nullptr;
  const napi_env env = call.environment->env;
  napi_create_array_with_length(env, 1, &holder);
  napi_set_element(env, holder, 0, error);
  napi_create_reference(env, holder, 1, &reference);
  call.thrown.push_back(reference);
}

/// The pointer is the number of the error, from 1, among those of the call.
void answer_with_error(billhook_answer* answer, Call& call, napi_value error, const std::string& message) {
  remember(call, error);
  billhook_answer_host_error(answer, reinterpret_cast<void*>(call.thrown.size()), as_text(message));
}

/// Calls a JavaScript function; what it throws is the answer to the question. Null then.
napi_value ask_function(Call& call, napi_ref function, std::size_t count, const napi_value* arguments,
                        Question& question) {
  Environment& environment = *call.environment;
  const napi_env env = environment.env;
  napi_value receiver = nullptr, returned = nullptr;
  napi_get_undefined(env, &receiver);
  if (napi_call_function(env, receiver, value_of(env, function), count, arguments, &returned) == napi_ok) {
    return returned;
  }
  napi_value error = nullptr, text = nullptr;
  if (napi_get_and_clear_last_exception(env, &error) != napi_ok) return nullptr;
  if (napi_coerce_to_string(env, error, &text) != napi_ok) napi_get_and_clear_last_exception(env, &text);
  const std::string message = string_of(env, text);
  environment.answer(question, [&](billhook_answer* answer) { answer_with_error(answer, call, error, message); });
  return nullptr;
}

struct Scope {
  napi_env env;
  napi_handle_scope scope = nullptr;
  explicit Scope(napi_env environment) : env{environment} { napi_open_handle_scope(env, &scope); }
  ~Scope() { napi_close_handle_scope(env, scope); }
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;
};

}  // namespace

std::string string_of(napi_env env, napi_value value) {
  std::array<char, 2048> text;
  std::size_t size = 0;
  if (napi_get_value_string_utf8(env, value, text.data(), text.size(), &size) != napi_ok) return {};
  if (size + 4 < text.size()) return {text.data(), size};  // a character that does not fit is left out whole
  napi_get_value_string_utf8(env, value, nullptr, 0, &size);
  std::string whole(size, '\0');
  napi_get_value_string_utf8(env, value, whole.data(), size + 1, &size);
  return whole;
}

napi_value make_string(napi_env env, billhook_text text) {
  // Most replies are ASCII, which V8 need not decode; eight bytes are looked at together.
  std::uint64_t bits = 0;
  std::size_t i = 0;
  for (std::uint64_t word = 0; i + sizeof word <= text.size; i += sizeof word, bits |= word) {
    std::memcpy(&word, text.data + i, sizeof word);
  }
  for (; i < text.size; ++i) bits |= static_cast<unsigned char>(text.data[i]);
  napi_value value = nullptr;
  if ((bits & 0x8080808080808080U) == 0) {
    napi_create_string_latin1(env, text.data, text.size, &value);
  } else {
    napi_create_string_utf8(env, text.data, text.size, &value);
  }
  return value;
}

napi_value perform(Call& call) {
  if (!may_run(call) || (call.handle != nullptr && !call.handle->waiting.empty())) return refused(call);
  begin(call);
  run(call);
  count(call, -1);
  return settle(call);
}

napi_value perform(const std::shared_ptr<Call>& call, napi_value handle) {
  const napi_env env = call->environment->env;
  napi_value promise = nullptr;
  napi_create_promise(env, &call->deferred, &promise);
  if (call->handle == nullptr) {
    start(call);
  } else {
    napi_create_reference(env, handle, 1, &call->kept);
    call->handle->waiting.push_back(call);
    start_waiting(*call->handle);
  }
  return promise;
}

int report_progress(void* user, std::int64_t done, std::int64_t total, billhook_text phase, billhook_answer* answer) {
  Call& call = *static_cast<Call*>(user);
  const auto question = std::make_shared<Question>(Question{answer});
  call.environment->ask(question, [&call, question, done, total, text = std::string{phase.data, phase.size}] {
    Environment& environment = *call.environment;
    const napi_env env = environment.env;
    const Scope scope{env};
    std::array<napi_value, 3> arguments{};
    napi_create_int64(env, done, &arguments[0]);
    napi_create_int64(env, total, &arguments[1]);
    arguments[2] = make_string(env, as_text(text));
    napi_value returned = ask_function(call, call.progress, arguments.size(), arguments.data(), *question);
    bool goes_on = true;
    if (returned != nullptr) napi_get_value_bool(env, returned, &goes_on);
    environment.answer(*question, [&](billhook_answer*) { question->goes_on = goes_on; });
  });
  return question->goes_on ? 0 : 1;
}

void call_port(void* user, billhook_text operation, billhook_text request, billhook_answer* answer) {
  const NodePort& port = *static_cast<const NodePort*>(user);
  const auto question = std::make_shared<Question>(Question{answer});
  Call* const call = Call::current;
  if (call == nullptr) return;  // a book that is collected asks nobody
  port.environment->ask(
      question, [call, question, function = port.function, is_sync = port.environment->is_here(),
                 name = std::string{operation.data, operation.size}, json = std::string{request.data, request.size}] {
        const napi_env env = call->environment->env;
        const Scope scope{env};
        std::array<napi_value, 4> arguments{make_string(env, as_text(name)), make_string(env, as_text(json))};
        napi_create_external(
            env, new AskedQuestion{call, question},
            [](napi_env, void* data, void*) { delete static_cast<AskedQuestion*>(data); }, nullptr, &arguments[2]);
        napi_get_boolean(env, is_sync, &arguments[3]);
        ask_function(*call, function, arguments.size(), arguments.data(), *question);
      });
}

void drop_port(void* user) {
  auto* const port = static_cast<NodePort*>(user);
  Environment& environment = *port->environment;
  const auto drop = [port] {
    napi_delete_reference(port->environment->env, port->function);
    delete port;
  };
  if (environment.is_here()) return drop();
  environment.post(drop);
}

void answer_port(Environment& environment, AskedQuestion& asked, const std::string& kind, const std::string& text,
                 napi_value error) {
  environment.answer(*asked.question, [&](billhook_answer* answer) {
    if (kind == "reply") {
      billhook_answer_json(answer, as_text(text));
    } else if (kind == "error") {
      remember(*asked.call, error);
      billhook_answer_error(answer, as_text(text));
    } else {
      answer_with_error(answer, *asked.call, error, text);
    }
  });
}

}  // namespace billhook::node
