// Role store: what the rows of roles are asked beyond storage/stored.hpp. One thread, the one that holds the
// connection.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/identity/role.hpp"
#include "storage/database.hpp"

namespace billhook::identity {

/// Whether another role than `except` has the name.
bool is_role_name_taken(storage::Connection& db, const storage::Scope& scope, std::string_view name, Id<Role> except);

}  // namespace billhook::identity
