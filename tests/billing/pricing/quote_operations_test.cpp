#include <boost/test/unit_test.hpp>

#include "billhook/automation/run.hpp"
#include "billhook/billing/price.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook {

using test::BillingBook;
using test::euro;

BOOST_FIXTURE_TEST_SUITE(quote_operations_test, BillingBook)

BOOST_AUTO_TEST_CASE(a_quote_prices_as_the_invoice_will) {
  const Product product = add_product();
  call(SetPrice{.product = product.id, .cycle = Cycle{}, .amount = euro("9.99"), .setup_fee = euro("5")});
  QuotePrice request{.client = client, .lines = {{.product = product.id, .cycle = Cycle{}, .quantity = Decimal{3}}}};
  const PriceQuote quote = call(request);
  BOOST_TEST(quote.lines.at(0).unit_price.amount() == "9.99");
  BOOST_TEST(quote.lines.at(0).setup.amount() == "15.00");
  BOOST_TEST(quote.net.amount() == "44.97");
  BOOST_TEST(quote.tax.amount() == "8.54");
  BOOST_TEST(quote.lines.at(0).gross.amount() == "53.51");
  const Invoice same =
      call(CreateInvoice{.client = client,
                         .lines = {{.description = "Hosting", .quantity = Decimal{3}, .unit_price = euro("9.99")},
                                   {.description = "Setup", .quantity = Decimal{3}, .unit_price = euro("5")}}});
  BOOST_TEST((call(IssueInvoice{.id = same.id}).total == quote.total));
}

BOOST_AUTO_TEST_CASE(a_quote_says_what_the_first_invoice_will_with_its_part_periods) {
  CreateProduct aligned{.name = "Aligned", .align = Alignment::day_of_month};
  aligned.anchor_day = 1;
  aligned.also_next_from = 20;
  const Product product = call(aligned);
  call(SetPrice{.product = product.id, .cycle = Cycle{}, .amount = euro("30"), .setup_fee = euro("5")});
  set_policy({.generate_days_before = 0});
  const QuotePrice request{.client = client,
                           .lines = {{.product = product.id, .cycle = Cycle{}, .start = Date::of(2026, 11, 22)}}};
  const QuotedLine line = call(request).lines.at(0);
  BOOST_REQUIRE(line.periods.size() == 2U);
  BOOST_TEST((line.periods[0].from == Date::of(2026, 11, 22)));
  BOOST_TEST(line.periods[0].amount.amount() == "9.00");
  BOOST_TEST((line.periods[1].to == Date::of(2027, 1, 1)));
  BOOST_TEST(line.net.amount() == "44.00");
  call(CreateService{.client = client, .product = product.id, .cycle = Cycle{}, .start = Date::of(2026, 11, 22)});
  call(RunAutomation{});
  const Page<Invoice> issued_now = call(ListInvoices{.client = client});
  BOOST_TEST((issued_now.items.at(0).net == line.net));
}

BOOST_AUTO_TEST_CASE(what_is_not_for_sale_is_not_quoted) {
  const Product product = add_product();
  call(SetPrice{.product = product.id, .cycle = Cycle{}, .amount = euro("9.99")});
  QuotePrice request{.customer = TaxCustomer{.country = CountryCode{"DE"}},
                     .lines = {{.product = product.id, .cycle = Cycle{}}}};
  BOOST_TEST(refusal(request) == "price.currency_missing at currency");
  request.currency = Currency::of("USD");
  BOOST_TEST(refusal(request) == "price.not_for_sale");
  request.currency = Currency::of("EUR");
  BOOST_TEST(call(request).net.amount() == "9.99");
  request.lines[0].quantity = Decimal{};
  BOOST_TEST(refusal(request) == "price.bad_quantity at lines[0].quantity");
  request.lines[0] = {.product = {99}, .cycle = Cycle{}};
  BOOST_TEST(refusal(request) == "product.not_found");
  request.customer.reset();
  request.client = client;
  request.currency = Currency::of("USD");
  BOOST_TEST(refusal(request) == "money.currency_mismatch at currency");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
