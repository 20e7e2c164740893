// State tables: which states follow which, as a constexpr table of arrows, one for each step. A step from a state that
// its arrow does not name is none.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "billhook/base/error.hpp"
#include "billhook/base/fields.hpp"

namespace billhook {

/// Some states, in the order in which people are told of them.
template <class State>
class States {
 public:
  template <class... Each>
  constexpr States(State first, Each... others)  // NOLINT: one state is a list of states
      : states_{first, others...}, count_{1 + sizeof...(others)} {}

  constexpr const State* begin() const { return states_.data(); }
  constexpr const State* end() const { return states_.data() + count_; }
  constexpr bool has(State state) const { return std::find(begin(), end(), state) != end(); }

 private:
  static constexpr std::size_t most = 8;
  std::array<State, most> states_;
  std::size_t count_;
};

/// "active, suspended"
template <class State>
std::string names_of(const States<State>& states) {
  std::string names;
  for (const State state : states) {
    if (!names.empty()) names += ", ";
    names += name_of(state);
  }
  return names;
}

/// A step: where from, where to, what is announced of it, and the words by which it is refused elsewhere.
template <class State, class Step, class Event>
struct Arrow {
  Step step;
  States<State> from;
  State to;
  const Event* event;  // null: the step is not announced, or by more than its name
  const Reason* refusal;
  std::string_view words;
};

/// The arrow of a step. Arrows stand in the order of their steps; see are_in_order().
template <class State, class Step, class Event, std::size_t N>
constexpr const Arrow<State, Step, Event>& arrow_of(const Arrow<State, Step, Event> (&table)[N], Step step) {
  return table[static_cast<std::size_t>(step)];
}

/// Where a step leads from a state, or nothing where it leads nowhere.
template <class State, class Step, class Event, std::size_t N>
constexpr std::optional<State> follow(const Arrow<State, Step, Event> (&table)[N], State from, Step step) {
  const auto& arrow = arrow_of(table, step);
  return arrow.from.has(from) ? std::optional{arrow.to} : std::nullopt;
}

/// Whether every step up to the last one has its arrow. To be asserted beside each table.
template <class State, class Step, class Event, std::size_t N>
constexpr bool are_in_order(const Arrow<State, Step, Event> (&table)[N], Step last) {
  for (std::size_t i = 0; i < N; ++i) {
    if (table[i].step != static_cast<Step>(i)) return false;
  }
  return static_cast<std::size_t>(last) == N - 1;
}

}  // namespace billhook
