#include <boost/test/unit_test.hpp>

#include "billhook/clients/client.hpp"
#include "billing/invoices/invoice_run.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;
using test::euro;

namespace {

const Date december = Date::of(2026, 12, 1);

struct ReissueBook : BillingBook {
  ReissueBook() { BOOST_REQUIRE(add_service().value == 1); }

  /// Bills what the first service owes, and what it owes no longer.
  Invoice bill_service(const std::vector<Charge>& charges, const std::vector<Release>& releases = {}) {
    bill({{client, charges, releases}});
    return read({number("SELECT max(id) FROM invoices")});
  }
  Release release_of(const Invoice& invoice, Date from) {
    const InvoiceLine& line = invoice.lines[0];
    return {.invoice = invoice.id,
            .line = line.id,
            .from = from,
            .to = *line.period_to,
            .days = *line.period_to - from,
            .live_days = *line.days,
            .reason = CreditReason::change,
            .subject = subject_of(1)};
  }
  /// From the 16th on it costs 62.00 a month instead of 31.00.
  Invoice upgrade(const Invoice& invoice) {
    const Date middle = Date::of(2026, 12, 16);
    Charge dearer = month(1, december, "62");
    dearer.period_from = middle;
    dearer.days = 16;
    dearer.amount = euro("32");
    return bill_service({dearer}, {release_of(invoice, middle)});
  }
  void move_to(const std::string& city) {
    const Client before = call(GetClient{.id = client});
    Address address = before.address;
    address.city = city;
    call(UpdateClient{.id = client, .version = before.version, .address = address});
  }
  std::string sum_of_credit_notes() {
    Money sum = euro("0");
    for (const CreditNote& note : call(ListCreditNotes{.limit = 500}).items) sum += note.total;
    return sum.amount();
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(reissue_operations_test, ReissueBook)

BOOST_AUTO_TEST_CASE(a_wrong_address_is_mended_by_issuing_the_invoice_anew) {
  const Invoice wrong = bill_service({month(1, december, "31")});
  set_day("2026-11-24");
  move_to("Kiel");
  const Invoice right = call(ReissueInvoice{.id = wrong.id});
  BOOST_TEST(status(wrong.id) == "cancelled");
  BOOST_TEST((right.status == InvoiceStatus::unpaid));
  BOOST_TEST(right.client_party->address.city->str() == "Kiel");
  BOOST_TEST((right.total == wrong.total));
  BOOST_TEST((right.issue_date == Date::of(2026, 11, 24)));
  BOOST_TEST((right.due_date == wrong.due_date));
  BOOST_TEST((right.tax_date == wrong.tax_date));
  BOOST_TEST((right.lines[0].period_from == december));
  BOOST_TEST((right.lines[0].period_to == wrong.lines[0].period_to));
  BOOST_TEST(right.lines[0].service->value == 1);
  BOOST_TEST(right.lines[0].generation == 1);
  BOOST_TEST((right.replaces == wrong.id));
  BOOST_TEST((read(wrong.id).replaced_by == right.id));
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(events("credit_note.days_released") == 0);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_was_paid_pays_the_invoice_that_is_issued_anew) {
  const Invoice paid = issued();
  pay(paid, "119");
  const Invoice anew = call(ReissueInvoice{.id = paid.id, .changes = ReissueChanges{.note = "Corrected"}});
  BOOST_TEST((anew.status == InvoiceStatus::paid));
  BOOST_TEST(anew.note->str() == "Corrected");
  BOOST_TEST(status(paid.id) == "refunded");
  BOOST_TEST(credit() == "0.00");
  const Invoice partly = issued();
  pay(partly, "19");
  const Invoice rest = call(ReissueInvoice{.id = partly.id});
  BOOST_TEST((rest.status == InvoiceStatus::unpaid));
  BOOST_TEST(rest.paid.amount() == "19.00");
  BOOST_TEST(rest.aged_amount->amount() == "119.00");  // all of the 100.00 that are owed was owed before
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(only_what_is_left_is_issued_anew) {
  const Invoice invoice = issued();
  call(IssueCreditNote{.invoice = invoice.id, .lines = {{.line = invoice.lines[0].id, .net = euro("40")}}});
  BOOST_TEST(call(ReissueInvoice{.id = invoice.id}).total.amount() == "71.40");
  BOOST_TEST(sum_of_credit_notes() == "119.00");
  BOOST_TEST(refusal(ReissueInvoice{.id = invoice.id}) == "invoice.wrong_status");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_is_neither_unpaid_nor_paid_is_not_issued_anew) {
  BOOST_TEST(refusal(ReissueInvoice{.id = draft().id}) == "invoice.wrong_status");
  const Invoice pending = issued();
  call(ExpectPayment{.id = pending.id});
  BOOST_TEST(refusal(ReissueInvoice{.id = pending.id}) == "invoice.wrong_status");
  BOOST_TEST(refusal(ReissueInvoice{.id = {99}}) == "invoice.not_found");
}

BOOST_AUTO_TEST_CASE(cancelling_issues_a_credit_note_and_keeps_the_days_billed) {
  const Invoice invoice = bill_service({month(1, december, "31")});
  BOOST_TEST((call(CancelInvoice{.id = invoice.id}).status == InvoiceStatus::cancelled));
  const CreditNote note = call(GetCreditNote{.id = {1}});
  BOOST_TEST((note.reason == CreditReason::cancelled));
  BOOST_TEST((note.total == invoice.total));
  BOOST_TEST(!note.lines[0].released_from.has_value());
  BOOST_TEST(events("credit_note.days_released") == 0);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(cancelling_may_release_the_days) {
  const Invoice invoice = bill_service({month(1, december, "31")});
  call(CancelInvoice{.id = invoice.id, .periods = CreditedPeriods::release});
  BOOST_TEST((call(GetCreditNote{.id = {1}}).lines[0].released_to == invoice.lines[0].period_to));
  BOOST_TEST(events("credit_note.days_released") == 1);
  BOOST_TEST(call(GetService{.id = {1}}).service.is_amended);
}

BOOST_AUTO_TEST_CASE(cancelling_what_was_issued_anew_ends_the_claim) {
  const Invoice wrong = bill_service({month(1, december, "31")});
  const Invoice right = call(ReissueInvoice{.id = wrong.id});
  BOOST_TEST((call(CancelInvoice{.id = right.id}).status == InvoiceStatus::cancelled));
  BOOST_TEST(call(ListInvoices{.client = client}).items.size() == 2U);
}

BOOST_AUTO_TEST_CASE(cancelling_an_upgrade_bills_again_what_it_had_given_back) {
  const Invoice first = bill_service({month(1, december, "31")});
  pay(first, "36.89");
  const Invoice second = upgrade(first);
  BOOST_TEST(second.paid.amount() == "19.04");  // 16 of 31 days: 16.00 and its tax
  call(CancelInvoice{.id = second.id});
  BOOST_TEST(status(second.id) == "cancelled");
  const Invoice again = read({3});
  BOOST_TEST((again.status == InvoiceStatus::paid));
  BOOST_TEST(again.total.amount() == "19.04");
  BOOST_TEST((again.lines[0].period_from == Date::of(2026, 12, 16)));
  BOOST_TEST(again.lines[0].unit_price.amount() == "31.00");
  BOOST_TEST((again.replaces == first.id));
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(cancelling_an_upgrade_of_what_was_owed_leaves_the_old_debt) {
  const Invoice first = bill_service({month(1, december, "31")});
  const Invoice second = upgrade(first);
  BOOST_TEST(second.aged_amount.has_value());
  call(CancelInvoice{.id = second.id});
  const Invoice again = read({3});
  BOOST_TEST((again.status == InvoiceStatus::unpaid));
  BOOST_TEST(again.total.amount() == "19.04");
  BOOST_TEST((again.aged_since == first.due_date));
  BOOST_TEST(balance(AccountKind::receivable) == "36.89");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_money_was_paid_of_is_not_cancelled) {
  const Invoice first = bill_service({month(1, december, "31")});
  pay(first, "36.89");
  const Invoice second = upgrade(first);
  pay(second, "1");
  BOOST_TEST(refusal(CancelInvoice{.id = second.id}) == "invoice.partly_paid");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
