#include "cli/progress_bar.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

namespace {

using namespace billhook::cli;

struct BarFixture {
  std::int64_t milliseconds = 0;
  std::ostringstream out;
  ProgressBar::Stopwatch stopwatch = [this] { return milliseconds; };

  std::string shown() {
    std::string text = out.str();
    out.str("");
    return text;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(progress_bar_test, BarFixture)

BOOST_AUTO_TEST_CASE(what_is_done_within_a_second_shows_nothing) {
  {
    ProgressBar bar{out, {.is_terminal = true}, stopwatch};
    for (milliseconds = 0; milliseconds < 1000; milliseconds += 50) bar.show(milliseconds, 1000, "invoices");
  }
  BOOST_TEST(out.str() == "");
}

BOOST_AUTO_TEST_CASE(a_terminal_gets_a_bar_with_rate_and_time_left_that_is_wiped_at_the_end) {
  {
    ProgressBar bar{out, {.is_terminal = true, .width = 80}, stopwatch};
    bar.show(0, 40'000, "invoices");
    milliseconds = 2000;
    bar.show(10'000, 40'000, "invoices");
    BOOST_TEST(shown() ==
               "\rinvoices  ██████▌" + std::string(19, ' ') + "  25%  10,000 of 40,000  5,000/s  6s left\x1b[K");
    milliseconds = 2050;
    bar.show(10'500, 40'000, "invoices");
    BOOST_TEST(shown() == "", "drawn too often");
  }
  BOOST_TEST(shown() == "\r\x1b[K");
}

BOOST_AUTO_TEST_CASE(elsewhere_it_is_a_plain_line_every_few_seconds) {
  ProgressBar bar{out, {}, stopwatch};
  for (milliseconds = 0; milliseconds <= 6000; milliseconds += 1000) bar.show(milliseconds, 0, "lines");
  BOOST_TEST(shown() == "lines: 1,000  1,000/s\nlines: 6,000  1,000/s\n");
}

BOOST_AUTO_TEST_CASE(a_phase_is_measured_from_its_own_start) {
  ProgressBar bar{out, {}, stopwatch};
  bar.show(0, 0, "invoices");
  milliseconds = 10'000;
  bar.show(500, 1000, "mails");
  shown();
  milliseconds = 20'000;
  bar.show(600, 1000, "mails");
  BOOST_TEST(shown() == "mails: 60%, 600 of 1,000  10/s  40s left\n");
}

BOOST_AUTO_TEST_CASE(a_narrow_terminal_gets_one_line_all_the_same) {
  ProgressBar bar{out, {.is_terminal = true, .width = 30}, stopwatch};
  bar.show(0, 100, "invoices");
  milliseconds = 1000;
  bar.show(50, 100, "invoices");
  const std::string text = out.str();
  BOOST_TEST(columns_of(std::string_view{text}.substr(1, text.size() - 4)) == 29);
}

BOOST_AUTO_TEST_SUITE_END()
