#include <boost/test/unit_test.hpp>

#include "tests/billing/billing_book.hpp"

namespace billhook {

using test::BillingBook;
using test::euro;

BOOST_FIXTURE_TEST_SUITE(credit_note_operations_test, BillingBook)

BOOST_AUTO_TEST_CASE(an_unpaid_invoice_taken_back_whole_is_cancelled_and_not_paid) {
  const Invoice invoice = issued();
  const CreditNote note = call(IssueCreditNote{.invoice = invoice.id});
  BOOST_TEST(note.number.str() == "CN-000001");
  BOOST_TEST(note.total.amount() == "119.00");
  BOOST_TEST(note.settled.amount() == "119.00");
  BOOST_TEST(bool{call(GetCreditNote{.id = note.id}) == note});
  BOOST_TEST(status(invoice.id) == "cancelled");
  BOOST_TEST(events("invoice.paid") == 0);
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(balance(AccountKind::receivable) == "0.00");
  BOOST_TEST(balance(AccountKind::revenue, "standard") == "0.00");
  BOOST_TEST(balance(AccountKind::tax_payable, "DE VAT") == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_paid_invoice_taken_back_whole_is_refunded_to_credit) {
  const Invoice invoice = issued();
  pay(invoice, "119");
  const CreditNote note = call(IssueCreditNote{.invoice = invoice.id});
  BOOST_TEST(note.refunded.amount() == "119.00");
  BOOST_TEST(status(invoice.id) == "refunded");
  BOOST_TEST(credit() == "119.00");
  BOOST_TEST(events("invoice.refunded") == 1);
  BOOST_TEST(refusal(IssueCreditNote{.invoice = invoice.id}) == "invoice.wrong_status");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_refund_outside_goes_through_clearing) {
  const Invoice invoice = issued();
  pay(invoice, "119");
  call(IssueCreditNote{.invoice = invoice.id, .refund_to = RefundTo::none});
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(balance(AccountKind::clearing, "refund") == "-119.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_part_lowers_what_is_owed_and_the_rest_is_paid) {
  const Invoice invoice = issued();
  const CreditNote note =
      call(IssueCreditNote{.invoice = invoice.id, .lines = {{.line = invoice.lines[0].id, .amount = euro("59.50")}}});
  BOOST_TEST(note.net.amount() == "50.00");
  BOOST_TEST(note.taxes.at(0).amount.amount() == "9.50");
  BOOST_TEST(status(invoice.id) == "unpaid");
  pay(invoice, "59.50");
  BOOST_TEST(status(invoice.id) == "paid");
  call(IssueCreditNote{.invoice = invoice.id});
  BOOST_TEST(status(invoice.id) == "refunded");
  BOOST_TEST(credit() == "59.50");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(an_amount_is_said_without_or_with_tax) {
  const Invoice invoice = issued();
  const Id<InvoiceLine> line = invoice.lines[0].id;
  const CreditNote note = call(IssueCreditNote{.invoice = invoice.id, .lines = {{.line = line, .net = euro("10")}}});
  BOOST_TEST(note.tax.amount() == "1.90");
  BOOST_TEST(note.total.amount() == "11.90");
  BOOST_TEST(refusal(IssueCreditNote{.invoice = invoice.id,
                                     .lines = {{.line = line, .amount = euro("1.19"), .net = euro("1")}}}) ==
             "credit_note.net_or_amount at lines[0].net");
  BOOST_TEST(refusal(IssueCreditNote{.invoice = invoice.id, .lines = {{.line = line, .net = euro("90.01")}}}) ==
             "credit_note.more_than_line");
  BOOST_TEST(
      refusal(IssueCreditNote{
          .invoice = invoice.id, .lines = {{.line = line, .net = euro("1")}}, .periods = CreditedPeriods::release}) ==
      "credit_note.whole_lines at lines[0].net");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(only_days_that_are_billed_are_billed_anew) {
  const Invoice invoice = issued();
  const CreditedDays week{Date::of(2026, 11, 1), Date::of(2026, 11, 8)};
  BOOST_TEST(
      refusal(IssueCreditNote{.invoice = invoice.id, .lines = {{.line = invoice.lines[0].id, .released = week}}}) ==
      "credit_note.bad_days at lines[0].released");
  BOOST_TEST(call(IssueCreditNote{.invoice = invoice.id, .periods = CreditedPeriods::release}).total.amount() ==
             "119.00");
  BOOST_TEST(events("credit_note.days_released") == 0);
}

BOOST_AUTO_TEST_CASE(a_part_payment_comes_back_as_credit_when_the_rest_is_taken_back) {
  const Invoice invoice = issued();
  pay(invoice, "19");
  const CreditNote note = call(IssueCreditNote{.invoice = invoice.id});
  BOOST_TEST(note.settled.amount() == "100.00");
  BOOST_TEST(note.refunded.amount() == "19.00");
  BOOST_TEST(status(invoice.id) == "refunded");
  BOOST_TEST(events("invoice.paid") == 0);
  BOOST_TEST(credit() == "19.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_a_payment_is_expected_of_or_is_in_collections_is_taken_back_too) {
  const Invoice pending = issued();
  call(ExpectPayment{.id = pending.id});
  call(IssueCreditNote{.invoice = pending.id});
  BOOST_TEST(status(pending.id) == "cancelled");
  const Invoice collected = issued();
  call(SendToCollections{.id = collected.id});
  call(IssueCreditNote{.invoice = collected.id, .lines = {{.line = collected.lines[0].id, .amount = euro("19")}}});
  BOOST_TEST(status(collected.id) == "collections");
  BOOST_TEST(balance(AccountKind::receivable) == "100.00");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_was_written_off_lowers_the_bad_debt) {
  const Invoice invoice = issued();
  call(SendToCollections{.id = invoice.id});
  call(WriteOff{.id = invoice.id});
  const CreditNote note =
      call(IssueCreditNote{.invoice = invoice.id, .lines = {{.line = invoice.lines[0].id, .amount = euro("19")}}});
  BOOST_TEST(note.settled.amount() == "19.00");
  BOOST_TEST(balance(AccountKind::bad_debt) == "100.00");
  BOOST_TEST(status(invoice.id) == "written_off");
  call(IssueCreditNote{.invoice = invoice.id});
  BOOST_TEST(balance(AccountKind::bad_debt) == "0.00");
  BOOST_TEST(status(invoice.id) == "cancelled");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_was_never_owed_is_not_taken_back) {
  BOOST_TEST(refusal(IssueCreditNote{.invoice = draft().id}) == "invoice.wrong_status");
  const Invoice cancelled = issued();
  call(CancelInvoice{.id = cancelled.id});
  BOOST_TEST(refusal(IssueCreditNote{.invoice = cancelled.id}) == "invoice.wrong_status");
  BOOST_TEST(refusal(IssueCreditNote{.invoice = {99}}) == "invoice.not_found");
  const Invoice invoice = issued();
  BOOST_TEST(refusal(IssueCreditNote{.invoice = invoice.id, .lines = {{.line = cancelled.lines[0].id}}}) ==
             "line.not_found");
  BOOST_TEST(refusal(GetCreditNote{.id = {99}}) == "credit_note.not_found");
  BOOST_TEST(number("SELECT count(*) FROM credit_notes") == 1);  // of the one that was cancelled
}

BOOST_AUTO_TEST_CASE(credit_notes_are_listed_by_client_and_invoice) {
  const Invoice first = issued();
  const Invoice second = issued("5", add_client("Other").id);
  call(IssueCreditNote{.invoice = first.id});
  call(IssueCreditNote{.invoice = second.id});
  BOOST_TEST(call(ListCreditNotes{}).items.size() == 2U);
  BOOST_TEST(call(ListCreditNotes{.invoice = first.id}).items.size() == 1U);
  BOOST_TEST(call(ListCreditNotes{.client = second.client}).items.at(0).number.str() == "CN-000002");
  const Actor ada = Actor::client(client);
  BOOST_TEST(call(ListCreditNotes{}, ada).items.size() == 1U);
  BOOST_TEST(refusal(ListCreditNotes{.invoice = second.id}, ada) == "invoice.not_found");
  BOOST_TEST(refusal(ListCreditNotes{.client = second.client}, ada) == "client.not_found");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
