// Cycle: how long a period is that a price pays for, and by which policies such periods are billed.
//
// Plain value types. A product says them, a term of a subject keeps them, billing reads them from the term. Any thread.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "billhook/base/fields.hpp"

namespace billhook {

enum class CycleUnit : std::uint8_t { day, week, month, year };

/// When a period is billed: before it begins or after it ended.
enum class Timing : std::uint8_t { in_advance, in_arrears };

/// Which days the periods begin on: the day of the start, a fixed day of the month, or the client's anniversary.
enum class Alignment : std::uint8_t { start, day_of_month, anniversary };

/// How the days of a part period are counted: as they are, or with 30 days to every month.
enum class DayCount : std::uint8_t { actual, thirty };

template <>
struct EnumNames<CycleUnit> {
  static constexpr std::array<std::string_view, 4> names{"day", "week", "month", "year"};
};
template <>
struct EnumNames<Timing> {
  static constexpr std::array<std::string_view, 2> names{"in_advance", "in_arrears"};
};
template <>
struct EnumNames<Alignment> {
  static constexpr std::array<std::string_view, 3> names{"start", "day_of_month", "anniversary"};
};
template <>
struct EnumNames<DayCount> {
  static constexpr std::array<std::string_view, 2> names{"actual", "thirty"};
};

/// The length of a whole period.
struct Cycle {
  CycleUnit unit = CycleUnit::month;
  std::int32_t count = 1;

  friend constexpr bool operator==(const Cycle&, const Cycle&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("unit", &Cycle::unit, {.doc = "Unit of the length of a period."});
    v("count", &Cycle::count, {.doc = "How many of them make one period.", .min = 1, .max = 120});
  }
};

}  // namespace billhook
