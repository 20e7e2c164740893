#include <vector>

#include "engine/context.hpp"
#include "identity/note_store.hpp"
#include "identity/tasks.hpp"

namespace billhook::identity {
namespace {

constexpr std::int32_t days_kept = 730;  // two years: whoever needs a note for longer pins it

}  // namespace

engine::TaskPiece forget_old_notes(engine::Context& context, const engine::TaskTurn& turn) {
  const Timestamp before = context.zone().start_of(turn.day - days_kept);
  const std::vector<Note> notes = list_old_notes(context.db(), context.scope(), before, turn.at_most);
  for (const Note& note : notes) {
    delete_note(context.db(), context.scope(), note.id);
    context.changed<Note>("note", note.id, &note, nullptr);
  }
  const auto done = static_cast<std::int64_t>(notes.size());
  return {.done = done, .is_finished = done < turn.at_most};
}

}  // namespace billhook::identity
