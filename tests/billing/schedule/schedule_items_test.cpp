// Comparing what was billed with what should be: days that are released, items that are missing, and the guards.
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

  /// Bills by the target date and says what that released, "from..to days/live days of number", and added, "from..to
  /// amount".
  std::string bill_by(const char* target) {
    std::string list;
    const auto add = [&](Date from, Date to) {
      if (!list.empty()) list += ", ";
      list += from.to_string().substr(5) + ".." + to.to_string().substr(5) + " ";
    };
    const Adjustment adjustment = bill(history, billed, day(target));
    for (const ReleasedDays& released : adjustment.released) {
      billed.at(static_cast<std::size_t>(released.number - 1)).released.push_back({released.from, released.to});
      add(released.from, released.to);
      list += std::to_string(released.days) + "/" + std::to_string(released.live_days) + " of " +
              std::to_string(released.number);
    }
    for (const PeriodItem& item : adjustment.added) {
      billed.push_back({static_cast<std::int64_t>(billed.size()) + 1, day(target), item});
      add(item.from, item.to);
      list += item.amount.amount();
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
  BOOST_TEST(subject.bill_by("2026-04-20") == "03-15..04-01 17/31 of 1, 04-01..05-01 30/30 of 2");
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

BOOST_AUTO_TEST_CASE(a_change_of_quantity_releases_the_rest_at_the_old_and_bills_it_at_the_new_quantity) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history.push_back(
      {.start = day("2026-03-11"), .anchor_day = 1, .price = usd("31.00"), .quantity = Decimal{3}});
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-11..04-01 21/31 of 1, 03-11..04-01 63.00");
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
  BOOST_TEST(subject.bill_by("2026-03-01") == "03-01..04-01 31/31 of 1, 03-01..04-01 31.00");
}

// Kill Bill, TestDefaultInvoiceGenerator.testRepairForPaidInvoice: 10 becomes 5 from the first day.
BOOST_AUTO_TEST_CASE(a_price_corrected_from_the_first_day_releases_the_whole_item) {
  Subject subject{{{.start = day("2012-04-25"), .price = usd("10.00")}}};
  BOOST_TEST(subject.bill_by("2012-04-25") == "04-25..05-25 10.00");
  subject.history[0].price = usd("5.00");
  BOOST_TEST(subject.bill_by("2012-04-25") == "04-25..05-25 30/30 of 1, 04-25..05-25 5.00");
}

// Kill Bill, TestDefaultInvoiceGenerator.testRegressionFor170: 21 to 26 June was given back and is to be billed again.
BOOST_AUTO_TEST_CASE(days_given_back_in_the_middle_of_a_period_are_billed_again_when_they_should_be) {
  Subject subject{{{.start = day("2013-06-15"), .price = usd("2.95")}}};
  subject.bill_by("2013-06-15");
  subject.history = {{.start = day("2013-06-15"), .end = day("2013-06-21"), .price = usd("2.95")},
                     {.start = day("2013-06-26"), .anchor_day = 15, .price = usd("2.95")}};
  BOOST_TEST(subject.bill_by("2013-06-26") == "06-21..06-26 5/30 of 1");
  subject.history = {{.start = day("2013-06-15"), .price = usd("2.95")}};
  BOOST_TEST(subject.bill_by("2013-10-30") ==
             "06-21..06-26 0.49, 07-15..08-15 2.95, 08-15..09-15 2.95, 09-15..10-15 2.95, 10-15..11-15 2.95");
  BOOST_TEST(subject.bill_by("2013-10-30") == "");
}

BOOST_AUTO_TEST_CASE(an_item_that_loses_its_first_day_is_released_as_a_whole) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history[0].start = day("2026-03-11");
  subject.history[0].anchor_day = 1;
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-01..04-01 31/31 of 1, 03-11..04-01 21.00");
}

BOOST_AUTO_TEST_CASE(days_are_released_as_a_share_of_those_that_are_billed_still) {
  Subject subject{{{.start = day("2026-06-01"), .price = usd("0.10")}}};
  subject.bill_by("2026-06-01");
  subject.history[0].end = day("2026-06-21");
  BOOST_TEST(subject.bill_by("2026-06-21") == "06-21..07-01 10/30 of 1");
  subject.history[0].end = day("2026-06-11");
  BOOST_TEST(subject.bill_by("2026-06-21") == "06-11..06-21 10/20 of 1");
  subject.history[0].end = day("2026-06-01");
  BOOST_TEST(subject.bill_by("2026-06-21") == "06-01..06-11 10/10 of 1");
}

BOOST_AUTO_TEST_CASE(several_parts_of_an_item_are_released_one_after_the_other) {
  Subject subject = subject_of_march();
  subject.bill_by("2026-03-01");
  subject.history.push_back({.start = day("2026-03-06"), .anchor_day = 1, .price = usd("62.00")});
  subject.history.push_back({.start = day("2026-03-11"), .anchor_day = 1, .price = usd("31.00")});
  subject.history.push_back({.start = day("2026-03-22"), .anchor_day = 1, .price = usd("62.00")});
  BOOST_TEST(subject.bill_by("2026-03-22") ==
             "03-06..03-11 5/31 of 1, 03-22..04-01 10/26 of 1, 03-06..03-11 10.00, 03-22..04-01 20.00");
  BOOST_TEST(subject.bill_by("2026-03-22") == "");
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
  BOOST_TEST(subject.bill_by("2026-03-01") == "03-01..04-01 31/31 of 1, 03-01..04-01 31.00");
}

BOOST_AUTO_TEST_CASE(thirty_day_months_are_released_in_their_own_day_count) {
  Subject subject = subject_of_march("30.00");
  subject.history[0].day_count = DayCount::thirty;
  subject.bill_by("2026-03-01");
  subject.history[0].end = day("2026-03-11");
  BOOST_TEST(subject.bill_by("2026-03-11") == "03-11..04-01 20/30 of 1");
}

BOOST_AUTO_TEST_CASE(thirty_days_are_used_up_before_a_month_that_began_in_february_is_over) {
  Subject subject{{{.start = day("2026-02-28"), .anchor_day = 31, .price = usd("30.00")}}};
  subject.history[0].day_count = DayCount::thirty;
  subject.bill_by("2026-02-28");
  subject.history[0].end = day("2026-03-30");
  BOOST_TEST(subject.bill_by("2026-03-30") == "03-30..03-31 0/30 of 1");
}

BOOST_AUTO_TEST_CASE(a_part_of_no_days_can_be_released) {
  Subject subject{{{.start = day("2026-01-30"), .end = day("2026-01-31"), .day_count = DayCount::thirty}}};
  subject.history[0].anchor_day = 1;
  subject.history[0].price = usd("30.00");
  BOOST_TEST(subject.bill_by("2026-01-31") == "01-30..01-31 0.00");
  subject.history[0].end = day("2026-01-30");
  BOOST_TEST(subject.bill_by("2026-01-31") == "01-30..01-31 0/0 of 1");
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
  const ReleasedDays released{.number = 1, .from = charge.from, .to = charge.to, .days = 31, .live_days = 31};
  BOOST_TEST(refusal([&] { check_periods(subject.billed, {.released = {}, .added = {charge}}); }) ==
             "schedule.period_billed_twice");
  BOOST_TEST(refusal([&] { check_periods(subject.billed, {.released = {released}, .added = {charge}}); }) == "");
  BOOST_TEST(refusal([&] {
               check_periods({}, {.released = {}, .added = {charge, charge}});
             }) == "schedule.period_billed_twice");
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
