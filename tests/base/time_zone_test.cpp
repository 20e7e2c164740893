#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "billhook/base/date.hpp"
#include "tests/support/random.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(time_zone_test)

using namespace billhook;
using test::reason_of;

namespace {

struct Start {
  const char* zone;
  const char* day;
  const char* first_instant;
  const char* why;
};

std::ostream& operator<<(std::ostream& out, const Start& row) { return out << row.zone << ' ' << row.day; }

// From the IANA database.
const std::vector<Start> starts{
    {"UTC", "2026-11-22", "2026-11-22T00:00:00Z", "no offset"},
    {"Europe/Berlin", "2026-11-22", "2026-11-21T23:00:00Z", "winter"},
    {"Europe/Berlin", "2026-07-01", "2026-06-30T22:00:00Z", "summer"},
    {"Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z", "the change comes after midnight"},
    {"Asia/Kolkata", "2026-11-22", "2026-11-21T18:30:00Z", "half an hour"},
    {"America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z", "midnight to 01:00 was skipped"},
    {"America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00:00Z", "23:00 to midnight came twice"},
    {"America/Toronto", "1919-03-31", "1919-03-31T04:30:00Z", "23:30 to 00:30 was skipped"},
    {"Asia/Beirut", "2022-03-27", "2022-03-26T22:00:00Z", "midnight to 01:00 was skipped"},
    {"America/St_Johns", "2010-11-07", "2010-11-07T02:30:00Z", "midnight came twice; the earlier one"},
    {"Pacific/Apia", "2011-12-29", "2011-12-29T10:00:00Z", "the day before the skipped one"},
    {"Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z", "the skipped day"},
    {"Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z", "the day after the skipped one"},
    {"Pacific/Kiritimati", "2026-01-01", "2025-12-31T10:00:00Z", "14 hours ahead"},
};

}  // namespace

BOOST_DATA_TEST_CASE(a_day_starts_at_its_first_instant, boost::unit_test::data::make(starts)) {
  BOOST_TEST_CONTEXT(sample.why) {
    BOOST_TEST(TimeZone::of(sample.zone).start_of(Date::parse(sample.day)).to_string() == sample.first_instant);
  }
}

BOOST_AUTO_TEST_CASE(an_instant_falls_on_the_day_of_its_zone) {
  const Timestamp late = Timestamp::parse("2026-11-22T23:30:00Z");
  BOOST_TEST(TimeZone{}.date_of(late).to_string() == "2026-11-22");
  BOOST_TEST(TimeZone::of("Europe/Berlin").date_of(late).to_string() == "2026-11-23");
  BOOST_TEST(TimeZone::of("America/New_York").date_of(late).to_string() == "2026-11-22");
  BOOST_TEST(TimeZone{}.date_of(Timestamp::from_micros(-1)).to_string() == "1969-12-31");
  BOOST_TEST(TimeZone::of("Pacific/Apia").date_of(Timestamp::parse("2011-12-30T09:59:59Z")).to_string() ==
             "2011-12-29");
  BOOST_TEST(TimeZone::of("Pacific/Apia").date_of(Timestamp::parse("2011-12-30T10:00:00Z")).to_string() ==
             "2011-12-31");
}

BOOST_AUTO_TEST_CASE(days_follow_each_other_without_gap_in_every_zone) {
  test::Random random;
  constexpr std::array zones{"UTC",          "Europe/London",  "America/Sao_Paulo",   "Asia/Beirut",      "Asia/Tehran",
                             "Africa/Cairo", "America/Havana", "Australia/Lord_Howe", "America/St_Johns", "Asia/Amman"};
  const Date first = Date::of(1990, 1, 1);
  for (int round = 0; round < 5'000; ++round) {
    const TimeZone zone = TimeZone::of(random.pick(zones));
    const Date day = first + static_cast<int>(random.between(0, 36'500));
    const Timestamp start = zone.start_of(day);
    const Timestamp next = zone.start_of(day + 1);
    BOOST_TEST_CONTEXT(zone.name() << ' ' << day.to_string()) {
      BOOST_REQUIRE((zone.date_of(start) == day));
      BOOST_REQUIRE((zone.date_of(Timestamp::from_micros(start.micros() - 1)) < day));
      BOOST_REQUIRE(next.micros() - start.micros() >= 22 * 3'600'000'000);
      BOOST_REQUIRE(next.micros() - start.micros() <= 26 * 3'600'000'000);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_zone_keeps_its_name_and_an_unknown_one_is_refused) {
  BOOST_TEST(TimeZone{}.name() == "UTC");
  BOOST_TEST(TimeZone::of("UTC").name() == "UTC");
  BOOST_TEST(TimeZone::of("Europe/Berlin").name() == "Europe/Berlin");
  for (const std::string_view name : {"", "Europe/Bonn", "europe/berlin", "../../etc/passwd", "Mars/Olympus"}) {
    BOOST_TEST(reason_of([&] { TimeZone::of(name); }) == "time_zone.unknown");
  }
}

BOOST_AUTO_TEST_SUITE_END()
