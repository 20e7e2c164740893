#include "imports/import_rules.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/support/throws.hpp"

namespace billhook::imports {

using test::reason_of;

namespace {

std::string cycle_of(std::string_view text) {
  std::string found;
  const std::string reason = reason_of([&] {
    const std::optional<Cycle> cycle = parse_cycle(text);
    found = cycle ? std::to_string(cycle->count) + " " + std::string{name_of(cycle->unit)} : "once";
  });
  return found.empty() ? reason : found;
}

std::string category_of(std::string_view text) {
  std::string found;
  const std::string reason = reason_of([&] {
    for (const std::string& name : split_category(text)) found += '[' + name + ']';
  });
  return reason == "nothing" ? found : reason;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(import_rules_test)

BOOST_AUTO_TEST_CASE(cycles_are_read_as_people_write_them) {
  BOOST_TEST(cycle_of("") == "once");
  BOOST_TEST(cycle_of("One Time") == "once");
  BOOST_TEST(cycle_of("onetime") == "once");
  BOOST_TEST(cycle_of("Monthly") == "1 month");
  BOOST_TEST(cycle_of("quarterly") == "3 month");
  BOOST_TEST(cycle_of("Semi-Annually") == "6 month");
  BOOST_TEST(cycle_of("annually") == "1 year");
  BOOST_TEST(cycle_of("yearly") == "1 year");
  BOOST_TEST(cycle_of("biennially") == "2 year");
  BOOST_TEST(cycle_of("triennially") == "3 year");
  BOOST_TEST(cycle_of("weekly") == "1 week");
  BOOST_TEST(cycle_of("daily") == "1 day");
  BOOST_TEST(cycle_of(" 14 Days ") == "14 day");
  BOOST_TEST(cycle_of("1month") == "1 month");
  BOOST_TEST(cycle_of("120 months") == "120 month");
}

BOOST_DATA_TEST_CASE(what_is_no_cycle_is_refused,
                     boost::unit_test::data::make({"sometimes", "0 months", "121 months", "-1 month", "1.5 months",
                                                   "months", "3", "99999999999 days", "3 moons", "1 month x"}),
                     text) {
  BOOST_TEST(cycle_of(text) == "import.bad_cycle at cycle");
}

BOOST_AUTO_TEST_CASE(a_category_is_the_way_to_it) {
  BOOST_TEST(category_of("") == "");
  BOOST_TEST(category_of("  ") == "");
  BOOST_TEST(category_of("Hosting") == "[Hosting]");
  BOOST_TEST(category_of("Hosting > Shared>  Very small ") == "[Hosting][Shared][Very small]");
  for (const char* bad : {">", "A >", "> A", "A > > B"}) {
    BOOST_TEST(category_of(bad) == "import.bad_category at category", bad);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::imports
