// Retention: what the pipeline keeps for a while only. Within a write transaction; one thread.
#pragma once

#include <cstdint>

#include "billhook/base/date.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

/// Forgets jobs that were done and idempotency keys that were used before an instant, at most `limit` of each. How many
/// in all; fewer than `limit` when no others are left. Dead jobs stay until somebody has seen to them.
std::int64_t forget_old(storage::Connection& db, const storage::Scope& scope, Timestamp before, std::int64_t limit);

}  // namespace billhook::engine
