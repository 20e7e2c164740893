// Calls from the library into PHP. PHP code may throw, exit or die there, and nothing of it may jump through the
// library: whatever it was is kept in the frame and goes on when the library has returned (Frame::settle).
#include "php_billhook.h"

#include "../generated/tables.hpp"

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

// Whether PHP code may go on, and has not thrown; the library is told if not.
bool is_well(Frame* frame, billhook_answer* answer) {
  const bool may_run = frame != nullptr && !frame->is_fatal && !frame->is_exit;
  zend_object* thrown = EG(exception);
  if (may_run && thrown == nullptr) return true;
  if (may_run) {
    zval kept;
    ZVAL_OBJ_COPY(&kept, thrown);
    zend_clear_exception();
    frame->thrown.append(&kept);
    frame->is_exit = zend_is_unwind_exit(thrown);
  }
  if (may_run && !frame->is_exit)
    answer_thrown(answer, thrown);
  else
    billhook_answer_error(answer, text_of(ending));
  return false;
}

bool run(Frame* frame, zval* object, zval* name, std::uint32_t count, zval* arguments, zval* result,
         billhook_answer* answer) {
  zend_fiber_switch_block();
  zend_try { call_user_function(nullptr, object, name, result, count, arguments); }
  zend_catch { frame->is_fatal = true; }
  zend_end_try();
  zend_fiber_switch_unblock();
  return is_well(frame, answer);
}

// Whether the port is an object with a method of that name, and not one to be called itself.
bool has_method(zval* port, zval* name) {
  return Z_TYPE_P(port) == IS_OBJECT && Z_OBJCE_P(port) != zend_ce_closure &&
         zend_hash_find_ptr_lc(&Z_OBJCE_P(port)->function_table, Z_STR_P(name)) != nullptr;
}

}  // namespace

void call_port(void* user, billhook_text operation, billhook_text request, billhook_answer* answer) {
  Frame* frame = BILLHOOK_G(frame);
  if (!is_well(frame, answer)) return;
  const std::string_view name = view_of(operation);
  const PortCall* known = named(port_calls, name);
  Value method{known != nullptr ? known->method : name.substr(name.find('.') + 1)};
  Value target;  // it may be replaced while it runs
  ZVAL_COPY(&target, static_cast<zval*>(user));
  Value arguments[] = {Value{name}, Value{}};
  if (known == nullptr || !read_struct(&arguments[1], view_of(request), known->request))
    read_free(&arguments[1], view_of(request), true);
  Value result;
  const bool is_good = has_method(&target, &method) ? run(frame, &target, &method, 1, &arguments[1], &result, answer)
                                                    : run(frame, nullptr, &target, 2, arguments, &result, answer);
  if (!is_good) return;
  if (Z_ISREF(result)) zend_unwrap_reference(&result);
  if (Z_TYPE(result) == IS_NULL) array_init(&result);
  Value json;
  if (Z_TYPE(result) != IS_ARRAY && Z_TYPE(result) != IS_OBJECT)
    zend_type_error("A port must answer with an array, an object or null, %s given", zend_zval_type_name(&result));
  else
    write_value(&json, &result, known != nullptr ? known->reply : -1);
  if (is_well(frame, answer)) billhook_answer_json(answer, text_of(view_of(json)));
}

int report_progress(void* user, std::int64_t done, std::int64_t total, billhook_text phase, billhook_answer* answer) {
  Frame* frame = BILLHOOK_G(frame);
  if (!is_well(frame, answer)) return 1;
  Value arguments[] = {Value{done}, Value{total}, Value{view_of(phase)}};
  Value result;
  const bool is_good = run(frame, nullptr, static_cast<zval*>(user), 3, arguments, &result, answer);
  return !is_good || Z_TYPE(result) == IS_FALSE ? 1 : 0;
}

}  // namespace billhook_php
