// Date, Timestamp and TimeZone: civil days, instants in UTC, and the rule that turns one into the other.
//
// A Date is a day of the proleptic Gregorian calendar without a zone; a Timestamp is an instant. Which day an instant
// falls on depends on the seller's TimeZone. Value types; any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace billhook {

class Date {
 public:
  /// 1970-01-01.
  constexpr Date() = default;
  /// Days since 1970-01-01.
  static constexpr Date from_days(std::int32_t days) {
    Date date;
    date.days_ = days;
    return date;
  }
  /// Errors: invalid `date.no_such_day` (31 April, year outside 1900..9999).
  static Date of(int year, int month, int day);
  /// "2026-11-22". Errors: invalid `date.malformed`, `date.no_such_day`.
  static Date parse(std::string_view text);

  constexpr std::int32_t days() const { return days_; }
  int year() const;
  int month() const;
  int day() const;
  int days_in_month() const;
  std::string to_string() const;
  void append_to(std::string& out) const;

  constexpr Date operator+(int days) const { return from_days(days_ + days); }
  constexpr Date operator-(int days) const { return from_days(days_ - days); }
  /// Days from other to this.
  friend constexpr int operator-(Date a, Date b) { return a.days_ - b.days_; }
  friend constexpr auto operator<=>(Date, Date) = default;

  /// That many months on, on `anchor_day` (1..31) clamped to the month's length.
  Date add_months(int months, int anchor_day) const;
  /// That many months on, on the same day clamped to the month's length.
  Date add_months(int months) const { return add_months(months, day()); }
  /// The day of this month, clamped to its length.
  Date with_day(int day) const;

 private:
  std::int32_t days_ = 0;
};

class Timestamp {
 public:
  /// 1970-01-01T00:00:00Z.
  constexpr Timestamp() = default;
  static constexpr Timestamp from_micros(std::int64_t micros) {
    Timestamp timestamp;
    timestamp.micros_ = micros;
    return timestamp;
  }
  /// RFC 3339 with any offset: "2026-11-22T10:00:00Z", "...+01:00", up to six decimals of a second.
  /// Errors: invalid `timestamp.malformed`.
  static Timestamp parse(std::string_view text);

  constexpr std::int64_t micros() const { return micros_; }
  /// RFC 3339 in UTC; decimals only where there are any.
  std::string to_string() const;
  void append_to(std::string& out) const;
  constexpr Timestamp plus_seconds(std::int64_t seconds) const { return from_micros(micros_ + seconds * 1'000'000); }
  friend constexpr auto operator<=>(Timestamp, Timestamp) = default;

 private:
  std::int64_t micros_ = 0;
};

/// A zone of the IANA database.
class TimeZone {
 public:
  /// UTC.
  TimeZone();
  /// "Europe/Berlin". Errors: invalid `time_zone.unknown`.
  static TimeZone of(std::string_view name);

  std::string_view name() const;
  /// The day an instant falls on here.
  Date date_of(Timestamp instant) const;
  /// The first instant of a day here: midnight, or the end of the gap where a clock change skips midnight. A day that
  /// a zone skipped altogether (Pacific/Apia 2011-12-30) starts and ends at the same instant.
  Timestamp start_of(Date day) const;

 private:
  const void* zone_;  // date::time_zone; its header is too heavy for this one
};

}  // namespace billhook
