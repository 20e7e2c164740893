// How SQLite redefines a table: it is made anew beside the old one, filled from it, and takes its name.
#pragma once

#include "storage/redefinition.hpp"
#include "storage/sqlite/sqlite_handle.hpp"

namespace billhook::storage {

/// Within a migration's transaction, with foreign keys off and `legacy_alter_table` on, as SQLite's documentation asks
/// of a table's redefinition ("Making Other Kinds Of Table Schema Changes"). The rows go over in the order of their
/// keys; then the old table goes with its triggers, which see nothing of it; then the new one gets the old one's
/// indexes and triggers, word by word. Of an empty table nothing goes over, and the same definition comes of it.
/// Errors: internal `storage.bad_migration` where the table has not what is changed; those of SQLite.
void rebuild(SqliteHandle& handle, const Redefinition& redefinition);

}  // namespace billhook::storage
