// Comparing what was billed with what should be: repairs, charges that are missing, and the guards.
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "billhook/base/error.hpp"
#include "billing/schedule/schedule_rules.hpp"

namespace billhook {
namespace {

Date day(const char* text) { return Date::parse(text); }
Money usd(const char* amount) { return Money::parse(amount, "USD"); }

/// A subject: its terms, and all that was billed for it so far.
struct Subject {
  std::vector<Term> history;
  std::vector<BilledItem> billed = {};

  /// Bills by the target date and says what that added: "from..to amount", a repair with the number it repairs.
  std::string bill_by(const char* target) {
    std::string list;
    for (const PeriodItem& item : bill(history, billed, day(target))) {
      billed.push_back({static_cast<std::int64_t>(billed.size()) + 1, day(target), item});
      if (!list.empty()) list += ", ";
      list += item.from.to_string().substr(5) + ".." + item.to.to_string().substr(5) + " " + item.amount.amount();
      if (item.is_repair()) list += " of " + std::to_string(item.repairs);
    }
    return list;
  }
};

Subject subject_of_march(const char* price = "31.00") { return {{{.start = day("2026-03-01"), .price = usd(price)}}}; }

template <class Function>
std::string refusal(Function function) {
  try {
    function();
    return "";
  } catch (const Error& error) {
    BOOST_TEST((error.code == ErrorCode::precondition));
    return error.reason;
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(schedule_items)

BOOST_AUTO_TEST_CASE(billing_twice_adds_nothing) {
  Subject subject = subject_of_march();
  BOOST_TEST(subject.bill_by("2026-04-15") == "03-01..04-01 31.00, 04-01..05-01 31.00");
  BOOST_TEST(subject.bill_by("2026-04-15") == "");
}

BOOST_AUTO_TEST_CASE(an_earlier_target_takes_nothing_back) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-04-15");
  BOOST_TEST(subject.bill_by("2026-03-02") == "");
}

BOOST_AUTO_TEST_CASE(a_cancellation_in_the_past_gives_the_rest_of_the_period_back) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-04-15");
  subject.history[0].end = day("2026-03-15");
  BOOST_TEST(subject.bill_by("2026-04-20") == "03-15..04-01 -17.00 of 1, 04-01..05-01 -31.00 of 2");
  BOOST_TEST(subject.bill_by("2026-04-20") == "");
}

BOOST_AUTO_TEST_CASE(a_cancellation_taken_back_bills_the_days_again) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history[0].end = day("2026-03-15");
  subject.bill_by("2026-03-20");
  subject.history[0].end.reset();
  BOOST_TEST(subject.bill_by("2026-03-21") == "03-15..04-01 17.00");
  BOOST_TEST(subject.bill_by("2026-03-21") == "");
}

BOOST_AUTO_TEST_CASE(a_change_of_quantity_repairs_the_rest_at_the_old_and_bills_it_at_the_new_quantity) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history.push_back(
      {.start = day("2026-03-11"), .anchor_day = 1, .price = usd("31.00"), .quantity = Decimal{3}});
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-11..04-01 -21.00 of 1, 03-11..04-01 63.00");
  BOOST_TEST(subject.bill_by("2026-03-11") == "");
}

BOOST_AUTO_TEST_CASE(a_new_term_at_the_same_price_changes_nothing) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history.push_back({.start = day("2026-03-11"), .anchor_day = 1, .price = usd("31.00")});
  BOOST_TEST(subject.bill_by("2026-03-11") == "");
}

BOOST_AUTO_TEST_CASE(another_product_at_the_same_price_is_another_thing_to_bill) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history[0].product.value = 7;
  BOOST_TEST(subject.bill_by("2026-03-01") == "03-01..04-01 -31.00 of 1, 03-01..04-01 31.00");
}

// Kill Bill, TestDefaultInvoiceGenerator.testRepairForPaidInvoice: 10 becomes 5 from the first day.
BOOST_AUTO_TEST_CASE(a_price_corrected_from_the_first_day_takes_the_whole_item_back) {
  Subject subject{{{.start = day("2012-04-25"), .price = usd("10.00")}}};
  BOOST_TEST(subject.bill_by("2012-04-25") == "04-25..05-25 10.00");
  subject.history[0].price = usd("5.00");
  BOOST_TEST(subject.bill_by("2012-04-25") == "04-25..05-25 -10.00 of 1, 04-25..05-25 5.00");
}

// Kill Bill, TestDefaultInvoiceGenerator.testRegressionFor170: 21 to 26 June was given back and is to be billed again.
BOOST_AUTO_TEST_CASE(days_given_back_in_the_middle_of_a_period_are_billed_again_when_they_should_be) {
  Subject subject{{{.start = day("2013-06-15"), .price = usd("2.95")}}};
  subject.bill_by("2013-06-15");
  subject.history = {{.start = day("2013-06-15"), .end = day("2013-06-21"), .price = usd("2.95")},
                     {.start = day("2013-06-26"), .anchor_day = 15, .price = usd("2.95")}};
  BOOST_TEST(subject.bill_by("2013-06-26") == "06-21..06-26 -0.49 of 1");
  subject.history = {{.start = day("2013-06-15"), .price = usd("2.95")}};
  BOOST_TEST(subject.bill_by("2013-10-30") ==
             "06-21..06-26 0.49, 07-15..08-15 2.95, 08-15..09-15 2.95, 09-15..10-15 2.95, 10-15..11-15 2.95");
  BOOST_TEST(subject.bill_by("2013-10-30") == "");
}

BOOST_AUTO_TEST_CASE(an_item_that_loses_its_first_day_is_taken_back_as_a_whole) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history[0].start = day("2026-03-11");
  subject.history[0].anchor_day = 1;
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-01..04-01 -31.00 of 1, 03-11..04-01 21.00");
}

