#include "clients/client_group_store.hpp"

#include "storage/page.hpp"

namespace billhook::clients {
namespace {

using storage::Sql;

constexpr Sql list_client_groups_sql{
    "SELECT {columns} FROM client_groups"
    " WHERE seller_id = ?1 AND (?2 IS NULL OR EXISTS (SELECT 1 FROM client_group_members AS member"
    "   WHERE member.seller_id = ?1 AND member.client = ?2 AND member.client_group = client_groups.id))"
    " AND id > ?3 ORDER BY id LIMIT ?4",
    &table_of<ClientGroup>};
constexpr Sql list_groups_by_precedence_sql{
    "SELECT {columns} FROM client_groups WHERE seller_id = ?1 ORDER BY precedence DESC, id", &table_of<ClientGroup>};
constexpr Sql list_groups_of_client_sql{
    "SELECT client_group FROM client_group_members WHERE seller_id = ?1 AND client = ?2"};
constexpr Sql find_group_name_sql{"SELECT id FROM client_groups WHERE seller_id = ?1 AND name = ?2 AND id <> ?3"};
constexpr Sql insert_group_member_sql{
    "INSERT INTO client_group_members (seller_id, client, client_group) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING"};
constexpr Sql delete_group_member_sql{
    "DELETE FROM client_group_members WHERE seller_id = ?1 AND client = ?2 AND client_group = ?3"};
constexpr Sql list_members_sql{
    "SELECT client FROM client_group_members WHERE seller_id = ?1 AND client_group = ?2 ORDER BY client"};

}  // namespace

Page<ClientGroup> list_client_groups(storage::Connection& db, const storage::Scope& scope,
                                     const ListClientGroups& request) {
  return storage::read_page<ClientGroup>(db.query(list_client_groups_sql, scope.seller, request.client,
                                                  request.after.value_or(Id<ClientGroup>{}), request.limit + 1),
                                         request.limit);
}

std::vector<ClientGroup> list_groups_by_precedence(storage::Connection& db, const storage::Scope& scope) {
  std::vector<ClientGroup> groups;
  for (storage::Rows rows = db.query(list_groups_by_precedence_sql, scope.seller); rows.next();) {
    rows.read_into(groups.emplace_back());
  }
  return groups;
}

std::vector<Id<Client>> list_members(storage::Connection& db, const storage::Scope& scope, Id<ClientGroup> group) {
  std::vector<Id<Client>> members;
  for (storage::Rows rows = db.query(list_members_sql, scope.seller, group); rows.next();) {
    members.push_back(rows.id<Client>(0));
  }
  return members;
}

void read_groups_of(storage::Connection& db, const storage::Scope& scope, Id<Client> client,
                    std::vector<Id<ClientGroup>>& out) {
  out.clear();
  for (storage::Rows rows = db.query(list_groups_of_client_sql, scope.seller, client); rows.next();) {
    out.push_back(rows.id<ClientGroup>(0));
  }
}

bool is_group_name_taken(storage::Connection& db, const storage::Scope& scope, std::string_view name,
                         Id<ClientGroup> except) {
  return db.find_integer(find_group_name_sql, scope.seller, name, except).has_value();
}

bool insert_member(storage::Connection& db, const storage::Scope& scope, Id<ClientGroup> group, Id<Client> client) {
  return db.execute(insert_group_member_sql, scope.seller, client, group) == 1;
}

bool delete_member(storage::Connection& db, const storage::Scope& scope, Id<ClientGroup> group, Id<Client> client) {
  return db.execute(delete_group_member_sql, scope.seller, client, group) == 1;
}

}  // namespace billhook::clients
