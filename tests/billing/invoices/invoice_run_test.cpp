#include "billing/invoices/invoice_run.hpp"

#include <boost/test/unit_test.hpp>

#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;
using test::euro;

namespace {

const Date today = Date::of(2026, 11, 22);
const Date december = Date::of(2026, 12, 1);

/// Bills the charges as the daily run does.
InvoiceRunOutcome run(BillingBook& book, const std::vector<ClientCharges>& charges) {
  InvoiceRunOutcome outcome;
  book.in_transaction([&](engine::Context& context) { outcome = invoice_charges(context, today, charges); });
  return outcome;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(invoice_run_test, BillingBook)

BOOST_AUTO_TEST_CASE(a_client_gets_one_invoice_for_all_its_services) {
  const InvoiceRunOutcome outcome = run(*this, {{client, {month(1, december, "10"), month(2, december + 3, "20")}}});
  BOOST_TEST(outcome.invoices == 1);
  BOOST_TEST(outcome.lines == 2);
  const Invoice invoice = read({1});
  BOOST_TEST(invoice.number->str() == "000001");
  BOOST_TEST((invoice.due_date == december));
  BOOST_TEST(invoice.total.amount() == "35.70");
  BOOST_TEST(invoice.lines.at(1).service->value == 2);
  BOOST_TEST(invoice.lines.at(1).days.value_or(0) == 31);
  BOOST_TEST(invoice.client_party->name.str() == "Ada Byron");
  BOOST_TEST(events("invoice.issued") == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_client_that_wants_separate_invoices_gets_them) {
  call(UpdateClient{.id = client, .version = 1, .policy = Policy{.separate_invoices = true}});
  const InvoiceRunOutcome outcome = run(
      *this, {{client, {month(1, december, "10"), month(2, december, "20"), month(2, december.add_months(1), "20")}}});
  BOOST_TEST(outcome.invoices == 2);
  BOOST_TEST(read({2}).lines.size() == 2U);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(no_period_is_billed_twice) {
  run(*this, {{client, {month(1, december, "10")}}});
  const InvoiceRunOutcome again = run(*this, {{client, {month(1, december, "10")}}});
  BOOST_TEST(again.invoices == 0);
  BOOST_REQUIRE(again.failed.size() == 1U);
  BOOST_TEST(again.failed[0].error.reason == "invoice.billed_twice");
  BOOST_TEST(number("SELECT count(*) FROM invoices") == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_repaired_period_can_be_billed_anew) {
  run(*this, {{client, {month(1, december, "10")}}});
  Charge repair = month(1, december, "-10");
  repair.kind = LineKind::repair;
  repair.repairs = Id<InvoiceLine>{1};
  Charge anew = month(1, december, "15");
  anew.generation = 1;
  BOOST_TEST(run(*this, {{client, {repair, anew}}}).invoices == 1);
  BOOST_TEST(read({2}).net.amount() == "5.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(one_client_s_failure_stops_no_other_and_leaves_no_hole) {
  const Id<Client> other = add_client("Other").id;
  Charge wrong = month(2, december, "10");
  wrong.amount = Money::parse("10", "USD");
  const InvoiceRunOutcome outcome = run(*this, {{client, {month(1, december, "10")}},
                                                {{99}, {month(3, december, "10")}},
                                                {other, {wrong}},
                                                {other, {month(4, december, "10")}}});
  BOOST_TEST(outcome.clients == 2);
  BOOST_TEST(outcome.invoices == 2);
  BOOST_REQUIRE(outcome.failed.size() == 2U);
  BOOST_TEST(outcome.failed[0].error.reason == "client.not_found");
  BOOST_TEST(outcome.failed[1].error.reason == "money.currency_mismatch");
  BOOST_TEST(read({2}).number->str() == "000002");
  BOOST_TEST(events("invoice.issued") == 2);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_refund_of_more_than_is_billed_becomes_credit) {
  BOOST_REQUIRE(add_service().value == 1);
  run(*this, {{client, {month(1, december, "10")}}});
  Charge repair = month(1, december, "-10");
  repair.kind = LineKind::repair;
  repair.repairs = Id<InvoiceLine>{1};
  run(*this, {{client, {repair}}});
  BOOST_TEST((read({2}).status == InvoiceStatus::paid));
  BOOST_TEST(credit() == "11.90");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(nothing_to_bill_is_no_invoice) {
  BOOST_TEST(run(*this, {{client, {}}}).invoices == 0);
  BOOST_TEST(number("SELECT count(*) FROM invoices") == 0);
}

BOOST_AUTO_TEST_CASE(a_free_service_is_paid_at_once) {
  BOOST_REQUIRE(add_service().value == 1);
  run(*this, {{client, {month(1, december, "0")}}});
  BOOST_TEST((read({1}).status == InvoiceStatus::paid));
  BOOST_TEST(events("invoice.paid") == 1);
}

BOOST_AUTO_TEST_CASE(whoever_wants_no_mail_gets_none) {
  set_policy({.mail_invoices = false});
  run(*this, {{client, {month(1, december, "10")}}});
  BOOST_TEST(number("SELECT count(*) FROM jobs") == 0);
}

BOOST_AUTO_TEST_CASE(the_run_and_a_draft_price_alike) {
  run(*this, {{client, {month(1, december, "33.33"), month(2, december, "0.07")}}});
  const Invoice by_hand = call(CreateInvoice{
      .client = client,
      .lines = {{.description = "a", .unit_price = euro("33.33")}, {.description = "b", .unit_price = euro("0.07")}}});
  const Invoice issued_by_hand = call(IssueInvoice{.id = by_hand.id});
  BOOST_TEST((read({1}).total == issued_by_hand.total));
  BOOST_TEST((read({1}).lines.at(1).tax == issued_by_hand.lines.at(1).tax));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
