// One request and its reply, and what went wrong; the sessions that ask, and their nouns.
#include "php_billhook.h"

#include "generated/tables.hpp"

extern "C" {
#include "ext/date/php_date.h"
}

namespace billhook_php {

namespace {

// What Session::with() says.
struct Options : State {
  void add_to(zend_get_gc_buffer* buffer) override { zend_get_gc_buffer_add_zval(buffer, &progress); }

  billhook_call_options options{};
  Value key;
  Value reason;
  Value progress;
};

std::string_view member(zval* object, const char* name) {
  zval* found = zend_hash_str_find(Z_ARRVAL_P(object), name, std::char_traits<char>::length(name));
  return found != nullptr && Z_TYPE_P(found) == IS_STRING ? view_of(*found) : std::string_view{};
}

// Which of the codes a class stands for; the last is "internal".
std::size_t code_index(const zend_class_entry* type) {
  for (; type != nullptr; type = type->parent) {
    for (std::size_t i = 0; i < std::size(codes); ++i) {
      if (type == exception_classes[i]) return i;
    }
  }
  return std::size(codes) - 1;
}

// A session made by with() has the handle of the one it was made from.
Native* root_of(zend_object* session) {
  Native* native = native_of(session);
  return native->parent != nullptr && native->parent->ce == session_class ? native_of(native->parent) : native;
}

// What the library answered as an exception; one of PHP code comes back as the object that it was.
void throw_reply(const Frame& frame, billhook_status status) {
  const void* host = status == BILLHOOK_HOST_ERROR ? billhook_reply_host_error(frame.reply) : nullptr;
  Value error;
  read_free(&error, frame.text(), true);
  if (Z_TYPE(error) != IS_ARRAY) array_init(&error);
  const std::string_view reason = member(&error, "reason");
  zval* each;
  ZEND_HASH_FOREACH_VAL (Z_ARRVAL(frame.thrown), each) {
    zend_object* kept = Z_OBJ_P(each);
    if (host != nullptr ? kept == host : instanceof_function(kept->ce, exception_class) && reason_of(kept) == reason) {
      Z_ADDREF_P(each);
      return zend_throw_exception_object(each);
    }
  }
  ZEND_HASH_FOREACH_END();
  zval* fields = zend_hash_str_find(Z_ARRVAL(error), ZEND_STRL("fields"));
  throw_error(status, reason, member(&error, "message"), fields);
}

enum class Way { call, iterate, query };

void ask(zval* out, zend_object* session, std::string_view operation, zval* request, int reply, Way way) {
  if (way == Way::call)
    call_typed(out, session, operation, request, reply);
  else
    make_rows(out, session, operation, request, way == Way::query);
}

void ask_operation(INTERNAL_FUNCTION_PARAMETERS, int number, Way way) {
  const Operation& operation = operations[number];
  Value request;
  if (plain_arguments(&request, execute_data, operation.request))
    ask(return_value, native_of(ZEND_THIS)->parent, operation.name, &request, operation.reply, way);
}

void construct_struct(INTERNAL_FUNCTION_PARAMETERS, int number) {
  Value request;
  Value json;
  Value made;
  zval* slots = Z_OBJ_P(ZEND_THIS)->properties_table;
  if (!plain_arguments(&request, execute_data, number) || !write_json(&json, &request)) return;
  if (Z_TYPE(slots[0]) != IS_UNDEF)
    return zend_throw_error(nullptr, "Cannot modify readonly object %s", ZSTR_VAL(struct_classes[number]->name));
  if (!read_struct(&made, view_of(json), number))
    return zend_value_error("%s cannot be made of these values", ZSTR_VAL(struct_classes[number]->name));
  for (std::size_t i = 0; i < structs[number].size(); ++i) ZVAL_COPY(&slots[i], OBJ_PROP_NUM(Z_OBJ(made), i));
}

void do_nothing(INTERNAL_FUNCTION_PARAMETERS, int) {}

// The library says what is wrong with an operation that is not in the tables, or does it: it may be newer.
void ask_by_name(INTERNAL_FUNCTION_PARAMETERS, Way way) {
  zend_string* name;
  Value nothing;
  ZVAL_EMPTY_ARRAY(&nothing);
  zval* given = &nothing;
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "S|A", &name, &given) == FAILURE) RETURN_THROWS();
  const Operation* operation = named(operations, view_of(name));
  Value request;
  if (!plain_value(&request, given, operation != nullptr ? operation->request : -1)) RETURN_THROWS();
  ask(return_value, Z_OBJ_P(ZEND_THIS), view_of(name), &request, operation != nullptr ? operation->reply : -1, way);
}

