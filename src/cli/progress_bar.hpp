// ProgressBar: how far a long command is, on standard error. A bar that redraws itself on a terminal, a plain line
// every few seconds elsewhere; nothing at all for work that is done within a second. One thread.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "billhook/engine/call_options.hpp"
#include "cli/terminal.hpp"

namespace billhook::cli {

class ProgressBar {
 public:
  /// Milliseconds of a clock that never goes back.
  using Stopwatch = std::function<std::int64_t()>;
  ProgressBar(std::ostream& stream, const Terminal& terminal);
  ProgressBar(std::ostream& stream, const Terminal& terminal, Stopwatch stopwatch);
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;
  /// Wipes the bar off the terminal.
  ~ProgressBar();

  /// done of total (0 where unknown) of what the phase counts: "invoices". A new phase is measured from its own start.
  void show(std::int64_t done, std::int64_t total, std::string_view phase);

  /// What a call reports to. The bar outlives the call.
  Progress progress();

 private:
  void draw(std::int64_t done, std::int64_t total, std::int64_t elapsed);

  std::ostream& stream_;
  Terminal terminal_;
  Stopwatch stopwatch_;
  std::int64_t started_;
  std::string phase_;
  std::int64_t phase_started_ = 0;
  std::int64_t done_at_start_ = 0;  // of the phase, where it goes on from an earlier run
  std::optional<std::int64_t> shown_;
  bool is_drawn_ = false;
};

}  // namespace billhook::cli
