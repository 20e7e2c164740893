// Note store: what the rows of notes are asked and told beyond storage/stored.hpp. One thread, the one that holds the
// connection.
#pragma once

#include <cstdint>
#include <vector>

#include "billhook/identity/note.hpp"
#include "storage/database.hpp"

namespace billhook::identity {

/// Those written before then that are not pinned, oldest first.
std::vector<Note> list_old_notes(storage::Connection& db, const storage::Scope& scope, Timestamp before,
                                 std::int64_t limit);
void delete_note(storage::Connection& db, const storage::Scope& scope, Id<Note> note);

}  // namespace billhook::identity
