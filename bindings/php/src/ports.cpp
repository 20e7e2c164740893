// Calls from the library into PHP. PHP code may throw, exit or die there, and nothing of it may jump through the
// library: whatever it was is kept in the frame and goes on when the library has returned (Frame::settle).
#include "php_billhook.h"

#include "generated/tables.hpp"

extern "C" {
#include "ext/json/php_json.h"
#include "zend_closures.h"
#include "zend_fibers.h"
}

namespace billhook_php {

namespace {

constexpr std::string_view ending =
    R"({"code":"cancelled","reason":"php.ending","message":"The PHP script is ending."})";

// An exception of ours is an answer that the library understands; any other is handed through it as it is.
void answer_thrown(billhook_answer* answer, zend_object* thrown) {
  zval space;
  zval* given =
      zend_read_property_ex(zend_get_exception_base(thrown), thrown, ZSTR_KNOWN(ZEND_STR_MESSAGE), true, &space);
  Value message;
  ZVAL_STR(&message, zval_get_string(given));
  if (!instanceof_function(thrown->ce, exception_class)) {
    billhook_answer_host_error(answer, thrown, text_of(view_of(message)));
    return;
  }
  Value error;
  Value json;
  array_init(&error);
  add_assoc_stringl(&error, "code", code_of(thrown->ce).data(), code_of(thrown->ce).size());
  add_assoc_stringl(&error, "reason", reason_of(thrown).data(), reason_of(thrown).size());
  add_assoc_str(&error, "message", zend_string_copy(Z_STR(message)));
  write_json(&json, &error, PHP_JSON_INVALID_UTF8_SUBSTITUTE);
  billhook_answer_error(answer, text_of(view_of(json)));
}

// Keeps what PHP code threw, and answers with it.
void keep_thrown(Frame* frame, billhook_answer* answer) {
  zend_object* thrown = EG(exception);
  zval kept;
  ZVAL_OBJ_COPY(&kept, thrown);
  zend_clear_exception();
  frame->thrown.append(&kept);
  frame->is_exit = zend_is_unwind_exit(thrown);
  if (!frame->is_exit) answer_thrown(answer, thrown);
}

// Runs all that may be PHP code, also that of values; whether it went well, so that an answer is still to be given.
bool run(billhook_answer* answer, const std::function<void()>& body) {
  Frame* frame = BILLHOOK_G(frame);
  bool is_good = false;
  zend_fiber_switch_block();
  if (!frame->is_fatal && !frame->is_exit) {
    frame->guard([&] {
      body();
      is_good = EG(exception) == nullptr;
      while (EG(exception) != nullptr) keep_thrown(frame, answer);  // making a text of its message may throw, too
    });
  }
  zend_fiber_switch_unblock();
  if (frame->is_fatal || frame->is_exit) billhook_answer_error(answer, text_of(ending));
  return is_good;
}

// Whether the port is an object with a method of that name, and not one to be called itself.
bool has_method(zval* port, zval* name) {
  return Z_TYPE_P(port) == IS_OBJECT && Z_OBJCE_P(port) != zend_ce_closure &&
         zend_is_callable_ex(name, Z_OBJ_P(port), 0, nullptr, nullptr, nullptr);
}

}  // namespace

void call_port(void* user, billhook_text operation, billhook_text request, billhook_answer* answer) {
  Value json;
  const bool is_good = run(answer, [&] {
    const std::string_view name = view_of(operation);
    const PortCall* known = named(port_calls, name);
    Value method{known != nullptr ? known->method : name.substr(name.find('.') + 1)};
    Value target;  // it may be replaced while it runs
    ZVAL_COPY(&target, static_cast<zval*>(user));
    Value arguments[] = {Value{name}, Value{}};
    if (known == nullptr || !read_struct(&arguments[1], view_of(request), known->request))
      read_free(&arguments[1], view_of(request), true);
    Value result;
    Value plain;
    if (has_method(&target, &method))
      call_user_function(nullptr, &target, &method, &result, 1, &arguments[1]);
    else if (zend_is_callable(&target, 0, nullptr))
      call_user_function(nullptr, nullptr, &target, &result, 2, arguments);
    else
      throw_error(BILLHOOK_UNAVAILABLE, "port.no_such_call", "The port has no " + std::string{view_of(method)} + "().");
    if (EG(exception) != nullptr) return;
    if (Z_ISREF(result)) zend_unwrap_reference(&result);
    if (Z_TYPE(result) == IS_NULL) array_init(&result);
    if (Z_TYPE(result) != IS_ARRAY && Z_TYPE(result) != IS_OBJECT)
      zend_type_error("A port must answer with an array, an object or null, %s given", zend_zval_type_name(&result));
    else if (plain_value(&plain, &result, known != nullptr ? known->reply : -1))
      write_json(&json, &plain);
  });
  if (is_good) billhook_answer_json(answer, text_of(view_of(json)));
}

int report_progress(void* user, std::int64_t done, std::int64_t total, billhook_text phase, billhook_answer* answer) {
  bool goes_on = false;
  run(answer, [&] {
    Value arguments[] = {Value{done}, Value{total}, Value{view_of(phase)}};
    Value result;
    call_user_function(nullptr, nullptr, static_cast<zval*>(user), &result, 3, arguments);
    goes_on = Z_TYPE(result) != IS_FALSE;  // if it threw, that is the answer
  });
  return goes_on ? 0 : 1;
}

}  // namespace billhook_php