void close_method(INTERNAL_FUNCTION_PARAMETERS, int) {
  ZEND_PARSE_PARAMETERS_NONE();
  close_handle(root_of(Z_OBJ_P(ZEND_THIS)));
}

}  // namespace

std::string_view code_of(const zend_class_entry* type) { return codes[code_index(type)].name; }

std::string_view reason_of(zend_object* exception) {
  zval space;
  zval* reason = zend_read_property(exception_class, exception, ZEND_STRL("reason"), true, &space);
  return Z_TYPE_P(reason) == IS_STRING ? view_of(*reason) : std::string_view{};
}

void throw_error(billhook_status status, std::string_view reason, std::string_view message, zval* fields) {
  std::size_t code = 0;
  while (codes[code].status != status && code + 1 < std::size(codes)) ++code;
  zval exception;
  object_init_ex(&exception, exception_classes[code]);
  Value given[] = {Value{reason}, Value{message}, Value{}};
  if (fields != nullptr) ZVAL_COPY(&given[2], fields);
  const std::uint32_t count = fields != nullptr ? 3 : 2;
  zend_call_known_instance_method(exception_class->constructor, Z_OBJ(exception), nullptr, count, given);
  zend_throw_exception_object(&exception);
}

Frame::Frame() : outer{BILLHOOK_G(frame)} {
  BILLHOOK_G(frame) = this;
  ZVAL_EMPTY_ARRAY(&thrown);
  ZVAL_EMPTY_ARRAY(&released);
}

Frame::~Frame() {
  BILLHOOK_G(frame) = outer;
  billhook_reply_free(reply);
}

bool Frame::settle(billhook_status status, const std::function<void()>& read) {
  const bool is_good = status == BILLHOOK_OK && !is_exit;
  if (!is_fatal && !is_exit) guard([&] { is_good ? read() : throw_reply(*this, status); });
  if (is_fatal) {
    billhook_reply_free(reply);
    BILLHOOK_G(frame) = outer;
    zend_bailout();
  }
  if (is_exit) zend_throw_unwind_exit();
  return is_good && EG(exception) == nullptr;
}

void Frame::guard(const std::function<void()>& body) {
  zend_try { body(); }
  zend_catch { is_fatal = true; }
  zend_end_try();
  BILLHOOK_G(frame) = this;  // those within may be gone without a word
}

std::pair<billhook_session*, const billhook_call_options*> session_of(zend_object* session) {
  const auto* state = static_cast<Options*>(native_of(session)->state);
  return {static_cast<billhook_session*>(root_of(session)->handle), state != nullptr ? &state->options : nullptr};
}

void call_typed(zval* out, zend_object* session, std::string_view operation, zval* request, int reply) {
  Value json;
  if (!write_json(&json, request)) return;
  Frame frame;
  const auto [handle, options] = session_of(session);
  const auto status = billhook_call(handle, text_of(operation), text_of(view_of(json)), options, &frame.reply);
  frame.settle(status, [&] { read_reply(out, frame.text(), reply); });
}

#define METHOD(type, name, function, ...) \
  extern "C" ZEND_METHOD(type, name) { function(INTERNAL_FUNCTION_PARAM_PASSTHRU, __VA_ARGS__); }
#include "generated/methods.inc"
METHOD(Billhook_Book, __construct, do_nothing, 0)
METHOD(Billhook_Book, close, close_method, 0)
METHOD(Billhook_Session, __construct, do_nothing, 0)
METHOD(Billhook_Session, call, ask_by_name, Way::call)
METHOD(Billhook_Session, query, ask_by_name, Way::query)
METHOD(Billhook_Session, close, close_method, 0)
METHOD(Billhook_Rows, __construct, do_nothing, 0)
METHOD(Billhook_Money, __construct, construct_struct, money_struct)

