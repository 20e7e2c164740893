#include "identity/role_store.hpp"

namespace billhook::identity {
namespace {

using storage::Sql;

constexpr Sql find_role_name_sql{"SELECT id FROM roles WHERE seller_id = ?1 AND name = ?2 AND id <> ?3"};

}  // namespace

bool is_role_name_taken(storage::Connection& db, const storage::Scope& scope, std::string_view name, Id<Role> except) {
  return db.find_integer(find_role_name_sql, scope.seller, name, except).has_value();
}

}  // namespace billhook::identity
