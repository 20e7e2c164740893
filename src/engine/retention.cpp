#include "engine/retention.hpp"

namespace billhook::engine {

using storage::Sql;

namespace {
constexpr Sql forget_jobs_sql{
    "DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE seller_id = ?1 AND state = 'done' AND finished_at < ?2"
    " ORDER BY finished_at LIMIT ?3)"};
constexpr Sql forget_keys_sql{
    "DELETE FROM idempotency_keys WHERE seller_id = ?1 AND (actor, key) IN (SELECT actor, key FROM idempotency_keys"
    " WHERE seller_id = ?1 AND created_at < ?2 ORDER BY created_at LIMIT ?3)"};
}  // namespace

std::int64_t forget_old(storage::Connection& db, const storage::Scope& scope, Timestamp before, std::int64_t limit) {
  return db.execute(forget_jobs_sql, scope.seller, before, limit) +
         db.execute(forget_keys_sql, scope.seller, before, limit);
}

}  // namespace billhook::engine
