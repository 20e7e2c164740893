// One request and its reply, and what went wrong.
#include "php_billhook.h"

#include "../generated/tables.hpp"

extern "C" {
#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
}

namespace billhook_php {

namespace {

std::string_view member(zval* object, std::string_view name) {
  zval* found =
      Z_TYPE_P(object) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(object), name.data(), name.size()) : nullptr;
  return found != nullptr && Z_TYPE_P(found) == IS_STRING ? view_of(text_of(Z_STR_P(found))) : std::string_view{};
}

std::size_t code_index(std::string_view name) {
  for (std::size_t i = 0; i < std::size(codes); ++i) {
    if (name == codes[i].name) return i;
  }
  return std::size(codes) - 1;  // internal
}

void update(zend_object* exception, zend_class_entry* scope, const char* name, zval* value) {
  zend_update_property(scope, exception, name, std::strlen(name), value);
}

void fill(zend_object* exception, std::string_view reason, std::string_view message, zval* fields) {
  zval text;
  ZVAL_STRINGL(&text, reason.data(), reason.size());
  update(exception, exception_class, "reason", &text);
  zval_ptr_dtor(&text);
  ZVAL_STRINGL(&text, message.data(), message.size());
  update(exception, zend_ce_exception, "message", &text);
  zval_ptr_dtor(&text);
  zval empty;
  ZVAL_EMPTY_ARRAY(&empty);
  update(exception, exception_class, "fields", fields != nullptr && Z_TYPE_P(fields) == IS_ARRAY ? fields : &empty);
  ZVAL_LONG(&text, codes[code_index(code_of(exception->ce))].status);
  update(exception, zend_ce_exception, "code", &text);
}

void rethrow(zend_object* exception) {
  zval value;
  ZVAL_OBJ_COPY(&value, exception);
  zend_throw_exception_object(&value);
}

}  // namespace

const char* code_of(zend_class_entry* type) {
  for (; type != nullptr; type = type->parent) {
    for (std::size_t i = 0; i < std::size(codes); ++i) {
      if (type == exception_classes[i]) return codes[i].name;
    }
  }
  return "internal";
}

std::string_view reason_of(zend_object* exception) {
  zval space;
  zval* reason = zend_read_property(exception_class, exception, ZEND_STRL("reason"), true, &space);
  return Z_TYPE_P(reason) == IS_STRING ? view_of(text_of(Z_STR_P(reason))) : std::string_view{};
}

void throw_error(std::string_view json) {
  zval error;
  zval exception;
  read_free(json, &error, true);
  object_init_ex(&exception, exception_classes[code_index(member(&error, "code"))]);
  zval* fields = Z_TYPE(error) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL(error), ZEND_STRL("fields")) : nullptr;
  fill(Z_OBJ(exception), member(&error, "reason"), member(&error, "message"), fields);
  zval_ptr_dtor(&error);
  zend_throw_exception_object(&exception);
}

Frame::Frame() : outer{BILLHOOK_G(frame)} {
  ZVAL_UNDEF(&thrown);
  BILLHOOK_G(frame) = this;
}

Frame::~Frame() {
  BILLHOOK_G(frame) = outer;
  zval_ptr_dtor(&thrown);
  release_ports();
}

bool Frame::settle(billhook_status status, billhook_reply* reply, std::string_view* text) {
  if (is_fatal) {
    billhook_reply_free(reply);
    BILLHOOK_G(frame) = outer;
    zend_bailout();
  }
  *text = view_of(billhook_reply_json(reply));
  if (!is_exit && status == BILLHOOK_OK) return true;
  if (is_exit) {
    zend_throw_unwind_exit();
  } else if (!rethrow_of(reply, *text)) {
    throw_error(*text);
  }
  billhook_reply_free(reply);
  return false;
}

// The host's own exception comes back as the object that it was.
bool Frame::rethrow_of(const billhook_reply* reply, std::string_view error) const {
  if (Z_ISUNDEF(thrown)) return false;
  const auto* host = static_cast<const zend_object*>(billhook_reply_host_error(reply));
  zval decoded;
  read_free(error, &decoded, true);
  bool is_found = false;
  zval* each;
  ZEND_HASH_FOREACH_VAL (Z_ARRVAL(thrown), each) {
    zend_object* kept = Z_OBJ_P(each);
    is_found = host != nullptr
                   ? kept == host
                   : instanceof_function(kept->ce, exception_class) && reason_of(kept) == member(&decoded, "reason");
    if (is_found) {
      rethrow(kept);
      break;
    }
  }
  ZEND_HASH_FOREACH_END();
  zval_ptr_dtor(&decoded);
  return is_found;
}

