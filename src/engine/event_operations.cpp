#include "engine/event_operations.hpp"

#include "billhook/base/error.hpp"
#include "engine/event_store.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

Page<RecordedEvent> list_events(Context& context, const ListEvents& request) {
  return list_events(context.db(), context.scope(), request);
}

EventSummary summarize_events(Context& context, const SummarizeEvents& request) {
  if (request.from && request.to && *request.to < *request.from) {
    throw Error{reasons.event_ends_before_start, "to", "The end lies before the start."};
  }
  const auto start_of = [&context](const std::optional<Date>& day) {
    return day ? std::optional{context.zone().start_of(*day)} : std::nullopt;
  };
  return summarize_events(context.db(), context.scope(), start_of(request.from), start_of(request.to), request.limit);
}

namespace {

constexpr Operation event_rows[] = {
    operation<ListEvents, &list_events>(Effect::read, needs(Permission::audit_view), open_to(Callers::staff),
                                        since("0.1"), "What happened, oldest first."),
    operation<SummarizeEvents, &summarize_events>(Effect::read, needs(Permission::audit_view), open_to(Callers::staff),
                                                  since("0.1"), "How often what happened, the most frequent first."),
};

}  // namespace

constinit const Operations event_operations{event_rows};

}  // namespace billhook::engine
