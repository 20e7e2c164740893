#include "billhook/base/date.hpp"

#include <date/date.h>
#include <date/tz.h>

#include <algorithm>
#include <stdexcept>

#include "base/digits.hpp"
#include "base/reasons.hpp"
#include "base/utf8.hpp"
#include "billhook/base/error.hpp"

namespace billhook {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 9999;
constexpr std::int64_t micros_per_second = 1'000'000;
constexpr std::int64_t micros_per_day = 86'400 * micros_per_second;

date::year_month_day civil(std::int32_t days) { return date::sys_days{date::days{days}}; }

bool make_date(int year, int month, int day, Date& result) {
  const date::year_month_day ymd{date::year{year}, date::month{static_cast<unsigned>(month)},
                                 date::day{static_cast<unsigned>(day)}};
  if (year < first_year || year > last_year || !ymd.ok()) return false;
  result = Date::from_days(date::sys_days{ymd}.time_since_epoch().count());
  return true;
}

/// Reads "2026-11-22" as three numbers; whether there is such a day is another question.
bool scan_date(std::string_view text, int& year, int& month, int& day) {
  return text.size() == 10 && text[4] == '-' && text[7] == '-' && scan_digits(text.substr(0, 4), year) &&
         scan_digits(text.substr(5, 2), month) && scan_digits(text.substr(8, 2), day);
}

/// Reads "10:00:59" as seconds of the day. Leap seconds have no instant of their own in UTC as computers count it.
bool scan_time(std::string_view text, std::int64_t& seconds) {
  int hour = 0;
  int minute = 0;
  int second = 0;
  if (text.size() != 8 || text[2] != ':' || text[5] != ':' || !scan_digits(text.substr(0, 2), hour) ||
      !scan_digits(text.substr(3, 2), minute) || !scan_digits(text.substr(6, 2), second)) {
    return false;
  }
  seconds = (std::int64_t{hour} * 60 + minute) * 60 + second;
  return hour < 24 && minute < 60 && second < 60;
}

/// Takes ".123456" off the front of the text when there is one.
bool take_fraction(std::string_view& text, std::int64_t& micros) {
  micros = 0;
  if (!text.starts_with('.')) return true;
  text.remove_prefix(1);
  const std::size_t length = std::min(text.find_first_not_of("0123456789"), text.size());
  int value = 0;
  if (length > 6 || !scan_digits(text.substr(0, length), value)) return false;
  micros = value;
  for (std::size_t i = length; i < 6; ++i) micros *= 10;
  text.remove_prefix(length);
  return true;
}

/// Reads "Z" or "+01:00".
bool scan_offset(std::string_view text, std::int64_t& seconds) {
  seconds = 0;
  if (text == "Z") return true;
  int hour = 0;
  int minute = 0;
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':' ||
      !scan_digits(text.substr(1, 2), hour) || !scan_digits(text.substr(4, 2), minute) || hour > 23 || minute > 59) {
    return false;
  }
  seconds = (std::int64_t{hour} * 60 + minute) * 60;
  if (text[0] == '-') seconds = -seconds;
  return true;
}

std::int32_t day_of(std::int64_t micros) {
  return static_cast<std::int32_t>(micros / micros_per_day - (micros % micros_per_day < 0 ? 1 : 0));
}

bool scan_timestamp(std::string_view text, std::int64_t& micros) {
  int year = 0;
  int month = 0;
  int day = 0;
  Date date;
  std::int64_t seconds = 0;
  std::int64_t fraction = 0;
  std::int64_t offset = 0;
  if (text.size() < 20 || text[10] != 'T' || !scan_date(text.substr(0, 10), year, month, day) ||
      !make_date(year, month, day, date) || !scan_time(text.substr(11, 8), seconds)) {
    return false;
  }
  text.remove_prefix(19);
  if (!take_fraction(text, fraction) || !scan_offset(text, offset)) return false;
  micros = date.days() * micros_per_day + (seconds - offset) * micros_per_second + fraction;
  const int year_in_utc = Date::from_days(day_of(micros)).year();
  return year_in_utc >= first_year && year_in_utc <= last_year;
}

const date::time_zone& as_zone(const void* zone) { return *static_cast<const date::time_zone*>(zone); }

}  // namespace

Date Date::of(int year, int month, int day) {
  Date date;
  if (!make_date(year, month, day, date)) {
    throw Error{base_reasons.date_no_such_day, "There is no day " + std::to_string(year) + "-" + std::to_string(month) +
                                                   "-" + std::to_string(day) + " between the years 1900 and 9999."};
  }
  return date;
}

