// Schedule dates: civil dates in plain integer arithmetic, for the billing function alone.
//
// A schedule asks for several dates per period, so its speed hangs on these few lines; everybody else uses Date. The
// algorithms are those of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". Pure; any thread.
#pragma once

#include <algorithm>
#include <cstdint>

#include "billhook/base/date.hpp"

namespace billhook {

/// A date as its month, counted from January of year 0, and its day 1..31.
struct MonthDay {
  std::int32_t month;
  std::int32_t day;
};

constexpr MonthDay month_day(Date date) {
  const std::int32_t days = date.days() + 719468;  // since 0000-03-01; positive for every year from 1
  const std::int32_t era = days / 146097;
  const std::int32_t day_of_era = days % 146097;
  const std::int32_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int32_t month_from_march = (5 * day_of_year + 2) / 153;
  return {12 * (era * 400 + year_of_era) + month_from_march + 2, day_of_year - (153 * month_from_march + 2) / 5 + 1};
}

constexpr Date first_of(std::int32_t month) {
  const std::int32_t month_from_march = (month + 10) % 12;
  const std::int32_t year = (month - 2) / 12;  // that begins in March
  const std::int32_t year_of_era = year % 400;
  const std::int32_t day_of_year = (153 * month_from_march + 2) / 5;
  return Date::from_days(year / 400 * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year -
                         719468);
}

constexpr Date clamped(std::int32_t month, std::int32_t day) {
  const Date first = first_of(month);
  if (day <= 28) return first + (day - 1);
  return first + (std::min(day, first_of(month + 1) - first) - 1);
}

/// Days between two dates when every month has 30 (30E/360, ISDA 2006 4.16 g): a 31st is the 30th.
constexpr std::int32_t thirty_days(Date from, Date to) {
  const MonthDay a = month_day(from);
  const MonthDay b = month_day(to);
  return 30 * (b.month - a.month) + std::min(b.day, 30) - std::min(a.day, 30);
}

}  // namespace billhook
