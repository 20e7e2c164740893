#include "cli/figures.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

namespace {
using namespace billhook;
using namespace billhook::cli;
}  // namespace

BOOST_AUTO_TEST_SUITE(figures_test)

BOOST_AUTO_TEST_CASE(thousands_stand_apart) {
  BOOST_TEST(count_text(0) == "0");
  BOOST_TEST(count_text(999) == "999");
  BOOST_TEST(count_text(1000) == "1,000");
  BOOST_TEST(count_text(-100) == "-100");
  BOOST_TEST(count_text(-1234567) == "-1,234,567");
  BOOST_TEST(count_text(std::numeric_limits<std::int64_t>::min()) == "-9,223,372,036,854,775,808");
}

BOOST_AUTO_TEST_CASE(decimals_of_an_amount_do_not) {
  BOOST_TEST(amount_text(Money::parse("1234.5", "EUR")) == "1,234.50");
  BOOST_TEST(amount_text(Money::parse("-123456", "JPY")) == "-123,456");
  BOOST_TEST(amount_text(Money::parse("0.1234", "CLF")) == "0.1234");
}

BOOST_AUTO_TEST_CASE(a_duration_names_its_two_largest_units) {
  BOOST_TEST(duration_text(0) == "0s");
  BOOST_TEST(duration_text(59) == "59s");
  BOOST_TEST(duration_text(65) == "1m 05s");
  BOOST_TEST(duration_text(3600) == "1h 00m");
}

BOOST_AUTO_TEST_SUITE_END()
