// What crosses from C++ to JavaScript and back. For the JavaScript thread alone.
#pragma once

#include <node_api.h>

#include <cstdint>
#include <initializer_list>
#include <string>

#include "billhook.h"

namespace billhook::node {

inline billhook_text as_text(const std::string& text) { return {text.data(), text.size()}; }

/// What a function of Node-API makes or finds.
template <class Function, class... Arguments>
napi_value value_of(Function function, napi_env env, Arguments... arguments) {
  napi_value value = nullptr;
  function(env, arguments..., &value);
  return value;
}

inline napi_value undefined(napi_env env) { return value_of(&napi_get_undefined, env); }
inline napi_value number_of(napi_env env, std::int64_t number) { return value_of(&napi_create_int64, env, number); }
inline napi_value text_of(napi_env env, billhook_text text) {
  return value_of(&napi_create_string_utf8, env, text.data, text.size);
}
napi_value list_of(napi_env env, std::initializer_list<napi_value> items);

/// {rows, columns: [[name, format, content, null count, values, validity, offsets]]}, the last three as copies:
/// ArrayBuffers.
napi_value batch_of(napi_env env, const billhook_batch& batch);

/// 0 for what is no number.
std::int64_t number_from(napi_env env, napi_value value);
/// Empty for undefined; throws std::invalid_argument for what else is no text, so that nothing is lost on the way.
std::string text_from(napi_env env, napi_value value);

}  // namespace billhook::node
