// The functions of the addon, for src/*.js alone. Each that takes `is_async` last returns an outcome (see call.hpp), or
// a promise of one.
#include <array>
#include <exception>

#include "batch.hpp"
#include "call.hpp"

namespace billhook::node {

namespace {

struct Arguments {
  napi_env env;
  std::array<napi_value, 6> values{};
  std::size_t count = values.size();

  std::string string(std::size_t i) const { return string_of(env, values[i]); }
  bool flag(std::size_t i) const {
    bool is_set = false;
    napi_get_value_bool(env, values[i], &is_set);
    return is_set;
  }
  template <class T>
  T* external(std::size_t i) const {
    void* data = nullptr;
    napi_get_value_external(env, values[i], &data);
    return static_cast<T*>(data);
  }
  bool is_function(std::size_t i) const {
    napi_valuetype type = napi_undefined;
    napi_typeof(env, values[i], &type);
    return type == napi_function;
  }
};

napi_value undefined(napi_env env) {
  napi_value value = nullptr;
  napi_get_undefined(env, &value);
  return value;
}

napi_value nothing(Call& call) { return undefined(call.environment->env); }
napi_value json(Call& call) { return make_string(call.environment->env, billhook_reply_json(call.reply)); }

/// [idempotency key, reason, deadline, flags, progress], or undefined.
void read_options(const Arguments& in, std::size_t i, Call& call) {
  napi_valuetype type = napi_undefined;
  napi_typeof(in.env, in.values[i], &type);
  call.options.size = sizeof call.options;
  if (type != napi_object) return;
  std::array<napi_value, 5> each{};
  for (std::uint32_t at = 0; at < each.size(); ++at) napi_get_element(in.env, in.values[i], at, &each[at]);
  call.key = string_of(in.env, each[0]);
  call.reason = string_of(in.env, each[1]);
  call.options.idempotency_key = as_text(call.key);
  call.options.reason = as_text(call.reason);
  napi_get_value_int64(in.env, each[2], &call.options.deadline);
  napi_get_value_uint32(in.env, each[3], &call.options.flags);
  napi_typeof(in.env, each[4], &type);
  if (type != napi_function) return;
  napi_create_reference(in.env, each[4], 1, &call.progress);
  call.options.progress = &report_progress;
  call.options.user = &call;
}

void read(const Arguments& in, Call& call) {
  call.environment = &Environment::of(in.env);
  call.handle = in.external<Handle>(0);
  call.first = in.string(1);
}

/// Fills a call with `fill` and performs it.
template <class Fill>
napi_value perform_with(const Arguments& in, bool is_async, const Fill& fill) {
  if (is_async) {
    auto call = std::make_shared<Call>();
    read(in, *call);
    fill(*call);
    return perform(call, in.values[0]);
  }
  Call call;
  read(in, call);
  fill(call);
  return perform(call);
}

// open(undefined, path, options, is_async) -> book
napi_value open(const Arguments& in) {
  return perform_with(in, in.flag(3), [&](Call& call) {
    call.second = in.string(2);
    call.run = [](Call& c) {
      billhook_book* book = nullptr;
      c.status = billhook_open(as_text(c.first), as_text(c.second), &book, &c.reply);
      c.out = book;
    };
    call.result = [](Call& c) { return own(*c.environment, Kind::book, c.out, nullptr); };
  });
}

// session(book, actor) -> session
napi_value session(const Arguments& in) {
  return perform_with(in, false, [](Call& call) {
    call.run = [](Call& c) {
      billhook_session* opened = nullptr;
      c.status = billhook_session_open(static_cast<billhook_book*>(c.pointer), as_text(c.first), &opened, &c.reply);
      c.out = opened;
    };
    call.result = [](Call& c) { return own(*c.environment, Kind::session, c.out, c.handle); };
  });
}

// call(session, operation, request, options, is_async) -> JSON
napi_value call(const Arguments& in) {
  return perform_with(in, in.flag(4), [&](Call& call) {
    call.second = in.string(2);
    read_options(in, 3, call);
    call.run = [](Call& c) {
      c.status = billhook_call(static_cast<billhook_session*>(c.pointer), as_text(c.first), as_text(c.second),
                               &c.options, &c.reply);
    };
    call.result = &json;
  });
}

// query(session, operation, request, options, is_async) -> cursor
napi_value query(const Arguments& in) {
  return perform_with(in, in.flag(4), [&](Call& call) {
    call.second = in.string(2);
    read_options(in, 3, call);
    call.run = [](Call& c) {
      billhook_cursor* cursor = nullptr;
      c.status = billhook_query(static_cast<billhook_session*>(c.pointer), as_text(c.first), as_text(c.second),
                                &c.options, &cursor, &c.reply);
      c.out = cursor;
    };
    call.result = [](Call& c) { return own(*c.environment, Kind::cursor, c.out, c.handle->book); };
  });
}

// next(cursor, undefined, max_rows, is_async) -> batch or null
napi_value next(const Arguments& in) {
  return perform_with(in, in.flag(3), [&](Call& call) {
    napi_get_value_int64(in.env, in.values[2], &call.number);
    call.run = [](Call& c) {
      const billhook_batch* batch = nullptr;
      c.status = billhook_cursor_next(static_cast<billhook_cursor*>(c.pointer), static_cast<std::uint32_t>(c.number),
                                      &batch, &c.reply);
      c.out = const_cast<billhook_batch*>(batch);
    };
    call.result = [](Call& c) { return batch_of(c.environment->env, static_cast<const billhook_batch*>(c.out)); };
  });
}

// work(book, undefined, limit, is_async) -> {json, errors: [[what a port threw]]}
napi_value work(const Arguments& in) {
  return perform_with(in, in.flag(3), [&](Call& call) {
    napi_get_value_int64(in.env, in.values[2], &call.number);
    call.run = [](Call& c) { c.status = billhook_work(static_cast<billhook_book*>(c.pointer), c.number, &c.reply); };
    call.result = [](Call& c) {
      const napi_env env = c.environment->env;
      napi_value result = nullptr, errors = nullptr;
      napi_create_object(env, &result);
      napi_create_array_with_length(env, c.thrown.size(), &errors);
      for (std::uint32_t i = 0; i < c.thrown.size(); ++i) napi_set_element(env, errors, i, value_of(env, c.thrown[i]));
      napi_set_named_property(env, result, "json", json(c));
      napi_set_named_property(env, result, "errors", errors);
      return result;
    };
  });
}

// backup(book, path, is_async)
napi_value backup(const Arguments& in) {
  return perform_with(in, in.flag(2), [](Call& call) {
    call.run = [](Call& c) {
      c.status = billhook_backup(static_cast<billhook_book*>(c.pointer), as_text(c.first), &c.reply);
    };
    call.result = &nothing;
  });
}

// close(handle, undefined, is_async)
napi_value close(const Arguments& in) {
  return perform_with(in, in.flag(2), [](Call& call) {
    call.closes = true;
    call.run = [](Call& c) {
      for (const Opened& each : c.opened) each.close();
    };
    call.result = &nothing;
  });
}

// setPort(book, name, function or undefined)
napi_value set_port(const Arguments& in) {
  return perform_with(in, false, [&](Call& call) {
    NodePort* port = nullptr;
    if (in.is_function(2)) {
      port = new NodePort{call.environment, nullptr};
      napi_create_reference(in.env, in.values[2], 1, &port->function);
    }
    call.out = port;
    call.run = [](Call& c) {
      const billhook_port registered{sizeof(billhook_port), c.out, &call_port, &drop_port};
      c.status = billhook_register_port(static_cast<billhook_book*>(c.pointer), as_text(c.first),
                                        c.out == nullptr ? nullptr : &registered, &c.reply);
      if (c.status != BILLHOOK_OK && c.out != nullptr) drop_port(c.out);
    };
    call.result = &nothing;
  });
}

// cancel(book)
napi_value cancel(const Arguments& in) {
  billhook_cancel(static_cast<billhook_book*>(in.external<Handle>(0)->pointer));
  return undefined(in.env);
}

// answer(question, "reply" | "error" | "exception", text, error)
napi_value answer(const Arguments& in) {
  answer_port(Environment::of(in.env), *in.external<AskedQuestion>(0), in.string(1), in.string(2), in.values[3]);
  return undefined(in.env);
}

napi_value stop(const Arguments& in) {
  Environment::of(in.env).stop();
  return undefined(in.env);
}

napi_value version(const Arguments& in) { return make_string(in.env, billhook_version()); }
napi_value describe(const Arguments& in) { return make_string(in.env, billhook_describe()); }

template <napi_value (*function)(const Arguments&)>
napi_value guarded(napi_env env, napi_callback_info info) try {
  Arguments in{env};
  napi_get_cb_info(env, info, &in.count, in.values.data(), nullptr, nullptr);
  return function(in);
} catch (const std::exception& error) {
  napi_throw_error(env, nullptr, error.what());
  return nullptr;
}

napi_value initialize(napi_env env, napi_value exports) {
  new Environment{env};  // the environment owns it
  const auto add = [&](const char* name, napi_callback function) {
    napi_value value = nullptr;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, function, nullptr, &value);
    napi_set_named_property(env, exports, name, value);
  };
  add("open", &guarded<open>);
  add("session", &guarded<session>);
  add("call", &guarded<call>);
  add("query", &guarded<query>);
  add("next", &guarded<next>);
  add("work", &guarded<work>);
  add("backup", &guarded<backup>);
  add("close", &guarded<close>);
  add("setPort", &guarded<set_port>);
  add("cancel", &guarded<cancel>);
  add("answer", &guarded<answer>);
  add("stop", &guarded<stop>);
  add("version", &guarded<version>);
  add("describe", &guarded<describe>);
  return exports;
}

}  // namespace

}  // namespace billhook::node

NAPI_MODULE_INIT() { return billhook::node::initialize(env, exports); }
