#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "billhook/base/date.hpp"
#include "tests/support/random.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(date_test)

using namespace billhook;
using test::reason_of;

namespace {

/// The oracle: the calendar as school teaches it, one day after another.
struct Walker {
  int year = 1900;
  int month = 1;
  int day = 1;

  bool is_leap() const { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }
  int month_length() const {
    if (month == 2) return is_leap() ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }
  void step() {
    if (++day <= month_length()) return;
    day = 1;
    if (++month <= 12) return;
    month = 1;
    ++year;
  }
};

}  // namespace

BOOST_AUTO_TEST_CASE(three_centuries_of_days_agree_with_a_calendar_walked_day_by_day) {
  Walker walker;
  std::int32_t days = -25567;  // 1900-01-01
  for (; walker.year < 2200; walker.step(), ++days) {
    const Date date = Date::from_days(days);
    const bool agrees = date.year() == walker.year && date.month() == walker.month && date.day() == walker.day &&
                        date.days_in_month() == walker.month_length() &&
                        Date::of(walker.year, walker.month, walker.day) == date &&
                        Date::parse(date.to_string()) == date;
    if (!agrees) BOOST_FAIL(date.to_string());
  }
  BOOST_TEST(Date::from_days(0).to_string() == "1970-01-01");
  BOOST_TEST(Date::from_days(days).to_string() == "2200-01-01");
}

BOOST_DATA_TEST_CASE(what_is_not_a_date_is_malformed,
                     boost::unit_test::data::make({"", "2026", "2026-1-1", "2026-11-2", "22.11.2026", "2026/11/22",
                                                   "2026-11-22 ", " 2026-11-22", "2026-11-22T", "+026-11-22",
                                                   "2026-+1-22", "2026-11-2a", "20261122"})) {
  BOOST_TEST(reason_of([&] { Date::parse(sample); }) == "date.malformed");
}

BOOST_DATA_TEST_CASE(a_day_that_the_calendar_lacks_is_refused,
                     boost::unit_test::data::make({"2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
                                                   "2026-01-00", "2026-01-32", "1899-12-31", "0000-01-01"})) {
  BOOST_TEST(reason_of([&] { Date::parse(sample); }) == "date.no_such_day");
}

BOOST_AUTO_TEST_CASE(the_calendar_ends_with_the_year_9999) {
  BOOST_TEST(Date::of(9999, 12, 31).to_string() == "9999-12-31");
  BOOST_TEST(reason_of([] { Date::of(10000, 1, 1); }) == "date.no_such_day");
  BOOST_TEST(reason_of([] { Date::of(2026, -1, 257); }) == "date.no_such_day");
  BOOST_TEST(reason_of([] { Date::of(9999, 12, 1).add_months(1); }) == "date.no_such_day");
}

BOOST_AUTO_TEST_CASE(months_are_added_on_the_anchor_day_clamped_to_each_month) {
  const Date start = Date::of(2026, 1, 31);
  BOOST_TEST(start.add_months(1).to_string() == "2026-02-28");
  BOOST_TEST(start.add_months(1).add_months(1).to_string() == "2026-03-28");
  BOOST_TEST(start.add_months(1).add_months(1, 31).to_string() == "2026-03-31");
  BOOST_TEST(start.add_months(25).to_string() == "2028-02-29");
  BOOST_TEST(start.add_months(-2).to_string() == "2025-11-30");
  BOOST_TEST(start.add_months(-13).to_string() == "2024-12-31");
  BOOST_TEST(start.add_months(0).to_string() == "2026-01-31");
  BOOST_TEST(Date::of(2026, 2, 10).with_day(31).to_string() == "2026-02-28");
  BOOST_TEST(Date::of(2026, 2, 10).with_day(1).to_string() == "2026-02-01");
}

BOOST_AUTO_TEST_CASE(days_are_counted_and_compared) {
  BOOST_TEST((Date::of(2028, 3, 1) - Date::of(2028, 2, 1)) == 29);
  BOOST_TEST((Date::of(2026, 12, 31) + 1).to_string() == "2027-01-01");
  BOOST_TEST((Date::of(2026, 1, 1) - 1).to_string() == "2025-12-31");
  BOOST_TEST((Date::of(2026, 1, 1) < Date::of(2026, 1, 2)));
}

BOOST_AUTO_TEST_CASE(an_instant_is_read_with_any_offset_and_written_in_utc) {
  const auto in_utc = [](std::string_view text) { return Timestamp::parse(text).to_string(); };
  BOOST_TEST(in_utc("2026-11-22T10:00:00Z") == "2026-11-22T10:00:00Z");
  BOOST_TEST(in_utc("2026-11-22T10:00:00+01:00") == "2026-11-22T09:00:00Z");
  BOOST_TEST(in_utc("2026-11-22T23:30:00-05:30") == "2026-11-23T05:00:00Z");
  BOOST_TEST(in_utc("2026-11-22T10:00:00.5Z") == "2026-11-22T10:00:00.5Z");
  BOOST_TEST(in_utc("2026-11-22T10:00:00.000001Z") == "2026-11-22T10:00:00.000001Z");
  BOOST_TEST(in_utc("2026-11-22T10:00:00.000Z") == "2026-11-22T10:00:00Z");
  BOOST_TEST(in_utc("1969-12-31T23:59:59.999999Z") == "1969-12-31T23:59:59.999999Z");
  BOOST_TEST(Timestamp::parse("1969-12-31T23:59:59.999999Z").micros() == -1);
  BOOST_TEST(Timestamp::parse("1970-01-01T00:00:01Z").micros() == 1'000'000);
  BOOST_TEST(Timestamp{}.plus_seconds(86'400).to_string() == "1970-01-02T00:00:00Z");
}

BOOST_DATA_TEST_CASE(what_is_not_an_instant_is_malformed, boost::unit_test::data::make({"",
                                                                                        "2026-11-22",
                                                                                        "2026-11-22T10:00:00",
                                                                                        "2026-11-22 10:00:00Z",
                                                                                        "2026-11-22t10:00:00Z",
                                                                                        "2026-11-22T10:00:00z",
                                                                                        "2026-11-22T24:00:00Z",
                                                                                        "2026-11-22T10:60:00Z",
                                                                                        "2026-11-22T10:00:60Z",
                                                                                        "2026-11-22T10:00:00.Z",
                                                                                        "2026-11-22T10:00:00.1234567Z",
                                                                                        "2026-11-22T10:00:00+1:00",
                                                                                        "2026-11-22T10:00:00+0100",
                                                                                        "2026-11-22T10:00:00+24:00",
                                                                                        "2026-11-22T10:00:00+01:60",
                                                                                        "2026-02-29T10:00:00Z",
                                                                                        "2026-11-22T10:00:00ZZ",
                                                                                        "2026-11-22T1a:00:00Z",
                                                                                        "9999-12-31T23:59:59-00:01",
                                                                                        "1900-01-01T00:00:00+00:01"})) {
  BOOST_TEST(reason_of([&] { Timestamp::parse(sample); }) == "timestamp.malformed");
}

BOOST_AUTO_TEST_CASE(an_instant_read_back_is_the_same_instant) {
  test::Random random;
  const std::int64_t first = Timestamp::parse("1900-01-01T00:00:00Z").micros();
  const std::int64_t last = Timestamp::parse("9999-12-31T23:59:59.999999Z").micros();
  for (int round = 0; round < 20'000; ++round) {
    const Timestamp instant = Timestamp::from_micros(random.between(first, last));
    BOOST_REQUIRE((Timestamp::parse(instant.to_string()) == instant));
  }
}

BOOST_AUTO_TEST_SUITE_END()
