// Rows: page after page of typed objects, or the rows of a cursor as arrays.
#include "php_billhook.h"

#include "generated/tables.hpp"

extern "C" {
#include "ext/date/php_date.h"
}

namespace billhook_php {

namespace {

constexpr std::uint32_t rows_at_once = 256;  // of a cursor

struct RowsState : State {
  void add_to(zend_get_gc_buffer* buffer) override { zend_get_gc_buffer_add_zval(buffer, &items); }
  zval* current() const { return Z_ISUNDEF(items) ? nullptr : zend_hash_index_find(Z_ARRVAL(items), at); }
  void stop() {
    has_more = false;
    key = 0;
    items.clear();
    columns.clear();
    array_init(&columns);
  }

  Value operation;
  Value request;          // JSON for a cursor; an array for pages
  bool has_more = false;  // there may be further items
  Value items;            // a list: the page, or the rows of the cursor, that are at hand
  Value columns;          // a list of texts; there is one when it has started
  zend_ulong at = 0;      // which of the items is the current one
  zend_long key = 0;
};

RowsState& state_of(Native* rows) { return *static_cast<RowsState*>(rows->state); }

zend_string* instant(std::int64_t micros) {
  const std::int64_t fraction = (micros % second + second) % second;
  const time_t whole = (micros - fraction) / second;
  Value text;
  ZVAL_STR(&text, php_format_date(ZEND_STRL("Y-m-d\\TH:i:s"), whole, false));
  return strpprintf(0, fraction != 0 ? "%s.%06dZ" : "%sZ", Z_STRVAL(text), static_cast<int>(fraction));
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
    const time_t days = static_cast<const std::int32_t*>(column.values)[row];
    ZVAL_STR(out, php_format_date(ZEND_STRL("Y-m-d"), days * 86400, false));
  } else {
    ZVAL_STR(out, instant(static_cast<const std::int64_t*>(column.values)[row]));
  }
}

void read_batch(RowsState& state, const billhook_batch& batch) {
  state.columns.clear();
  array_init(&state.columns);
  for (std::int64_t i = 0; i < batch.column_count; ++i)
    add_next_index_stringl(&state.columns, batch.columns[i]->name.data, batch.columns[i]->name.size);
  array_init(&state.items);
  for (std::int64_t row = 0; row < batch.rows; ++row) {
    zval cells;
    array_init_size(&cells, static_cast<std::uint32_t>(batch.column_count));
    const billhook_column* const* column = batch.columns;
    zval* name;
    ZEND_HASH_FOREACH_VAL (Z_ARRVAL(state.columns), name) {
      zval cell;
      read_cell(&cell, **column++, row);
      zend_hash_update(Z_ARRVAL(cells), Z_STR_P(name), &cell);
    }
    ZEND_HASH_FOREACH_END();
    add_next_index_zval(&state.items, &cells);
  }
}

// Both fetch what comes next and say whether there may be more. The first batch may have no rows, but columns.
bool fetch_batch(Native* rows, RowsState& state) {
  Frame frame;
  if (rows->handle == nullptr) {
    const auto [session, options] = session_of(rows->parent);
    billhook_cursor* cursor = nullptr;
    const billhook_text operation = text_of(view_of(state.operation));
    const billhook_text request = text_of(view_of(state.request));
    if (!frame.settle(billhook_query(session, operation, request, options, &cursor, &frame.reply))) return false;
    opened(rows, cursor);
  }
  const billhook_batch* batch = nullptr;
  auto* cursor = static_cast<billhook_cursor*>(rows->handle);
  if (!frame.settle(billhook_cursor_next(cursor, rows_at_once, &batch, &frame.reply))) return false;
  if (batch != nullptr)
    read_batch(state, *batch);
  else
    close_handle(rows);
  return batch != nullptr;
}

bool fetch_page(Native* rows, RowsState& state) {
  const Operation& operation = *named(operations, view_of(state.operation));
  Value page;
  call_typed(&page, rows->parent, operation.name, &state.request, operation.reply);
  if (EG(exception) != nullptr) return false;
  ZVAL_COPY(&state.items, OBJ_PROP_NUM(Z_OBJ(page), operation.rows));
  zval* following = OBJ_PROP_NUM(Z_OBJ(page), operation.following);
  Z_TRY_ADDREF_P(following);
  add_assoc_zval(&state.request, "after", following);
  return Z_TYPE_P(following) != IS_NULL;
}

void fetch(Native* rows, RowsState& state) {
  while (state.has_more && state.current() == nullptr) {
    state.items.clear();
    state.at = 0;
    state.has_more = Z_TYPE(state.request) == IS_STRING ? fetch_batch(rows, state) : fetch_page(rows, state);
  }
}

RowsState& start(Native* rows) {
  RowsState& state = state_of(rows);
  close_handle(rows);
  state.stop();
  state.has_more = true;
  if (Z_TYPE(state.request) == IS_ARRAY) zend_hash_str_del(Z_ARRVAL(state.request), ZEND_STRL("after"));
  fetch(rows, state);
  return state;
}

RowsState& started(zval* self) {
  Native* rows = native_of(self);
  return Z_ISUNDEF(state_of(rows).columns) ? start(rows) : state_of(rows);
}

}  // namespace

void make_rows(zval* out, zend_object* session, std::string_view operation, zval* request, bool is_cursor) {
  Value json;
  if (is_cursor && !write_json(&json, request)) return;
  auto* state = new RowsState;
  ZVAL_STRINGL(&state->operation, operation.data(), operation.size());
  ZVAL_COPY(&state->request, is_cursor ? &json : request);
  make_object(out, rows_class, session, state);
}

extern "C" ZEND_METHOD(Billhook_Rows, current) {
  ZEND_PARSE_PARAMETERS_NONE();
  zval* current = started(ZEND_THIS).current();
  if (current != nullptr) RETURN_COPY(current);
}

extern "C" ZEND_METHOD(Billhook_Rows, key) {
  ZEND_PARSE_PARAMETERS_NONE();
  RETURN_LONG(started(ZEND_THIS).key);
}

extern "C" ZEND_METHOD(Billhook_Rows, next) {
  ZEND_PARSE_PARAMETERS_NONE();
  RowsState& state = started(ZEND_THIS);
  if (EG(exception) != nullptr) RETURN_THROWS();
  ++state.at;
  ++state.key;
  fetch(native_of(ZEND_THIS), state);
}

extern "C" ZEND_METHOD(Billhook_Rows, rewind) {
  ZEND_PARSE_PARAMETERS_NONE();
  start(native_of(ZEND_THIS));
}

extern "C" ZEND_METHOD(Billhook_Rows, valid) {
  ZEND_PARSE_PARAMETERS_NONE();
  RETURN_BOOL(started(ZEND_THIS).current() != nullptr);
}

extern "C" ZEND_METHOD(Billhook_Rows, columns) {
  ZEND_PARSE_PARAMETERS_NONE();
  RETURN_COPY(&started(ZEND_THIS).columns);
}

extern "C" ZEND_METHOD(Billhook_Rows, close) {
  ZEND_PARSE_PARAMETERS_NONE();
  close_handle(native_of(ZEND_THIS));
  state_of(native_of(ZEND_THIS)).stop();
}

}  // namespace billhook_php
