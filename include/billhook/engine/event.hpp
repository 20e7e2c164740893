// Events: what happened, in order; what a host reads to follow a book.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"
#include "billhook/engine/actor.hpp"

namespace billhook {

struct RecordedEvent {
  Id<RecordedEvent> id = {};
  Text<100> name = {};
  std::int64_t subject = 0;
  std::optional<Id<Client>> client = {};
  Json payload = {};
  Timestamp at = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &RecordedEvent::id, {.doc = "Identifier, rising with time.", .key = true});
    v("name", &RecordedEvent::name, {.doc = "What happened: \"invoice.issued\"."});
    v("subject", &RecordedEvent::subject, {.doc = "To which row: the id of an invoice here."});
    v("client", &RecordedEvent::client, {.doc = "Whose row it is, where it is a client's."});
    v("payload", &RecordedEvent::payload, {.doc = "What else there is to say."});
    v("at", &RecordedEvent::at, {.doc = "When."});
  }
};

struct ListEvents {
  static constexpr std::string_view operation = "event.list";
  using Reply = Page<RecordedEvent>;
  std::optional<Text<100>> name = {};
  std::optional<std::int64_t> subject = {};
  std::optional<Id<Client>> client = {};
  std::optional<Id<RecordedEvent>> after = {};
  std::int32_t limit = 50;

  template <class V>
  static constexpr void fields(V&& v) {
    v("name", &ListEvents::name, {.doc = "Only events of this name."});
    v("subject", &ListEvents::subject, {.doc = "Only events of this row; give `name` too.", .min = 1});
    v("client", &ListEvents::client, {.doc = "Only events of this client."});
    v.page(&ListEvents::limit, &ListEvents::after);
  }
};

struct EventCount {
  Text<100> name;
  std::int64_t events = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    v("name", &EventCount::name, {.doc = "What happened."});
    v("events", &EventCount::events, {.doc = "How often."});
  }
};

struct EventSummary {
  std::vector<EventCount> rows = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("rows", &EventSummary::rows, {.doc = "The most frequent first; equally frequent ones by name."});
  }
};

/// How often what happened. Errors: invalid `event.ends_before_start`.
struct SummarizeEvents {
  static constexpr std::string_view operation = "event.summary";
  using Reply = EventSummary;
  std::optional<Date> from = {};
  std::optional<Date> to = {};
  std::int32_t limit = 10;

  template <class V>
  static constexpr void fields(V&& v) {
    v("from", &SummarizeEvents::from, {.doc = "First day, in the seller's zone. Left out: from the beginning."});
    v("to", &SummarizeEvents::to, {.doc = "The day after the last one. Left out: to the end."});
    v("limit", &SummarizeEvents::limit, {.doc = "How many names at most.", .min = 1, .max = 500, .has_default = true});
  }
};

}  // namespace billhook
