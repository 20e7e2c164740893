#include "engine/audit_store.hpp"

#include "storage/page.hpp"

namespace billhook::engine {

using storage::Sql;

namespace {
constexpr Sql find_audit_tail_sql{"SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"};
}
AuditTail find_audit_tail(storage::Connection& connection) {
  storage::Rows rows = connection.query(find_audit_tail_sql);
  if (!rows.next()) return {};
  return {rows.integer(0), std::string{rows.text(1)}};
}

namespace {
constexpr Sql insert_audit_row_sql{
    "INSERT INTO audit (id, seller_id, at, actor, operation, reason, outcome, changes, changes_digest, previous_hash,"
    " hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"};
}
void insert_audit(storage::Connection& connection, const AuditLink& link, std::string_view changes,
                  std::string_view hash) {
  connection.execute(insert_audit_row_sql, link.id, link.seller, link.at, link.actor, link.operation, link.reason,
                     link.outcome, changes, link.changes_digest, link.previous_hash, hash);
}

namespace {
constexpr Sql walk_audit_sql{
    "SELECT id, seller_id, at, actor, operation, reason, outcome, changes_digest, previous_hash, changes, hash"
    " FROM audit ORDER BY id"};
}
void for_each_audit_link(storage::Connection& connection,
                         const std::function<bool(const AuditLink&, std::optional<std::string_view> changes,
                                                  std::string_view hash)>& visit) {
  for (storage::Rows rows = connection.query(walk_audit_sql); rows.next();) {
    const AuditLink link{.id = rows.integer(0),
                         .seller = rows.integer(1),
                         .at = rows.timestamp(2),
                         .actor = rows.text(3),
                         .operation = rows.text(4),
                         .reason = rows.text(5),
                         .outcome = rows.text(6),
                         .changes_digest = rows.text(7),
                         .previous_hash = rows.text(8)};
    const auto changes = rows.is_null(9) ? std::nullopt : std::optional{rows.text(9)};
    if (!visit(link, changes, rows.text(10))) return;
  }
}

namespace {
constexpr Sql list_audit_rows_sql{
    "SELECT {columns} FROM audit WHERE seller_id = ?1 AND id > ?2 AND (?3 IS NULL OR operation = ?3)"
    " AND (?4 IS NULL OR changes LIKE '%' || ?4 || '%') ORDER BY id LIMIT ?5",
    &table_of<AuditEntry>};
}
Page<AuditEntry> list_audit(storage::Connection& connection, const storage::Scope& scope, const ListAudit& filter) {
  // Audit::note writes every change in this one form.
  std::optional<std::string> changed;
  if (filter.noun) {
    changed = "{\"noun\":\"" + filter.noun->str() + "\",\"id\":";
    if (filter.id) *changed += std::to_string(*filter.id) + ",";
  }
  return storage::read_page<AuditEntry>(
      connection.query(list_audit_rows_sql, scope.seller, filter.after.value_or(Id<AuditEntry>{}), filter.called,
                       changed, std::int64_t{filter.limit} + 1),
      filter.limit);
}

}  // namespace billhook::engine
