#include "cli/terminal.hpp"

#include <boost/test/unit_test.hpp>

#include <clocale>

namespace {

using namespace billhook::cli;

/// Widths of characters are the locale's; the one from before comes back afterwards.
struct Utf8Locale {
  std::string before = std::setlocale(LC_CTYPE, nullptr);
  Utf8Locale() { BOOST_REQUIRE(std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr); }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;
  ~Utf8Locale() { std::setlocale(LC_CTYPE, before.c_str()); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(terminal_test, Utf8Locale)

BOOST_AUTO_TEST_CASE(wide_characters_take_two_columns_and_combining_ones_none) {
  BOOST_TEST(columns_of("Grüße") == 5);
  BOOST_TEST(columns_of("東京") == 4);
  BOOST_TEST(columns_of("e\u0301") == 1);
}

BOOST_AUTO_TEST_CASE(a_text_is_padded_to_columns_not_bytes) {
  BOOST_TEST(pad_right("東", 4) == "東  ");
  BOOST_TEST(pad_left("ü", 3) == "  ü");
  BOOST_TEST(pad_left("longer", 3) == "longer");
}

BOOST_AUTO_TEST_CASE(a_cut_text_ends_in_an_ellipsis_and_never_within_a_character) {
  BOOST_TEST(cut("hosting", 7) == "hosting");
  BOOST_TEST(cut("hosting", 5) == "host…");
  BOOST_TEST(cut("東京都", 4) == "東…");
}

BOOST_AUTO_TEST_CASE(what_drives_a_terminal_does_not_get_there) {
  BOOST_TEST(tame("a\x1b[31mb") == "a [31mb");
  BOOST_TEST(tame("a\u009b31mb") == "a 31mb");
  BOOST_TEST(tame("a\u202eb") == "a b");
  BOOST_TEST(tame("a\xff") == "a?");
  BOOST_TEST(tame("two\nlines") == "two lines");
  BOOST_TEST(tame("two\nlines", true) == "two\nlines");
}

BOOST_AUTO_TEST_CASE(colour_is_for_terminals_that_want_it) {
  BOOST_TEST(painted("no", Paint::red, {}) == "no");
  BOOST_TEST(painted("no", Paint::red, {.is_terminal = true, .has_colour = true}) == "\x1b[31mno\x1b[0m");
}

BOOST_AUTO_TEST_SUITE_END()
