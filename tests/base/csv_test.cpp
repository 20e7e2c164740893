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

BOOST_AUTO_TEST_CASE(a_cell_is_quoted_only_where_some_reader_would_split_or_trim_it) {
  BOOST_TEST(cell("") == "");
  BOOST_TEST(cell("plain text") == "plain text");
  BOOST_TEST(cell("a,b") == "\"a,b\"");
  BOOST_TEST(cell("say \"hi\"") == "\"say \"\"hi\"\"\"");
  BOOST_TEST(cell("two\nlines") == "\"two\nlines\"");
  BOOST_TEST(cell("x;=cmd|calc!A0") == "\"x;=cmd|calc!A0\"");
  BOOST_TEST(cell("a\tb") == "\"a\tb\"");
  BOOST_TEST(cell(" a") == "\" a\"");
  BOOST_TEST(cell("a ") == "\"a \"");
}

BOOST_AUTO_TEST_CASE(a_formula_is_defused) {
  BOOST_TEST(cell("=1+1") == "'=1+1");
  BOOST_TEST(cell("=HYPERLINK(\"http://x\",\"y\")") == "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
  BOOST_TEST(cell("+49 170 1") == "'+49 170 1");
  BOOST_TEST(cell("-1+1") == "'-1+1");
  BOOST_TEST(cell("@SUM(A1)") == "'@SUM(A1)");
  BOOST_TEST(cell("\t=1") == "\"'\t=1\"");
  BOOST_TEST(cell("\r=1") == "\"'\r=1\"");
  BOOST_TEST(cell("\n=1") == "\"'\n=1\"");
  BOOST_TEST(cell("-") == "'-");
  BOOST_TEST(cell("-1.") == "'-1.");
  BOOST_TEST(cell("-.5") == "'-.5");
  BOOST_TEST(cell("＝1+1") == "'＝1+1");
  BOOST_TEST(cell("＋1") == "'＋1");
  BOOST_TEST(cell("－1") == "'－1");
  BOOST_TEST(cell("＠SUM(1)") == "'＠SUM(1)");
  BOOST_TEST(cell("'=1+1") == "''=1+1");
}

BOOST_AUTO_TEST_CASE(what_was_defused_is_read_back_as_it_was) {
  for (const std::string_view text : {"=1+1", "+49 170 1234567", "-1+1", "@SUM(1)", "＝1+1", "＋1", "－1", "＠SUM(1)",
                                      "'=1+1", "''=1", "'quoted'", "'", "O'Hara", "-5", "", "'-5"}) {
    BOOST_TEST(read_csv_cell(cell(text)) == text);
  }
  BOOST_TEST(read_csv_cell("\t=1") == "\t=1");
  BOOST_TEST(read_csv_cell("'\t=1") == "\t=1");
}

BOOST_AUTO_TEST_CASE(plain_numbers_stay_numbers) {
  for (const std::string_view number : {"-5", "-12.30", "+5", "0", "12.30"}) BOOST_TEST(cell(number) == number);
}

BOOST_AUTO_TEST_SUITE_END()