BOOST_AUTO_TEST_CASE(repairs_in_several_steps_add_up_to_what_one_would_be) {
  Subject subject{{{.start = day("2026-06-01"), .price = usd("0.10")}}};
  subject.bill_by("2026-06-01");
  subject.history[0].end = day("2026-06-21");
  BOOST_TEST(subject.bill_by("2026-06-21") == "06-21..07-01 -0.03 of 1");  // 0.07 stands
  subject.history[0].end = day("2026-06-11");
  BOOST_TEST(subject.bill_by("2026-06-21") == "06-11..06-21 -0.04 of 1");  // 0.03 stands
  subject.history[0].end = day("2026-06-01");
  BOOST_TEST(subject.bill_by("2026-06-21") == "06-01..06-11 -0.03 of 1");
}

BOOST_AUTO_TEST_CASE(the_last_repair_of_an_item_takes_all_that_is_left_of_it) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  PeriodItem by_hand = subject.billed[0].item;
  by_hand.from = day("2026-03-11");
  by_hand.amount = usd("-20.90");
  by_hand.repairs = 1;
  subject.billed.push_back({2, day("2026-03-01"), by_hand});
  subject.history[0].end = day("2026-03-01");
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-01..03-11 -10.10 of 1");
}

BOOST_AUTO_TEST_CASE(an_item_of_the_same_days_and_amount_stands_however_its_days_are_counted) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history[0].day_count = DayCount::thirty;
  BOOST_TEST(subject.bill_by("2026-03-01") == "");
}

BOOST_AUTO_TEST_CASE(a_price_in_another_currency_is_another_price) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history[0].price = Money::parse("31.00", "EUR");
  BOOST_TEST(subject.bill_by("2026-03-01") == "03-01..04-01 -31.00 of 1, 03-01..04-01 31.00");
}

BOOST_AUTO_TEST_CASE(a_repair_never_gives_back_what_a_credit_note_already_gave) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.billed[0].credited = usd("20.00");
  subject.history[0].end = day("2026-03-11");
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-11..04-01 -11.00 of 1");
  subject.history[0].end = day("2026-03-01");
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-01..03-11 0.00 of 1");
}

BOOST_AUTO_TEST_CASE(an_item_credited_beyond_its_amount_is_not_charged_by_its_repair) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.billed[0].credited = usd("40.00");
  subject.history[0].end = day("2026-03-11");
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-11..04-01 0.00 of 1");
  subject.history[0].end = day("2026-03-01");
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-01..03-11 0.00 of 1");
}

BOOST_AUTO_TEST_CASE(thirty_day_months_repair_in_their_own_day_count) {
  Subject subject = subject_of_march("30.00");
  subject.history[0].day_count = DayCount::thirty;
  subject.bill_by("2026-03-01");
  subject.history[0].end = day("2026-03-11");
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-11..04-01 -20.00 of 1");
}

BOOST_AUTO_TEST_CASE(thirty_days_are_used_up_before_a_month_that_began_in_february_is_over) {
  Subject subject{{{.start = day("2026-02-28"), .anchor_day = 31, .price = usd("30.00")}}};
  subject.history[0].day_count = DayCount::thirty;
  subject.bill_by("2026-02-28");
  subject.history[0].end = day("2026-03-30");
  BOOST_TEST(subject.bill_by("2026-03-30") == "03-30..03-31 0.00 of 1");
  BOOST_TEST(subject.billed.back().item.days == 0);
}

BOOST_AUTO_TEST_CASE(a_part_of_no_days_can_be_taken_back) {
  Subject subject{{{.start = day("2026-01-31"), .day_count = DayCount::thirty, .anchor_day = 1}}};
  subject.history[0].price = usd("30.00");
  BOOST_TEST(subject.bill_by("2026-01-31") == "01-31..02-01 0.00");
  subject.history[0].end = day("2026-01-31");
  BOOST_TEST(subject.bill_by("2026-01-31") == "01-31..02-01 0.00 of 1");
}

BOOST_AUTO_TEST_CASE(overlapping_charges_are_refused) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.billed.push_back({2, day("2026-03-01"), subject.billed[0].item});
  BOOST_TEST(refusal([&] { bill(subject.history, subject.billed, day("2026-03-01")); }) ==
             "schedule.period_billed_twice");
}

BOOST_AUTO_TEST_CASE(a_new_charge_may_only_cover_days_that_are_free_or_taken_back_with_it) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  const PeriodItem charge = subject.billed[0].item;
  PeriodItem repair = charge;
  repair.repairs = 1;
  BOOST_TEST(refusal([&] { check_periods(subject.billed, std::vector{charge}); }) == "schedule.period_billed_twice");
  BOOST_TEST(refusal([&] { check_periods(subject.billed, std::vector{repair, charge}); }) == "");
  BOOST_TEST(refusal([&] { check_periods({}, std::vector{charge, charge}); }) == "schedule.period_billed_twice");
}

BOOST_AUTO_TEST_CASE(fifteen_items_a_day_are_the_most) {
  BOOST_TEST(refusal([] { check_item_count(15); }) == "");
  BOOST_TEST(refusal([] { check_item_count(16); }) == "schedule.too_many_items");
}

BOOST_AUTO_TEST_CASE(a_target_is_at_most_36_months_away) {
  BOOST_TEST(refusal([] { check_target(day("2029-02-28"), day("2026-02-28")); }) == "");
  BOOST_TEST(refusal([] { check_target(day("2029-03-01"), day("2026-02-28")); }) == "schedule.target_too_far");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
