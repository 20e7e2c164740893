#include "cli/figures.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace billhook::cli {
namespace {

/// Puts commas between the thousands of a plain number.
std::string grouped(std::string number) {
  const std::size_t first = number.starts_with('-') ? 1 : 0;
  for (std::size_t at = std::min(number.find('.'), number.size()); at > first + 3;) {
    at -= 3;
    number.insert(at, ",");
  }
  return number;
}

}  // namespace

std::string count_text(std::int64_t count) { return grouped(std::to_string(count)); }

std::string amount_text(Money money) { return grouped(money.amount()); }

std::string duration_text(std::int64_t seconds) {
  if (seconds < 60) return fmt::format("{}s", seconds);
  if (seconds < 3600) return fmt::format("{}m {:02}s", seconds / 60, seconds % 60);
  return fmt::format("{}h {:02}m", seconds / 3600, seconds % 3600 / 60);
}

}  // namespace billhook::cli
