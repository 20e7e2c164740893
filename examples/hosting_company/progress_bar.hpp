// ProgressBar: one step of the job. A bar while it lasts, on a terminal; in the end a line that says what was done and
// how long it took.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace hosting_company {

class ProgressBar {
 public:
  explicit ProgressBar(std::string_view name);

  /// How far it is, and what to show beside the bar.
  void show(std::int64_t done, std::int64_t total, std::string_view figures);
  void finish(std::string_view summary);
  std::int64_t milliseconds() const;

 private:
  std::string name_;
  bool is_terminal_;
  std::chrono::steady_clock::time_point start_;
  std::chrono::steady_clock::time_point shown_;
};

/// "1,234,567".
std::string grouped(std::int64_t number);

}  // namespace hosting_company
