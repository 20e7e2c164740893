#include "billing/payments/reversing.hpp"

#include <boost/test/unit_test.hpp>

#include "billhook/billing/report.hpp"
#include "billing/payments/payment_rules.hpp"
#include "billing/tasks.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;
using test::euro;

namespace {

struct ReversalBook : BillingBook {
  ReversalBook() { set_policy({.credit_pays_invoices = false}); }

  PaymentReversal reverse(const Payment& payment, ReversalReason reason = ReversalReason::bounced) {
    return call(ReversePayment{.id = payment.id, .reason = reason});
  }
  Payment prepay(const std::string& amount) {
    return call(RecordPayment{.client = client, .amount = euro(amount), .method = "bank_transfer"});
  }
  void apply(const Invoice& invoice, const std::string& amount) {
    call(ApplyCredit{.id = invoice.id, .amount = euro(amount)});
  }
  CreditPayout pay_out(const std::string& amount, const std::string& reference = "out") {
    return call(
        PayOutCredit{.client = client, .amount = euro(amount), .method = "bank_transfer", .reference = reference});
  }
  /// What is owed by invoices, and what the ledger says of it.
  std::string owed() { return balance(AccountKind::receivable); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(reversing_test, ReversalBook)

BOOST_AUTO_TEST_CASE(a_payment_is_received_until_it_is_reversed_and_once) {
  BOOST_CHECK(follow(payment_arrows, PaymentStatus::received, PaymentStep::reverse) == PaymentStatus::reversed);
  BOOST_CHECK(!follow(payment_arrows, PaymentStatus::reversed, PaymentStep::reverse));
  const Payment payment = pay(issued(), "119");
  BOOST_CHECK(payment.status == PaymentStatus::received);
  reverse(payment);
  BOOST_CHECK(call(GetPayment{.id = payment.id}).status == PaymentStatus::reversed);
  BOOST_CHECK(call(ListPayments{}).items.at(0).status == PaymentStatus::reversed);
  BOOST_TEST(refusal(ReversePayment{.id = payment.id}) == "payment.reversed_already");
  BOOST_TEST(refusal(ReversePayment{.id = {99}}) == "payment.not_found");
  BOOST_TEST(events("payment.reversed") == 1);
}

BOOST_AUTO_TEST_CASE(an_invoice_whose_payment_bounced_is_owed_again) {
  const Invoice invoice = issued();
  const Payment payment = pay(invoice, "119");
  const PaymentReversal reversal = reverse(payment);
  BOOST_TEST(reversal.from_invoices.amount() == "119.00");
  BOOST_TEST(reversal.from_credit.is_zero());
  BOOST_TEST(!reversal.invoice.has_value());
  const Invoice after = read(invoice.id);
  BOOST_TEST((after.status == InvoiceStatus::unpaid));
  BOOST_TEST(after.paid.is_zero());
  BOOST_TEST(!after.paid_at.has_value());
  BOOST_TEST(owed() == "119.00");
  BOOST_TEST(balance(AccountKind::bank, "bank_transfer") == "0.00");
  BOOST_TEST(events("invoice.reopened") == 1);
  pay(invoice, "119");
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_chargeback_goes_to_collections) {
  const Invoice invoice = issued();
  reverse(pay(invoice, "119"), ReversalReason::chargeback);
  BOOST_TEST(status(invoice.id) == "collections");
  BOOST_TEST(events("invoice.charged_back") == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_a_payment_paid_by_credit_is_owed_again_too) {
  const Invoice named = issued();
  const Invoice other = issued();
  const Payment payment = pay(named, "300");
  apply(other, "119");
  const PaymentReversal reversal = reverse(payment);
  BOOST_TEST(reversal.from_credit.amount() == "62.00");
  BOOST_TEST(reversal.from_invoices.amount() == "238.00");
  BOOST_TEST(status(named.id) == "unpaid");
  BOOST_TEST(status(other.id) == "unpaid");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(owed() == "238.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(money_of_others_stays_where_it_is) {
  const Invoice invoice = issued();
  pay(invoice, "100");
  const Payment bounced = pay(invoice, "69");
  call(GrantCredit{.client = client, .amount = euro("5"), .reason = "Sorry"});
  reverse(bounced);
  BOOST_TEST(read(invoice.id).paid.amount() == "100.00");
  BOOST_TEST(credit() == "5.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_credit_note_in_between_is_not_charged_again) {
  const Invoice invoice = issued();
  const Payment payment = pay(invoice, "119");
  call(IssueCreditNote{.invoice = invoice.id, .lines = {{invoice.lines[0].id, euro("19")}}});
  const PaymentReversal reversal = reverse(payment);
  BOOST_TEST(reversal.from_credit.amount() == "19.00");
  BOOST_TEST(reversal.from_invoices.amount() == "100.00");
  BOOST_TEST(owed() == "100.00");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_a_closed_document_or_the_client_has_is_an_invoice_of_its_own_without_tax) {
  const Invoice invoice = issued();
  const Payment payment = pay(invoice, "119");
  call(IssueCreditNote{.invoice = invoice.id, .refund_to = RefundTo::none});
  const PaymentReversal reversal = reverse(payment, ReversalReason::chargeback);
  BOOST_TEST(reversal.invoiced.amount() == "119.00");
  const Invoice claim = read(reversal.invoice.value());
  BOOST_TEST(claim.total.amount() == "119.00");
  BOOST_TEST(claim.tax.is_zero());
  BOOST_TEST((claim.lines.at(0).kind == LineKind::returned_payment));
  BOOST_TEST((claim.taxes.at(0).reason == TaxReason::out_of_scope));
  BOOST_TEST(status(invoice.id) == "refunded");
  BOOST_TEST(balance(AccountKind::clearing, "returned_payment") == "0.00");
  const RevenueReport revenue = call(ReportRevenue{.from = Date::of(2026, 1, 1), .to = Date::of(2027, 1, 1)});
  for (const RevenueRow& row : revenue.rows) BOOST_TEST(row.total.is_zero());
  pay(claim, "119");
  BOOST_TEST(owed() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_was_paid_out_is_an_invoice_of_its_own) {
  const Payment payment = prepay("50");
  pay_out("20");
  const PaymentReversal reversal = reverse(payment);
  BOOST_TEST(reversal.from_credit.amount() == "30.00");
  BOOST_TEST(reversal.invoiced.amount() == "20.00");
  BOOST_TEST(owed() == "20.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_fee_is_an_invoice_that_belongs_to_the_one_that_was_paid) {
  const Invoice invoice = issued();
  const Payment payment = pay(invoice, "119");
  const ReversePayment request{.id = payment.id, .reason = ReversalReason::bounced, .fee = euro("4")};
  const auto with = [&](auto change) {
    ReversePayment bad = request;
    change(bad);
    return refusal(bad);
  };
  BOOST_TEST(with([](ReversePayment& r) { r.fee = euro("0"); }) == "payment.bad_fee at fee");
  BOOST_TEST(with([](ReversePayment& r) { r.reason = ReversalReason::mistake; }) == "payment.bad_fee at fee");
  BOOST_TEST(with([](ReversePayment& r) { r.fee = Money::parse("1", "USD"); }) == "money.currency_mismatch at fee");
  const Invoice fee = read(call(request).fee_invoice.value());
  BOOST_TEST(fee.net.amount() == "4.00");
  BOOST_TEST((fee.late_fee_for == invoice.id));
  BOOST_TEST((fee.lines.at(0).kind == LineKind::return_fee));
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(the_fee_of_a_gateway_is_only_undone_where_the_money_never_came) {
  const auto paid = [&] {
    return call(
        RecordPayment{.invoice = issued("84.03").id, .amount = euro("100"), .method = "card", .fee = euro("2.50")});
  };
  reverse(paid(), ReversalReason::mistake);
  BOOST_TEST(balance(AccountKind::clearing, "card") == "0.00");
  BOOST_TEST(balance(AccountKind::fees, "card") == "0.00");
  reverse(paid(), ReversalReason::bounced);
  BOOST_TEST(balance(AccountKind::clearing, "card") == "-2.50");
  BOOST_TEST(balance(AccountKind::fees, "card") == "2.50");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(other_credit_pays_what_is_owed_again_where_the_policy_says_so) {
  set_policy({.credit_pays_invoices = true});
  const Invoice invoice = issued();
  const Payment payment = pay(invoice, "119");
  prepay("200");
  reverse(payment);
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_TEST(credit() == "81.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(dunning_begins_anew_on_the_day_of_the_reversal) {
  set_policy({.credit_pays_invoices = false,
              .dunning = std::vector<DunningStep>{{.name = "first", .kind = DunningKind::reminder, .days = 3},
                                                  {.name = "off", .kind = DunningKind::suspend, .days = 6}}});
  const Invoice invoice = issued();
  const auto steps_on = [&](Date day) {
    std::int64_t done = 0;
    in_transaction([&](engine::Context& context) {
      const engine::ParkedClients nobody;
      context.set_today(day);
      done = take_dunning_steps(context, {.day = day, .at_most = 10, .parked = nobody}).done;
    });
    return done;
  };
  const Date due = *invoice.due_date;
  BOOST_TEST(steps_on(due + 6) == 2);
  set_day((due + 10).to_string());
  const Payment payment = pay(invoice, "119");
  reverse(payment);
  BOOST_TEST((read(invoice.id).aged_since == due + 10));
  BOOST_TEST(steps_on(due + 12) == 0);
  BOOST_TEST(steps_on(due + 13) == 1);
  BOOST_TEST(steps_on(due + 16) == 1);
  BOOST_TEST(steps_on(due + 30) == 0);
}

BOOST_AUTO_TEST_CASE(only_money_that_was_paid_in_is_paid_out) {
  call(GrantCredit{.client = client, .amount = euro("5"), .reason = "Sorry"});
  prepay("10");
  const auto with = [&](const Money& amount) {
    return refusal(PayOutCredit{.client = client, .amount = amount, .method = "cash"});
  };
  BOOST_TEST(with(euro("10.01")) == "credit.not_paid_in");
  BOOST_TEST(with(euro("0")) == "credit.bad_amount at amount");
  BOOST_TEST(with(Money::parse("1", "USD")) == "money.currency_mismatch at amount");
  const CreditPayout payout = pay_out("10");
  BOOST_TEST(bool{pay_out("10") == payout});
  BOOST_TEST(
      refusal(PayOutCredit{.client = client, .amount = euro("1"), .method = "bank_transfer", .reference = "out"}) ==
      "credit.reference_reused");
  BOOST_TEST(with(euro("0.01")) == "credit.not_paid_in");
  BOOST_TEST(credit() == "5.00");
  BOOST_TEST(balance(AccountKind::bank, "bank_transfer") == "0.00");
  BOOST_TEST(events("credit.paid_out") == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