Options::Options() {
  for (zval* each : {&texts[0], &texts[1], &progress}) ZVAL_UNDEF(each);
}

Options::~Options() {
  zval_ptr_dtor(&texts[0]);
  zval_ptr_dtor(&texts[1]);
  zval_ptr_dtor(&progress);
}

void Options::add_to(zend_get_gc_buffer* buffer) { zend_get_gc_buffer_add_zval(buffer, &progress); }

// A session made by with() has the handle of the one it was made from.
Native* root_of(zend_object* session) {
  Native* native = native_of(session);
  return native->parent != nullptr && native->parent->ce == session_class ? native_of(native->parent) : native;
}

billhook_session* session_of(zend_object* session, billhook_call_options** options) {
  auto* state = static_cast<Options*>(native_of(session)->state);
  *options = state != nullptr ? &state->options : nullptr;
  return static_cast<billhook_session*>(root_of(session)->handle);
}

bool call(zend_object* session, std::string_view operation, billhook_text request, zval* out, std::int16_t type) {
  billhook_call_options* options;
  billhook_session* handle = session_of(session, &options);
  billhook_reply* reply = nullptr;
  std::string_view text;
  Frame frame;
  const billhook_status status = billhook_call(handle, text_of(operation), request, options, &reply);
  if (!frame.settle(status, reply, &text)) return false;
  bool is_good = true;
  if (type >= 0) {
    is_good = read_struct(text, type, out);
  } else {
    ZVAL_STRINGL(out, text.data(), text.size());
  }
  billhook_reply_free(reply);
  if (!is_good)
    throw_error(R"({"code":"internal","reason":"php.unreadable","message":"The reply is not as described."})");
  return is_good;
}

}  // namespace billhook_php

using namespace billhook_php;

namespace {

// The number of an operation, or -1: the library says what is wrong with it.
std::int16_t operation_named(std::string_view name) {
  for (std::size_t i = 0; i < std::size(operations); ++i) {
    if (name == std::string_view{operations[i].name, operations[i].size}) return static_cast<std::int16_t>(i);
  }
  return -1;
}

void call_method(zval* self, std::uint32_t given, zval* arguments, zval* out, std::int16_t number) {
  const Operation& operation = operations[number];
  const Struct& type = structs[operation.request];
  smart_str request{};
  if (write_arguments(&request, arguments, given, type, type.count)) {
    call(native_of(self)->parent, {operation.name, operation.size}, text_of(request.s), out, operation.reply);
  }
  smart_str_free(&request);
}

void rows_method(zval* self, std::uint32_t given, zval* arguments, zval* out, std::int16_t number, bool is_cursor) {
  const Operation& operation = operations[number];
  const Struct& type = structs[operation.request];
  smart_str request{};
  const int allowed = type.count - operation.paging + (is_cursor ? 0 : 1);
  if (write_arguments(&request, arguments, given, type, static_cast<std::uint32_t>(allowed))) {
    make_rows(out, native_of(self)->parent, number, operation.name, smart_str_extract(&request), is_cursor);
  }
  smart_str_free(&request);
}

void construct_struct(zval* self, std::uint32_t given, zval* arguments, std::int16_t number) {
  const Struct& type = structs[number];
  smart_str json{};
  zval made;
  if (write_arguments(&json, arguments, given, type, type.count)) {
    if (Z_TYPE_P(OBJ_PROP_NUM(Z_OBJ_P(self), 0)) != IS_UNDEF) {
      zend_throw_error(nullptr, "Cannot modify readonly object %s", type.class_name);
    } else if (read_struct(view_of(text_of(json.s)), number, &made)) {
      for (std::uint16_t i = 0; i < type.count; ++i)
        ZVAL_COPY(OBJ_PROP_NUM(Z_OBJ_P(self), i), OBJ_PROP_NUM(Z_OBJ(made), i));
      zval_ptr_dtor(&made);
    } else {
      zend_value_error("%s cannot be made of these values", type.class_name);
    }
  }
  smart_str_free(&json);
}

}  // namespace

#define NO_CONSTRUCTOR(type) \
  extern "C" ZEND_METHOD(type, __construct) {}
#define OPERATION(type, name, number)                                                              \
  extern "C" ZEND_METHOD(type, name) {                                                             \
    call_method(ZEND_THIS, ZEND_NUM_ARGS(), ZEND_CALL_ARG(execute_data, 1), return_value, number); \
  }
#define EACH(type, name, number)                                                                          \
  extern "C" ZEND_METHOD(type, name) {                                                                    \
    rows_method(ZEND_THIS, ZEND_NUM_ARGS(), ZEND_CALL_ARG(execute_data, 1), return_value, number, false); \
  }
