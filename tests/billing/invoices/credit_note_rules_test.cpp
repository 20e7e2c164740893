#include "billing/invoices/credit_note_rules.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "billing/tax/price_rules.hpp"
#include "tests/support/random.hpp"
#include "tests/support/throws.hpp"

namespace billhook::billing {
namespace {

const Currency euros = Currency::of("EUR");

Money cents(std::int64_t amount) { return {amount, euros}; }

InvoiceLine line(std::int64_t id, std::int64_t net, std::int64_t tax, std::int32_t group = 1) {
  InvoiceLine made;
  made.id = {id};
  made.currency = euros;
  made.net = cents(net);
  made.tax = cents(tax);
  made.tax_group = group;
  return made;
}

InvoiceTax tax(std::int32_t position, std::int64_t base, std::int64_t amount, std::int32_t group = 1) {
  InvoiceTax made;
  made.position = position;
  made.currency = euros;
  made.base = cents(base);
  made.amount = cents(amount);
  made.tax_group = group;
  return made;
}

Invoice invoice_of(std::vector<InvoiceLine> lines, std::vector<InvoiceTax> taxes) {
  Invoice invoice;
  invoice.currency = euros;
  invoice.lines = std::move(lines);
  invoice.taxes = std::move(taxes);
  return invoice;
}

CreditedBefore nothing_before(const Invoice& invoice) {
  const CreditedBefore::Part none{cents(0), cents(0)};
  return {std::vector(invoice.lines.size(), none), std::vector(invoice.taxes.size(), none)};
}

void remember(const Invoice& invoice, const CreditNoteParts& parts, CreditedBefore& before) {
  for (const CreditNoteLine& part : parts.lines) {
    for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
      if (invoice.lines[i].id != part.line) continue;
      before.lines[i].net += part.net;
      before.lines[i].tax += part.tax;
    }
  }
  for (const CreditNoteTax& part : parts.taxes) {
    before.taxes[static_cast<std::size_t>(part.position - 1)].net += part.base;
    before.taxes[static_cast<std::size_t>(part.position - 1)].tax += part.amount;
  }
}

/// 100 at 19 %, less a discount of 40.
Invoice discounted() { return invoice_of({line(1, 10000, 1900), line(2, -4000, -760)}, {tax(1, 6000, 1140)}); }

std::string refused(const Invoice& invoice, const std::vector<CreditedLine>& wanted) {
  return test::reason_of([&] { plan_credit_note(invoice, nothing_before(invoice), wanted); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(credit_note_rules_test)

BOOST_AUTO_TEST_CASE(without_lines_all_of_it_is_taken_back) {
  const Invoice invoice = discounted();
  const CreditNoteParts parts = plan_credit_note(invoice, nothing_before(invoice), {});
  BOOST_TEST(parts.total.minor() == 7140);
  BOOST_TEST(parts.lines.size() == 2U);
  BOOST_REQUIRE(parts.taxes.size() == 1U);
  BOOST_TEST(parts.taxes[0].base.minor() == 6000);
  BOOST_TEST(parts.taxes[0].amount.minor() == 1140);
}

BOOST_AUTO_TEST_CASE(a_part_keeps_the_rate) {
  const Invoice invoice = invoice_of({line(1, 10000, 1900)}, {tax(1, 10000, 1900)});
  const std::vector<CreditedLine> wanted{{{1}, cents(5950)}};
  const CreditNoteParts parts = plan_credit_note(invoice, nothing_before(invoice), wanted);
  BOOST_TEST(parts.net.minor() == 5000);
  BOOST_TEST(parts.tax.minor() == 950);
}

BOOST_AUTO_TEST_CASE(a_line_s_tax_goes_to_the_taxes_of_its_own_group) {
  const Invoice invoice = invoice_of({line(1, 10000, 1900, 1), line(2, 10000, 1498, 2)},
                                     {tax(1, 10000, 1900, 1), tax(2, 10000, 500, 2), tax(3, 10000, 998, 2)});
  const std::vector<CreditedLine> wanted{{{2}, std::nullopt}};
  const CreditNoteParts parts = plan_credit_note(invoice, nothing_before(invoice), wanted);
  BOOST_REQUIRE(parts.taxes.size() == 2U);
  BOOST_TEST(parts.taxes[0].position == 2);
  BOOST_TEST(parts.taxes[0].amount.minor() == 500);
  BOOST_TEST(parts.taxes[1].amount.minor() == 998);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_taken_back_is_refused) {
  const Invoice invoice = discounted();
  BOOST_TEST(refused(invoice, {{{3}, std::nullopt}}) == "line.not_found");
  BOOST_TEST(refused(invoice, {{{1}, std::nullopt}, {{1}, std::nullopt}}) == "credit_note.line_twice at lines[1].line");
  BOOST_TEST(refused(invoice, {{{1}, cents(0)}}) == "credit_note.bad_amount at lines[0].amount");
  BOOST_TEST(refused(invoice, {{{1}, cents(-1)}}) == "credit_note.bad_amount at lines[0].amount");
  BOOST_TEST(refused(invoice, {{{1}, Money{1, Currency::of("USD")}}}) == "credit_note.bad_amount at lines[0].amount");
  BOOST_TEST(refused(invoice, {{{1}, cents(11901)}}) == "credit_note.more_than_line");
  BOOST_TEST(refused(invoice, {{{1}, std::nullopt}}) == "credit_note.more_than_invoice");
  BOOST_TEST(refused(invoice, {{{2}, std::nullopt}}) == "credit_note.more_than_invoice");
  const CreditedBefore all = [&] {
    CreditedBefore before = nothing_before(invoice);
    remember(invoice, plan_credit_note(invoice, before, {}), before);
    return before;
  }();
  BOOST_TEST(test::reason_of([&] { plan_credit_note(invoice, all, {}); }) == "credit_note.nothing_left");
  const std::vector<CreditedLine> first{{{1}, std::nullopt}};
  BOOST_TEST(test::reason_of([&] { plan_credit_note(invoice, all, first); }) == "credit_note.nothing_left");
}

BOOST_AUTO_TEST_CASE(whoever_takes_back_all_in_parts_ends_with_nothing_left) {
  test::Random random;
  TaxRate gst;
  gst.name = "GST";
  gst.country = CountryCode{"CA"};
  gst.percent = Percent::parse("5");
  TaxRate qst = gst;
  qst.level = 2;
  qst.percent = Percent::parse("9.975");
  const TaxTable table{{gst, qst}};
  TaxCustomer buyer;
  buyer.country = CountryCode{"CA"};
  for (int round = 0; round < 2000; ++round) {
    std::vector<LineToPrice> sold;
    for (std::int64_t i = random.between(1, 4); i > 0; --i)
      sold.push_back({cents(random.between(1, 3000)), "standard"});
    TaxCalculation priced;
    price(sold, buyer, {CountryCode{"CA"}, random.chance(50), {}}, table, Date::of(2026, 1, 1), euros, priced);
    Invoice invoice = invoice_of({}, {});
    for (std::size_t i = 0; i < sold.size(); ++i) {
      invoice.lines.push_back(
          line(static_cast<std::int64_t>(i) + 1, priced.lines[i].net.minor(), priced.lines[i].tax.minor()));
    }
    for (std::size_t i = 0; i < priced.taxes.size(); ++i) {
      invoice.taxes.push_back(
          tax(static_cast<std::int32_t>(i) + 1, priced.taxes[i].base.minor(), priced.taxes[i].amount.minor()));
    }
    CreditedBefore before = nothing_before(invoice);
    for (int part = 0; part < 5; ++part) {
      const std::size_t index = random.index(invoice.lines.size());
      const std::int64_t left =
          (invoice.lines[index].net + invoice.lines[index].tax - before.lines[index].net - before.lines[index].tax)
              .minor();
      if (left == 0) continue;
      const std::vector<CreditedLine> wanted{{invoice.lines[index].id, cents(random.between(1, left))}};
      const CreditNoteParts parts = plan_credit_note(invoice, before, wanted);
      Money of_taxes = cents(0);
      for (const CreditNoteTax& row : parts.taxes) {
        BOOST_REQUIRE(!row.amount.is_negative());
        of_taxes += row.amount;
      }
      BOOST_REQUIRE(of_taxes == parts.tax);
      remember(invoice, parts, before);
    }
    if (test::reason_of([&] { remember(invoice, plan_credit_note(invoice, before, {}), before); }) != "nothing") {
      BOOST_REQUIRE(test::reason_of([&] { plan_credit_note(invoice, before, {}); }) == "credit_note.nothing_left");
    }
    for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
      BOOST_REQUIRE(before.lines[i].net == invoice.lines[i].net && before.lines[i].tax == invoice.lines[i].tax);
    }
    for (std::size_t i = 0; i < invoice.taxes.size(); ++i) {
      BOOST_REQUIRE(before.taxes[i].tax == invoice.taxes[i].amount);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
