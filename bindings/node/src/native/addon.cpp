// The functions of the addon, for src/*.js alone.
#include <array>
#include <exception>

#include "environment.hpp"

namespace billhook::node {

namespace {

bool ask(Question question) {
  Call* const call = Call::current;
  if (call != nullptr) call->environment.ask(*call, question);  // what closes with its environment asks nobody
  return question.goes_on;
}

int report_progress(void*, std::int64_t done, std::int64_t total, billhook_text phase, billhook_answer* answer) {
  return ask({answer, {}, phase, done, total}) ? 0 : 1;
}

void call_port(void*, billhook_text operation, billhook_text request, billhook_answer* answer) {
  ask({answer, operation, request});
}
constexpr billhook_port port{sizeof port, nullptr, &call_port, nullptr};

template <class T>
T* as(const Call& call) {
  return static_cast<T*>(call.handle);
}

/// Where a function of the library puts what it opens.
template <class T, auto close>
struct Opening {
  Call& call;
  T* opened = nullptr;
  ~Opening() {
    call.opened = {{opened, [](void* pointer) { close(static_cast<T*>(pointer)); }}, call.book};
  }
};

/// What JavaScript calls with (handle, id, text, text or number, options...) for the outcome; with an id for nothing:
/// the listener is told the outcome later.
struct Function {
  const char* name;
  billhook_status (*run)(Call&);
  bool closes = false;
};

constexpr Function functions[] = {
    {"version", [](Call& c) { return c.say(billhook_version()); }},
    {"describe", [](Call& c) { return c.say(billhook_describe()); }},
    {"open",
     [](Call& c) {
       Opening<billhook_book, billhook_close> book{c};
       return billhook_open(as_text(c.first), as_text(c.second), &book.opened, &c.reply);
     }},
    {"session",
     [](Call& c) {
       Opening<billhook_session, billhook_session_close> session{c};
       return billhook_session_open(as<billhook_book>(c), as_text(c.first), &session.opened, &c.reply);
     }},
    {"call",
     [](Call& c) {
       auto* const session = as<billhook_session>(c);
       return billhook_call(session, as_text(c.first), as_text(c.second), &c.options, &c.reply);
     }},
    {"query",
     [](Call& c) {
       auto* const session = as<billhook_session>(c);
       Opening<billhook_cursor, billhook_cursor_close> cursor{c};
       return billhook_query(session, as_text(c.first), as_text(c.second), &c.options, &cursor.opened, &c.reply);
     }},
    {"next",
     [](Call& c) {
       return billhook_cursor_next(as<billhook_cursor>(c), static_cast<std::uint32_t>(c.number), &c.batch, &c.reply);
     }},
    {"work", [](Call& c) { return billhook_work(as<billhook_book>(c), c.number, &c.reply); }},
    {"backup", [](Call& c) { return billhook_backup(as<billhook_book>(c), as_text(c.first), &c.reply); }},
    {"setPort",
     [](Call& c) {
       const billhook_port* const given = c.number == 0 ? nullptr : &port;
       return billhook_register_port(as<billhook_book>(c), as_text(c.first), given, &c.reply);
     }},
    {"cancel",
     [](Call& c) {
       billhook_cancel(as<billhook_book>(c));
       return c.say({});
     }},
    {"close",
     [](Call& c) {
       c.closing.clear();
       return c.say({});
     },
     true},
};

/// What JavaScript calls with (id, text, number) to answer the question that the call of that id asked.
struct Answer {
  const char* name;
  void (*give)(Question& question, billhook_text text, std::int64_t number);
};

constexpr Answer answers[] = {
    {"reply", [](Question& q, billhook_text json, std::int64_t) { billhook_answer_json(q.answer, json); }},
    {"fail", [](Question& q, billhook_text json, std::int64_t) { billhook_answer_error(q.answer, json); }},
    {"throw",
     [](Question& q, billhook_text message, std::int64_t number) {
       billhook_answer_host_error(q.answer, reinterpret_cast<void*>(number), message);
     }},
    {"goOn", [](Question& q, billhook_text, std::int64_t wanted) { q.goes_on = wanted != 0; }},
};

/// What a function of the addon is called with; `Row` is its row in one of the tables above.
template <class Row>
struct Arguments {
  Arguments(napi_env of, napi_callback_info info) : env{of}, environment{Environment::of(of)} {
    void* data = nullptr;
    napi_get_cb_info(env, info, &count, each.data(), nullptr, &data);
    row = static_cast<const Row*>(data);
  }
  std::int64_t number(std::size_t i) const { return number_from(env, each[i]); }
  std::string text(std::size_t i) const { return text_from(env, each[i]); }

  napi_env env;
  Environment& environment;
  std::array<napi_value, 9> each{};
  std::size_t count = each.size();
  const Row* row = nullptr;
};

void read(const Arguments<Function>& in, Call& call) {
  call.id = in.number(1);
  call.function = in.row->run;
  in.environment.find(in.number(0), call, in.row->closes);
  call.first = in.text(2);
  call.second = in.text(3);
  call.number = in.number(3);
  call.options.size = sizeof call.options;
  if (in.count < in.each.size()) return;
  call.key = in.text(4);
  call.reason = in.text(5);
  call.options.idempotency_key = as_text(call.key);
  call.options.reason = as_text(call.reason);
  call.options.deadline = in.number(6);
  call.options.flags = static_cast<std::uint32_t>(in.number(7));
  if (in.number(8) != 0) call.options.progress = &report_progress;
}

napi_value perform(napi_env env, napi_callback_info info) try {
  const Arguments<Function> in{env, info};
  if (in.number(1) == 0) {
    Call call{in.environment};
    read(in, call);
    call.run();
    return in.environment.outcome(call);
  }
  auto call = std::make_unique<Call>(in.environment);
  read(in, *call);
  in.environment.start(std::move(call));
  return nullptr;
} catch (const std::exception& error) {
  napi_throw_error(env, nullptr, error.what());
  return nullptr;
}

napi_value give_answer(napi_env env, napi_callback_info info) {
  const Arguments<Answer> in{env, info};
  const std::string text = in.text(1);
  in.environment.answer(in.number(0), [&](Question& q) { in.row->give(q, as_text(text), in.number(2)); });
  return nullptr;
}

napi_value listen(napi_env env, napi_callback_info info) {
  const Arguments<void> in{env, info};
  in.environment.listen(in.each[0]);
  return nullptr;
}

napi_value stop(napi_env env, napi_callback_info) {
  Environment::of(env).stop();
  return nullptr;
}

}  // namespace

}  // namespace billhook::node

NAPI_MODULE_INIT() {
  using namespace billhook::node;
  new Environment{env};  // ends itself with what it is the environment of
  const auto add = [&](const char* name, napi_callback callback, const void* row = nullptr) {
    napi_value function = nullptr;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, const_cast<void*>(row), &function);
    napi_set_named_property(env, exports, name, function);
  };
  for (const Function& each : functions) add(each.name, &perform, &each);
  for (const Answer& each : answers) add(each.name, &give_answer, &each);
  add("listen", &listen);
  add("stop", &stop);
  return exports;
}
