#include "catalog/price_rules.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>

#include "tests/support/random.hpp"
#include "tests/support/throws.hpp"

namespace billhook::catalog {

using test::reason_of;

namespace {

const Currency eur = Currency::of("EUR");
const Date today = Date::of(2026, 11, 22);

Price price_from(Date day, std::int64_t minor, std::optional<Date> to = {}) {
  return {.id = {},
          .product = {1},
          .currency = eur,
          .amount = {minor, eur},
          .setup_fee = {0, eur},
          .valid_from = day,
          .valid_to = to};
}

/// What the operations price.set and price.end do to the rows of one timeline.
class Timeline {
 public:
  void set(Date day, std::int64_t minor) {
    const PriceChange change = set_in(rows, price_from(day, minor), today);
    if (change.cut) row(change.cut->id) = *change.cut;
    if (change.price.id) {
      row(change.price.id) = change.price;
    } else {
      rows.push_back(change.price);
      rows.back().id = {static_cast<std::int64_t>(rows.size())};
      std::sort(rows.begin(), rows.end(), [](const Price& a, const Price& b) { return a.valid_from < b.valid_from; });
    }
  }
  void end(Id<Price> id, Date day) { row(id) = ended(row(id), day); }
  Price& row(Id<Price> id) {
    return *std::find_if(rows.begin(), rows.end(), [&](const Price& price) { return price.id == id; });
  }
  /// The amount on a day, -1 where it is not for sale, -2 where two prices hold.
  std::int64_t on(Date day) const {
    std::int64_t found = -1;
    for (const Price& price : rows) {
      if (price.valid_from > day || (price.valid_to && *price.valid_to <= day)) continue;
      if (found != -1) return -2;
      found = price.amount.minor();
    }
    return found;
  }

  std::vector<Price> rows;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(price_rules_test)

BOOST_AUTO_TEST_CASE(a_new_price_ends_the_one_that_runs) {
  Timeline timeline;
  timeline.set(today, 100);
  timeline.set(today + 10, 200);
  BOOST_TEST(timeline.on(today - 1) == -1);
  BOOST_TEST(timeline.on(today + 9) == 100);
  BOOST_TEST(timeline.on(today + 10) == 200);
  BOOST_TEST(timeline.on(today + 10000) == 200);
}

BOOST_AUTO_TEST_CASE(a_price_set_for_later_takes_over_on_its_own_day) {
  Timeline timeline;
  timeline.set(today, 100);
  timeline.set(today + 20, 300);
  timeline.set(today + 10, 200);
  BOOST_TEST(timeline.on(today + 9) == 100);
  BOOST_TEST(timeline.on(today + 19) == 200);
  BOOST_TEST(timeline.on(today + 20) == 300);
}

BOOST_AUTO_TEST_CASE(a_price_that_has_not_been_sold_at_can_be_set_again) {
  Timeline timeline;
  timeline.set(today, 100);
  timeline.set(today, 150);
  BOOST_TEST(timeline.rows.size() == 1U);
  BOOST_TEST(timeline.on(today) == 150);
  timeline.set(today - 5, 50);
  BOOST_TEST(timeline.on(today - 1) == 50);
  BOOST_TEST(reason_of([&] { timeline.set(today - 5, 60); }) == "price.already_set at valid_from");
}

BOOST_AUTO_TEST_CASE(a_price_ends_once_and_not_before_it_begins) {
  Timeline timeline;
  timeline.set(today, 100);
  BOOST_TEST(reason_of([&] { timeline.end({1}, today - 1); }) == "price.ends_before_start at valid_to");
  timeline.end({1}, today + 5);
  BOOST_TEST(timeline.on(today + 4) == 100);
  BOOST_TEST(timeline.on(today + 5) == -1);
  BOOST_TEST(reason_of([&] { timeline.end({1}, today + 5); }) == "price.already_ended");
  timeline.end({1}, today);
  BOOST_TEST(timeline.on(today) == -1);
  timeline.set(today, 120);
  BOOST_TEST(timeline.on(today + 30) == 120);
}

BOOST_AUTO_TEST_CASE(a_price_set_before_a_planned_end_runs_on) {
  Timeline timeline;
  timeline.set(today, 100);
  timeline.end({1}, today + 5);
  timeline.set(today + 3, 200);
  BOOST_TEST(timeline.on(today + 5) == 200);
  timeline.end({2}, today + 3);
  timeline.set(today + 1, 300);
  timeline.set(today + 8, 400);
  BOOST_TEST(timeline.on(today + 7) == 300);
  BOOST_TEST(timeline.on(today + 8) == 400);
}

BOOST_AUTO_TEST_CASE(a_gap_in_sale_stays_a_gap_until_a_price_is_set_in_it) {
  Timeline timeline;
  timeline.set(today, 100);
  timeline.end({1}, today + 5);
  timeline.set(today + 10, 200);
  BOOST_TEST(timeline.on(today + 7) == -1);
  timeline.set(today + 8, 150);
  BOOST_TEST(timeline.on(today + 7) == -1);
  BOOST_TEST(timeline.on(today + 9) == 150);
  BOOST_TEST(timeline.on(today + 10) == 200);
}

BOOST_AUTO_TEST_CASE(on_every_day_at_most_one_price_holds_whatever_is_set_in_whatever_order) {
  test::Random random;
  constexpr int days = 40;
  for (int round = 0; round < 200; ++round) {
    Timeline timeline;
    std::map<int, std::int64_t> model;  // day: amount from that day on, -1 for not for sale
    for (int step = 1; step <= 12; ++step) {
      const int day = static_cast<int>(random.between(0, days));
      if (const auto next = model.upper_bound(day); random.chance(25) && next != model.begin()) {
        const Date at = today + day;
        Price* running = nullptr;
        for (Price& price : timeline.rows) {
          if (price.valid_from <= at && (!price.valid_to || *price.valid_to > at)) running = &price;
        }
        if (running == nullptr) continue;
        timeline.end(running->id, at);
        model[day] = -1;
      } else {
        timeline.set(today + day, step);
        model[day] = step;
        for (auto later = model.upper_bound(day); later != model.end() && later->second == -1;) {
          later = model.erase(later);
        }
      }
      for (int check = 0; check <= days; ++check) {
        const auto after = model.upper_bound(check);
        const std::int64_t expected = after == model.begin() ? -1 : std::prev(after)->second;
        BOOST_TEST_REQUIRE(timeline.on(today + check) == expected);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(amounts_are_not_negative_and_of_one_currency) {
  const Currency usd = Currency::of("USD");
  BOOST_TEST(reason_of([&] { check_amounts({0, eur}, {0, eur}); }) == "nothing");
  BOOST_TEST(reason_of([&] { check_amounts({0, eur}, {0, usd}); }) == "money.currency_mismatch at setup_fee");
  BOOST_TEST(reason_of([&] { check_amounts({-1, eur}, {0, eur}); }) == "price.negative at amount");
  BOOST_TEST(reason_of([&] { check_amounts({1, eur}, {-1, eur}); }) == "price.negative at setup_fee");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::catalog
