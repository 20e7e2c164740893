#include "batch.hpp"

#include <cstring>
#include <string_view>

#include "call.hpp"

namespace billhook::node {

namespace {

std::size_t bytes_of_bits(std::int64_t rows) { return (static_cast<std::size_t>(rows) + 7) / 8; }

std::size_t bytes_of_values(const billhook_column& column, std::int64_t rows) {
  const std::string_view format{column.format};
  if (format == "u") return static_cast<std::size_t>(column.offsets[rows]);
  if (format == "b") return bytes_of_bits(rows);
  return static_cast<std::size_t>(rows) * (format == "tdD" ? sizeof(std::int32_t) : sizeof(std::int64_t));
}

/// A copy as an ArrayBuffer; undefined for null.
napi_value buffer_of(napi_env env, const void* bytes, std::size_t size) {
  napi_value buffer = nullptr;
  void* copy = nullptr;
  if (bytes == nullptr && size > 0) {
    napi_get_undefined(env, &buffer);
  } else {
    napi_create_arraybuffer(env, size, &copy, &buffer);
    if (size > 0) std::memcpy(copy, bytes, size);
  }
  return buffer;
}

napi_value column_of(napi_env env, const billhook_column& column, std::int64_t rows) {
  napi_value nulls = nullptr, list = nullptr;
  napi_create_int64(env, column.null_count, &nulls);
  const std::size_t offsets = (static_cast<std::size_t>(rows) + 1) * sizeof(std::int32_t);
  const napi_value parts[] = {make_string(env, column.name),
                              make_string(env, {column.format, std::strlen(column.format)}),
                              nulls,
                              buffer_of(env, column.values, bytes_of_values(column, rows)),
                              buffer_of(env, column.validity, bytes_of_bits(rows)),
                              buffer_of(env, column.offsets, offsets)};
  napi_create_array_with_length(env, std::size(parts), &list);
  std::uint32_t at = 0;
  for (napi_value part : parts) napi_set_element(env, list, at++, part);
  return list;
}

}  // namespace

napi_value batch_of(napi_env env, const billhook_batch* batch) {
  napi_value result = nullptr, rows = nullptr, columns = nullptr;
  if (batch == nullptr) {
    napi_get_null(env, &result);
    return result;
  }
  napi_create_object(env, &result);
  napi_create_int64(env, batch->rows, &rows);
  napi_create_array_with_length(env, static_cast<std::size_t>(batch->column_count), &columns);
  for (std::int64_t i = 0; i < batch->column_count; ++i) {
    napi_set_element(env, columns, static_cast<std::uint32_t>(i), column_of(env, batch->columns[i], batch->rows));
  }
  napi_set_named_property(env, result, "rows", rows);
  napi_set_named_property(env, result, "columns", columns);
  return result;
}

}  // namespace billhook::node
