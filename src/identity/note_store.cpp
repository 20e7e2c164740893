#include "identity/note_store.hpp"

namespace billhook::identity {
namespace {

using storage::Sql;

constexpr Sql list_old_notes_sql{
    "SELECT {columns} FROM notes WHERE seller_id = ?1 AND at < ?2 AND pinned = 0 ORDER BY at, id LIMIT ?3",
    &table_of<Note>};

constexpr Sql delete_note_sql{"DELETE FROM notes WHERE seller_id = ?1 AND id = ?2"};

}  // namespace

std::vector<Note> list_old_notes(storage::Connection& db, const storage::Scope& scope, Timestamp before,
                                 std::int64_t limit) {
  std::vector<Note> notes;
  storage::Rows rows = db.query(list_old_notes_sql, scope.seller, before, limit);
  while (rows.next()) rows.read_into(notes.emplace_back());
  return notes;
}

void delete_note(storage::Connection& db, const storage::Scope& scope, Id<Note> note) {
  db.execute(delete_note_sql, scope.seller, note);
}

}  // namespace billhook::identity
