// Role rules: sets of permissions, and the roles a new seller gets. Pure functions; any thread.
#pragma once

#include <vector>

#include "billhook/identity/role.hpp"

namespace billhook::identity {

/// The set in its one written form: in the order of the enumeration, each once, `*` alone where it is in it.
/// Errors: invalid `role.bad_permission` for `none`, which everybody has.
std::vector<Permission> normal_form(std::vector<Permission> permissions);

/// administrator, billing, support, read_only.
std::vector<Role> standard_roles();

}  // namespace billhook::identity
