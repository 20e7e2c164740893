#include "services/change_rules.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace billhook::services {
namespace {

Date day(std::string_view text) { return Date::parse(text); }
Money euro(std::string_view amount) { return Money::parse(amount, "EUR"); }

constexpr Cycle monthly{CycleUnit::month, 1};
constexpr Cycle yearly{CycleUnit::year, 1};
constexpr Cycle thirty_days{CycleUnit::day, 30};
const Date anniversary = Date::parse("2020-05-09");

Product product_of(std::int64_t id) {
  Product product;
  product.id = {id};
  return product;
}
const Product web = product_of(7);
const Product big = product_of(8);

/// The changes of one service, made one after the other.
class Changes {
 public:
  explicit Changes(std::string_view start, Cycle cycle = monthly, const Product& product = web) {
    add(first_change({product, cycle, euro("10.00"), euro("5.00"), Decimal{1}}, day(start), anniversary));
  }

  ServiceChange& add(ServiceChange change) {
    change.id = {static_cast<std::int64_t>(list.size()) + 1};
    change.made_at = Timestamp::from_micros(change.id.value);
    change.currency = Currency::of("EUR");
    return list.emplace_back(change);
  }
  ServiceChange& from(std::string_view first_day) {
    ServiceChange change;
    change.from = day(first_day);
    return add(change);
  }
  void price(std::string_view first_day, const Product& product, Cycle cycle, std::string_view amount) {
    set_price(from(first_day), {product, cycle, euro(amount), euro("0"), Decimal{1}});
  }
  void become(std::string_view first_day, const Product& product, Cycle cycle, std::string_view amount) {
    price(first_day, product, cycle, amount);
    set_product(list.back(), product, anniversary);
  }

  /// "2026-01-01 7 x 1 at 10.00; 2026-03-01 8 x 1 at 20.00"
  std::string told() const {
    std::string all;
    for (const ServiceTerm& term : terms_of(list).terms) {
      all += (all.empty() ? "" : "; ") + term.from.to_string() + " " + std::to_string(term.product.value) + " x " +
             term.quantity.to_string() + " at " + term.price.amount();
    }
    return all;
  }

