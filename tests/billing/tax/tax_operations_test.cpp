#include <boost/test/unit_test.hpp>

#include "billhook/billing/tax.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook {

using test::BillingBook;
using test::euro;

namespace {

CreateTaxRate rate(const char* country, const char* percent) {
  return {.name = "VAT",
          .country = CountryCode{country},
          .percent = Percent::parse(percent),
          .valid_from = Date::of(2020, 1, 1)};
}

TaxCustomer somebody_in(const char* country) { return {.country = CountryCode{country}}; }

CalculateTax tax_on(const char* amount, const TaxCustomer& customer) {
  return {.customer = customer, .currency = Currency::of("EUR"), .lines = {{.amount = euro(amount)}}};
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(tax_operations_test, BillingBook)

BOOST_AUTO_TEST_CASE(a_rate_ends_and_another_begins) {
  const TaxRate old_rate = call(rate("SK", "20"));
  CreateTaxRate next = rate("SK", "23");
  next.valid_from = Date::of(2025, 1, 1);
  BOOST_TEST(refusal(next) == "tax_rate.overlaps");
  BOOST_TEST(refusal(EndTaxRate{.id = old_rate.id, .version = 2, .valid_to = next.valid_from}) ==
             "tax_rate.stale_version");
  const TaxRate ended = call(EndTaxRate{.id = old_rate.id, .version = 1, .valid_to = next.valid_from});
  BOOST_TEST(ended.version == 2);
  call(next);
  BOOST_TEST(call(ListTaxRates{.country = CountryCode{"SK"}}).items.size() == 2U);
  const Page<TaxRate> now = call(ListTaxRates{.country = CountryCode{"SK"}, .on = Date::of(2025, 1, 1)});
  BOOST_REQUIRE(now.items.size() == 1U);
  BOOST_TEST(now.items[0].percent.value().to_string() == "23");
  BOOST_TEST(refusal(EndTaxRate{.id = old_rate.id, .version = 2, .valid_to = Date::of(2026, 1, 1)}) ==
             "tax_rate.ended");
}

BOOST_AUTO_TEST_CASE(a_rate_that_makes_no_sense_is_refused) {
  BOOST_TEST(refusal(rate("SK", "9.97512")) == "tax_rate.too_precise at percent");
  CreateTaxRate bad = rate("SK", "20");
  bad.taxable_share = Percent::parse("33.33333");
  BOOST_TEST(refusal(bad) == "tax_rate.too_precise at taxable_share");
  bad = rate("SK", "20");
  bad.compound = true;
  BOOST_TEST(refusal(bad) == "tax_rate.compounds_on_nothing at compound");
  bad = rate("SK", "20");
  bad.valid_to = bad.valid_from;
  BOOST_TEST(refusal(bad) == "tax_rate.ends_before_start at valid_to");
  const TaxRate good = call(rate("SK", "20"));
  BOOST_TEST(refusal(EndTaxRate{.id = good.id, .version = 1, .valid_to = good.valid_from}) ==
             "tax_rate.ends_before_start at valid_to");
  BOOST_TEST(refusal(EndTaxRate{.id = {99}, .version = 1, .valid_to = good.valid_from}) == "tax_rate.not_found");
}

BOOST_AUTO_TEST_CASE(rates_of_another_place_category_or_level_stand_beside_each_other) {
  call(rate("CA", "5"));
  CreateTaxRate other = rate("CA", "13");
  other.state = "ON";
  call(other);
  other = rate("CA", "9.975");
  other.level = 2;
  call(other);
  other = rate("CA", "0");
  other.tax_category = "education";
  call(other);
  other = rate("CA", "6");
  other.customer = CustomerKind::business;
  call(other);
  BOOST_TEST(call(ListTaxRates{.country = CountryCode{"CA"}}).items.size() == 5U);
}

BOOST_AUTO_TEST_CASE(tax_is_that_of_the_day_and_the_customer) {
  CreateTaxRate old_rate = rate("SK", "20");
  old_rate.valid_to = Date::of(2025, 1, 1);
  CreateTaxRate new_rate = rate("SK", "23");
  new_rate.valid_from = Date::of(2025, 1, 1);
  call(new_rate);
  call(old_rate);  // ends on the day on which the other begins
  CalculateTax request = tax_on("100", somebody_in("SK"));
  BOOST_TEST(call(request).tax.amount() == "23.00");
  request.date = Date::of(2024, 12, 31);
  BOOST_TEST(call(request).tax.amount() == "20.00");
  request.prices_include_tax = true;
  BOOST_TEST(call(request).net.amount() == "83.33");
  request.customer->tax_id = "SK2020317068";
  BOOST_TEST((call(request).taxes.at(0).reason == TaxReason::reverse_charge));
}

BOOST_AUTO_TEST_CASE(a_client_stands_for_itself) {
  CalculateTax request = tax_on("100", somebody_in("DE"));
  request.client = client;
  BOOST_TEST(refusal(request) == "tax.client_or_customer at customer");
  request.customer.reset();
  BOOST_TEST(call(request).total.amount() == "119.00");
  BOOST_TEST(call(request, Actor::client(client)).total.amount() == "119.00");
  request.client = add_client("Other").id;
  BOOST_TEST(refusal(request, Actor::client(client)) == "client.not_found");
  request.client.reset();
  BOOST_TEST(refusal(request) == "tax.client_or_customer at client");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
