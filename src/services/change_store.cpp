#include "services/change_store.hpp"

namespace billhook::services {
namespace {

constexpr storage::Sql list_changes_sql{
    "SELECT {columns} FROM service_changes WHERE seller_id = ?1 AND service = ?2 ORDER BY id",
    &table_of<ServiceChange>};

constexpr storage::Sql insert_change_sql{"INSERT INTO service_changes (seller_id, {fields}) VALUES (?1, {values})",
                                         &table_of<ServiceChange>};

}  // namespace

std::vector<ServiceChange> list_changes(storage::Connection& connection, const storage::Scope& scope,
                                        Id<Service> service) {
  std::vector<ServiceChange> changes;
  storage::Rows rows = connection.query(list_changes_sql, scope.seller, service);
  while (rows.next()) rows.read_into(changes.emplace_back());
  return changes;
}

void insert_change(storage::Connection& connection, const storage::Scope& scope, ServiceChange& change) {
  change.id = {connection.insert(insert_change_sql, scope.seller, storage::row(change))};
}

}  // namespace billhook::services
