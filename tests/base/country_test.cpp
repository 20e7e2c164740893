#include "base/country.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <string_view>

namespace billhook {

BOOST_AUTO_TEST_SUITE(country)

BOOST_AUTO_TEST_CASE(a_country_has_the_short_name_of_the_standard) {
  BOOST_TEST(country_name("DE") == "Germany");
  BOOST_TEST(country_name("CI") == "Côte d'Ivoire");
  BOOST_TEST(country_name("US") == "United States of America");
  BOOST_TEST(country_name("XK") == "Kosovo");
}

BOOST_AUTO_TEST_CASE(an_unknown_code_is_shown_as_it_is) {
  for (const std::string_view code : {"ZZ", "", "de", "DEU"}) {
    BOOST_TEST(country_name(code) == code);
    BOOST_TEST(!is_country(code));
  }
}

BOOST_AUTO_TEST_CASE(each_country_has_a_name_of_its_own) {
  std::set<std::string_view> names;
  for (char a = 'A'; a <= 'Z'; ++a) {
    for (char b = 'A'; b <= 'Z'; ++b) {
      const std::string code{a, b};
      if (!is_country(code)) continue;
      BOOST_TEST(country_name(code).size() > 3);  // Cuba, Guam
      names.insert(country_name(code));
    }
  }
  BOOST_TEST(names.size() == 250);  // 249 of the standard, and Kosovo
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
