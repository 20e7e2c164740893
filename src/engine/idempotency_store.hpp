// The table `idempotency_keys`: the first reply to each call with a key. One thread, the one that holds the connection.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/caller.hpp"
#include "engine/operation.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

/// The stored reply of an earlier call with this key, or nothing. Errors: conflict `idempotency.key_reused` when that
/// call was another one.
std::optional<std::string> find_reply(storage::Connection& connection, const Caller& caller, std::string_view key,
                                      std::string_view fingerprint);
void insert_reply(storage::Connection& connection, const Caller& caller, std::string_view key,
                  const Operation& operation, std::string_view fingerprint, std::string_view reply, Timestamp now);
/// Forgets at most `limit` replies stored before an instant. How many there were.
std::int64_t delete_replies(storage::Connection& connection, const storage::Scope& scope, Timestamp before,
                            std::int64_t limit);

}  // namespace billhook::engine
