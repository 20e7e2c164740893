// Idempotency: a call with a key takes effect once; its first reply is stored with the effect and given again.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "billhook/base/fields.hpp"
#include "engine/caller.hpp"
#include "engine/operation.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

/// Errors: invalid `idempotency.bad_key` for a key that is too long or no text.
void check_idempotency_key(std::string_view key);

/// What makes two requests the same: the operation and every field, secret ones too, in hex.
std::string fingerprint_of(const Operation& operation, const void* request);

/// The stored reply of an earlier call with this key, or nothing. Errors: conflict `idempotency.key_reused` when that
/// call was another one.
std::optional<std::string> find_reply(storage::Connection& connection, const Caller& caller, std::string_view key,
                                      std::string_view fingerprint);

void store_reply(storage::Connection& connection, const Caller& caller, std::string_view key,
                 const Operation& operation, std::string_view fingerprint, std::string_view reply, Timestamp now);

}  // namespace billhook::engine
