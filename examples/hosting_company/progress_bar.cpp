#include "progress_bar.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include <fmt/format.h>

namespace hosting_company {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t width = 30;
constexpr auto pace = 50ms;
constexpr std::string_view wipe = "\r\x1b[K";

std::string bar_of(std::int64_t done, std::int64_t total) {
  static constexpr std::array<std::string_view, 8> eighths{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const std::int64_t filled = total > 0 ? std::min(done, total) * width * 8 / total : 0;
  std::string bar;
  for (std::int64_t i = 0; i < filled / 8; ++i) bar += "█";
  bar += eighths[static_cast<std::size_t>(filled % 8)];
  const std::int64_t empty = width - (filled + 7) / 8;
  return bar.append(static_cast<std::size_t>(empty), ' ');
}

}  // namespace

ProgressBar::ProgressBar(std::string_view name)
    : name_{name}, is_terminal_{::isatty(STDOUT_FILENO) == 1}, start_{std::chrono::steady_clock::now()} {}

void ProgressBar::show(std::int64_t done, std::int64_t total, std::string_view figures) {
  const auto now = std::chrono::steady_clock::now();
  if (!is_terminal_ || now - shown_ < pace) return;
  shown_ = now;
  const std::int64_t percent = total > 0 ? done * 100 / total : 0;
  fmt::print("{}  {:<10}{}{:4}%  {}", wipe, name_, bar_of(done, total), percent, figures);
  std::fflush(stdout);
}

void ProgressBar::finish(std::string_view summary) {
  const std::int64_t tenths = milliseconds() / 100;
  fmt::print("{}  {:<10}{:<76}{:4}.{} s\n", is_terminal_ ? wipe : "", name_, summary, tenths / 10, tenths % 10);
  std::fflush(stdout);
}

std::int64_t ProgressBar::milliseconds() const {
  const auto elapsed = std::chrono::steady_clock::now() - start_;
  return std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count();
}

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t place = digits.size(); place > 3; place -= 3) digits.insert(place - 3, 1, ',');
  return digits;
}

}  // namespace hosting_company
