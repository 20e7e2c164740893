#include "values.hpp"

#include <cstring>
#include <stdexcept>
#include <string_view>

namespace billhook::node {

namespace {

/// A copy as an ArrayBuffer; undefined for null.
napi_value bytes_of(napi_env env, const void* bytes, std::size_t size) {
  if (bytes == nullptr && size > 0) return undefined(env);
  napi_value buffer = nullptr;
  void* copy = nullptr;
  napi_create_arraybuffer(env, size, &copy, &buffer);  // fails when the thread is being ended
  if (copy != nullptr && size > 0) std::memcpy(copy, bytes, size);
  return buffer;
}

napi_value column_of(napi_env env, const billhook_column& column, std::size_t rows) {
  const std::string_view format{column.format};
  const std::size_t bits = (rows + 7) / 8;
  std::size_t size = format == "b" ? bits : rows * (format == "tdD" ? sizeof(std::int32_t) : sizeof(std::int64_t));
  if (format == "u") size = static_cast<std::size_t>(column.offsets[rows]);
  return list_of(env, {text_of(env, column.name), text_of(env, {column.format, NAPI_AUTO_LENGTH}),
                       text_of(env, {column.content, NAPI_AUTO_LENGTH}), number_of(env, column.null_count),
                       bytes_of(env, column.values, size), bytes_of(env, column.validity, bits),
                       bytes_of(env, column.offsets, (rows + 1) * sizeof(std::int32_t))});
}

}  // namespace

napi_value list_of(napi_env env, std::initializer_list<napi_value> items) {
  napi_value list = value_of(&napi_create_array, env);
  std::uint32_t at = 0;
  for (napi_value item : items) napi_set_element(env, list, at++, item);
  return list;
}

napi_value batch_of(napi_env env, const billhook_batch& batch) {
  napi_value result = value_of(&napi_create_object, env);
  napi_value columns = list_of(env, {});
  for (std::uint32_t i = 0; i < batch.column_count; ++i) {
    napi_set_element(env, columns, i, column_of(env, *batch.columns[i], static_cast<std::size_t>(batch.rows)));
  }
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
  std::size_t size = 0;
  if (napi_get_value_string_utf8(env, value, nullptr, 0, &size) != napi_ok) {
    napi_valuetype type = napi_undefined;
    napi_typeof(env, value, &type);
    if (type == napi_undefined) return {};
    throw std::invalid_argument{"A name, a path, JSON and the like are texts: strings"};
  }
  std::string text(size, '\0');
  napi_get_value_string_utf8(env, value, text.data(), size + 1, &size);
  return text;
}

}  // namespace billhook::node
