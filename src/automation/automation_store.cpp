#include "automation/automation_store.hpp"

#include "storage/page.hpp"

namespace billhook::automation {
namespace {

constexpr storage::Sql find_mark_sql{"SELECT {columns} FROM automation_marks WHERE seller_id = ?1", &table_of<Mark>};

constexpr storage::Sql store_mark_sql{
    "INSERT INTO automation_marks (seller_id, day, task, place) VALUES (?1, ?2, ?3, ?4)"
    " ON CONFLICT (seller_id) DO UPDATE SET day = excluded.day, task = excluded.task, place = excluded.place"};

constexpr storage::Sql parked_clients_sql{"SELECT client FROM parked_clients WHERE seller_id = ?1"};

constexpr storage::Sql find_parked_sql{"SELECT {columns} FROM parked_clients WHERE seller_id = ?1 AND client = ?2",
                                       &table_of<ParkedClient>};

constexpr storage::Sql list_parked_sql{
    "SELECT {columns} FROM parked_clients WHERE seller_id = ?1 AND id > ?2 ORDER BY id LIMIT ?3",
    &table_of<ParkedClient>};

constexpr storage::Sql count_parked_sql{"SELECT COUNT(*) FROM parked_clients WHERE seller_id = ?1"};

constexpr storage::Sql park_sql{"INSERT INTO parked_clients (seller_id, {fields}) VALUES (?1, {values})",
                                &table_of<ParkedClient>};

constexpr storage::Sql release_sql{"DELETE FROM parked_clients WHERE seller_id = ?1 AND client = ?2"};

}  // namespace

std::optional<Mark> find_mark(storage::Connection& connection, const storage::Scope& scope) {
  return connection.find<Mark>(find_mark_sql, scope.seller);
}

void store_mark(storage::Connection& connection, const storage::Scope& scope, const Mark& mark) {
  connection.execute(store_mark_sql, scope.seller, mark.day, mark.task, mark.place);
}

std::set<Id<Client>> list_parked_ids(storage::Connection& connection, const storage::Scope& scope) {
  std::set<Id<Client>> clients;
  storage::Rows rows = connection.query(parked_clients_sql, scope.seller);
  while (rows.next()) clients.insert(rows.id<Client>(0));
  return clients;
}

std::optional<ParkedClient> find_parked_client(storage::Connection& connection, const storage::Scope& scope,
                                               Id<Client> client) {
  return connection.find<ParkedClient>(find_parked_sql, scope.seller, client);
}

Page<ParkedClient> list_parked_clients(storage::Connection& connection, const storage::Scope& scope,
                                       const ListParkedClients& filter) {
  const std::int64_t after = filter.after.value_or(Id<ParkedClient>{}).value;
  return storage::read_page<ParkedClient>(
      connection.query(list_parked_sql, scope.seller, after, std::int64_t{filter.limit} + 1), filter.limit);
}

std::int64_t count_parked_clients(storage::Connection& connection, const storage::Scope& scope) {
  return connection.find_integer(count_parked_sql, scope.seller).value_or(0);
}

bool insert_parked_client(storage::Connection& connection, const storage::Scope& scope, ParkedClient& parked) {
  if (find_parked_client(connection, scope, parked.client)) return false;
  parked.id = {connection.insert(park_sql, scope.seller, storage::row(parked))};
  return true;
}

void delete_parked_client(storage::Connection& connection, const storage::Scope& scope, Id<Client> client) {
  connection.execute(release_sql, scope.seller, client);
}

}  // namespace billhook::automation
