// What holds for every history of a subject, tried on a million random ones.
//
// BILLHOOK_SEED replays a run; BILLHOOK_TIMELINES says how many timelines to try.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include "tests/billing/schedule/schedule_timelines.hpp"

namespace billhook {
namespace {

using test::Random;

// gcc tells by a macro that it instruments the code, clang by a feature.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BILLHOOK_IS_INSTRUMENTED 1
#endif
#endif
#if defined(BILLHOOK_IS_INSTRUMENTED) || defined(__SANITIZE_ADDRESS__)
constexpr int usual_timelines = 50'000;
#else
constexpr int usual_timelines = 1'000'000;
#endif

int timelines() {
  const char* text = std::getenv("BILLHOOK_TIMELINES");
  return text == nullptr ? usual_timelines : std::stoi(text);
}

std::vector<PeriodItem> all_by(std::span<const Term> history, Date from, Date target) {
  std::vector<PeriodItem> items;
  propose(history, from, target, items);
  return items;
}

Date end_of(const std::vector<PeriodItem>& items, Date otherwise) {
  return items.empty() ? otherwise : items.back().to;
}

/// A subject and its books: what a store would keep.
struct Subject {
  std::vector<Term> history;
  std::vector<BilledItem> billed = {};
  std::vector<std::int64_t> left = {};  // of the amount of each, in minor units

