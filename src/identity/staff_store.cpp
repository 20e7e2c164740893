#include "identity/staff_store.hpp"

#include "identity/role_rules.hpp"
#include "storage/stored.hpp"

namespace billhook::identity {
namespace {

using storage::Sql;

constexpr Sql list_staff_sql{
    "SELECT {columns} FROM staff WHERE seller_id = ?1 AND (?2 IS NULL OR status = ?2) AND id > ?3"
    " ORDER BY id LIMIT ?4",
    &table_of<Staff>};
constexpr Sql list_role_ids_of_staff_sql{
    "SELECT role FROM staff_roles WHERE seller_id = ?1 AND staff = ?2 ORDER BY role"};
constexpr Sql find_staff_email_sql{
    "SELECT id FROM staff WHERE seller_id = ?1 AND lower(email) = lower(?2) AND id <> ?3"};
constexpr Sql delete_staff_roles_sql{"DELETE FROM staff_roles WHERE seller_id = ?1 AND staff = ?2"};
constexpr Sql insert_staff_role_sql{"INSERT INTO staff_roles (seller_id, staff, role) VALUES (?1, ?2, ?3)"};
constexpr Sql list_roles_of_staff_sql{
    "SELECT {roles.columns} FROM staff_roles"
    " JOIN roles ON roles.seller_id = staff_roles.seller_id AND roles.id = staff_roles.role"
    " WHERE staff_roles.seller_id = ?1 AND staff_roles.staff = ?2",
    &table_of<Role>};
// Permissions are stored in their normal form, where `*` stands alone.
constexpr Sql find_administrator_sql{
    "SELECT staff.id FROM staff"
    " JOIN staff_roles ON staff_roles.seller_id = staff.seller_id AND staff_roles.staff = staff.id"
    " JOIN roles ON roles.seller_id = staff_roles.seller_id AND roles.id = staff_roles.role"
    " WHERE staff.seller_id = ?1 AND staff.status = 'active' AND roles.permissions = '[\"*\"]' LIMIT 1"};

void read_role_ids(storage::Connection& db, const storage::Scope& scope, Staff& staff) {
  storage::Rows rows = db.query(list_role_ids_of_staff_sql, scope.seller, staff.id);
  while (rows.next()) staff.roles.push_back(rows.id<Role>(0));
}

}  // namespace

Staff require_staff(storage::Connection& db, const storage::Scope& scope, Id<Staff> id) {
  Staff staff = storage::require(db, scope, id);
  read_role_ids(db, scope, staff);
  return staff;
}

Page<Staff> list_staff(storage::Connection& db, const storage::Scope& scope, const ListStaff& request) {
  Page<Staff> page = storage::read_page<Staff>(
      db.query(list_staff_sql, scope.seller, request.status, request.after.value_or(Id<Staff>{}), request.limit + 1),
      request.limit);
  for (Staff& staff : page.items) read_role_ids(db, scope, staff);
  return page;
}

bool is_staff_email_taken(storage::Connection& db, const storage::Scope& scope, const Email& email, Id<Staff> except) {
  return db.find_integer(find_staff_email_sql, scope.seller, email, except).has_value();
}

Id<Staff> insert_staff(storage::Connection& db, const storage::Scope& scope, const Staff& staff) {
  const Id<Staff> id = storage::insert(db, scope, staff);
  for (const Id<Role> role : staff.roles) db.execute(insert_staff_role_sql, scope.seller, id, role);
  return id;
}

void update_staff(storage::Connection& db, const storage::Scope& scope, const Staff& staff) {
  storage::update(db, scope, staff);
  db.execute(delete_staff_roles_sql, scope.seller, staff.id);
  for (const Id<Role> role : staff.roles) db.execute(insert_staff_role_sql, scope.seller, staff.id, role);
}

std::vector<Permission> list_permissions(storage::Connection& db, const storage::Scope& scope, Id<Staff> id) {
  std::vector<Permission> permissions;
  Role role;
  for (storage::Rows rows = db.query(list_roles_of_staff_sql, scope.seller, id); rows.next();) {
    rows.read_into(role);
    permissions.insert(permissions.end(), role.permissions.begin(), role.permissions.end());
  }
  return normal_form(std::move(permissions));
}

bool has_administrator(storage::Connection& db, const storage::Scope& scope) {
  return db.find_integer(find_administrator_sql, scope.seller).has_value();
}

}  // namespace billhook::identity
