// StateTable: which states follow which, as a constexpr table of (from, event, to). An arrow that is not in the table
// does not exist.
#pragma once

#include <cstddef>
#include <optional>

namespace billhook {

template <class State, class Event>
struct Arrow {
  State from;
  Event event;
  State to;
};

/// Where the event leads from a state, or nothing where no arrow does.
template <class State, class Event, std::size_t N>
constexpr std::optional<State> follow(const Arrow<State, Event> (&table)[N], State from, Event event) {
  for (const auto& arrow : table) {
    if (arrow.from == from && arrow.event == event) return arrow.to;
  }
  return std::nullopt;
}

}  // namespace billhook
