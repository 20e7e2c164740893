#include <boost/test/unit_test.hpp>

#include "base/leaf.hpp"
#include "tests/support/sample_request.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(leaf_test)

using namespace billhook;

namespace {

/// The text of what a text was read as, or the reason why it was not.
template <class T>
std::string through(std::string_view text) {
  T value{};
  const std::string reason = test::reason_of([&] { parse_text(kind_of<T>(), text, &value, CurrencyTable::iso()); });
  return reason == "nothing" ? to_text(kind_of<T>(), &value) : reason;
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_single_value_goes_through_text_and_back) {
  BOOST_TEST(through<bool>("true") == "true");
  BOOST_TEST(through<bool>("false") == "false");
  BOOST_TEST(through<std::int64_t>("-9223372036854775808") == "-9223372036854775808");
  BOOST_TEST(through<std::int32_t>("2147483647") == "2147483647");
  BOOST_TEST(through<Id<int>>("7") == "7");
  BOOST_TEST(through<Text<5>>("Grüße") == "Grüße");
  BOOST_TEST(through<Email>("jane@example.com") == "jane@example.com");
  BOOST_TEST(through<CountryCode>("DE") == "DE");
  BOOST_TEST(through<Currency>("EUR") == "EUR");
  BOOST_TEST(through<Decimal>("12.500") == "12.5");
  BOOST_TEST(through<Percent>("19") == "19");
  BOOST_TEST(through<Date>("2026-11-22") == "2026-11-22");
  BOOST_TEST(through<Timestamp>("2026-11-22T10:00:00Z") == "2026-11-22T10:00:00Z");
  BOOST_TEST(through<test::Urgency>("high") == "high");
  BOOST_TEST(through<Json>("{\"a\": 1}") == "{\"a\": 1}");
}

BOOST_AUTO_TEST_CASE(an_empty_text_empties_an_optional) {
  std::optional<Date> date = Date::of(2026, 1, 1);
  parse_text(kind_of<std::optional<Date>>(), "", &date, CurrencyTable::iso());
  BOOST_TEST(!date.has_value());
  BOOST_TEST(to_text(kind_of<std::optional<Date>>(), &date).empty());
  parse_text(kind_of<std::optional<Date>>(), "2026-11-22", &date, CurrencyTable::iso());
  BOOST_TEST(to_text(kind_of<std::optional<Date>>(), &date) == "2026-11-22");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_no_value_of_the_kind_is_refused) {
  BOOST_TEST(through<bool>("yes") == "field.bad_boolean");
  for (const std::string_view text : {"", "x", "1x", " 1", "+1", "1.0"}) {
    BOOST_TEST(through<std::int64_t>(text) == "field.bad_number");
  }
  BOOST_TEST(through<std::int64_t>("9223372036854775808") == "field.out_of_range");
  BOOST_TEST(through<std::int32_t>("2147483648") == "field.out_of_range");
  BOOST_TEST(through<Id<int>>("0") == "field.out_of_range");
  BOOST_TEST(through<test::Urgency>("") == "field.unknown_value");
  BOOST_TEST(through<test::Urgency>("HIGH") == "field.unknown_value");
  BOOST_TEST(through<Json>("{") == "json.malformed");
  BOOST_TEST(through<Date>("today") == "date.malformed");
}

BOOST_AUTO_TEST_CASE(money_shows_as_text_but_is_read_from_two_columns) {
  const Money price = Money::parse("12.30", "EUR");
  BOOST_TEST(to_text(kind_of<Money>(), &price) == "12.30 EUR");
  BOOST_TEST(through<Money>("12.30 EUR") == "field.no_text_form");
}

BOOST_AUTO_TEST_CASE(lists_and_objects_have_no_text) {
  const test::SampleLine line;
  const std::vector<Date> dates;
  BOOST_TEST(test::reason_of([&] { to_text(kind_of<test::SampleLine>(), &line); }) == "field.no_text_form");
  BOOST_TEST(test::reason_of([&] { to_text(kind_of<std::vector<Date>>(), &dates); }) == "field.no_text_form");
}

BOOST_AUTO_TEST_SUITE_END()
