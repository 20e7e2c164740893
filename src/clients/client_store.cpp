#include "clients/client_store.hpp"

#include <string>
#include <vector>

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "clients/reasons.hpp"
#include "storage/page.hpp"

namespace billhook::clients {
namespace {

using storage::Sql;

/// A client but for its currency: to set that, too, would have the database look for all that refers to it.
const Table& without_currency() {
  static const Table table = [] {
    Table made = table_of<Client>();
    std::erase_if(made.fields, [](const Field& field) { return field.name == "currency"; });
    return made;
  }();
  return table;
}

constexpr Sql find_client_sql{
    "SELECT {columns} FROM clients WHERE seller_id = ?1 AND (?2 IS NULL OR id = ?2) AND id = ?3", &table_of<Client>};
constexpr Sql find_own_policy_sql{
    "SELECT policy FROM clients WHERE seller_id = ?1 AND (?2 IS NULL OR id = ?2) AND id = ?3"};
constexpr Sql list_own_policies_sql{
    "SELECT id, policy FROM clients WHERE seller_id = ?1 AND (?2 IS NULL OR id = ?2) AND id >= ?3 AND id <= ?4"
    " AND policy IS NOT NULL"};
constexpr Sql update_client_sql{"UPDATE clients SET {assignments} WHERE seller_id = ?1 AND id = ?2", &without_currency};
constexpr Sql update_client_currency_sql{
    "UPDATE clients SET currency = ?3 WHERE seller_id = ?1 AND id = ?2 AND currency <> ?3"};

// A statement for each way into the table, so that each runs along an index.
constexpr Sql list_clients_sql{
    "SELECT {columns} FROM clients"
    " WHERE seller_id = ?1 AND (?2 IS NULL OR id = ?2) AND id > ?3 AND (?4 IS NULL OR status = ?4)"
    " AND (?5 IS NULL OR EXISTS (SELECT 1 FROM client_group_members AS member"
    "   WHERE member.seller_id = ?1 AND member.client = clients.id AND member.client_group = ?5))"
    " ORDER BY id LIMIT ?6",
    &table_of<Client>};
constexpr Sql list_clients_by_email_sql{
    "SELECT {columns} FROM clients"
    " WHERE seller_id = ?1 AND (?2 IS NULL OR id = ?2) AND id > ?3 AND (?4 IS NULL OR status = ?4)"
    " AND (?5 IS NULL OR EXISTS (SELECT 1 FROM client_group_members AS member"
    "   WHERE member.seller_id = ?1 AND member.client = clients.id AND member.client_group = ?5))"
    " AND lower(email) = lower(?7) AND (?8 IS NULL OR lower(name) BETWEEN lower(?8) AND lower(?9)"
    "   OR lower(company) BETWEEN lower(?8) AND lower(?9))"
    " ORDER BY id LIMIT ?6",
    &table_of<Client>};
constexpr Sql list_clients_by_name_sql{
    "SELECT {columns} FROM clients"
    " WHERE seller_id = ?1 AND (?2 IS NULL OR id = ?2) AND id > ?3 AND (?4 IS NULL OR status = ?4)"
    " AND (?5 IS NULL OR EXISTS (SELECT 1 FROM client_group_members AS member"
    "   WHERE member.seller_id = ?1 AND member.client = clients.id AND member.client_group = ?5))"
    " AND id IN (SELECT named.id FROM clients AS named"
    "     WHERE named.seller_id = ?1 AND lower(named.name) BETWEEN lower(?7) AND lower(?8)"
    "   UNION ALL SELECT named.id FROM clients AS named"
    "     WHERE named.seller_id = ?1 AND lower(named.company) BETWEEN lower(?7) AND lower(?8))"
    " ORDER BY id LIMIT ?6",
    &table_of<Client>};

/// Every text that begins with the prefix lies between it and this.
std::string end_of(const Text<200>& prefix) { return prefix.str() + "\xF4\x8F\xBF\xBF"; }

}  // namespace

bool read_client(storage::Connection& db, const storage::Scope& scope, Id<Client> id, Client& client) {
  storage::Rows rows = db.query(find_client_sql, scope, id);
  if (!rows.next()) return false;
  rows.read_into(client);
  return true;
}

std::map<Id<Client>, Policy> list_own_policies(storage::Connection& db, const storage::Scope& scope, Id<Client> first,
                                               Id<Client> last) {
  std::map<Id<Client>, Policy> policies;
  for (storage::Rows rows = db.query(list_own_policies_sql, scope, first, last); rows.next();) {
    decode(rows.text(1), table_of<Policy>(), &policies[rows.id<Client>(0)], db.currencies());
  }
  return policies;
}

std::optional<Policy> find_own_policy(storage::Connection& db, const storage::Scope& scope, Id<Client> id) {
  storage::Rows rows = db.query(find_own_policy_sql, scope, id);
  if (!rows.next() || rows.is_null(0)) return std::nullopt;
  Policy policy;
  decode(rows.text(0), table_of<Policy>(), &policy, db.currencies());
  return policy;
}

std::optional<Client> find_client(storage::Connection& db, const storage::Scope& scope, Id<Client> id) {
  return db.find<Client>(find_client_sql, scope, id);
}

Client require_client(storage::Connection& db, const storage::Scope& scope, Id<Client> id) {
  if (std::optional<Client> client = find_client(db, scope, id)) return *std::move(client);
  throw Error::not_found(Client::noun.name, id.value);
}

Page<Client> list_clients(storage::Connection& db, const storage::Scope& scope, const ListClients& request) {
  const Id<Client> after = request.after.value_or(Id<Client>{});
  const std::int32_t limit = request.limit + 1;
  std::optional<std::string> end;
  if (request.name) end = end_of(*request.name);
  const auto page = [&](storage::Rows rows) { return storage::read_page<Client>(std::move(rows), request.limit); };
  if (request.email) {
    return page(db.query(list_clients_by_email_sql, scope, after, request.status, request.group, limit, *request.email,
                         request.name, end));
  }
  if (request.name) {
    return page(
        db.query(list_clients_by_name_sql, scope, after, request.status, request.group, limit, *request.name, *end));
  }
  return page(db.query(list_clients_sql, scope, after, request.status, request.group, limit));
}

void update_client(storage::Connection& db, const storage::Scope& scope, const Client& client) {
  db.execute(update_client_sql, scope.seller, client.id, storage::Row{without_currency(), &client});
  try {
    db.execute(update_client_currency_sql, scope.seller, client.id, client.currency);
  } catch (const storage::BrokenConstraint&) {
    throw Error{reasons.client_currency_fixed,
                "The client has services, documents or money in another currency already. Make a "
                "client for each currency."};
  }
}

}  // namespace billhook::clients
