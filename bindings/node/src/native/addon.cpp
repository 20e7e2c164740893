// The functions of the addon, for src/*.js alone.
#include <array>
#include <exception>
#include <stdexcept>

#include "environment.hpp"

namespace billhook::node {

namespace {

int report_progress(void*, std::int64_t done, std::int64_t total, billhook_text phase, billhook_answer* answer) {
  Environment::ask({answer, {}, phase, done, total});
  return 0;  // what stops it is an error
}

void call_port(void*, billhook_text operation, billhook_text request, billhook_answer* answer) {
  Environment::ask({answer, operation, request});
}
constexpr billhook_port port{sizeof port, nullptr, &call_port, nullptr};

/// What a parameter of a function of the library is filled with, by its type.
template <class P>
P fill(Call& call, std::size_t& texts) {
  if constexpr (std::is_same_v<P, billhook_text>) {
    return as_text(call.texts.at(texts++));
  } else if constexpr (std::is_integral_v<P>) {
    return static_cast<P>(call.number);
  } else if constexpr (std::is_same_v<P, const billhook_call_options*>) {
    return &call.options;
  } else if constexpr (std::is_same_v<P, const billhook_port*>) {
    return call.number == 0 ? nullptr : &port;
  } else if constexpr (std::is_same_v<P, billhook_answer*>) {
    return call.answering->answer;
  } else if constexpr (std::is_same_v<P, void*>) {
    return reinterpret_cast<void*>(call.number);  // NOLINT(performance-no-int-to-ptr): JavaScript has its own list
  } else if constexpr (std::is_same_v<P, billhook_reply**>) {
    return &call.reply;
  } else if constexpr (std::is_same_v<P, const billhook_batch**>) {
    return &call.batch;
  } else if constexpr (std::is_pointer_v<std::remove_pointer_t<P>>) {
    call.opened = std::make_shared<Opened>();
    return &std::get<std::remove_pointer_t<P>>(call.opened->pointers);
  } else {
    return call.on == nullptr ? nullptr : std::get<P>(call.on->pointers);
  }
}

template <class Result, class... P>
void run_filled(Call& call, Result (*function)(P...)) {
  [[maybe_unused]] std::size_t texts = 0;
  const std::tuple<P...> filled{fill<P>(call, texts)...};
  if constexpr (std::is_void_v<Result>) {
    std::apply(function, filled);
  } else if constexpr (std::is_same_v<Result, billhook_text>) {
    call.said = std::apply(function, filled);
  } else {
    call.status = std::apply(function, filled);
  }
}

template <auto function>
void run(Call& call) {
  run_filled(call, function);
}

/// Answers the question that the call of that id has asked, or, with 0, the one on this thread.
template <auto function>
void answer(Call& call) {
  Call* const asking = call.environment.running(call.subject, call.around);
  call.answering = asking == nullptr ? nullptr : asking->question.exchange(nullptr);
  if (call.answering == nullptr) return;
  run_filled(call, function);
  asking->answered.release();
}

void close(Call& call) { call.closing.clear(); }
void stop(Call& call) { call.environment.stop(); }

/// What JavaScript calls with (handle or id of a question, id, text, text, number, options...) for the outcome. With
/// an id it gets nothing: the listener is told the outcome later.
struct Function {
  const char* name;
  void (*run)(Call&);
};

constexpr Function functions[] = {
    {"version", &run<billhook_version>},
    {"describe", &run<billhook_describe>},
    {"open", &run<billhook_open>},
    {"session", &run<billhook_session_open>},
    {"call", &run<billhook_call>},
    {"query", &run<billhook_query>},
    {"next", &run<billhook_cursor_next>},
    {"work", &run<billhook_work>},
    {"backup", &run<billhook_backup>},
    {"setPort", &run<billhook_register_port>},
    {"cancel", &run<billhook_cancel>},
    {"reply", &answer<billhook_answer_json>},
    {"fail", &answer<billhook_answer_error>},
    {"throw", &answer<billhook_answer_host_error>},
    {"close", &close},
    {"stop", &stop},
};

napi_value perform(napi_env env, napi_callback_info info) try {
  std::array<napi_value, 10> in{};
  std::size_t count = in.size();
  void* row = nullptr;
  napi_get_cb_info(env, info, &count, in.data(), nullptr, &row);
  Environment& environment = Environment::of(env);
  auto call = std::make_unique<Call>(environment);
  call->function = static_cast<const Function*>(row)->run;
  call->subject = number_from(env, in[0]);
  call->id = number_from(env, in[1]);
  call->texts = {text_from(env, in[2]), text_from(env, in[3])};
  call->number = number_from(env, in[4]);
  call->options.size = sizeof call->options;
  if (count == in.size()) {
    call->key = text_from(env, in[5]);
    call->reason = text_from(env, in[6]);
    call->options.idempotency_key = as_text(call->key);
    call->options.reason = as_text(call->reason);
    call->options.deadline = number_from(env, in[7]);
    call->options.flags = static_cast<std::uint32_t>(number_from(env, in[8]));
    if (number_from(env, in[9]) != 0) call->options.progress = &report_progress;
  }
  if (call->function == &close) call->closing = environment.take(call->subject);
  call->on = environment.find(call->subject);
  if (call->id == 0) {
    call->run();
    return environment.outcome(*call);
  }
  environment.start(std::move(call));
  return nullptr;
} catch (const std::invalid_argument& error) {
  napi_throw_type_error(env, nullptr, error.what());
  return nullptr;
} catch (const std::exception& error) {
  napi_throw_error(env, nullptr, error.what());
  return nullptr;
}

}  // namespace

}  // namespace billhook::node

NAPI_MODULE_INIT() {
  using namespace billhook::node;
  new Environment{env, exports};  // ends itself with what it is the environment of
  for (const Function& each : functions) {
    void* const row = const_cast<Function*>(&each);
    napi_value function = value_of(&napi_create_function, env, each.name, NAPI_AUTO_LENGTH, &perform, row);
    napi_set_named_property(env, exports, each.name, function);
  }
  return exports;
}