extern "C" ZEND_METHOD(Billhook_Session, with) {
  zend_string* key = nullptr;
  zend_string* reason = nullptr;
  bool is_dry_run = false;
  zval* deadline = nullptr;
  zend_fcall_info progress = empty_fcall_info;
  zend_fcall_info_cache unused;
  for (std::uint32_t number = 1; number <= std::min(ZEND_NUM_ARGS(), 2U); ++number) {
    if (!accept(execute_data, number)) RETURN_THROWS();
  }
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "|S!S!bO!f!", &key, &reason, &is_dry_run, &deadline,
                            php_date_get_interface_ce(), &progress, &unused) == FAILURE)
    RETURN_THROWS();
  // An empty key is one that was not found, and would let the caller pay twice.
  if (key != nullptr && ZSTR_LEN(key) == 0) return zend_argument_value_error(1, "must not be empty; null means none");
  Value at;
  if (deadline != nullptr)
    zend_call_method_with_0_params(Z_OBJ_P(deadline), Z_OBJCE_P(deadline), nullptr, "gettimestamp", &at);
  auto* state = new Options;
  ZVAL_STR_COPY(&state->key, key != nullptr ? key : zend_empty_string);
  ZVAL_STR_COPY(&state->reason, reason != nullptr ? reason : zend_empty_string);
  if (ZEND_FCI_INITIALIZED(progress)) ZVAL_COPY(&state->progress, &progress.function_name);
  state->options = {.size = sizeof state->options,
                    .idempotency_key = text_of(view_of(state->key)),
                    .reason = text_of(view_of(state->reason)),
                    .deadline = std::clamp(zval_get_long(&at), ZEND_LONG_MIN / second, ZEND_LONG_MAX / second) * second,
                    .flags = is_dry_run ? BILLHOOK_DRY_RUN : 0,
                    .progress = ZEND_FCI_INITIALIZED(progress) ? report_progress : nullptr,
                    .user = &state->progress};
  make_object(return_value, session_class, &root_of(Z_OBJ_P(ZEND_THIS))->object, state);
}

extern "C" ZEND_METHOD(Billhook_Session, callJson) {
  zend_string* name;
  zend_string* request = zend_empty_string;
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "S|S", &name, &request) == FAILURE) RETURN_THROWS();
  Frame frame;
  const auto [handle, options] = session_of(Z_OBJ_P(ZEND_THIS));
  const auto status = billhook_call(handle, text_of(view_of(name)), text_of(view_of(request)), options, &frame.reply);
  frame.settle(status, [&] { RETVAL_STRINGL(frame.text().data(), frame.text().size()); });
}

extern "C" ZEND_METHOD(Billhook_Book, work) {
  zend_long limit = 0;
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "|l", &limit) == FAILURE) RETURN_THROWS();
  Frame frame;
  auto* book = static_cast<billhook_book*>(native_of(ZEND_THIS)->handle);
  const auto status = billhook_work(book, limit, &frame.reply);
  if (!frame.settle(status, [&] { read_reply(return_value, frame.text(), work_struct); })) RETURN_THROWS();
  ZVAL_COPY(OBJ_PROP_NUM(Z_OBJ_P(return_value), structs[work_struct].size()), &frame.thrown);
}

extern "C" ZEND_METHOD(Billhook_Exception, __construct) {
  zend_string* reason;
  zend_string* message = zend_empty_string;
  zval none;
  ZVAL_EMPTY_ARRAY(&none);
  zval* fields = &none;
  zval* previous = nullptr;
  if (zend_parse_parameters(ZEND_NUM_ARGS(), "S|SaO!", &reason, &message, &fields, &previous, zend_ce_throwable) ==
      FAILURE)
    RETURN_THROWS();
  zend_object* self = Z_OBJ_P(ZEND_THIS);
  zend_update_property_str(zend_ce_exception, self, ZEND_STRL("message"), message);
  zend_update_property_long(zend_ce_exception, self, ZEND_STRL("code"), codes[code_index(self->ce)].status);
  if (previous != nullptr) zend_update_property(zend_ce_exception, self, ZEND_STRL("previous"), previous);
  zend_update_property_str(exception_class, self, ZEND_STRL("reason"), reason);
  zend_update_property(exception_class, self, ZEND_STRL("fields"), fields);
}

extern "C" ZEND_METHOD(Billhook_Exception, code) {
  ZEND_PARSE_PARAMETERS_NONE();
  const std::string_view code = code_of(Z_OBJCE_P(ZEND_THIS));
  RETURN_STRINGL(code.data(), code.size());
}

}  // namespace billhook_php
