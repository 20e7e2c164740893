// Note: what staff write down for each other about a row of any noun. The entity and the operations note.*; plain
// values, any thread.
#pragma once

#include <optional>
#include <string_view>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/engine/row_reference.hpp"
#include "billhook/identity/staff.hpp"

namespace billhook {

template <class Owner, class V>
constexpr void note_details(V&& v) {
  if constexpr (requires { &Owner::subject; }) v("subject", &Owner::subject, {.doc = "The row it is about."});
  v("text", &Owner::text, {.doc = "What there is to know.", .pii = true});
  v("pinned", &Owner::pinned, {.doc = "Whether it is to be shown before others.", .has_default = true});
}

struct Note {
  static constexpr Noun noun{"note", "notes"};

  Id<Note> id;
  std::int64_t version = 1;
  RowReference subject;
  Text<5000> text;
  bool pinned = false;
  std::optional<Id<Staff>> by = {};
  Timestamp at;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Note::id, {.doc = "Identifier.", .key = true});
    v.version(&Note::version);
    note_details<Note>(v);
    v("by", &Note::by, {.doc = "Who wrote it; absent: the host itself."});
    v("at", &Note::at, {.doc = "When it was written."});
  }
};

/// Errors: invalid `note.empty_text`, `row.unknown_noun`; not_found for the row it is about.
struct CreateNote {
  static constexpr std::string_view operation = "note.create";
  using Reply = Note;

  RowReference subject;
  Text<5000> text;
  bool pinned = false;

  template <class V>
  static constexpr void fields(V&& v) {
    note_details<CreateNote>(v);
  }
};

struct GetNote {
  static constexpr std::string_view operation = "note.get";
  using Reply = Note;

  Id<Note> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &GetNote::id, {.doc = "Which note."});
  }
};

struct ListNotes {
  static constexpr std::string_view operation = "note.list";
  using Reply = Page<Note>;

  std::optional<RowReference> subject = {};
  std::optional<bool> pinned = {};
  std::int32_t limit = 50;
  std::optional<Id<Note>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("subject", &ListNotes::subject, {.doc = "Only those about this row."});
    v("pinned", &ListNotes::pinned, {.doc = "Only those that are pinned, or that are not."});
    v.page(&ListNotes::limit, &ListNotes::after);
  }
};

/// Changes what is given. Errors: invalid `note.empty_text`; not_found; conflict `note.stale_version`.
struct UpdateNote {
  static constexpr std::string_view operation = "note.update";
  using Reply = Note;

  Id<Note> id;
  std::int64_t version = 0;
  std::optional<Text<5000>> text = {};
  std::optional<bool> pinned = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UpdateNote::id, {.doc = "Which note."});
    v.version(&UpdateNote::version);
    note_details<UpdateNote>(v);
  }
};

}  // namespace billhook