  std::vector<ServiceChange> list;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(change_rules)

BOOST_AUTO_TEST_CASE(a_new_service_takes_the_policies_of_its_product) {
  Product product = web;
  product.align = Alignment::day_of_month;
  product.anchor_day = 15;
  product.also_next_from = 20;
  product.day_count = DayCount::thirty;
  const Changes changes{"2026-03-02", monthly, product};
  const ServiceTerm term = terms_of(changes.list).terms.front();
  BOOST_TEST(term.anchor_day.value() == 15);
  BOOST_TEST(term.also_next_from.value() == 20);
  BOOST_TEST((term.day_count == DayCount::thirty));
  BOOST_TEST((term.origin == day("2026-03-02")));
  BOOST_TEST((term.setup_fee == euro("5.00")));
}

BOOST_AUTO_TEST_CASE(a_product_that_follows_the_anniversary_counts_from_that_of_the_client) {
  Product product = web;
  product.align = Alignment::anniversary;
  BOOST_TEST((terms_of(Changes{"2026-03-02", monthly, product}.list).terms.front().origin == anniversary));
}

BOOST_AUTO_TEST_CASE(a_change_keeps_what_was_planned_before_it_and_what_it_does_not_set) {
  Changes changes{"2026-03-01"};
  changes.price("2026-04-01", web, monthly, "12.00");
  changes.from("2026-03-12").quantity = Decimal{3};
  BOOST_TEST(changes.told() == "2026-03-01 7 x 1 at 10.00; 2026-03-12 7 x 3 at 10.00; 2026-04-01 7 x 3 at 12.00");
}

BOOST_AUTO_TEST_CASE(a_planned_quantity_keeps_a_rise_of_the_price_that_was_made_later) {
  Changes changes{"2026-03-01"};
  changes.from("2026-05-01").quantity = Decimal{2};
  changes.price("2026-04-01", web, monthly, "12.00");
  BOOST_TEST(changes.told() == "2026-03-01 7 x 1 at 10.00; 2026-04-01 7 x 1 at 12.00; 2026-05-01 7 x 2 at 12.00");
}

BOOST_AUTO_TEST_CASE(a_planned_price_lapses_where_another_product_has_come_in_between) {
  Changes changes{"2026-03-01"};
  changes.price("2026-04-01", web, monthly, "12.00");
  changes.become("2026-03-12", big, monthly, "20.00");
  BOOST_TEST(changes.told() == "2026-03-01 7 x 1 at 10.00; 2026-03-12 8 x 1 at 20.00");
  const TermsOfChanges result = terms_of(changes.list);
  BOOST_TEST(result.lapsed.size() == 1U);
  BOOST_TEST(result.lapsed.front().value == 2);
  BOOST_TEST(!result.unpriced.has_value());
}

BOOST_AUTO_TEST_CASE(a_planned_product_whose_price_was_made_for_another_cycle_has_none_of_its_own) {
  Changes changes{"2026-03-01"};
  changes.become("2026-06-01", big, monthly, "20.00");
  changes.price("2026-04-01", web, yearly, "100.00");
  changes.list.back().cycle = yearly;
  const TermsOfChanges result = terms_of(changes.list);
  BOOST_TEST(result.unpriced.value() == 2U);
  BOOST_TEST(result.lapsed.size() == 1U);
  changes.price("2026-06-01", big, yearly, "200.00");
  BOOST_TEST(!terms_of(changes.list).unpriced.has_value());
  BOOST_TEST(changes.told() == "2026-03-01 7 x 1 at 10.00; 2026-04-01 7 x 1 at 100.00; 2026-06-01 8 x 1 at 200.00");
}

BOOST_AUTO_TEST_CASE(what_is_withdrawn_was_never_there) {
  Changes changes{"2026-03-01"};
  changes.become("2026-04-01", big, monthly, "20.00");
  changes.from("2026-04-01").withdraws = Id<ServiceChange>{2};
  BOOST_TEST(changes.told() == "2026-03-01 7 x 1 at 10.00");
}

BOOST_AUTO_TEST_CASE(a_change_and_its_opposite_on_one_day_are_nothing) {
  Changes changes{"2026-03-01"};
  changes.from("2026-03-12").quantity = Decimal{3};
  changes.from("2026-03-12").quantity = Decimal{1};
  changes.become("2026-03-20", big, monthly, "20.00");
  changes.become("2026-03-20", web, monthly, "10.00");
  BOOST_TEST(changes.told() == "2026-03-01 7 x 1 at 10.00");
}

BOOST_AUTO_TEST_CASE(the_dates_of_the_periods_stay_as_long_as_the_cycle_does) {
  for (const Cycle cycle : {monthly, yearly, thirty_days}) {
    Changes changes{"2026-01-31", cycle};
    changes.from("2026-03-10").quantity = Decimal{2};
    changes.price("2026-04-10", web, cycle, "12.00");
    changes.become("2026-05-10", big, cycle, "20.00");
    for (const ServiceTerm& term : terms_of(changes.list).terms) BOOST_TEST((term.origin == day("2026-01-31")));
  }
}

BOOST_AUTO_TEST_CASE(another_cycle_begins_its_periods_anew) {
  Changes changes{"2026-01-31"};
  changes.price("2026-03-10", web, yearly, "100.00");
  changes.list.back().cycle = yearly;
  BOOST_TEST((terms_of(changes.list).terms.back().origin == day("2026-03-10")));
}

BOOST_AUTO_TEST_CASE(a_change_before_the_first_invoice_brings_its_own_setup_fee) {
  Changes changes{"2026-01-01"};
  changes.become("2026-01-03", big, monthly, "20.00");
  BOOST_TEST((terms_of(changes.list).terms.front().setup_fee == euro("5.00")));
  changes.list.back().setup_fee = euro("50.00");
  const std::vector<ServiceTerm> terms = terms_of(changes.list).terms;
  BOOST_TEST((terms.front().setup_fee == euro("50.00")));
  BOOST_TEST(terms.back().setup_fee.is_zero());
}

BOOST_AUTO_TEST_CASE(two_lists_of_terms_differ_from_the_first_day_that_costs_something_else) {
  Changes changes{"2026-01-01"};
  const std::vector<ServiceTerm> before = terms_of(changes.list).terms;
  BOOST_TEST(!first_difference(before, before).has_value());
  changes.from("2026-02-10").quantity = Decimal{2};
  BOOST_TEST((first_difference(before, terms_of(changes.list).terms) == day("2026-02-10")));
  changes.from("2026-02-10").quantity = Decimal{1};
  BOOST_TEST(!first_difference(before, terms_of(changes.list).terms).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::services
