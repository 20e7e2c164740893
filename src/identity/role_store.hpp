// Role store: the rows of roles. One thread, the one that holds the connection.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/identity/role.hpp"
#include "storage/database.hpp"

namespace billhook::identity {

/// Errors: not_found.
Role require_role(storage::Connection& db, const storage::Scope& scope, Id<Role> id);
Page<Role> list_roles(storage::Connection& db, const storage::Scope& scope, const ListRoles& request);
/// Whether another role than `except` has the name.
bool is_role_name_taken(storage::Connection& db, const storage::Scope& scope, std::string_view name, Id<Role> except);
Id<Role> insert_role(storage::Connection& db, const storage::Scope& scope, const Role& role);
void update_role(storage::Connection& db, const storage::Scope& scope, const Role& role);

}  // namespace billhook::identity
