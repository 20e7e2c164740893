#include <boost/test/unit_test.hpp>

#include "tests/billing/billing_book.hpp"

namespace billhook {

using test::BillingBook;
using test::euro;

BOOST_FIXTURE_TEST_SUITE(payment_operations_test, BillingBook)

// 30, 40 and 30 of 100, a payment of 150: Paymenter's InvoicePaymentProcessingTest.
BOOST_AUTO_TEST_CASE(parts_add_up_and_the_last_one_pays_the_invoice) {
  const Invoice invoice = issued("84.03");  // 100.00 with tax
  BOOST_TEST(invoice.total.amount() == "100.00");
  pay(invoice, "30");
  BOOST_TEST(read(invoice.id).paid.amount() == "30.00");
  pay(invoice, "40");
  BOOST_TEST(status(invoice.id) == "unpaid");
  pay(invoice, "30");
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_TEST(events("invoice.paid") == 1);
  BOOST_TEST(call(ListPayments{.invoice = invoice.id}).items.size() == 3U);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_an_invoice_does_not_need_becomes_credit) {
  const Payment payment = pay(issued("84.03"), "150");
  BOOST_TEST(payment.to_invoice.amount() == "100.00");
  BOOST_TEST(payment.to_credit.amount() == "50.00");
  BOOST_TEST(credit() == "50.00");
  BOOST_TEST(bool{call(GetPayment{.id = payment.id}) == payment});
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(money_for_an_invoice_that_is_paid_or_cancelled_is_not_lost) {
  const Invoice paid = issued();
  const Invoice cancelled = issued();
  call(CancelInvoice{.id = cancelled.id});
  pay(paid, "119");
  pay(paid, "119");
  pay(cancelled, "1");
  BOOST_TEST(credit() == "120.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(money_for_an_invoice_that_was_written_off_recovers_the_bad_debt) {
  const Invoice lost = issued();
  call(SendToCollections{.id = lost.id});
  call(WriteOff{.id = lost.id});
  BOOST_TEST(balance(AccountKind::bad_debt) == "119.00");
  BOOST_TEST(pay(lost, "19").to_invoice.amount() == "19.00");
  BOOST_TEST(status(lost.id) == "written_off");
  BOOST_TEST(balance(AccountKind::bad_debt) == "100.00");
  BOOST_TEST(pay(lost, "120").to_credit.amount() == "20.00");
  BOOST_TEST(status(lost.id) == "paid");
  BOOST_TEST(balance(AccountKind::bad_debt) == "0.00");
  BOOST_TEST(balance(AccountKind::receivable) == "0.00");
  BOOST_TEST(credit() == "20.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(credit_can_be_set_off_against_what_was_written_off) {
  const Invoice lost = issued();
  call(SendToCollections{.id = lost.id});
  call(WriteOff{.id = lost.id});
  call(GrantCredit{.client = client, .amount = euro("200"), .reason = "Sorry"});
  BOOST_TEST(status(lost.id) == "written_off");
  call(ApplyCredit{.id = lost.id});
  BOOST_TEST(status(lost.id) == "paid");
  BOOST_TEST(credit() == "81.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(more_than_the_named_invoice_needs_pays_the_others_at_once_where_the_policy_says_so) {
  const Invoice first = issued();
  const Invoice second = issued();
  const Invoice third = issued();
  pay(third, "300");
  BOOST_TEST(status(first.id) == "paid");
  BOOST_TEST(read(second.id).paid.amount() == "62.00");
  BOOST_TEST(status(third.id) == "paid");
  set_policy({.credit_pays_invoices = false});
  pay(third, "57");
  BOOST_TEST(read(second.id).paid.amount() == "62.00");
  BOOST_TEST(credit() == "57.00");
  BOOST_TEST(broken_checks() == "");
}

// A fee of 2.50 on 100: Paymenter's InvoicePaymentProcessingTest.
BOOST_AUTO_TEST_CASE(a_fee_is_the_seller_s_cost) {
  call(RecordPayment{.invoice = issued("84.03").id, .amount = euro("100"), .method = "card", .fee = euro("2.50")});
  BOOST_TEST(balance(AccountKind::clearing, "card") == "97.50");
  BOOST_TEST(balance(AccountKind::fees, "card") == "2.50");
  BOOST_TEST(balance(AccountKind::receivable) == "0.00");
}

BOOST_AUTO_TEST_CASE(the_same_reference_is_the_same_payment) {
  const Invoice invoice = issued();
  const RecordPayment request{
      .invoice = invoice.id, .amount = euro("50"), .method = "card", .reference = "tx-1", .received_on = {}, .fee = {}};
  const Payment first = call(request);
  BOOST_TEST(bool{call(request) == first});
  BOOST_TEST(read(invoice.id).paid.amount() == "50.00");
  RecordPayment other = request;
  other.amount = euro("51");
  BOOST_TEST(refusal(other) == "payment.reference_reused");
  other = request;
  other.invoice = issued().id;
  BOOST_TEST(refusal(other) == "payment.reference_reused");
  other = request;
  other.method = "bank_transfer";
  BOOST_TEST((call(other).id != first.id));
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(money_for_a_client_is_credit_and_pays_the_oldest_invoice_first) {
  const Invoice older = issued();
  const Invoice newer = issued();
  call(RecordPayment{.client = client, .amount = euro("150"), .method = "bank_transfer"});
  BOOST_TEST(status(older.id) == "paid");
  BOOST_TEST(read(newer.id).paid.amount() == "31.00");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(credit_stays_where_the_policy_does_not_spend_it) {
  set_policy({.credit_pays_invoices = false});
  const Invoice invoice = issued();
  call(RecordPayment{.client = client, .amount = euro("150"), .method = "bank_transfer"});
  BOOST_TEST(status(invoice.id) == "unpaid");
  BOOST_TEST(credit() == "150.00");
}

BOOST_AUTO_TEST_CASE(a_payment_that_makes_no_sense_is_refused) {
  const Invoice invoice = issued();
  const RecordPayment good{.invoice = invoice.id, .amount = euro("1"), .method = "x"};
  const auto with = [&](auto change) {
    RecordPayment bad = good;
    change(bad);
    return refusal(bad);
  };
  BOOST_TEST(with([&](RecordPayment& p) { p.client = client; }) == "payment.invoice_or_client at client");
  BOOST_TEST(with([](RecordPayment& p) { p.invoice.reset(); }) == "payment.invoice_or_client at invoice");
  BOOST_TEST(with([](RecordPayment& p) { p.amount = euro("0"); }) == "payment.bad_amount at amount");
  BOOST_TEST(with([](RecordPayment& p) { p.fee = euro("1.01"); }) == "payment.bad_fee at fee");
  BOOST_TEST(with([](RecordPayment& p) { p.fee = euro("-1"); }) == "payment.bad_fee at fee");
  BOOST_TEST(with([](RecordPayment& p) { p.received_on = Date::of(2026, 11, 23); }) ==
             "payment.future_date at received_on");
  BOOST_TEST(with([](RecordPayment& p) { p.amount = Money::parse("1", "USD"); }) ==
             "money.currency_mismatch at amount");
  BOOST_TEST(with([&](RecordPayment& p) { p.invoice = draft().id; }) == "invoice.is_draft");
  BOOST_TEST(with([](RecordPayment& p) { p.invoice = Id<Invoice>{99}; }) == "invoice.not_found");
  BOOST_TEST(refusal(RecordPayment{.client = Id<Client>{99}, .amount = euro("1"), .method = "x"}) ==
             "client.not_found");
  BOOST_TEST(refusal(GetPayment{.id = {99}}) == "payment.not_found");
}

BOOST_AUTO_TEST_CASE(a_bank_statement_is_recorded_in_one_go_and_tells_what_it_refused) {
  const Invoice invoice = issued();
  const PaymentBatch batch = call(RecordPayments{
      .payments = {{.invoice = invoice.id, .amount = euro("19"), .method = "bank_transfer", .reference = "a"},
                   {.invoice = Id<Invoice>{99}, .amount = euro("5"), .method = "bank_transfer", .reference = "b"},
                   {.invoice = invoice.id, .amount = euro("100"), .method = "bank_transfer", .reference = "c"}}});
  BOOST_TEST(batch.recorded == 2);
  BOOST_TEST(batch.refused == 1);
  BOOST_TEST(batch.outcomes.at(1).reason->str() == "invoice.not_found");
  BOOST_TEST(!batch.outcomes.at(1).payment.has_value());
  BOOST_TEST(batch.outcomes.at(2).payment->to_invoice.amount() == "100.00");
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_client_sees_its_own_payments_and_credit_alone) {
  const Payment own = pay(issued(), "1");
  const Id<Client> other = add_client("Other").id;
  const Payment foreign = pay(issued("5", other), "1");
  const Actor ada = Actor::client(client);
  BOOST_TEST(bool{call(GetPayment{.id = own.id}, ada) == own});
  BOOST_TEST(refusal(GetPayment{.id = foreign.id}, ada) == "payment.not_found");
  BOOST_TEST(call(ListPayments{}, ada).items.size() == 1U);
  BOOST_TEST(call(ListPayments{.client = other}).items.size() == 1U);
  BOOST_TEST(call(GetCreditBalance{.client = client}, ada).balance.is_zero());
  BOOST_TEST(refusal(GetCreditBalance{.client = other}, ada) == "client.not_found");
}

BOOST_AUTO_TEST_CASE(credit_is_granted_in_the_client_s_currency) {
  const CreditGrant grant = call(GrantCredit{.client = client, .amount = euro("10"), .reason = "Sorry"});
  BOOST_TEST(grant.amount.amount() == "10.00");
  BOOST_TEST(balance(AccountKind::goodwill) == "10.00");
  BOOST_TEST(credit() == "10.00");
  BOOST_TEST(refusal(GrantCredit{.client = client, .amount = euro("0"), .reason = "x"}) ==
             "credit.bad_amount at amount");
  BOOST_TEST(refusal(GrantCredit{.client = client, .amount = Money::parse("1", "USD"), .reason = "x"}) ==
             "money.currency_mismatch at amount");
  BOOST_TEST(refusal(GrantCredit{.client = {99}, .amount = euro("1"), .reason = "x"}) == "client.not_found");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_payment_is_confirmed_by_mail_where_the_policy_says_so) {
  pay(issued(), "119");
  BOOST_TEST(number("SELECT count(*) FROM jobs WHERE request LIKE '%payment_received%'") == 1);
  set_policy({.mail_invoices = false});
  pay(issued(), "119");
  BOOST_TEST(number("SELECT count(*) FROM jobs") == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
