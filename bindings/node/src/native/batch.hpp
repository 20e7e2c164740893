// The rows of a cursor, copied for JavaScript.
#pragma once

#include <node_api.h>

#include "billhook.h"

namespace billhook::node {

/// {rows, columns: [[name, format, null count, values, validity, offsets]]}; null for the end. Buffers are
/// ArrayBuffers.
napi_value batch_of(napi_env env, const billhook_batch* batch);

}  // namespace billhook::node