Date Date::parse(std::string_view text) {
  int year = 0;
  int month = 0;
  int day = 0;
  if (!scan_date(text, year, month, day)) {
    throw Error{base_reasons.date_malformed, "Not a date; write one such as 2026-11-22."};
  }
  return of(year, month, day);
}

int Date::year() const { return static_cast<int>(civil(days_).year()); }

int Date::month() const { return static_cast<int>(static_cast<unsigned>(civil(days_).month())); }

int Date::day() const { return static_cast<int>(static_cast<unsigned>(civil(days_).day())); }

int Date::days_in_month() const {
  const date::year_month_day ymd = civil(days_);
  return static_cast<int>(static_cast<unsigned>((ymd.year() / ymd.month() / date::last).day()));
}

void Date::append_to(std::string& out) const {
  const date::year_month_day ymd = civil(days_);
  append_padded(out, static_cast<std::uint64_t>(static_cast<int>(ymd.year())), 4);
  out += '-';
  append_padded(out, static_cast<unsigned>(ymd.month()), 2);
  out += '-';
  append_padded(out, static_cast<unsigned>(ymd.day()), 2);
}

std::string Date::to_string() const {
  std::string text;
  append_to(text);
  return text;
}

Date Date::add_months(int months, int anchor_day) const {
  const date::year_month_day ymd = civil(days_);
  const date::year_month target = ymd.year() / ymd.month() + date::months{months};
  const int year = static_cast<int>(target.year());
  const int month = static_cast<int>(static_cast<unsigned>(target.month()));
  return of(year, month, 1).with_day(anchor_day);
}

Date Date::with_day(int day) const {
  const date::year_month_day ymd = civil(days_);
  const int last = static_cast<int>(static_cast<unsigned>((ymd.year() / ymd.month() / date::last).day()));
  const int current = static_cast<int>(static_cast<unsigned>(ymd.day()));
  return *this + (std::clamp(day, 1, last) - current);
}

Timestamp Timestamp::parse(std::string_view text) {
  std::int64_t micros = 0;
  if (!scan_timestamp(text, micros)) {
    throw Error{base_reasons.timestamp_malformed, "Not a point in time; write one such as 2026-11-22T10:00:00Z."};
  }
  return from_micros(micros);
}

void Timestamp::append_to(std::string& out) const {
  const std::int32_t day = day_of(micros_);
  const auto micros_of_day = static_cast<std::uint64_t>(micros_ - day * micros_per_day);
  const std::uint64_t seconds = micros_of_day / micros_per_second;
  const std::uint64_t fraction = micros_of_day % micros_per_second;
  Date::from_days(day).append_to(out);
  out += 'T';
  append_padded(out, seconds / 3600, 2);
  out += ':';
  append_padded(out, seconds / 60 % 60, 2);
  out += ':';
  append_padded(out, seconds % 60, 2);
  if (fraction != 0) {
    out += '.';
    append_padded(out, fraction, 6);
    out.resize(out.find_last_not_of('0') + 1);
  }
  out += 'Z';
}

std::string Timestamp::to_string() const {
  std::string text;
  append_to(text);
  return text;
}

// UTC is no row of the zone database here, so that billhook works where no zones are installed.
TimeZone::TimeZone() : zone_{nullptr} {}

TimeZone TimeZone::of(std::string_view name) {
  TimeZone zone;
  if (name == "UTC") return zone;
  try {
    zone.zone_ = date::locate_zone(std::string{name});
  } catch (const std::runtime_error&) {
    throw Error{base_reasons.time_zone_unknown,
                quoted(name) + " is not a time zone; write a name such as Europe/Berlin."};
  }
  return zone;
}

std::string_view TimeZone::name() const {
  if (zone_ == nullptr) return "UTC";
  return as_zone(zone_).name();
}

Date TimeZone::date_of(Timestamp instant) const {
  std::int64_t micros = instant.micros();
  if (zone_ != nullptr) {
    const date::sys_time<std::chrono::microseconds> time{std::chrono::microseconds{micros}};
    const auto info = as_zone(zone_).get_info(date::floor<std::chrono::seconds>(time));
    micros += info.offset.count() * micros_per_second;
  }
  return Date::from_days(day_of(micros));
}

Timestamp TimeZone::start_of(Date day) const {
  std::int64_t seconds = std::int64_t{day.days()} * 86'400;
  if (zone_ != nullptr) {
    const date::local_info info = as_zone(zone_).get_info(date::local_seconds{std::chrono::seconds{seconds}});
    if (info.result == date::local_info::nonexistent) {
      seconds = info.first.end.time_since_epoch().count();
    } else {
      seconds -= info.first.offset.count();  // the earlier one where midnight comes twice
    }
  }
  return Timestamp::from_micros(seconds * micros_per_second);
}

}  // namespace billhook
