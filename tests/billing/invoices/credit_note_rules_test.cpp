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
  made.amount = made.net;
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

/// All that is left.
CreditNoteParts plan_all(const Invoice& invoice, const CreditedBefore& before) {
  std::vector<LineCredit> all;
  for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
    for (const LineCredit& credit : whole_line(invoice.lines[i], before.lines[i])) all.push_back(credit);
  }
  return plan_credit_note(invoice, before, all);
}

/// March of a service for 31.00, with 5.89 of tax.
Invoice march() {
  Invoice invoice = invoice_of({line(1, 3100, 589)}, {tax(1, 3100, 589)});
  invoice.lines[0].period_from = Date::of(2026, 3, 1);
  invoice.lines[0].period_to = Date::of(2026, 4, 1);
  invoice.lines[0].days = 31;
  return invoice;
}

LineCredit days_of(std::int64_t id, std::int32_t days, std::int32_t live_days) {
  const Date day = Date::of(2026, 3, 1);
  return {.line = {id}, .days = days, .live_days = live_days, .released = DaySpan{day, day + days}};
}

void remember(const Invoice& invoice, const CreditNoteParts& parts, CreditedBefore& before) {
  for (const CreditNoteLine& part : parts.lines) {
    for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
      if (invoice.lines[i].id != part.line) continue;
      before.lines[i].credited.net += part.net;
      before.lines[i].credited.tax += part.tax;
    }
  }
  for (const CreditNoteTax& part : parts.taxes) {
    before.taxes[static_cast<std::size_t>(part.position - 1)].net += part.base;
    before.taxes[static_cast<std::size_t>(part.position - 1)].tax += part.amount;
  }
}

/// 100 at 19 %, less a discount of 40.
Invoice discounted() { return invoice_of({line(1, 10000, 1900), line(2, -4000, -760)}, {tax(1, 6000, 1140)}); }

