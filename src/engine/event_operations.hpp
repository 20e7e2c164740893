// What the operations event.* do.
#pragma once

#include "billhook/engine/event.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::engine {

Page<RecordedEvent> list_events(Context& context, const ListEvents& request);
EventSummary summarize_events(Context& context, const SummarizeEvents& request);

/// Their rows of the operation table.
extern const Operations event_operations;

}  // namespace billhook::engine
