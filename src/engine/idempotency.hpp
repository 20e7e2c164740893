// Idempotency: a call with a key takes effect once; its first reply is stored with the effect and given again, see
// engine/idempotency_store.hpp. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

#include "billhook/base/fields.hpp"
#include "engine/operation.hpp"

namespace billhook::engine {

/// Errors: invalid `idempotency.bad_key` for a key that is too long or no text.
void check_idempotency_key(std::string_view key);

/// What makes two requests the same: the operation and every field, secret ones too, in hex.
std::string fingerprint_of(const Operation& operation, const void* request);

}  // namespace billhook::engine