#define CURSOR(type, name, number)                                                                       \
  extern "C" ZEND_METHOD(type, name) {                                                                   \
    rows_method(ZEND_THIS, ZEND_NUM_ARGS(), ZEND_CALL_ARG(execute_data, 1), return_value, number, true); \
  }
#define STRUCT(type, number)                                                              \
  extern "C" ZEND_METHOD(type, __construct) {                                             \
    construct_struct(ZEND_THIS, ZEND_NUM_ARGS(), ZEND_CALL_ARG(execute_data, 1), number); \
  }
#include "../generated/methods.inc"

extern "C" ZEND_METHOD(Billhook_Session, with) {
  zend_string* texts[2] = {nullptr, nullptr};
  bool is_dry_run = false;
  zval* deadline = nullptr;
  zval* progress = nullptr;
  ZEND_PARSE_PARAMETERS_START(0, 5)
    Z_PARAM_OPTIONAL
    Z_PARAM_STR_OR_NULL(texts[0])
    Z_PARAM_STR_OR_NULL(texts[1])
    Z_PARAM_BOOL(is_dry_run)
    Z_PARAM_OBJECT_OF_CLASS_OR_NULL(deadline, php_date_get_interface_ce())
    Z_PARAM_ZVAL(progress)
  ZEND_PARSE_PARAMETERS_END();
  if (progress != nullptr && Z_TYPE_P(progress) != IS_NULL && !zend_is_callable(progress, 0, nullptr)) {
    zend_argument_type_error(5, "must be a callable or null");
    RETURN_THROWS();
  }
  zend_long until = 0;
  if (deadline != nullptr) {
    zval seconds;
    zend_call_method_with_0_params(Z_OBJ_P(deadline), Z_OBJCE_P(deadline), nullptr, "gettimestamp", &seconds);
    until = zval_get_long(&seconds);
  }
  auto* state = new Options;
  for (int i = 0; i < 2; ++i) {
    if (texts[i] != nullptr) ZVAL_STR_COPY(&state->texts[i], texts[i]);
  }
  billhook_call_options& options = state->options;
  options.size = sizeof options;
  if (texts[0] != nullptr) options.idempotency_key = text_of(texts[0]);
  if (texts[1] != nullptr) options.reason = text_of(texts[1]);
  options.deadline = until * 1000000;
  options.flags = is_dry_run ? BILLHOOK_DRY_RUN : 0;
  options.user = state;
  if (progress != nullptr && Z_TYPE_P(progress) != IS_NULL) {
    ZVAL_COPY(&state->progress, progress);
    options.progress = report_progress;
  }
  make_object(return_value, session_class, &root_of(Z_OBJ_P(ZEND_THIS))->object)->state = state;
}

extern "C" ZEND_METHOD(Billhook_Session, callJson) {
  zend_string* operation;
  zend_string* request = nullptr;
  ZEND_PARSE_PARAMETERS_START(1, 2)
    Z_PARAM_STR(operation)
    Z_PARAM_OPTIONAL
    Z_PARAM_STR(request)
  ZEND_PARSE_PARAMETERS_END();
  call(Z_OBJ_P(ZEND_THIS), view_of(text_of(operation)), request != nullptr ? text_of(request) : billhook_text{},
       return_value, -1);
}

static void call_or_query(INTERNAL_FUNCTION_PARAMETERS, bool is_query) {
  zend_string* name;
  zval* given = nullptr;
  ZEND_PARSE_PARAMETERS_START(1, 2)
    Z_PARAM_STR(name)
    Z_PARAM_OPTIONAL
    Z_PARAM_ARRAY_OR_OBJECT(given)
  ZEND_PARSE_PARAMETERS_END();
  const std::int16_t number = operation_named(view_of(text_of(name)));
  smart_str request{};
  bool is_good = true;
  if (given == nullptr)
    smart_str_appends(&request, "{}");
  else
    is_good = number >= 0 ? write_struct(&request, given, structs[operations[number].request])
                          : write_free_object(&request, given);
  smart_str_0(&request);
  if (is_good && is_query) {
    make_rows(return_value, Z_OBJ_P(ZEND_THIS), number, view_of(text_of(name)), smart_str_extract(&request), true);
  } else if (is_good) {
    const bool is_known = number >= 0;
    zval* out = return_value;
    zval text;
    if (!is_known) out = &text;
    if (call(Z_OBJ_P(ZEND_THIS), view_of(text_of(name)), text_of(request.s), out,
             is_known ? operations[number].reply : -1) &&
        !is_known) {  // of an engine that is newer than this binding
      read_free(view_of(text_of(Z_STR(text))), return_value, false);
      zval_ptr_dtor(&text);
    }
  }
  smart_str_free(&request);
}

