#include "cli/progress_bar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ostream>
#include <utility>

#include "cli/figures.hpp"
#include "cli/table.hpp"

namespace billhook::cli {
namespace {

constexpr std::int64_t patience = 1000;      // milliseconds before anything is shown
constexpr std::int64_t terminal_pace = 100;  // between two drawings
constexpr std::int64_t plain_pace = 5000;
constexpr std::int64_t widest_bar = 30;
constexpr std::string_view wipe = "\x1b[K";  // to the end of the line

std::int64_t steady_milliseconds() {
  const auto since_start = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since_start).count();
}

}  // namespace

ProgressBar::ProgressBar(std::ostream& stream, const Terminal& terminal)
    : ProgressBar{stream, terminal, &steady_milliseconds} {}

ProgressBar::ProgressBar(std::ostream& stream, const Terminal& terminal, Stopwatch stopwatch)
    : stream_{stream}, terminal_{terminal}, stopwatch_{std::move(stopwatch)}, started_{stopwatch_()} {}

ProgressBar::~ProgressBar() {
  if (is_drawn_) stream_ << '\r' + std::string{wipe} << std::flush;
}

void ProgressBar::show(std::int64_t done, std::int64_t total, std::string_view phase) {
  const std::int64_t now = stopwatch_();
  if (phase != phase_) {
    phase_ = phase;
    phase_started_ = now;
    done_at_start_ = done;
  }
  const std::int64_t pace = terminal_.is_terminal ? terminal_pace : plain_pace;
  if (now - started_ < patience || (shown_ && now - *shown_ < pace)) return;
  shown_ = now;
  draw(done, total, now - phase_started_);
}

void ProgressBar::draw(std::int64_t done, std::int64_t total, std::int64_t elapsed) {
  const std::int64_t gained = done - done_at_start_;
  const std::int64_t rate = elapsed > 0 ? gained * 1000 / elapsed : 0;
  std::string figures = count_text(done);
  if (total > 0) figures += " of " + count_text(total);
  if (rate > 0) figures += fmt::format("  {}/s", count_text(rate));
  if (total > done && gained > 0 && elapsed > 0) {
    const auto left = static_cast<int128>(total - done) * elapsed / gained / 1000;
    figures += fmt::format("  {} left", duration_text(static_cast<std::int64_t>(left)));
  }
  const std::int64_t percent = total > 0 ? std::min<std::int64_t>(100, done * 100 / total) : 0;
  const std::string name = tame(phase_);
  if (!terminal_.is_terminal) {
    stream_ << fmt::format("{}: {}{}\n", name, total > 0 ? fmt::format("{}%, ", percent) : "", figures) << std::flush;
    return;
  }
  std::string line = name + "  ";
  if (total > 0) {
    const int rest = terminal_.width - columns_of(name) - columns_of(figures) - 12;
    const std::int64_t width = std::clamp<std::int64_t>(rest, 0, widest_bar);
    const auto filled = static_cast<int128>(std::min(done, total)) * width * 8 / total;
    line += pad_right(draw_bar(static_cast<std::int64_t>(filled)), static_cast<int>(width));
    line += fmt::format(" {:3}%  ", percent);
  }
  line += figures;
  // One write, and the rest of the old line wiped after the new one: no flicker.
  stream_ << '\r' + cut(line, terminal_.width - 1) + std::string{wipe} << std::flush;
  is_drawn_ = true;
}

Progress ProgressBar::progress() {
  return [this](std::int64_t done, std::int64_t total, std::string_view phase) {
    show(done, total, phase);
    return true;
  };
}

}  // namespace billhook::cli
