#include "cli/table.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace billhook::cli;

Terminal terminal_of_width(int width) { return {.is_terminal = true, .width = width}; }

const Grid invoices{{{"client"}, {"total", Cells::number}}, {{"Acme", "12.00"}, {"Bolt & Sons", "1,234.50"}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(table_test)

BOOST_AUTO_TEST_CASE(numbers_stand_on_the_right_and_texts_on_the_left) {
  BOOST_TEST(draw_table(invoices, {}) ==
             "client          total\n"
             "───────────  ────────\n"
             "Acme            12.00\n"
             "Bolt & Sons  1,234.50\n");
}

BOOST_AUTO_TEST_CASE(a_text_without_room_is_cut_but_a_number_never_is) {
  BOOST_TEST(draw_table(invoices, terminal_of_width(18)) ==
             "client       total\n"
             "────────  ────────\n"
             "Acme         12.00\n"
             "Bolt & …  1,234.50\n");
}

BOOST_AUTO_TEST_CASE(columns_without_any_room_stay_away_and_are_named) {
  BOOST_TEST(draw_table(invoices, terminal_of_width(12)) ==
             "client\n"
             "───────────\n"
             "Acme\n"
             "Bolt & Sons\n"
             "No room for: total (--csv and --json show all)\n");
}

BOOST_AUTO_TEST_CASE(what_is_given_up_most_easily_stays_away_first_and_marks_are_never_cut) {
  const Grid grid{{{"paid_at", Cells::mark, 2}, {"due_date", Cells::mark, 1}, {"total", Cells::number}},
                  {{"2026-01-20T12:00:00Z", "2026-01-20", "12.00"}}};
  BOOST_TEST(draw_table(grid, terminal_of_width(30)) ==
             "due_date    total\n"
             "──────────  ─────\n"
             "2026-01-20  12.00\n"
             "No room for: paid_at (--csv and --json show all)\n");
}

BOOST_AUTO_TEST_CASE(prose_is_broken_at_blanks) {
  const Grid grid{{{"name"}, {"doc", Cells::prose}},
                  {{"one", "It says something that is rather long."}, {"two", "Short."}}};
  BOOST_TEST(draw_table(grid, terminal_of_width(33)) ==
             "name  doc\n"
             "────  ───────────────────────────\n"
             "one   It says something that is\n"
             "      rather long.\n"
             "two   Short.\n");
}

BOOST_AUTO_TEST_CASE(a_word_longer_than_its_column_is_broken_anywhere) {
  const Grid grid{{{"doc", Cells::prose}}, {{std::string(60, 'x') + " y"}}};
  BOOST_TEST(draw_table(grid, terminal_of_width(30)) == "doc\n" + [] {
    std::string rule;
    for (int i = 0; i < 30; ++i) rule += "─";
    return rule + "\n" + std::string(30, 'x') + "\n" + std::string(30, 'x') + "\ny\n";
  }());
}

BOOST_AUTO_TEST_CASE(line_breaks_and_escapes_of_a_cell_do_not_break_the_table) {
  const Grid grid{{{"name"}}, {{"a\nb\x1b[2J"}}};
  BOOST_TEST(draw_table(grid, {}) ==
             "name\n"
             "───────\n"
             "a b [2J\n");
}

BOOST_AUTO_TEST_CASE(a_record_shows_what_is_there_line_by_line) {
  const Grid grid{{{"id"}, {"phone"}, {"notes"}}, {{"7", "", "first\nsecond"}}};
  BOOST_TEST(draw_record(grid, {}) ==
             "id     7\n"
             "notes  first\n"
             "       second\n");
}

BOOST_AUTO_TEST_CASE(csv_is_quoted_and_its_formulas_are_defused) {
  const Grid grid{{{"name"}, {"total", Cells::number}}, {{"Bolt, \"Sons\"", "-1.50"}, {"=1+1", ""}}};
  BOOST_TEST(write_csv(grid) == "name,total\r\n\"Bolt, \"\"Sons\"\"\",-1.50\r\n'=1+1,\r\n");
}

BOOST_AUTO_TEST_CASE(the_longest_bar_fills_the_room_and_the_others_are_in_proportion) {
  BOOST_TEST(draw_bars({{"May", 100, "100"}, {"June", 50, "50"}, {"July", 6, "6"}, {"August", -9, "-9"}}, 21) ==
             "May     100  ████████\n"
             "June     50  ████\n"
             "July      6  ▍\n"
             "August   -9\n");
}

BOOST_AUTO_TEST_CASE(bars_of_the_largest_amounts_do_not_overflow) {
  constexpr std::int64_t largest = 9'223'372'036'854'775'807;
  BOOST_TEST(draw_bars({{"a", largest, ""}, {"b", largest / 2 + 1, ""}}, 13) == "a    ████████\nb    ████\n");
}

BOOST_AUTO_TEST_SUITE_END()
