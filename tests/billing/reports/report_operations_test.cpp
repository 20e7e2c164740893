#include <boost/test/unit_test.hpp>

#include "billhook/billing/report.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook {

using test::BillingBook;
using test::euro;

namespace {

std::string rows_of(const RevenueReport& report) {
  std::string text;
  for (const RevenueRow& row : report.rows) {
    text += row.key.str() + " " + row.net.to_string() + " + " + row.tax.amount() + " (" +
            std::to_string(row.documents) + ")\n";
  }
  return text;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(report_operations_test, BillingBook)

BOOST_AUTO_TEST_CASE(revenue_is_what_was_invoiced_less_what_was_credited) {
  issued("100");
  call(CancelInvoice{.id = issued("7").id});  // two documents over nothing
  set_day("2026-12-05");
  const Invoice credited = issued("50");
  call(IssueCreditNote{.invoice = credited.id, .lines = {{credited.lines[0].id, euro("11.90")}}});
  const auto report = [&](RevenueBy by) {
    return rows_of(call(ReportRevenue{.from = Date::of(2026, 11, 1), .to = Date::of(2027, 1, 1), .by = by}));
  };
  BOOST_TEST(report(RevenueBy::month) == "2026-11 100.00 EUR + 19.00 (3)\n2026-12 40.00 EUR + 7.60 (2)\n");
  BOOST_TEST(report(RevenueBy::tax) == "DE VAT 19% 140.00 EUR + 26.60 (5)\n");
  BOOST_TEST(report(RevenueBy::country) == "DE 140.00 EUR + 26.60 (5)\n");
  BOOST_TEST(report(RevenueBy::product) == "custom 140.00 EUR + 26.60 (5)\n");
  BOOST_TEST(rows_of(call(ReportRevenue{.from = Date::of(2026, 12, 1), .to = Date::of(2027, 1, 1)})) ==
             "2026-12 40.00 EUR + 7.60 (2)\n");
  BOOST_TEST(
      call(ReportRevenue{.from = Date::of(2026, 11, 1), .to = Date::of(2027, 1, 1), .currency = Currency::of("USD")})
          .rows.empty());
  BOOST_TEST(refusal(ReportRevenue{.from = Date::of(2026, 12, 1), .to = Date::of(2026, 11, 1)}) ==
             "report.ends_before_start at to");
}

BOOST_AUTO_TEST_CASE(an_invoice_credited_whole_leaves_nothing) {
  call(IssueCreditNote{.invoice = issued("100").id});
  BOOST_TEST(rows_of(call(ReportRevenue{.from = Date::of(2026, 11, 1), .to = Date::of(2026, 12, 1)})) ==
             "2026-11 0.00 EUR + 0.00 (2)\n");
}

BOOST_AUTO_TEST_CASE(aging_sorts_what_is_open_by_how_long_it_is_due) {
  for (const char* due : {"2026-12-01", "2026-11-21", "2026-10-23", "2026-10-22", "2026-09-01", "2026-01-01"}) {
    const Invoice made = draft("100");
    call(UpdateDraft{.id = made.id, .version = 1, .due_date = Date::parse(due)});
    call(IssueInvoice{.id = made.id});
  }
  pay(read({2}), "19");
  const AgingReport report = call(ReportAging{});
  BOOST_REQUIRE(report.rows.size() == 1U);
  const AgingRow& row = report.rows[0];
  BOOST_TEST(row.not_due.amount() == "119.00");
  BOOST_TEST(row.days_1_to_30.amount() == "219.00");
  BOOST_TEST(row.days_31_to_60.amount() == "119.00");
  BOOST_TEST(row.days_61_to_90.amount() == "119.00");
  BOOST_TEST(row.days_over_90.amount() == "119.00");
  BOOST_TEST(row.total.amount() == "695.00");
  BOOST_TEST(row.invoices == 6);
  BOOST_TEST(call(ReportAging{.on = Date::of(2026, 1, 1)}).rows[0].not_due.amount() == "695.00");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
