// What the benchmarks measure with: wall time, processor time and peak memory of this process, and medians.
#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace billhook::bench {

inline double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

/// Seconds since it was made, by the clock on the wall and by the processor's.
class Stopwatch {
 public:
  double wall() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }
  double processor() const { return processor_now() - processor_start_; }

 private:
  static double seconds(const timeval& time) {
    constexpr double micro = 1e-6;
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * micro;
  }
  /// What this process has used, in its own code and in the system's.
  static double processor_now() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
  }

  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  double processor_start_ = processor_now();
};

inline double peak_memory_megabytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  constexpr double kilobytes = 1024;
  return static_cast<double>(usage.ru_maxrss) / kilobytes;
}

/// Seconds by both clocks.
struct Cost {
  double wall;
  double processor;
};

/// What one of `count` things costs which a call does, the medians of five calls.
template <class Work>
Cost cost_each(std::int64_t count, const Work& work) {
  constexpr std::size_t runs = 5;
  std::vector<double> wall;
  std::vector<double> processor;
  for (std::size_t i = 0; i < runs; ++i) {
    const Stopwatch stopwatch;
    work();
    wall.push_back(stopwatch.wall() / static_cast<double>(count));
    processor.push_back(stopwatch.processor() / static_cast<double>(count));
  }
  return {median(std::move(wall)), median(std::move(processor))};
}

/// One line of `name=value` that tests/bench/run reads.
inline void print_billing(const Stopwatch& stopwatch, std::int64_t invoices, std::int64_t services) {
  constexpr double micros = 1e6;
  const double wall = stopwatch.wall();
  const double processor = stopwatch.processor();
  std::printf(
      "wall=%.3f cpu=%.3f invoices=%lld services=%lld us_invoice=%.2f cpu_us_invoice=%.2f us_service=%.2f"
      " memory=%.1f\n",
      wall, processor, static_cast<long long>(invoices), static_cast<long long>(services),
      micros * wall / static_cast<double>(invoices), micros * processor / static_cast<double>(invoices),
      micros * wall / static_cast<double>(services), peak_memory_megabytes());
}

}  // namespace billhook::bench
