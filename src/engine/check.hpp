// BookCheck: what a domain proves of its rows when the books are verified. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace billhook::engine {

class Context;

/// What a check found. Rows that an earlier version wrote are counted apart: they cannot become right any more, and do
/// not say that this version went wrong.
struct CheckOutcome {
  std::int64_t rows = 0;                     // looked at
  std::optional<std::int64_t> first_broken;  // identifier of the first row that breaks it
  std::int64_t broken_before = 0;            // rows of an earlier version that do

  void add_broken(std::int64_t row, bool is_new) {
    if (!is_new) {
      ++broken_before;
    } else if (!first_broken) {
      first_broken = row;
    }
  }
};

struct BookCheck {
  std::string_view name;
  std::string_view doc;
  CheckOutcome (*run)(Context& context);
};

}  // namespace billhook::engine
