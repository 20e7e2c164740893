// The table `events`: append-only.
#pragma once

#include <optional>
#include <string_view>

#include "billhook/engine/event.hpp"
#include "engine/event.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

/// `payload` as JSON.
void insert_event(storage::Connection& connection, std::int64_t seller, const Event& event, std::string_view payload,
                  Timestamp at);
Page<RecordedEvent> list_events(storage::Connection& connection, const storage::Scope& scope, const ListEvents& filter);
/// How often what happened from an instant on and before another one, the most frequent first.
EventSummary summarize_events(storage::Connection& connection, const storage::Scope& scope,
                              const std::optional<Timestamp>& from, const std::optional<Timestamp>& to,
                              std::int32_t limit);

}  // namespace billhook::engine
