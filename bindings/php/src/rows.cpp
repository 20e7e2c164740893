// Rows: page after page of typed objects, or the rows of a cursor as arrays.
#include "php_billhook.h"

#include <cstring>

#include "../generated/tables.hpp"

extern "C" {
#include "zend_exceptions.h"
}

namespace billhook_php {

namespace {

struct RowsState : State {
  ~RowsState() override {
    stop();
    zend_string_release(operation_name);
    zend_string_release(request);
  }
  void add_to(zend_get_gc_buffer* buffer) override {
    zend_get_gc_buffer_add_zval(buffer, &current);
    zend_get_gc_buffer_add_zval(buffer, &page);
  }
  void stop() {
    zval_ptr_dtor(&current);
    zval_ptr_dtor(&page);
    for (std::int64_t i = 0; i < column_count; ++i) zend_string_release(names[i]);
    if (names != nullptr) efree(names);
    ZVAL_UNDEF(&current);
    ZVAL_UNDEF(&page);
    names = nullptr;
    batch = nullptr;
    column_count = row = key = 0;
  }

  zend_string* operation_name;
  zend_string* request;  // JSON
  std::int16_t operation;
  bool is_cursor;
  bool is_started = false;
  zend_long key = 0;
  std::int64_t row = 0;  // of the page or batch
  zval current;          // undefined after the last
  zval page;             // the reply
  const billhook_batch* batch = nullptr;
  zend_string** names = nullptr;  // of the columns
  std::int64_t column_count = 0;
};

RowsState& state_of(Native* rows) { return *static_cast<RowsState*>(rows->state); }

// The proleptic Gregorian calendar, with years that begin in March.
int append_date(char* out, std::size_t size, std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t day_of_era = days - era * 146097;
  const std::int64_t year = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day = day_of_era - (365 * year + year / 4 - year / 100);
  const std::int64_t month = (5 * day + 2) / 153;
  return snprintf(out, size, "%04d-%02d-%02d", static_cast<int>(year + era * 400 + (month >= 10 ? 1 : 0)),
                  static_cast<int>(month < 10 ? month + 3 : month - 9),
                  static_cast<int>(day - (153 * month + 2) / 5 + 1));
}

void set_instant(zval* out, std::int64_t micros) {
  constexpr std::int64_t day = 86400000000;
  const std::int64_t days = micros / day - (micros % day < 0 ? 1 : 0);
  const std::int64_t in_day = micros - days * day;
  const auto second = static_cast<int>(in_day / 1000000);
  const auto fraction = static_cast<int>(in_day % 1000000);
  char text[64];
  int size = append_date(text, sizeof text, days);
  size += snprintf(text + size, sizeof text - size, "T%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
  if (fraction != 0) size += snprintf(text + size, sizeof text - size, ".%06d", fraction);
  ZVAL_STRINGL(out, text, size);
  zend_string* with_zone = zend_string_concat2(Z_STRVAL_P(out), Z_STRLEN_P(out), "Z", 1);
  zval_ptr_dtor(out);
  ZVAL_STR(out, with_zone);
}

void read_cell(zval* out, const billhook_column& column, std::int64_t row) {
  const auto bit = [row](const void* bits) {
    return (static_cast<const std::uint8_t*>(bits)[row / 8] >> (row % 8) & 1) != 0;
  };
  if (column.validity != nullptr && !bit(column.validity)) {
    ZVAL_NULL(out);
  } else if (*column.format == 'l') {
    ZVAL_LONG(out, static_cast<const std::int64_t*>(column.values)[row]);
  } else if (*column.format == 'b') {
    ZVAL_BOOL(out, bit(column.values));
  } else if (*column.format == 'u') {
    const std::int32_t from = column.offsets[row];
    ZVAL_STRINGL_FAST(out, static_cast<const char*>(column.values) + from,
                      static_cast<std::size_t>(column.offsets[row + 1] - from));
  } else if (column.format[1] == 'd') {
    char text[32];
    const int size = append_date(text, sizeof text, static_cast<const std::int32_t*>(column.values)[row]);
    ZVAL_STRINGL(out, text, size);
  } else {
    set_instant(out, static_cast<const std::int64_t*>(column.values)[row]);
  }
}

void fetch_batch(Native* rows, RowsState& state) {
  billhook_reply* why = nullptr;
  std::string_view text;
  Frame frame;
  const billhook_status status =
      billhook_cursor_next(static_cast<billhook_cursor*>(rows->handle), 0, &state.batch, &why);
  if (status != BILLHOOK_OK) state.batch = nullptr;
  if (!frame.settle(status, why, &text)) return;
  state.row = 0;
  if (state.batch == nullptr) return close_handle(rows);
  if (state.names != nullptr) return;
  state.column_count = state.batch->column_count;
  state.names = static_cast<zend_string**>(safe_emalloc(state.column_count, sizeof(zend_string*), 0));
  for (std::int64_t i = 0; i < state.column_count; ++i) {
    const billhook_text name = state.batch->columns[i].name;
    state.names[i] = zend_string_init(name.data, name.size, false);
    zend_string_hash_val(state.names[i]);
  }
}

void next_of_cursor(Native* rows, RowsState& state) {
  while (rows->handle != nullptr && (state.batch == nullptr || state.row == state.batch->rows)) {
    fetch_batch(rows, state);  // one of no rows may come first, for the names of the columns
    if (EG(exception) != nullptr) return;
  }
  if (rows->handle == nullptr) return;
  array_init_size(&state.current, static_cast<std::uint32_t>(state.column_count));
  for (std::int64_t i = 0; i < state.column_count; ++i) {
    zval cell;
    read_cell(&cell, state.batch->columns[i], state.row);
    zend_hash_update(Z_ARRVAL(state.current), state.names[i], &cell);
  }
  ++state.row;
}

void fetch_page(Native* rows, RowsState& state, zval* after) {
  const Operation& operation = operations[state.operation];
  smart_str request{};
  smart_str_appendl(&request, ZSTR_VAL(state.request), ZSTR_LEN(state.request) - 1);
  if (after != nullptr) {
    smart_str_appends(&request, ZSTR_LEN(state.request) > 2 ? ",\"after\":" : "\"after\":");
    if (Z_TYPE_P(after) == IS_LONG)
      smart_str_append_long(&request, Z_LVAL_P(after));
    else
      write_text(&request, view_of(text_of(Z_STR_P(after))));
  }
  smart_str_appendc(&request, '}');
  smart_str_0(&request);
  zval page;
  ZVAL_UNDEF(&page);
  call(rows->parent, {operation.name, operation.size}, text_of(request.s), &page, operation.reply);
  smart_str_free(&request);
  zval_ptr_dtor(&state.page);
  ZVAL_COPY_VALUE(&state.page, &page);
  state.row = 0;
}

void next_of_page(Native* rows, RowsState& state) {
  const Operation& operation = operations[state.operation];
  for (;;) {
    if (Z_ISUNDEF(state.page)) return;
    zval* items = OBJ_PROP_NUM(Z_OBJ(state.page), operation.rows);
    if (zval* item = zend_hash_index_find(Z_ARRVAL_P(items), static_cast<zend_ulong>(state.row))) {
      ++state.row;
      ZVAL_COPY(&state.current, item);
      return;
    }
    zval after;
    ZVAL_COPY(&after, OBJ_PROP_NUM(Z_OBJ(state.page), operation.following));
    if (Z_TYPE(after) == IS_NULL) return;
    fetch_page(rows, state, &after);
    zval_ptr_dtor(&after);
  }
}

void step(Native* rows) {
  RowsState& state = state_of(rows);
  zval_ptr_dtor(&state.current);
  ZVAL_UNDEF(&state.current);
  if (state.is_cursor)
    next_of_cursor(rows, state);
  else
    next_of_page(rows, state);
}

void start(Native* rows) {
  RowsState& state = state_of(rows);
  close_handle(rows);
  state.stop();
  state.is_started = true;
  if (!state.is_cursor) {
    fetch_page(rows, state, nullptr);
  } else {
    billhook_call_options* options;
    billhook_session* session = session_of(rows->parent, &options);
    billhook_cursor* cursor = nullptr;
    billhook_reply* why = nullptr;
    std::string_view text;
    Frame frame;
    const billhook_status status =
        billhook_query(session, text_of(state.operation_name), text_of(state.request), options, &cursor, &why);
    if (!frame.settle(status, why, &text)) return;
    opened(rows, cursor);
  }
  if (EG(exception) == nullptr) step(rows);
}

Native* started(zval* self) {
  Native* rows = native_of(self);
  if (rows->state != nullptr && !state_of(rows).is_started) start(rows);
  return rows;
}

}  // namespace

void make_rows(zval* out, zend_object* session, std::int16_t operation, std::string_view name, zend_string* request,
               bool is_cursor) {
  auto* state = new RowsState;
  state->operation_name = zend_string_init(name.data(), name.size(), false);
  state->request = request;
  state->operation = operation;
  state->is_cursor = is_cursor;
  ZVAL_UNDEF(&state->current);
  ZVAL_UNDEF(&state->page);
  make_object(out, rows_class, session)->state = state;
}

}  // namespace billhook_php

using namespace billhook_php;

extern "C" ZEND_METHOD(Billhook_Rows, __construct) {}

extern "C" ZEND_METHOD(Billhook_Rows, current) {
  ZEND_PARSE_PARAMETERS_NONE();
  zval* current = &state_of(started(ZEND_THIS)).current;
  if (!Z_ISUNDEF_P(current)) RETURN_COPY(current);
}

extern "C" ZEND_METHOD(Billhook_Rows, key) {
  ZEND_PARSE_PARAMETERS_NONE();
  RETURN_LONG(state_of(started(ZEND_THIS)).key);
}

extern "C" ZEND_METHOD(Billhook_Rows, next) {
  ZEND_PARSE_PARAMETERS_NONE();
  Native* rows = started(ZEND_THIS);
  if (EG(exception) != nullptr) RETURN_THROWS();
  step(rows);
  ++state_of(rows).key;
}

extern "C" ZEND_METHOD(Billhook_Rows, rewind) {
  ZEND_PARSE_PARAMETERS_NONE();
  start(native_of(ZEND_THIS));
}

extern "C" ZEND_METHOD(Billhook_Rows, valid) {
  ZEND_PARSE_PARAMETERS_NONE();
  RETURN_BOOL(!Z_ISUNDEF(state_of(started(ZEND_THIS)).current));
}

extern "C" ZEND_METHOD(Billhook_Rows, columns) {
  ZEND_PARSE_PARAMETERS_NONE();
  const RowsState& state = state_of(started(ZEND_THIS));
  array_init(return_value);
  for (std::int64_t i = 0; i < state.column_count; ++i)
    add_next_index_str(return_value, zend_string_copy(state.names[i]));
}

extern "C" ZEND_METHOD(Billhook_Rows, close) {
  ZEND_PARSE_PARAMETERS_NONE();
  Native* rows = native_of(ZEND_THIS);
  close_handle(rows);
  state_of(rows).stop();
  state_of(rows).is_started = true;
}
