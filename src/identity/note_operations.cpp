#include "identity/note_operations.hpp"

#include "billhook/base/error.hpp"
#include "billhook/identity/note.hpp"
#include "engine/change.hpp"
#include "engine/row_store.hpp"
#include "identity/events.hpp"
#include "identity/reasons.hpp"

namespace billhook::identity {
namespace {

void check_note(const Note& note) {
  if (note.text.empty()) throw Error{reasons.note_empty_text, "text", "A note says something."};
}

Note create_note(engine::Context& context, const CreateNote& request) {
  return engine::create<Note>(context, events.note_created, request, [&](Note& note) {
    check_note(note);
    engine::require_row(context, note.subject, "subject");
    if (context.actor().kind() == Actor::Kind::staff) note.by = Id<Staff>{context.actor().id()};
    note.at = context.now();
  });
}

Note update_note(engine::Context& context, const UpdateNote& request) {
  return engine::change<Note>(context, events.note_updated, request, check_note);
}

using namespace engine::words;

constexpr engine::Operation note_rows[] = {
    operation<CreateNote, &create_note>(Effect::write, needs(Permission::note_edit), open_to(Callers::staff),
                                        since("0.1"), "Writes something down about a row."),
    operation<GetNote, &engine::get<GetNote>>(Effect::read, needs(Permission::note_view), open_to(Callers::staff),
                                              since("0.1"), "One note."),
    operation<ListNotes, &engine::list<ListNotes>>(Effect::read, needs(Permission::note_view), open_to(Callers::staff),
                                                   since("0.1"), "Notes by what they are about."),
    operation<UpdateNote, &update_note>(Effect::write, needs(Permission::note_edit), open_to(Callers::staff),
                                        since("0.1"), "Changes the text of a note, pins or unpins it."),
};

}  // namespace

constinit const engine::Operations note_operations{note_rows};

}  // namespace billhook::identity
