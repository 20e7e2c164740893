#include "billing/invoices/credit_lots.hpp"

#include <boost/test/unit_test.hpp>

#include "billing/ledger/ledger.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook::billing {

using test::BillingBook;
using test::euro;

namespace {

struct LotBook : BillingBook {
  std::vector<CreditLot> lots() { return call(ListCreditLots{.client = client, .limit = 500}).items; }
  /// "gift 5.00 of 10.00, payment 3 1.00 of 1.00": what is left of all lots, the oldest first.
  std::string told() {
    std::string text;
    for (const CreditLot& lot : lots()) {
      if (!text.empty()) text += ", ";
      text += name_of(lot.origin);
      if (lot.payment) text += " " + std::to_string(lot.payment->value);
      text += " " + lot.remaining.amount() + " of " + lot.amount.amount();
    }
    return text;
  }
  void give(const std::string& amount) {
    call(GrantCredit{.client = client, .amount = euro(amount), .reason = "Sorry"});
  }
  Payment prepay(const std::string& amount) {
    return call(RecordPayment{.client = client, .amount = euro(amount), .method = "card"});
  }
  void apply(const Invoice& invoice, const std::string& amount) {
    call(ApplyCredit{.id = invoice.id, .amount = euro(amount)});
  }
  void take_back(const Invoice& invoice, const std::string& gross, RefundTo refund_to = RefundTo::credit) {
    call(IssueCreditNote{.invoice = invoice.id, .lines = {{invoice.lines[0].id, euro(gross)}}, .refund_to = refund_to});
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(credit_lots_test, LotBook)

BOOST_AUTO_TEST_CASE(every_source_makes_a_lot_and_the_oldest_is_used_first) {
  set_policy({.credit_pays_invoices = false});
  give("10");
  prepay("20");
  pay(issued("10"), "15");
  BOOST_TEST(told() == "gift 10.00 of 10.00, payment 1 20.00 of 20.00, payment 2 3.10 of 3.10");
  apply(issued(), "12");
  BOOST_TEST(told() == "gift 0.00 of 10.00, payment 1 18.00 of 20.00, payment 2 3.10 of 3.10");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_is_taken_back_is_the_newest_that_was_paid_and_stays_what_it_was) {
  set_policy({.credit_pays_invoices = false});
  give("19");
  const Invoice invoice = issued();
  pay(invoice, "40");
  apply(invoice, "19");
  pay(invoice, "60");
  take_back(invoice, "70");
  BOOST_TEST(told() == "gift 0.00 of 19.00, correction 2 60.00 of 60.00, gift 10.00 of 10.00");
  take_back(invoice, "49");
  BOOST_TEST(told() ==
             "gift 0.00 of 19.00, correction 2 60.00 of 60.00, gift 10.00 of 10.00, gift 9.00 of 9.00,"
             " correction 1 40.00 of 40.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_payment_stays_known_through_correction_after_correction) {
  set_policy({.credit_pays_invoices = false});
  const Invoice first = issued();
  pay(first, "119");
  take_back(first, "119");
  const Invoice second = issued();
  apply(second, "119");
  take_back(second, "100");
  BOOST_TEST(told() == "correction 1 0.00 of 119.00, correction 1 100.00 of 100.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(what_left_the_book_is_not_given_back_again) {
  set_policy({.credit_pays_invoices = false});
  give("19");
  const Invoice invoice = issued();
  pay(invoice, "100");
  apply(invoice, "19");
  take_back(invoice, "20", RefundTo::none);
  BOOST_TEST(told() == "gift 0.00 of 19.00");
  take_back(invoice, "99");
  BOOST_TEST(told() == "gift 0.00 of 19.00, correction 1 99.00 of 99.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(freed_lots_pay_before_older_ones) {
  set_policy({.credit_pays_invoices = false});
  const Invoice old = issued();
  pay(old, "119");
  prepay("50");
  Invoice next = issued("200");
  in_transaction([&](engine::Context& context) {
    const Id<LedgerEntry> entry =
        post(context, {EntryKind::credit_note_issued, 1, client, context.today()},
             {{AccountKind::goodwill, std::nullopt, {}, euro("119")}, {AccountKind::credit, client, {}, euro("-119")}});
    std::vector<CreditLot> freed = free_paid(context, old, euro("119"), entry);
    pay_from_lots(context, next, freed, euro("100"));
    BOOST_TEST(freed.front().remaining.amount() == "19.00");
    BOOST_CHECK_THROW(pay_from_lots(context, next, freed, euro("20")), Error);
  });
}

BOOST_AUTO_TEST_CASE(the_lots_of_somebody_else_are_not_shown) {
  give("1");
  BOOST_TEST(refusal(ListCreditLots{.client = Id<Client>{99}}) == "client.not_found");
  BOOST_TEST(call(ListCreditLots{.client = add_client("Other").id}).items.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
