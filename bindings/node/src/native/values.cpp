#include "values.hpp"

#include <array>
#include <cstring>
#include <string_view>

namespace billhook::node {

namespace {

/// A copy as an ArrayBuffer; undefined for null.
napi_value bytes_of(napi_env env, const void* bytes, std::size_t size) {
  if (bytes == nullptr && size > 0) return undefined(env);
  napi_value buffer = nullptr;
  void* copy = nullptr;
  napi_create_arraybuffer(env, size, &copy, &buffer);
  if (size > 0) std::memcpy(copy, bytes, size);
  return buffer;
}

napi_value column_of(napi_env env, const billhook_column& column, std::size_t rows) {
  const std::string_view format{column.format};
  const std::size_t bits = (rows + 7) / 8;
  std::size_t size = rows * sizeof(std::int64_t);
  if (format == "u") size = static_cast<std::size_t>(column.offsets[rows]);
  if (format == "b") size = bits;
  if (format == "tdD") size = rows * sizeof(std::int32_t);
  return list_of(
      env, {text_of(env, column.name), text_of(env, {format.data(), format.size()}), number_of(env, column.null_count),
            bytes_of(env, column.values, size), bytes_of(env, column.validity, bits),
            bytes_of(env, column.offsets, (rows + 1) * sizeof(std::int32_t))});
}

}  // namespace

napi_value undefined(napi_env env) {
  napi_value value = nullptr;
  napi_get_undefined(env, &value);
  return value;
}

napi_value number_of(napi_env env, std::int64_t number) {
  napi_value value = nullptr;
  napi_create_int64(env, number, &value);
  return value;
}

napi_value text_of(napi_env env, billhook_text text) {
  napi_value value = nullptr;
  napi_create_string_utf8(env, text.data, text.size, &value);
  return value;
}

napi_value list_of(napi_env env, std::initializer_list<napi_value> items) {
  napi_value list = nullptr;
  napi_create_array_with_length(env, items.size(), &list);
  std::uint32_t at = 0;
  for (napi_value item : items) napi_set_element(env, list, at++, item);
  return list;
}

napi_value batch_of(napi_env env, const billhook_batch& batch) {
  napi_value result = nullptr;
  napi_value columns = list_of(env, {});
  for (std::uint32_t i = 0; i < batch.column_count; ++i) {
    napi_set_element(env, columns, i, column_of(env, batch.columns[i], static_cast<std::size_t>(batch.rows)));
  }
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "rows", number_of(env, batch.rows));
  napi_set_named_property(env, result, "columns", columns);
  return result;
}

std::int64_t number_from(napi_env env, napi_value value) {
  std::int64_t number = 0;
  napi_get_value_int64(env, value, &number);
  return number;
}

std::string text_from(napi_env env, napi_value value) {
  std::array<char, 2048> text;
  std::size_t size = 0;
  if (napi_get_value_string_utf8(env, value, text.data(), text.size(), &size) != napi_ok) return {};
  if (size + 4 < text.size()) return {text.data(), size};  // a character that does not fit is left out whole
  napi_get_value_string_utf8(env, value, nullptr, 0, &size);
  std::string whole(size, '\0');
  napi_get_value_string_utf8(env, value, whole.data(), size + 1, &size);
  return whole;
}

}  // namespace billhook::node
