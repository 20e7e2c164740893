// Calls from the library into PHP. PHP code may throw, exit or die there, and nothing of it may jump through the
// library: whatever it was is kept in the frame and goes on when the library has returned (Frame::settle).
#include "php_billhook.h"

#include "../generated/tables.hpp"

extern "C" {
#include "ext/json/php_json.h"
#include "zend_closures.h"
#include "zend_exceptions.h"
#include "zend_fibers.h"
}

namespace billhook_php {

namespace {

// False: PHP is ending, and no code of it may run any more.
bool run(Frame& frame, zval* target, const char* method, std::uint32_t count, zval* arguments, zval* result) {
  zval name;
  ZVAL_UNDEF(&name);
  zend_fcall_info call = empty_fcall_info;
  call.size = sizeof call;
  call.retval = result;
  call.params = arguments;
  call.param_count = count;
  if (method != nullptr) {
    ZVAL_STRING(&name, method);
    call.object = Z_OBJ_P(target);
    ZVAL_COPY_VALUE(&call.function_name, &name);
  } else {
    ZVAL_COPY_VALUE(&call.function_name, target);
  }
  ZVAL_UNDEF(result);
  zend_fiber_switch_block();
  zend_try { zend_call_function(&call, nullptr); }
  zend_catch { frame.is_fatal = true; }
  zend_end_try();
  zend_fiber_switch_unblock();
  if (!frame.is_fatal) zval_ptr_dtor(&name);
  return !frame.is_fatal;
}

// What was thrown, as the frame keeps it; null when nothing was.
zend_object* take_thrown(Frame& frame) {
  zend_object* thrown = EG(exception);
  if (thrown == nullptr) return nullptr;
  GC_ADDREF(thrown);
  zend_clear_exception();
  if (zend_is_unwind_exit(thrown)) {
    frame.is_exit = true;
    OBJ_RELEASE(thrown);
    return nullptr;
  }
  if (Z_ISUNDEF(frame.thrown)) array_init(&frame.thrown);
  add_next_index_object(&frame.thrown, thrown);
  return thrown;
}

void answer_error(billhook_answer* answer, std::string_view code, std::string_view reason, std::string_view message) {
  smart_str json{};
  smart_str_appends(&json, "{\"code\":");
  write_text(&json, code);
  smart_str_appends(&json, ",\"reason\":");
  write_text(&json, reason);
  smart_str_appends(&json, ",\"message\":");
  write_text(&json, message);
  smart_str_appendc(&json, '}');
  smart_str_0(&json);
  billhook_answer_error(answer, text_of(json.s));
  smart_str_free(&json);
}

void answer_ending(billhook_answer* answer) {
  answer_error(answer, "cancelled", "php.ending", "The PHP script is ending.");
}

// An exception of ours is an answer that the library understands; any other is handed through it as it is.
void answer_thrown(billhook_answer* answer, zend_object* thrown) {
  zval space;
  zval* message =
      zend_read_property_ex(zend_get_exception_base(thrown), thrown, ZSTR_KNOWN(ZEND_STR_MESSAGE), true, &space);
  const std::string_view text{Z_STRVAL_P(message), Z_STRLEN_P(message)};
  if (instanceof_function(thrown->ce, exception_class)) {
    answer_error(answer, code_of(thrown->ce), reason_of(thrown), text);
  } else {
    billhook_answer_host_error(answer, thrown, text_of(text));
  }
}

void answer_result(Frame& frame, billhook_answer* answer, zval* result, const PortCall* known) {
  smart_str json{};
  ZVAL_DEREF(result);
  if (Z_TYPE_P(result) == IS_NULL || Z_TYPE_P(result) == IS_UNDEF) {
    smart_str_appends(&json, "{}");
  } else if (Z_TYPE_P(result) != IS_ARRAY && Z_TYPE_P(result) != IS_OBJECT) {
    zend_type_error("A port must answer with an array, an object or null, %s given", zend_zval_type_name(result));
  } else if (known != nullptr && known->reply >= 0) {
    write_struct(&json, result, structs[known->reply]);
  } else {
    write_free_object(&json, result);
  }
  if (zend_object* thrown = take_thrown(frame)) {
    answer_thrown(answer, thrown);
  } else {
    smart_str_0(&json);
    billhook_answer_json(answer, text_of(json.s));
  }
  smart_str_free(&json);
}

const PortCall* port_call_named(std::string_view name) {
  for (const PortCall& each : port_calls) {
    if (name == each.name) return &each;
  }
  return nullptr;
}

}  // namespace

void call_port(void* user, billhook_text operation, billhook_text request, billhook_answer* answer) {
  Frame* frame = BILLHOOK_G(frame);
  if (frame == nullptr || frame->is_fatal || frame->is_exit) return answer_ending(answer);
  const PortCall* known = port_call_named(view_of(operation));
  zval target;
  ZVAL_COPY(&target, &static_cast<Port*>(user)->target);
  const std::string_view verb = view_of(operation).substr(view_of(operation).find('.') + 1);
  zend_string* method = known != nullptr ? zend_string_init(known->method, std::strlen(known->method), false)
                                         : zend_string_init(verb.data(), verb.size(), false);
  zend_string* lower = zend_string_tolower(method);
  const bool is_method = Z_TYPE(target) == IS_OBJECT && Z_OBJCE(target) != zend_ce_closure &&
                         zend_hash_exists(&Z_OBJCE(target)->function_table, lower);
  zend_string_release(lower);
  zval arguments[2];
  zval result;
  ZVAL_STRINGL(&arguments[0], operation.data, operation.size);
  if (known == nullptr || known->request < 0 || !read_struct(view_of(request), known->request, &arguments[1])) {
    read_free(view_of(request), &arguments[1], true);
  }
  if (!run(*frame, &target, is_method ? ZSTR_VAL(method) : nullptr, is_method ? 1 : 2,
           is_method ? &arguments[1] : arguments, &result)) {
    return answer_ending(answer);
  }
  if (zend_object* thrown = take_thrown(*frame))
    answer_thrown(answer, thrown);
  else if (frame->is_exit)
    answer_ending(answer);
  else
    answer_result(*frame, answer, &result, known);
  zval_ptr_dtor(&result);
  zval_ptr_dtor(&arguments[0]);
  zval_ptr_dtor(&arguments[1]);
  zval_ptr_dtor(&target);
  zend_string_release(method);
}

int report_progress(void* user, std::int64_t done, std::int64_t total, billhook_text phase, billhook_answer* answer) {
  Frame* frame = BILLHOOK_G(frame);
  if (frame == nullptr || frame->is_fatal || frame->is_exit) return 1;
  zval arguments[3];
  zval result;
  ZVAL_LONG(&arguments[0], done);
  ZVAL_LONG(&arguments[1], total);
  ZVAL_STRINGL(&arguments[2], phase.data, phase.size);
  if (!run(*frame, &static_cast<Options*>(user)->progress, nullptr, 3, arguments, &result)) return 1;
  zval_ptr_dtor(&arguments[2]);
  if (zend_object* thrown = take_thrown(*frame)) {
    answer_thrown(answer, thrown);
    return 1;
  }
  const bool is_stopped = frame->is_exit || Z_TYPE(result) == IS_FALSE;
  zval_ptr_dtor(&result);
  return is_stopped ? 1 : 0;
}

}  // namespace billhook_php