  /// Whether anything changed.
  bool bill_by(Date target) {
    const Adjustment adjustment = bill(history, billed, target);
    check_periods(billed, adjustment);
    for (const ReleasedDays& released : adjustment.released) {
      const auto index = static_cast<std::size_t>(released.number - 1);
      billed[index].released.push_back({released.from, released.to});
      const Money share{left[index], billed[index].item.amount.currency()};
      left[index] -=
          released.days == released.live_days ? left[index] : share.times(released.days, released.live_days).minor();
    }
    for (const PeriodItem& item : adjustment.added) {
      billed.push_back({static_cast<std::int64_t>(billed.size()) + 1, target, item});
      left.push_back(item.amount.minor());
    }
    return !adjustment.released.empty() || !adjustment.added.empty();
  }
};

/// Says what is wrong, or nothing. Terms that follow each other leave no day out and bill none twice.
std::string check_days(const Subject& subject, const std::vector<PeriodItem>& items) {
  Date cursor = subject.history.front().start;
  std::size_t next = 0;
  for (std::size_t i = 0; i < subject.history.size(); ++i) {
    const Term& term = subject.history[i];
    const bool is_last = i + 1 == subject.history.size();
    cursor = term.start;
    while (next < items.size() && (is_last || items[next].from < subject.history[i + 1].start)) {
      const PeriodItem& item = items[next++];
      if (item.from != cursor) return "a gap or an overlap";
      if (item.to <= item.from) return "an empty item";
      if (item.days < 0 || item.days > item.period_days) return "more days than the period has";
      if (item.is_whole && item.days != item.period_days) return "a whole period of less than all its days";
      if (term.end && item.to > *term.end) return "days after the end";
      cursor = item.to;
    }
  }
  return next == items.size() ? "" : "items outside of every term";
}

/// Billing by one target and later by another is billing by the other alone.
std::string check_continuation(const Subject& subject, Date first, Date second) {
  const Date start = subject.history.front().start;
  std::vector<PeriodItem> in_steps;
  const std::vector<PeriodItem> at_once = all_by(subject.history, start, second);
  for (std::size_t i = 0; i < subject.history.size(); ++i) {
    // Each term continues from what it billed itself; terms in arrears leave the end open while a later one runs.
    Term term = subject.history[i];
    if (i + 1 < subject.history.size()) {
      term.end = term.end ? std::min(*term.end, subject.history[i + 1].start) : subject.history[i + 1].start;
    }
    const std::vector<PeriodItem> earlier = all_by({&term, 1}, start, first);
    const std::vector<PeriodItem> rest = all_by({&term, 1}, end_of(earlier, start), second);
    in_steps.insert(in_steps.end(), earlier.begin(), earlier.end());
    in_steps.insert(in_steps.end(), rest.begin(), rest.end());
  }
  return in_steps == at_once ? "" : "two steps differ from one";
}

/// The next action is the first day with something to bill, for every term of the history.
std::string check_next_action(const Subject& subject, Date target) {
  for (const Term& term : subject.history) {
    const std::span<const Term> alone{&term, 1};
    const Date until = end_of(all_by(alone, term.start, target), term.start);
    const Date next = next_action(alone, until);
    if (next == never_due) {
      if (!all_by(alone, until, target + 3'000).empty()) return "never, yet there is more to bill";
      continue;
    }
    if (all_by(alone, until, next).empty()) return "nothing to bill at the next action";
    if (!all_by(alone, until, next - 1).empty()) return "something to bill before the next action";
  }
  return "";
}

/// Sum of days / period_days x price x quantity, in billionths of the minor unit, each cut to that precision.
int128 exact_price(const std::vector<PeriodItem>& items) {
  int128 sum = 0;
  for (const PeriodItem& item : items) {
    sum += int128{item.price.minor()} * item.quantity.billionths() * item.days / item.period_days;
  }
  return sum;
}

/// What was billed and not given back is the price of the history as it is now known; nothing is released twice.
std::string check_books(const Subject& subject, Date target) {
  std::int64_t net = 0;
  std::size_t releases = 0;
  for (std::size_t i = 0; i < subject.billed.size(); ++i) {
    const BilledItem& billed = subject.billed[i];
    net += subject.left[i];
    releases += billed.released.size();
    std::int32_t days_left = billed.item.to - billed.item.from;
    for (const DaySpan released : billed.released) {
      if (released.from < billed.item.from || released.to > billed.item.to) return "other days are released";
      days_left -= released.to - released.from;
    }
    if (days_left < 0) return "days are released twice";
    if (days_left == 0 && subject.left[i] != 0) return "something is left of an item that is gone";
    if (subject.left[i] < 0) return "more is given back than was billed";
  }
  const std::vector<PeriodItem> true_items = all_by(subject.history, subject.history.front().start, target);
  const int128 difference = int128{net} * Decimal::one - exact_price(true_items);
  const int128 boundaries = static_cast<int128>(subject.billed.size() + releases + true_items.size());
  const int128 allowed = boundaries * Decimal::one;
  return difference <= allowed && -difference <= allowed ? "" : "another sum than the price of the true timeline";
}

/// Something a company does to a service after the fact.
void change(Random& random, Subject& subject, Date latest) {
  std::vector<Term>& history = subject.history;
  const Currency currency = history.front().price.currency();
  const auto days = std::max(1, latest - history.front().start);
  const Date date = test::later(random, history.front().start, days);
  switch (random.between(0, 5)) {
    case 0:  // a new term, in the past or not, instead of all that would follow it
      std::erase_if(history, [&](const Term& term) { return term.start >= date && &term != &history.front(); });
      if (date > history.back().start) history.push_back(test::random_term(random, date, currency));
      break;
    case 1:
      history.back().end = std::max(date, history.back().start);
      break;
    case 2:
      history.back().end.reset();
      break;
    case 3: {  // the same terms for another quantity
      Term& term = history[random.index(history.size())];
      term.quantity = Decimal{random.between(1, 3)};
      break;
    }
    case 4: {
      Term& term = history[random.index(history.size())];
      term.price = test::random_price(random, currency);
      break;
    }
    default: {  // a break of a few days, at the old terms after it
      Term after = history.back();
      if (date <= after.start || (after.end && *after.end <= date)) break;
      history.back().end = date;
      after.start = date + static_cast<int>(random.between(0, 9));
      if (after.end && *after.end < after.start) break;
      history.push_back(after);
    }
  }
}

/// The first timeline for which a property says what is wrong, or nothing.
template <class Property>
std::string counterexample(Random& random, int count, Property property) {
  for (int i = 0; i < count; ++i) {
    Subject subject{test::random_history(random)};
    const std::string wrong = property(random, subject);
    if (wrong.empty()) continue;
    std::ostringstream text;
    text << "timeline " << i << ": " << wrong << test::Described{subject.history};
    return text.str();
  }
  return "";
}

std::string steps_as_at_once(Random& random, Subject& subject) {
  const Date first = test::later(random, subject.history.front().start, 400) - 2;
  const Date second = test::later(random, first, 200);
  std::string wrong = check_days(subject, all_by(subject.history, subject.history.front().start, second));
  if (wrong.empty()) wrong = check_continuation(subject, first, second);
  return wrong.empty() ? check_next_action(subject, first) : wrong;
}

std::string changes_are_made_good(Random& random, Subject& subject) {
  Date target = test::later(random, subject.history.front().start, 200);
  subject.bill_by(target);
  for (std::int64_t changes = random.between(1, 3); changes > 0; --changes) {
    change(random, subject, target + 40);
    target = test::later(random, target, 60);
    subject.bill_by(target);
    std::string wrong = check_books(subject, target);
    if (!wrong.empty()) return wrong;
    if (subject.bill_by(target)) return "billing again adds something";
  }
  return "";
}

std::string days_as_a_month(Random& random, Subject& daily) {
  Subject at_once{daily.history};
  const Date first = test::later(random, daily.history.front().start, 60);
  for (Date day = first; day <= first + 31; day = day + 1) daily.bill_by(day);
  at_once.bill_by(first + 31);

  const auto in_order = [](const Subject& subject) {
    std::vector<PeriodItem> items;
    for (const BilledItem& billed : subject.billed) items.push_back(billed.item);
    std::ranges::sort(items, {}, &PeriodItem::from);
    return items;
  };
  return in_order(daily) == in_order(at_once) ? "" : "another month";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(schedule_properties)

BOOST_AUTO_TEST_CASE(a_history_is_billed_without_gap_or_overlap_and_in_steps_as_at_once) {
  Random random;
  BOOST_TEST(counterexample(random, timelines(), steps_as_at_once) == "");
}

BOOST_AUTO_TEST_CASE(changes_of_the_past_end_in_the_price_of_the_true_timeline_and_billing_again_adds_nothing) {
  Random random;
  BOOST_TEST(counterexample(random, timelines(), changes_are_made_good) == "");
}

BOOST_AUTO_TEST_CASE(a_month_of_days_billed_one_by_one_is_the_month_billed_at_once) {
  Random random;
  BOOST_TEST(counterexample(random, timelines() / 50, days_as_a_month) == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