extern "C" ZEND_METHOD(Billhook_Session, call) { call_or_query(INTERNAL_FUNCTION_PARAM_PASSTHRU, false); }

extern "C" ZEND_METHOD(Billhook_Session, query) { call_or_query(INTERNAL_FUNCTION_PARAM_PASSTHRU, true); }

extern "C" ZEND_METHOD(Billhook_Session, close) {
  ZEND_PARSE_PARAMETERS_NONE();
  close_handle(root_of(Z_OBJ_P(ZEND_THIS)));
}

extern "C" ZEND_METHOD(Billhook_Book, work) {
  zend_long limit = 0;
  ZEND_PARSE_PARAMETERS_START(0, 1)
    Z_PARAM_OPTIONAL
    Z_PARAM_LONG(limit)
  ZEND_PARSE_PARAMETERS_END();
  billhook_reply* reply = nullptr;
  std::string_view text;
  Frame frame;
  const billhook_status status =
      billhook_work(static_cast<billhook_book*>(native_of(ZEND_THIS)->handle), limit, &reply);
  if (!frame.settle(status, reply, &text)) RETURN_THROWS();
  zval counts;
  read_free(text, &counts, true);
  object_init_ex(return_value, work_class);
  int slot = 0;
  for (const char* name : {"done", "failed", "dead", "waiting"}) {
    zval* count = zend_hash_str_find(Z_ARRVAL(counts), name, std::strlen(name));
    ZVAL_LONG(OBJ_PROP_NUM(Z_OBJ_P(return_value), slot++), count != nullptr ? zval_get_long(count) : 0);
  }
  zval* errors = OBJ_PROP_NUM(Z_OBJ_P(return_value), slot);
  if (Z_ISUNDEF(frame.thrown))
    ZVAL_EMPTY_ARRAY(errors);
  else
    ZVAL_COPY(errors, &frame.thrown);
  zval_ptr_dtor(&counts);
  billhook_reply_free(reply);
}

extern "C" ZEND_METHOD(Billhook_Exception, __construct) {
  zend_string* reason;
  zend_string* message = nullptr;
  zval* fields = nullptr;
  zval* previous = nullptr;
  ZEND_PARSE_PARAMETERS_START(1, 4)
    Z_PARAM_STR(reason)
    Z_PARAM_OPTIONAL
    Z_PARAM_STR(message)
    Z_PARAM_ARRAY(fields)
    Z_PARAM_OBJECT_OF_CLASS_OR_NULL(previous, zend_ce_throwable)
  ZEND_PARSE_PARAMETERS_END();
  zend_object* self = Z_OBJ_P(ZEND_THIS);
  fill(self, view_of(text_of(reason)), message != nullptr ? view_of(text_of(message)) : std::string_view{}, fields);
  if (previous != nullptr && EG(exception) == nullptr) update(self, zend_ce_exception, "previous", previous);
}

extern "C" ZEND_METHOD(Billhook_Exception, code) {
  ZEND_PARSE_PARAMETERS_NONE();
  RETURN_STRING(code_of(Z_OBJCE_P(ZEND_THIS)));
}

extern "C" ZEND_METHOD(Billhook_Money, __construct) {
  zend_string* amount;
  zend_string* currency;
  ZEND_PARSE_PARAMETERS_START(2, 2)
    Z_PARAM_STR(amount)
    Z_PARAM_STR(currency)
  ZEND_PARSE_PARAMETERS_END();
  zval* slots = Z_OBJ_P(ZEND_THIS)->properties_table;
  if (Z_TYPE(slots[0]) != IS_UNDEF) {
    zend_throw_error(nullptr, "Cannot modify readonly object Billhook\\Money");
    RETURN_THROWS();
  }
  ZVAL_STR_COPY(&slots[0], amount);
  ZVAL_STR_COPY(&slots[1], currency);
}

extern "C" ZEND_METHOD(Billhook_Money, __toString) {
  ZEND_PARSE_PARAMETERS_NONE();
  zval* slots = Z_OBJ_P(ZEND_THIS)->properties_table;
  if (Z_TYPE(slots[0]) != IS_STRING || Z_TYPE(slots[1]) != IS_STRING) RETURN_EMPTY_STRING();
  RETURN_STR(
      zend_string_concat3(Z_STRVAL(slots[0]), Z_STRLEN(slots[0]), " ", 1, Z_STRVAL(slots[1]), Z_STRLEN(slots[1])));
}