std::string refused(const Invoice& invoice, const std::vector<LineCredit>& wanted) {
  return test::reason_of([&] { plan_credit_note(invoice, CreditedBefore::nothing(invoice), wanted); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(credit_note_rules_test)

BOOST_AUTO_TEST_CASE(without_lines_all_of_it_is_taken_back) {
  const Invoice invoice = discounted();
  const CreditNoteParts parts = plan_all(invoice, CreditedBefore::nothing(invoice));
  BOOST_TEST(parts.total.minor() == 7140);
  BOOST_TEST(parts.lines.size() == 2U);
  BOOST_REQUIRE(parts.taxes.size() == 1U);
  BOOST_TEST(parts.taxes[0].base.minor() == 6000);
  BOOST_TEST(parts.taxes[0].amount.minor() == 1140);
}

BOOST_AUTO_TEST_CASE(a_part_keeps_the_rate) {
  const Invoice invoice = invoice_of({line(1, 10000, 1900)}, {tax(1, 10000, 1900)});
  const std::vector<LineCredit> wanted{{.line = {1}, .gross = cents(5950)}};
  const CreditNoteParts parts = plan_credit_note(invoice, CreditedBefore::nothing(invoice), wanted);
  BOOST_TEST(parts.net.minor() == 5000);
  BOOST_TEST(parts.tax.minor() == 950);
}

BOOST_AUTO_TEST_CASE(a_line_s_tax_goes_to_the_taxes_of_its_own_group) {
  const Invoice invoice = invoice_of({line(1, 10000, 1900, 1), line(2, 10000, 1498, 2)},
                                     {tax(1, 10000, 1900, 1), tax(2, 10000, 500, 2), tax(3, 10000, 998, 2)});
  const std::vector<LineCredit> wanted{{.line = {2}}};
  const CreditNoteParts parts = plan_credit_note(invoice, CreditedBefore::nothing(invoice), wanted);
  BOOST_REQUIRE(parts.taxes.size() == 2U);
  BOOST_TEST(parts.taxes[0].position == 2);
  BOOST_TEST(parts.taxes[0].amount.minor() == 500);
  BOOST_TEST(parts.taxes[1].amount.minor() == 998);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_taken_back_is_refused) {
  const Invoice invoice = discounted();
  BOOST_TEST(refused(invoice, {{.line = {3}}}) == "line.not_found");
  BOOST_TEST(refused(invoice, {{.line = {1}, .gross = cents(1)}, {.line = {1}}}) ==
             "credit_note.line_twice at lines[1].line");
  BOOST_TEST(refused(invoice, {{.line = {1}, .gross = cents(0)}}) == "credit_note.bad_amount at lines[0].amount");
  BOOST_TEST(refused(invoice, {{.line = {1}, .gross = cents(-1)}}) == "credit_note.bad_amount at lines[0].amount");
  BOOST_TEST(refused(invoice, {{.line = {1}, .gross = Money{1, Currency::of("USD")}}}) ==
             "credit_note.bad_amount at lines[0].amount");
  BOOST_TEST(refused(invoice, {{.line = {1}, .gross = cents(11901)}}) == "credit_note.more_than_line");
  BOOST_TEST(refused(invoice, {{.line = {1}}}) == "credit_note.more_than_invoice");
  BOOST_TEST(refused(invoice, {{.line = {2}}}) == "credit_note.more_than_invoice");
  const CreditedBefore all = [&] {
    CreditedBefore before = CreditedBefore::nothing(invoice);
    remember(invoice, plan_all(invoice, before), before);
    return before;
  }();
  BOOST_TEST(test::reason_of([&] { plan_all(invoice, all); }) == "credit_note.nothing_left");
  const std::vector<LineCredit> first{{.line = {1}}};
  BOOST_TEST(test::reason_of([&] { plan_credit_note(invoice, all, first); }) == "credit_note.nothing_left");
}

BOOST_AUTO_TEST_CASE(a_share_of_the_days_is_taken_of_what_is_left) {
  const Invoice invoice = march();
  CreditedBefore before = CreditedBefore::nothing(invoice);
  before.lines[0].credited = {cents(1000), cents(190)};
  before.taxes[0] = {cents(1000), cents(190)};
  const std::vector<LineCredit> wanted{days_of(1, 16, 31)};
  const CreditNoteParts parts = plan_credit_note(invoice, before, wanted);
  BOOST_TEST(parts.net.minor() == 1084);  // 2100 x 16 / 31 = 1083.87
  BOOST_TEST(parts.tax.minor() == 206);   // 399 x 16 / 31 = 205.94
  BOOST_TEST(parts.taxes.at(0).amount.minor() == 206);
  BOOST_TEST(!parts.is_whole);
}

BOOST_AUTO_TEST_CASE(a_share_of_a_price_that_holds_its_tax_is_one_of_the_sum) {
  Invoice invoice = invoice_of({line(1, 2521, 479)}, {tax(1, 2521, 479)});
  invoice.lines[0].amount = cents(3000);
  const std::vector<LineCredit> half{days_of(1, 15, 30)};
  const CreditNoteParts parts = plan_credit_note(invoice, CreditedBefore::nothing(invoice), half);
  BOOST_TEST(parts.total.minor() == 1500);
  BOOST_TEST(parts.net.minor() == 1261);  // 1260.5
  BOOST_TEST(parts.tax.minor() == 239);
}

BOOST_AUTO_TEST_CASE(several_parts_of_a_line_are_taken_one_after_the_other) {
  const Invoice invoice = march();
  LineCredit rest{.line = {1}, .days = 21, .live_days = 21};
  rest.released = DaySpan{Date::of(2026, 3, 11), Date::of(2026, 4, 1)};
  const std::vector<LineCredit> wanted{days_of(1, 10, 31), rest};
  const CreditNoteParts parts = plan_credit_note(invoice, CreditedBefore::nothing(invoice), wanted);
  BOOST_REQUIRE(parts.lines.size() == 2U);
  BOOST_TEST(parts.lines[0].net.minor() == 1000);
  BOOST_TEST(parts.lines[1].net.minor() == 2100);
  BOOST_TEST((parts.lines[1].released_to == Date::of(2026, 4, 1)));
  BOOST_TEST(parts.total.minor() == 3689);
  BOOST_TEST(parts.is_whole);
  const std::vector<LineCredit> twice{days_of(1, 10, 31), days_of(1, 10, 31)};
  BOOST_TEST(refused(invoice, twice) == "credit_note.line_twice at lines[1].line");
}

BOOST_AUTO_TEST_CASE(days_of_which_nothing_is_left_are_released_for_nothing) {
  const Invoice invoice = march();
  CreditedBefore before = CreditedBefore::nothing(invoice);
  remember(invoice, plan_all(invoice, before), before);
  const std::vector<LineCredit> wanted{days_of(1, 16, 31)};
  const CreditNoteParts parts = plan_credit_note(invoice, before, wanted);
  BOOST_TEST(parts.total.is_zero());
  BOOST_TEST(parts.lines.size() == 1U);
  BOOST_TEST(parts.taxes.empty());
  BOOST_TEST(!parts.is_whole);
}

BOOST_AUTO_TEST_CASE(days_are_released_once) {
  const Invoice invoice = march();
  CreditedBefore::Line before = CreditedBefore::nothing(invoice).lines[0];
  InvoiceLine month = invoice.lines[0];
  before.released = {{Date::of(2026, 3, 11), Date::of(2026, 3, 21)}};
  const std::vector<LineCredit> rest = released_line(month, before);
  BOOST_REQUIRE(rest.size() == 2U);
  BOOST_TEST(rest[0].days == 10);
  BOOST_TEST(rest[0].live_days == 21);
  BOOST_TEST(rest[1].days == 11);
  BOOST_TEST(rest[1].live_days == 11);
  BOOST_TEST(released_days(month, before, {Date::of(2026, 3, 11), Date::of(2026, 3, 15)}).empty());
  BOOST_TEST(released_days(month, before, {Date::of(2026, 3, 15), Date::of(2026, 3, 25)}).at(0).days == 4);
}

/// In books made before, a line of a later invoice may have given days back, at a rate of its own.
BOOST_AUTO_TEST_CASE(what_a_repair_gave_back_is_not_given_back_again) {
  const Invoice invoice = march();
  CreditedBefore before = CreditedBefore::nothing(invoice);
  before.lines[0].repaired = {cents(1600), cents(304)};
  const CreditNoteParts parts = plan_all(invoice, before);
  BOOST_TEST(parts.net.minor() == 1500);
  BOOST_TEST(parts.tax.minor() == 285);
  BOOST_TEST(parts.taxes.at(0).base.minor() == 1500);
  BOOST_TEST(parts.taxes.at(0).amount.minor() == 285);
}

BOOST_AUTO_TEST_CASE(a_charge_that_a_repair_lowered_is_given_back_whole) {
  Invoice invoice = invoice_of({line(1, -645, -123), line(2, 1935, 368)}, {tax(1, 1290, 245)});
  invoice.lines[0].repairs = Id<InvoiceLine>{9};
  invoice.taxes[0].percent = Percent::parse("19");
  const std::vector<LineCredit> wanted{days_of(2, 20, 20)};
  const CreditNoteParts parts = plan_credit_note(invoice, CreditedBefore::nothing(invoice), wanted);
  BOOST_TEST(parts.total.minor() == 2303);
  BOOST_TEST(parts.taxes.at(0).base.minor() == 1935);
  BOOST_TEST(parts.taxes.at(0).amount.minor() == 368);
  BOOST_TEST(!parts.is_whole);
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
    CreditedBefore before = CreditedBefore::nothing(invoice);
    for (int part = 0; part < 5; ++part) {
      const std::size_t index = random.index(invoice.lines.size());
      const std::int64_t left = (invoice.lines[index].net + invoice.lines[index].tax -
                                 before.lines[index].credited.net - before.lines[index].credited.tax)
                                    .minor();
      if (left == 0) continue;
      LineCredit credit{.line = invoice.lines[index].id};
      if (random.chance(50)) {
        credit.gross = cents(random.between(1, left));
      } else {
        credit = days_of(credit.line.value, static_cast<std::int32_t>(random.between(1, 30)), 31);
      }
      const std::vector<LineCredit> wanted{credit};
      const CreditNoteParts parts = plan_credit_note(invoice, before, wanted);
      Money of_taxes = cents(0);
      for (const CreditNoteTax& row : parts.taxes) {
        BOOST_REQUIRE(!row.amount.is_negative());
        of_taxes += row.amount;
      }
      BOOST_REQUIRE(of_taxes == parts.tax);
      remember(invoice, parts, before);
    }
    if (test::reason_of([&] { remember(invoice, plan_all(invoice, before), before); }) != "nothing") {
      BOOST_REQUIRE(test::reason_of([&] { plan_all(invoice, before); }) == "credit_note.nothing_left");
    }
    for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
      BOOST_REQUIRE(before.lines[i].credited.net == invoice.lines[i].net &&
                    before.lines[i].credited.tax == invoice.lines[i].tax);
    }
    for (std::size_t i = 0; i < invoice.taxes.size(); ++i) {
      BOOST_REQUIRE(before.taxes[i].tax == invoice.taxes[i].amount);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
