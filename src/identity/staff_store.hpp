// Staff store: the rows of staff and who has which role. One thread, the one that holds the connection.
#pragma once

#include <vector>

#include "billhook/identity/staff.hpp"
#include "storage/database.hpp"

namespace billhook::identity {

/// With its roles. Errors: not_found.
Staff require_staff(storage::Connection& db, const storage::Scope& scope, Id<Staff> id);
Page<Staff> list_staff(storage::Connection& db, const storage::Scope& scope, const ListStaff& request);
/// Whether another member of staff than `except` has the address, in capitals or not.
bool is_staff_email_taken(storage::Connection& db, const storage::Scope& scope, const Email& email, Id<Staff> except);
/// The row, and who has which of its roles.
Id<Staff> insert_staff(storage::Connection& db, const storage::Scope& scope, const Staff& staff);
void update_staff(storage::Connection& db, const storage::Scope& scope, const Staff& staff);

/// What somebody's roles allow together.
std::vector<Permission> list_permissions(storage::Connection& db, const storage::Scope& scope, Id<Staff> id);
/// Whether somebody who is active may do everything.
bool has_administrator(storage::Connection& db, const storage::Scope& scope);

}  // namespace billhook::identity
