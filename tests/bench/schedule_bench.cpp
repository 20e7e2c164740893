// What a period costs: the billing function alone, and the operation schedule.preview as its callers meet it without a
// book. Prints nanoseconds per period, the median of five runs. Target: under 2,000.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "billing/schedule/schedule_rules.hpp"

namespace {

using namespace billhook;

constexpr int runs = 5;

/// Nanoseconds for each of `count` things that a call does, the median of five runs.
template <class Work>
double nanoseconds_each(std::int64_t count, Work work) {
  std::array<double, runs> times{};
  for (double& time : times) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::nano> elapsed = std::chrono::steady_clock::now() - start;
    time = elapsed.count() / static_cast<double>(count);
  }
  std::ranges::sort(times);
  return times[runs / 2];
}

struct Case {
  const char* name;
  PreviewSchedule request;
};

PreviewSchedule request_of(Cycle cycle, const char* start, const char* target) {
  return {.start = Date::parse(start),
          .target = Date::parse(target),
          .cycle = cycle,
          .price = Money::parse("9.99", "EUR"),
          .quantity = Decimal{1}};
}

std::vector<Case> cases() {
  std::vector<Case> all{{"monthly, 3 years", request_of({CycleUnit::month, 1}, "2026-01-15", "2029-01-01")},
                        {"yearly, 10 years", request_of({CycleUnit::year, 1}, "2026-01-15", "2036-01-01")},
                        {"weekly, 3 years", request_of({CycleUnit::week, 1}, "2026-01-15", "2029-01-01")},
                        {"monthly on the 31st x 2.5", request_of({CycleUnit::month, 1}, "2026-01-15", "2029-01-01")},
                        {"one month, in two parts", request_of({CycleUnit::month, 1}, "2026-01-15", "2026-02-05")},
                        {"30-day months, in two parts", request_of({CycleUnit::month, 1}, "2026-01-15", "2026-02-05")}};
  all[3].request.anchor_day = 31;
  all[3].request.quantity = Decimal::parse("2.5");
  for (Case* parts : {&all[4], &all[5]}) {
    parts->request.anchor_day = 1;
    parts->request.end = Date::parse("2026-02-14");
  }
  all[5].request.day_count = DayCount::thirty;
  return all;
}

/// Keeps the optimiser from dropping what nobody reads.
std::int64_t checksum = 0;

double preview_time(const PreviewSchedule& request) {
  const auto periods = static_cast<std::int64_t>(preview_schedule(request).items.size());
  constexpr std::int64_t calls = 20'000;
  return nanoseconds_each(calls * periods, [&] {
    for (std::int64_t i = 0; i < calls; ++i) checksum += preview_schedule(request).items.back().days;
  });
}

double propose_time(const PreviewSchedule& request) {
  const Term term{.start = request.start,
                  .end = request.end,
                  .cycle = request.cycle,
                  .day_count = request.day_count,
                  .anchor_day = request.anchor_day.value_or(0),
                  .price = *request.price,
                  .quantity = *request.quantity};
  std::vector<PeriodItem> items;
  propose(term, term.start, request.target, items);
  const auto periods = static_cast<std::int64_t>(items.size());
  constexpr std::int64_t calls = 20'000;
  return nanoseconds_each(calls * periods, [&] {
    for (std::int64_t i = 0; i < calls; ++i) {
      items.clear();
      propose(term, term.start, request.target, items);
      checksum += items.back().days;
    }
  });
}

}  // namespace

int main() {
  std::printf("%-32s %18s %18s\n", "ns per period", "propose", "schedule.preview");
  for (const Case& each : cases()) {
    std::printf("%-32s %18.0f %18.0f\n", each.name, propose_time(each.request), preview_time(each.request));
  }
  return checksum == 0 ? 1 : 0;
}
