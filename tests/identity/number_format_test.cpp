#include "identity/number_format.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/support/throws.hpp"

namespace billhook::identity {

using test::reason_of;

namespace {

std::string refusal(std::string_view format, SeriesReset reset = SeriesReset::never) {
  return reason_of([&] { check_number_format(format, reset, "invoice_format"); });
}

const std::string bad = "seller.bad_format at invoice_format";
const std::string repeats = "seller.format_repeats_numbers at invoice_format";

}  // namespace

BOOST_AUTO_TEST_SUITE(number_format_test)

BOOST_AUTO_TEST_CASE(a_number_is_written_in_the_form_asked_for) {
  const Date day = Date::of(2026, 3, 7);
  BOOST_TEST(format_number("{year}-{number:5}", 42, day) == "2026-00042");
  BOOST_TEST(format_number("INV/{year}{month}{day}/{number}", 1234567, day) == "INV/20260307/1234567");
  BOOST_TEST(format_number("{month:1}.{day:3} Nr. {number:2}", 5, day) == "3.007 Nr. 05");
  BOOST_TEST(format_number("{number:3}", 12345, day) == "12345");
  BOOST_TEST(reason_of([&] { format_number("{serial}", 1, day); }) == "seller.bad_format at format");
}

BOOST_DATA_TEST_CASE(a_broken_form_is_refused,
                     boost::unit_test::data::make({"", "no number", "{year}", "{number", "number}", "{}", "{number:}",
                                                   "{number:0}", "{number:13}", "{number:x}", "{number:5x}",
                                                   "{number:-5}", "{Number}", "{{number}}"}),
                     format) {
  BOOST_TEST(refusal(format) == bad);
}

BOOST_AUTO_TEST_CASE(a_form_names_the_period_in_which_numbers_start_again) {
  BOOST_TEST(refusal("{number}") == "nothing");
  BOOST_TEST(refusal("{number}", SeriesReset::yearly) == repeats);
  BOOST_TEST(refusal("{year}{number}", SeriesReset::yearly) == "nothing");
  BOOST_TEST(refusal("{year}{number}", SeriesReset::monthly) == repeats);
  BOOST_TEST(refusal("{month}{number}", SeriesReset::monthly) == repeats);
  BOOST_TEST(refusal("{year}{month}{number}", SeriesReset::monthly) == "nothing");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::identity
