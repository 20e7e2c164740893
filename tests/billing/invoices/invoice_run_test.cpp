#include "billing/invoices/invoice_run.hpp"

#include <boost/test/unit_test.hpp>

#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;
using test::euro;

namespace {

const Date december = Date::of(2026, 12, 1);

/// All of the first line, which billed December of the first service.
Release whole_december(BillingBook& book) {
  return {.invoice = {1},
          .line = {1},
          .from = december,
          .to = december.add_months(1),
          .days = 31,
          .live_days = 31,
          .reason = CreditReason::end,
          .subject = book.subject_of(1)};
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(invoice_run_test, BillingBook)

BOOST_AUTO_TEST_CASE(a_client_gets_one_invoice_for_all_its_services) {
  const InvoiceRunOutcome outcome = bill({{client, {month(1, december, "10"), month(2, december + 3, "20")}}});
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
  const InvoiceRunOutcome outcome =
      bill({{client, {month(1, december, "10"), month(2, december, "20"), month(2, december.add_months(1), "20")}}});
  BOOST_TEST(outcome.invoices == 2);
  BOOST_TEST(read({2}).lines.size() == 2U);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(no_period_is_billed_twice) {
  bill({{client, {month(1, december, "10")}}});
  const InvoiceRunOutcome again = bill({{client, {month(1, december, "10")}}});
  BOOST_TEST(again.invoices == 0);
  BOOST_REQUIRE(again.failed.size() == 1U);
  BOOST_TEST(again.failed[0].error.reason == "invoice.billed_twice");
  BOOST_TEST(number("SELECT count(*) FROM invoices") == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_released_period_can_be_billed_anew) {
  bill({{client, {month(1, december, "10")}}});
  Charge anew = month(1, december, "15");
  anew.generation = 1;
  BOOST_TEST(bill({{client, {anew}, {whole_december(*this)}}}).invoices == 1);
  BOOST_TEST(read({2}).net.amount() == "15.00");
  BOOST_TEST(status({1}) == "cancelled");
  BOOST_TEST(status({2}) == "unpaid");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(one_client_s_failure_stops_no_other_and_leaves_no_hole) {
  const Id<Client> other = add_client("Other").id;
  Charge wrong = month(2, december, "10");
  wrong.amount = Money::parse("10", "USD");
  const Id<Client> third = add_client("Third").id;
  const InvoiceRunOutcome outcome = bill({{client, {month(1, december, "10")}},
                                          {other, {wrong}},
                                          {third, {month(4, december, "10")}},
                                          {{99}, {month(3, december, "10")}}});
  BOOST_TEST(outcome.clients == 2);
  BOOST_TEST(outcome.invoices == 2);
  BOOST_REQUIRE(outcome.failed.size() == 2U);
  BOOST_TEST(outcome.failed[0].error.reason == "money.currency_mismatch");
  BOOST_TEST(outcome.failed[1].error.reason == "client.not_found");
  BOOST_TEST(read({2}).number->str() == "000002");
  BOOST_TEST(events("invoice.issued") == 2);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_is_released_of_an_unpaid_invoice_lowers_what_is_owed) {
  bill({{client, {month(1, december, "31")}}});
  Release release = whole_december(*this);
  release.from = december + 21;
  release.days = 10;
  const InvoiceRunOutcome outcome = bill({{client, {}, {release}}});
  BOOST_TEST(outcome.invoices == 0);
  const CreditNote note = call(GetCreditNote{.id = {1}});
  BOOST_TEST(note.number.str() == "CN-000001");
  BOOST_TEST((note.reason == CreditReason::end));
  BOOST_TEST(note.net.amount() == "10.00");
  BOOST_TEST(note.tax.amount() == "1.90");
  BOOST_TEST(note.settled.amount() == "11.90");
  BOOST_TEST((note.lines.at(0).released_from == december + 21));
  BOOST_TEST((note.lines.at(0).released_to == december.add_months(1)));
  BOOST_TEST(status({1}) == "unpaid");
  BOOST_TEST(read({1}).paid.amount() == "11.90");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_had_been_paid_becomes_credit) {
  BOOST_REQUIRE(add_service().value == 1);
  bill({{client, {month(1, december, "10")}}});
  pay(read({1}), "11.90");
  bill({{client, {}, {whole_december(*this)}}});
  BOOST_TEST(status({1}) == "refunded");
  BOOST_TEST(credit() == "11.90");
  BOOST_TEST(number("SELECT count(*) FROM invoices") == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_had_been_paid_pays_what_takes_its_place_whatever_the_policy_says) {
  BOOST_REQUIRE(add_service().value == 1);
  set_policy({.separate_invoices = true, .credit_pays_invoices = false});
  bill({{client, {month(1, december, "10")}}});
  pay(read({1}), "11.90");
  Charge anew = month(1, december, "15");
  anew.generation = 1;
  bill({{client, {month(2, december, "7"), anew}, {whole_december(*this)}}});
  BOOST_TEST(read({2}).paid.amount() == "0.00");
  BOOST_TEST(read({3}).paid.amount() == "11.90");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(each_invoice_has_its_own_credit_note) {
  bill({{client, {month(1, december, "10"), month(2, december, "20")}}});
  bill({{client, {month(1, december.add_months(1), "10")}}});
  std::vector<Release> releases{whole_december(*this), whole_december(*this), whole_december(*this)};
  releases[0].invoice = {2};
  releases[0].line = {3};
  releases[0].from = december.add_months(1);
  releases[0].to = december.add_months(2);
  releases[2].line = {2};
  bill({{client, {}, releases}});
  BOOST_TEST(call(ListCreditNotes{}).items.size() == 2U);
  BOOST_TEST(call(GetCreditNote{.id = {1}}).lines.size() == 2U);
  BOOST_TEST(status({1}) == "cancelled");
  BOOST_TEST(status({2}) == "cancelled");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_free_period_is_taken_back_for_nothing) {
  BOOST_REQUIRE(add_service().value == 1);
  bill({{client, {month(1, december, "0")}}});
  const std::int64_t mails = number("SELECT count(*) FROM jobs");
  bill({{client, {}, {whole_december(*this)}}});
  BOOST_TEST(call(GetCreditNote{.id = {1}}).total.is_zero());
  BOOST_TEST(status({1}) == "paid");
  BOOST_TEST(number("SELECT count(*) FROM jobs") == mails);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_was_cancelled_before_there_were_credit_notes_for_it_is_not_given_back_again) {
  bill({{client, {month(1, december, "10")}}});
  tamper("UPDATE invoices SET status = 'cancelled' WHERE id = 1");
  bill({{client, {}, {whole_december(*this)}}});
  BOOST_TEST(call(GetCreditNote{.id = {1}}).total.is_zero());
  BOOST_TEST(credit() == "0.00");
}

BOOST_AUTO_TEST_CASE(a_client_hears_what_was_taken_back) {
  bill({{client, {month(1, december, "10")}}});
  bill({{client, {}, {whole_december(*this)}}});
  BOOST_TEST(number("SELECT count(*) FROM jobs WHERE key = 'mail.credit_note.1.issued'") == 1);
}

BOOST_AUTO_TEST_CASE(nothing_to_bill_is_no_invoice) {
  BOOST_TEST(bill({{client, {}}}).invoices == 0);
  BOOST_TEST(number("SELECT count(*) FROM invoices") == 0);
}

BOOST_AUTO_TEST_CASE(a_free_service_is_paid_at_once) {
  BOOST_REQUIRE(add_service().value == 1);
  bill({{client, {month(1, december, "0")}}});
  BOOST_TEST((read({1}).status == InvoiceStatus::paid));
  BOOST_TEST(events("invoice.paid") == 1);
}

BOOST_AUTO_TEST_CASE(whoever_wants_no_mail_gets_none) {
  set_policy({.mail_invoices = false});
  bill({{client, {month(1, december, "10")}}});
  BOOST_TEST(number("SELECT count(*) FROM jobs") == 0);
}

BOOST_AUTO_TEST_CASE(the_run_and_a_draft_price_alike) {
  bill({{client, {month(1, december, "33.33"), month(2, december, "0.07")}}});
  const Invoice by_hand = call(CreateInvoice{
      .client = client,
      .lines = {{.description = "a", .unit_price = euro("33.33")}, {.description = "b", .unit_price = euro("0.07")}}});
  const Invoice issued_by_hand = call(IssueInvoice{.id = by_hand.id});
  BOOST_TEST((read({1}).total == issued_by_hand.total));
  BOOST_TEST((read({1}).lines.at(1).tax == issued_by_hand.lines.at(1).tax));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
