#include "engine/idempotency_store.hpp"

#include "billhook/base/error.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

using storage::Sql;

namespace {
constexpr Sql find_reply_sql{
    "SELECT operation, fingerprint, reply FROM idempotency_keys WHERE seller_id = ?1 AND actor = ?2 AND key = ?3"};
constexpr Sql insert_reply_sql{
    "INSERT INTO idempotency_keys (seller_id, actor, key, operation, fingerprint, reply, created_at)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"};
constexpr Sql delete_replies_sql{
    "DELETE FROM idempotency_keys WHERE seller_id = ?1 AND (actor, key) IN (SELECT actor, key FROM idempotency_keys"
    " WHERE seller_id = ?1 AND created_at < ?2 ORDER BY created_at LIMIT ?3)"};
}  // namespace

std::optional<std::string> find_reply(storage::Connection& connection, const Caller& caller, std::string_view key,
                                      std::string_view fingerprint) {
  const std::string actor = to_string(caller.actor);
  storage::Rows rows = connection.query(find_reply_sql, caller.scope.seller, actor, key);
  if (!rows.next()) return std::nullopt;
  if (rows.text(1) != fingerprint) {
    throw Error{reasons.idempotency_key_reused,
                "This idempotency key belongs to another request (" + std::string{rows.text(0)} + ")."};
  }
  return std::string{rows.text(2)};
}

void insert_reply(storage::Connection& connection, const Caller& caller, std::string_view key,
                  const Operation& operation, std::string_view fingerprint, std::string_view reply, Timestamp now) {
  connection.execute(insert_reply_sql, caller.scope.seller, to_string(caller.actor), key, operation.name, fingerprint,
                     reply, now);
}

std::int64_t delete_replies(storage::Connection& connection, const storage::Scope& scope, Timestamp before,
                            std::int64_t limit) {
  return connection.execute(delete_replies_sql, scope.seller, before, limit);
}

}  // namespace billhook::engine
