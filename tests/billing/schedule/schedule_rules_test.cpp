#include "billing/schedule/schedule_rules.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "billhook/base/error.hpp"

namespace billhook {
namespace {

Date day(const char* text) { return Date::parse(text); }
Money usd(const char* amount) { return Money::parse(amount, "USD"); }

std::vector<PeriodItem> proposed(const Term& term, const char* target) {
  std::vector<PeriodItem> items;
  propose(term, term.start, day(target), items);
  return items;
}

std::string periods(const std::vector<PeriodItem>& items) {
  std::string list;
  for (const PeriodItem& item : items) {
    if (!list.empty()) list += ", ";
    list += item.from.to_string() + ".." + item.to.to_string();
    if (!item.is_whole) list += " " + std::to_string(item.days) + "/" + std::to_string(item.period_days);
  }
  return list;
}

std::string periods(const Term& term, const char* target) { return periods(proposed(term, target)); }

std::string refusal(const PreviewSchedule& request) {
  try {
    preview_schedule(request);
    return "";
  } catch (const Error& error) {
    BOOST_TEST((error.code == ErrorCode::invalid));
    BOOST_REQUIRE(error.fields.size() == 1U);
    return error.reason + " " + error.fields.front().path;
  }
}

PreviewSchedule plain_request() { return {.start = day("2026-01-10"), .target = day("2026-03-10")}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(schedule_rules)

BOOST_AUTO_TEST_CASE(an_anchor_day_is_clamped_to_short_months_and_comes_back_in_long_ones) {
  const Term term{.start = day("2027-12-31"), .anchor_day = 31};
  BOOST_TEST(periods(term, "2028-04-15") ==
             "2027-12-31..2028-01-31, 2028-01-31..2028-02-29, 2028-02-29..2028-03-31, 2028-03-31..2028-04-30");
}

BOOST_AUTO_TEST_CASE(a_year_from_the_leap_day_ends_on_28_february_and_on_the_29th_when_there_is_one) {
  const Term term{.start = day("2024-02-29"), .cycle = {CycleUnit::year, 2}};
  BOOST_TEST(periods(term, "2026-03-01") == "2024-02-29..2026-02-28, 2026-02-28..2028-02-29");
}

BOOST_AUTO_TEST_CASE(cycles_of_days_and_weeks_run_from_the_start_whatever_the_anchor) {
  const Term days{.start = day("2026-01-20"), .cycle = {CycleUnit::day, 30}, .anchor_day = 5};
  BOOST_TEST(periods(days, "2026-02-19") == "2026-01-20..2026-02-19, 2026-02-19..2026-03-21");
  const Term weeks{.start = day("2026-01-20"), .cycle = {CycleUnit::week, 2}, .anchor_day = 5};
  BOOST_TEST(periods(weeks, "2026-01-20") == "2026-01-20..2026-02-03");
}

BOOST_AUTO_TEST_CASE(an_anniversary_gives_the_month_as_well_as_the_day) {
  const Term quarterly{.start = day("2026-01-10"), .cycle = {CycleUnit::month, 3}, .origin = day("2020-11-25")};
  BOOST_TEST(periods(quarterly, "2026-02-25") == "2026-01-10..2026-02-25 46/92, 2026-02-25..2026-05-25");
  const Term before{.start = day("2026-01-10"), .cycle = {CycleUnit::year, 1}, .origin = day("2028-01-09")};
  BOOST_TEST(periods(before, "2026-01-10") == "2026-01-10..2027-01-09 364/365");
}

BOOST_AUTO_TEST_CASE(in_advance_bills_up_to_the_first_cycle_date_after_the_target) {
  const Term term{.start = day("2026-01-10")};
  BOOST_TEST(periods(term, "2026-01-09") == "");
  BOOST_TEST(periods(term, "2026-01-10") == "2026-01-10..2026-02-10");
  BOOST_TEST(periods(term, "2026-02-09") == "2026-01-10..2026-02-10");
  BOOST_TEST(periods(term, "2026-02-10") == "2026-01-10..2026-02-10, 2026-02-10..2026-03-10");
}

BOOST_AUTO_TEST_CASE(in_arrears_bills_what_is_over_and_the_rest_when_the_term_has_ended) {
  const Term term{.start = day("2026-01-10"), .end = day("2026-02-20"), .timing = Timing::in_arrears};
  BOOST_TEST(periods(term, "2026-02-09") == "");
  BOOST_TEST(periods(term, "2026-02-19") == "2026-01-10..2026-02-10");
  BOOST_TEST(periods(term, "2026-02-20") == "2026-01-10..2026-02-10, 2026-02-10..2026-02-20 10/28");
  BOOST_TEST(periods(term, "2027-01-01") == "2026-01-10..2026-02-10, 2026-02-10..2026-02-20 10/28");
}

BOOST_AUTO_TEST_CASE(a_term_that_ends_where_it_starts_bills_nothing) {
  BOOST_TEST(periods(Term{.start = day("2026-01-10"), .end = day("2026-01-10")}, "2026-06-01") == "");
}

BOOST_AUTO_TEST_CASE(each_term_of_a_history_is_closed_by_the_next) {
  const std::vector<Term> history{{.start = day("2026-01-01"), .price = usd("31.00")},
                                  {.start = day("2026-01-11"), .end = day("2026-01-21"), .anchor_day = 1},
                                  {.start = day("2026-01-21"), .anchor_day = 1}};
  std::vector<PeriodItem> items;
  propose(history, day("2026-01-01"), day("2026-01-31"), items);
  BOOST_TEST(periods(items) ==
             "2026-01-01..2026-01-11 10/31, 2026-01-11..2026-01-21 10/31, 2026-01-21..2026-02-01 11/31");
  BOOST_TEST((items.front().amount == usd("10.00")));
}

BOOST_AUTO_TEST_CASE(a_start_on_the_31st_is_one_day_of_thirty) {
  // 30E/360 (ISDA 2006, 4.16 g): the 31st is the 30th.
  const Term term{.start = day("2026-03-31"), .day_count = DayCount::thirty, .anchor_day = 1};
  BOOST_TEST(periods(term, "2026-03-31") == "2026-03-31..2026-04-01 1/30");
}

BOOST_AUTO_TEST_CASE(days_and_weeks_count_from_the_origin_too) {
  const Term term{
      .start = day("2026-03-30"), .cycle = {CycleUnit::day, 30}, .origin = day("2026-03-02"), .price = usd("60.00")};
  BOOST_TEST(periods(term, "2026-04-01") == "2026-03-30..2026-04-01 2/30, 2026-04-01..2026-05-01");
  const Term later_origin{.start = day("2026-03-30"), .cycle = {CycleUnit::week, 1}, .origin = day("2026-04-02")};
  BOOST_TEST(periods(later_origin, "2026-04-02") == "2026-03-30..2026-04-02 3/7, 2026-04-02..2026-04-09");
}

BOOST_AUTO_TEST_CASE(more_of_a_term_becomes_due_on_its_cycle_dates) {
  Term term{.start = day("2026-04-10"), .anchor_day = 1};
  BOOST_TEST((due_from(term, day("2026-04-01")) == day("2026-04-10")));
  BOOST_TEST((due_from(term, day("2026-04-10")) == day("2026-04-10")));
  BOOST_TEST((due_from(term, day("2026-04-11")) == day("2026-05-01")));
  term.timing = Timing::in_arrears;
  BOOST_TEST((due_from(term, day("2026-04-10")) == day("2026-05-01")));
  BOOST_TEST((due_from(term, day("2026-05-02")) == day("2026-06-01")));
  term.end = day("2026-05-20");
  BOOST_TEST((due_from(term, day("2026-05-02")) == day("2026-05-20")));
  BOOST_TEST((due_from(term, day("2026-05-21")) == never_due));
  term.timing = Timing::in_advance;
  BOOST_TEST((due_from(term, day("2026-05-02")) == never_due));
}

BOOST_AUTO_TEST_CASE(thirty_day_months_make_every_whole_month_30_days_and_its_parts_add_up_to_it) {
  Term term{.start = day("2026-01-31"), .end = day("2026-02-10"), .day_count = DayCount::thirty, .anchor_day = 31};
  BOOST_TEST(periods(term, "2026-06-01") == "2026-01-31..2026-02-10 10/30");
  term = {.start = day("2026-02-10"), .day_count = DayCount::thirty, .anchor_day = 31};
  BOOST_TEST(periods(term, "2026-02-10") == "2026-02-10..2026-02-28 20/30");
  term.cycle = {CycleUnit::month, 3};
  term.anchor_day = 1;
  BOOST_TEST(periods(term, "2026-02-10") == "2026-02-10..2026-05-01 81/90");
  term.cycle = {CycleUnit::week, 1};
  BOOST_TEST(proposed(term, "2026-02-10").front().days == 7);
}

BOOST_AUTO_TEST_CASE(the_next_period_is_billed_along_only_when_the_first_is_part_of_a_month_begun_late) {
  const Term late{.start = day("2026-01-20"), .anchor_day = 1, .also_next_from = 20};
  BOOST_TEST(periods(late, "2026-01-20") == "2026-01-20..2026-02-01 12/31, 2026-02-01..2026-03-01");
  const Term early{.start = day("2026-01-19"), .anchor_day = 1, .also_next_from = 20};
  BOOST_TEST(periods(early, "2026-01-19") == "2026-01-19..2026-02-01 13/31");
  const Term whole{.start = day("2026-01-20"), .anchor_day = 20, .also_next_from = 20};
  BOOST_TEST(periods(whole, "2026-01-20") == "2026-01-20..2026-02-20");
  const Term ended{.start = day("2026-01-20"), .end = day("2026-02-11"), .anchor_day = 1, .also_next_from = 20};
  BOOST_TEST(periods(ended, "2026-01-20") == "2026-01-20..2026-02-01 12/31, 2026-02-01..2026-02-11 10/28");
}

BOOST_AUTO_TEST_CASE(continuing_from_a_date_inside_a_period_bills_the_rest_of_it) {
  const Term term{.start = day("2026-01-10")};
  std::vector<PeriodItem> items;
  propose(term, day("2026-02-20"), day("2026-02-20"), items);
  BOOST_TEST(periods(items) == "2026-02-20..2026-03-10 18/28");
}

BOOST_AUTO_TEST_CASE(an_amount_is_rounded_once_half_away_from_zero_and_its_exact_value_is_kept) {
  Term term{.start = day("2026-06-16"), .anchor_day = 1, .price = usd("0.01")};
  BOOST_TEST((proposed(term, "2026-06-16").front().amount == usd("0.01")));  // 15/30 of a cent
  BOOST_TEST(exact_amount(proposed(term, "2026-06-16").front()).to_fixed() == "0.005000000");
  term.price = usd("10.00");
  term.quantity = Decimal::parse("2.5");
  term.start = day("2026-06-21");
  BOOST_TEST((proposed(term, "2026-06-21").front().amount == usd("8.33")));
  BOOST_TEST(exact_amount(proposed(term, "2026-06-21").front()).to_fixed() == "8.333333333");
  BOOST_TEST((proposed(term, "2026-07-01").back().amount == usd("25.00")));
}

BOOST_AUTO_TEST_CASE(currencies_round_to_their_own_minor_unit) {
  Term term{.start = day("2026-06-21"), .anchor_day = 1, .price = Money::parse("1000", "JPY")};
  BOOST_TEST(proposed(term, "2026-06-21").front().amount.amount() == "333");
  term.price = Money::parse("10.000", "KWD");
  BOOST_TEST(proposed(term, "2026-06-21").front().amount.amount() == "3.333");
  BOOST_TEST(exact_amount(proposed(term, "2026-06-21").front()).to_fixed() == "3.333333333");
}

BOOST_AUTO_TEST_CASE(an_amount_that_does_not_fit_is_an_error) {
  const Term term{.start = day("2026-06-21"),
                  .anchor_day = 1,
                  .price = Money{std::numeric_limits<std::int64_t>::max(), Currency::of("USD")},
                  .quantity = Decimal{30}};
  BOOST_CHECK_EXCEPTION(proposed(term, "2026-06-21"), Error,
                        [](const Error& error) { return error.reason == "number.overflow"; });
}

BOOST_AUTO_TEST_CASE(the_next_action_in_advance_is_the_day_the_next_period_begins) {
  const Term term{.start = day("2026-01-10"), .end = day("2026-03-01")};
  BOOST_TEST((next_action(term, day("2026-01-01")) == day("2026-01-10")));
  BOOST_TEST((next_action(term, day("2026-02-10")) == day("2026-02-10")));
  BOOST_TEST((next_action(term, day("2026-03-01")) == never_due));
}

BOOST_AUTO_TEST_CASE(the_next_action_is_the_start_as_long_as_what_is_billed_along_with_it_is_missing) {
  const Term term{.start = day("2026-01-20"), .anchor_day = 1, .also_next_from = 20};
  BOOST_TEST((next_action(term, day("2026-02-01")) == day("2026-01-20")));
  BOOST_TEST((next_action(term, day("2026-03-01")) == day("2026-03-01")));
}

BOOST_AUTO_TEST_CASE(the_next_action_in_arrears_is_the_day_the_period_is_over) {
  const Term term{.start = day("2026-01-10"), .end = day("2026-03-01"), .timing = Timing::in_arrears};
  BOOST_TEST((next_action(term, day("2026-01-01")) == day("2026-02-10")));
  BOOST_TEST((next_action(term, day("2026-02-10")) == day("2026-03-01")));
  BOOST_TEST((next_action(term, day("2026-03-01")) == never_due));
}

BOOST_AUTO_TEST_CASE(the_next_action_of_a_history_is_the_earliest_of_its_terms) {
  const std::vector<Term> history{{.start = day("2026-01-10"), .end = day("2026-02-10")},
                                  {.start = day("2026-04-01"), .timing = Timing::in_arrears}};
  BOOST_TEST((next_action(history, day("2026-01-10")) == day("2026-01-10")));
  BOOST_TEST((next_action(history, day("2026-02-10")) == day("2026-05-01")));
  BOOST_TEST((next_action(std::vector<Term>{}, day("2026-02-10")) == never_due));
}

BOOST_AUTO_TEST_CASE(a_preview_shows_fractions_amounts_and_their_sum) {
  PreviewSchedule request = plain_request();
  request.anchor_day = 1;
  request.target = day("2026-02-01");
  request.price = usd("10.00");
  const SchedulePreview preview = preview_schedule(request);
  BOOST_REQUIRE(preview.items.size() == 2U);
  const ScheduledItem& part = preview.items[0];
  BOOST_TEST(!part.whole);
  BOOST_TEST(part.days == 22);
  BOOST_TEST(part.period_days == 31);
  BOOST_TEST(part.fraction.to_fixed() == "0.709677419");
  BOOST_TEST((part.amount == usd("7.10")));
  BOOST_TEST(part.exact_amount->to_fixed() == "7.096774194");
  BOOST_TEST(preview.items[1].whole);
  BOOST_TEST(preview.items[1].fraction.to_fixed() == "1.000000000");
  BOOST_TEST(preview.cycles.to_fixed() == "1.709677419");
}

BOOST_AUTO_TEST_CASE(a_preview_without_a_price_has_no_amounts) {
  const SchedulePreview preview = preview_schedule(plain_request());
  BOOST_TEST(!preview.items.front().amount);
  BOOST_TEST(!preview.items.front().exact_amount);
}

BOOST_AUTO_TEST_CASE(a_preview_that_contradicts_itself_is_refused_with_the_field_that_does) {
  PreviewSchedule request = plain_request();
  request.end = day("2026-01-09");
  request.target = day("2026-01-09");
  BOOST_TEST(refusal(request) == "schedule.end_before_start end");
  request.end.reset();
  BOOST_TEST(refusal(request) == "schedule.target_before_start target");

  request = plain_request();
  request.align = Alignment::day_of_month;
  BOOST_TEST(refusal(request) == "schedule.anchor_day_missing anchor_day");
  request.align = Alignment::anniversary;
  BOOST_TEST(refusal(request) == "schedule.anniversary_missing anniversary");
  request.align = Alignment::start;
  request.anniversary = day("2020-01-01");
  BOOST_TEST(refusal(request) == "schedule.anniversary_unused anniversary");

  request = plain_request();
  request.also_next_from = 20;
  BOOST_TEST(refusal(request) == "schedule.also_next_unused also_next_from");
  request.align = Alignment::day_of_month;
  request.anchor_day = 1;
  BOOST_TEST(refusal(request) == "");
  request.timing = Timing::in_arrears;
  BOOST_TEST(refusal(request) == "schedule.also_next_unused also_next_from");

  request = plain_request();
  request.quantity = Decimal{-1};
  BOOST_TEST(refusal(request) == "schedule.negative_quantity quantity");
}

BOOST_AUTO_TEST_CASE(a_preview_has_at_most_10000_periods_and_ends_with_the_year_9999) {
  PreviewSchedule request = plain_request();
  request.cycle = {CycleUnit::day, 1};
  request.target = request.start + 9'999;
  BOOST_TEST(preview_schedule(request).items.size() == 10'000U);
  request.target = request.target + 1;
  BOOST_TEST(refusal(request) == "schedule.preview_too_long target");
  request.cycle = {CycleUnit::year, 1};
  request.target = day("9998-01-10");
  BOOST_TEST(refusal(request) == "");
  request.target = day("9999-01-10");
  BOOST_TEST(refusal(request) == "schedule.preview_too_long target");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
