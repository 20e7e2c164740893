#include <boost/test/unit_test.hpp>

#include "base/csv.hpp"

BOOST_AUTO_TEST_SUITE(csv_test)

using namespace billhook;

namespace {

std::string cell(std::string_view text) {
  std::string out;
  write_csv_cell(text, out);
  return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_cell_is_quoted_only_where_rfc_4180_asks_for_it) {
  BOOST_TEST(cell("") == "");
  BOOST_TEST(cell("plain text") == "plain text");
  BOOST_TEST(cell("a,b") == "\"a,b\"");
  BOOST_TEST(cell("say \"hi\"") == "\"say \"\"hi\"\"\"");
  BOOST_TEST(cell("two\nlines") == "\"two\nlines\"");
  BOOST_TEST(cell("a;b") == "a;b");
}

BOOST_AUTO_TEST_CASE(a_formula_is_defused) {
  BOOST_TEST(cell("=1+1") == "'=1+1");
  BOOST_TEST(cell("=HYPERLINK(\"http://x\",\"y\")") == "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
  BOOST_TEST(cell("+49 170 1") == "'+49 170 1");
  BOOST_TEST(cell("-1+1") == "'-1+1");
  BOOST_TEST(cell("@SUM(A1)") == "'@SUM(A1)");
  BOOST_TEST(cell("\t=1") == "'\t=1");
  BOOST_TEST(cell("\r=1") == "\"'\r=1\"");
  BOOST_TEST(cell("\n=1") == "\"'\n=1\"");
  BOOST_TEST(cell("-") == "'-");
  BOOST_TEST(cell("-1.") == "'-1.");
  BOOST_TEST(cell("-.5") == "'-.5");
}

BOOST_AUTO_TEST_CASE(plain_numbers_stay_numbers) {
  for (const std::string_view number : {"-5", "-12.30", "+5", "0", "12.30"}) BOOST_TEST(cell(number) == number);
}

BOOST_AUTO_TEST_SUITE_END()
