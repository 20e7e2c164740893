#include "identity/role_store.hpp"

#include "billhook/base/error.hpp"
#include "storage/page.hpp"

namespace billhook::identity {
namespace {

using storage::row;
using storage::Sql;

constexpr Sql find_role_sql{"SELECT {columns} FROM roles WHERE seller_id = ?1 AND id = ?2", &table_of<Role>};
constexpr Sql list_roles_sql{"SELECT {columns} FROM roles WHERE seller_id = ?1 AND id > ?2 ORDER BY id LIMIT ?3",
                             &table_of<Role>};
constexpr Sql find_role_name_sql{"SELECT id FROM roles WHERE seller_id = ?1 AND name = ?2 AND id <> ?3"};
constexpr Sql insert_role_sql{"INSERT INTO roles (seller_id, {fields}) VALUES (?1, {values})", &table_of<Role>};
constexpr Sql update_role_sql{"UPDATE roles SET {assignments} WHERE seller_id = ?1 AND id = ?2", &table_of<Role>};

}  // namespace

Role require_role(storage::Connection& db, const storage::Scope& scope, Id<Role> id) {
  if (std::optional<Role> role = db.find<Role>(find_role_sql, scope.seller, id)) return *std::move(role);
  throw Error::not_found("role", id.value);
}

Page<Role> list_roles(storage::Connection& db, const storage::Scope& scope, const ListRoles& request) {
  return storage::read_page<Role>(
      db.query(list_roles_sql, scope.seller, request.after.value_or(Id<Role>{}), request.limit + 1), request.limit);
}

bool is_role_name_taken(storage::Connection& db, const storage::Scope& scope, std::string_view name, Id<Role> except) {
  return db.find_integer(find_role_name_sql, scope.seller, name, except).has_value();
}

Id<Role> insert_role(storage::Connection& db, const storage::Scope& scope, const Role& role) {
  return {db.insert(insert_role_sql, scope.seller, row(role))};
}

void update_role(storage::Connection& db, const storage::Scope& scope, const Role& role) {
  db.execute(update_role_sql, scope.seller, role.id, row(role));
}

}  // namespace billhook::identity
