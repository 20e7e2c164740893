// The billing function against a slow one that knows no formula: it walks through the days one by one, finds the period
// of each by looking for cycle dates left and right of it, and adds the days up.
#include <boost/test/unit_test.hpp>
#include <vector>

#include "tests/billing/schedule/schedule_timelines.hpp"

namespace billhook {
namespace {

int month_number(Date date) { return date.year() * 12 + date.month(); }

class SlowSchedule {
 public:
  explicit SlowSchedule(const Term& term) : term_{term} {
    if (!is_monthly()) return;
    months_ = term.cycle.unit == CycleUnit::year ? 12 * term.cycle.count : term.cycle.count;
    const Date aligned = term.origin.value_or(term.start);
    anchor_day_ = term.anchor_day != 0 ? term.anchor_day : aligned.day();
    phase_ = month_number(aligned) % months_;
  }

  std::vector<PeriodItem> bill(Date target) const {
    std::vector<PeriodItem> items;
    Date from = period_start(term_.start);
    Date to = period_start_after(term_.start);
    for (Date day = term_.start; is_active(day) && is_due(from, to, day, target);) {
      const Date begin = day;
      while (is_active(day) && day < to) day = day + 1;
      items.push_back(item(from, to, begin, day));
      if (day < to) break;
      from = to;
      to = period_start_after(from);
    }
    return items;
  }

 private:
  bool is_monthly() const { return term_.cycle.unit == CycleUnit::month || term_.cycle.unit == CycleUnit::year; }
  bool is_active(Date day) const { return !term_.end || day < *term_.end; }

  bool is_cycle_date(Date day) const {
    if (!is_monthly()) {
      const int step = term_.cycle.unit == CycleUnit::week ? 7 * term_.cycle.count : term_.cycle.count;
      return (day - term_.origin.value_or(term_.start)) % step == 0;
    }
    return day == day.with_day(anchor_day_) && month_number(day) % months_ == phase_;
  }

  Date period_start(Date day) const {
    while (!is_cycle_date(day)) day = day - 1;
    return day;
  }
  Date period_start_after(Date day) const {
    do day = day + 1;
    while (!is_cycle_date(day));
    return day;
  }

  bool is_due(Date from, Date to, Date day, Date target) const {
    if (target < term_.start) return false;
    if (term_.end && *term_.end <= target) return true;
    if (term_.timing == Timing::in_arrears) return to <= target;
    return from <= target || is_billed_along(from, day);
  }

  /// Whether the day is in the period after a first part that was begun late in the month and is less than a month.
  bool is_billed_along(Date from, Date day) const {
    if (term_.also_next_from == 0 || is_cycle_date(term_.start) || day == term_.start) return false;
    const Date first = period_start_after(term_.start);
    return from == first && first < term_.start + 31 && term_.start.day() >= term_.also_next_from;
  }

  /// Days from the start of the period to a date of it, in the term's day count: with 30-day months a 30th before a
  /// 31st counts nothing and the last day of February what the month lacks.
  int place(Date from, Date to, Date date) const {
    if (!counts_thirty()) return date - from;
    const int whole = 30 * months_;
    if (date == to) return whole;
    int days = 0;
    for (Date day = from; day < date; day = day + 1) {
      const bool ends_february = day.month() == 2 && day.day() == day.days_in_month();
      days += ends_february ? 31 - day.day() : (day.day() == 30 && day.days_in_month() == 31 ? 0 : 1);
    }
    return std::min(days, whole);
  }
  bool counts_thirty() const { return term_.day_count == DayCount::thirty && is_monthly(); }

  PeriodItem item(Date from, Date to, Date begin, Date end) const {
    PeriodItem item{.from = begin,
                    .to = end,
                    .days = place(from, to, end) - place(from, to, begin),
                    .period_days = counts_thirty() ? 30 * months_ : to - from,
                    .day_count = counts_thirty() ? DayCount::thirty : DayCount::actual,
                    .is_whole = begin == from && end == to,
                    .price = term_.price,
                    .quantity = term_.quantity,
                    .product = term_.product};
    item.amount = amount(item);
    return item;
  }

  /// Half up by adding half: amounts here are not negative.
  static Money amount(const PeriodItem& item) {
    const int128 numerator = int128{item.days} * item.price.minor() * item.quantity.billionths();
    const int128 denominator = int128{item.period_days} * Decimal::one;
    return {static_cast<std::int64_t>((2 * numerator + denominator) / (2 * denominator)), item.price.currency()};
  }

  Term term_;
  int months_ = 1;
  int anchor_day_ = 1;
  int phase_ = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(schedule_reference)

BOOST_AUTO_TEST_CASE(a_walk_through_the_days_finds_the_same_items) {
  test::Random random;
  std::vector<PeriodItem> items;
  for (int i = 0; i < 100'000; ++i) {
    Term term = test::random_term(random, test::random_start(random), test::random_currency(random));
    if (random.chance(40)) term.end = test::later(random, term.start, 500);
    const Date target = test::later(random, term.start, 500) - 2;

    items.clear();
    propose(term, term.start, target, items);
    const bool is_same = items == SlowSchedule{term}.bill(target);
    BOOST_REQUIRE_MESSAGE(is_same, "by " << target.to_string() << " for" << test::Described{term});
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
