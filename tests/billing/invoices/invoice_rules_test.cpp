#include "billing/invoices/invoice_rules.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <string>
#include <utility>

#include "tests/support/throws.hpp"

namespace billhook::billing {
namespace {

Invoice in_status(InvoiceStatus status) {
  Invoice invoice;
  invoice.status = status;
  invoice.number = "2026-1";
  invoice.currency = Currency::of("EUR");
  invoice.total = Money::parse("100", "EUR");
  invoice.paid = Money::parse("30", "EUR");
  return invoice;
}

using S = InvoiceStatus;
using E = InvoiceStep;

/// The arrows of the business: draft > unpaid > paid; unpaid > payment_pending > paid | unpaid; unpaid > cancelled;
/// unpaid > collections > paid | written_off; written_off > paid; what is issued and taken back whole is cancelled when
/// nothing was paid of it, otherwise refunded; paid > unpaid | collections.
const std::map<std::pair<S, E>, S> arrows{{{S::draft, E::issue}, S::unpaid},
                                          {{S::unpaid, E::settle}, S::paid},
                                          {{S::unpaid, E::expect_payment}, S::payment_pending},
                                          {{S::payment_pending, E::settle}, S::paid},
                                          {{S::payment_pending, E::expect_no_payment}, S::unpaid},
                                          {{S::unpaid, E::cancel}, S::cancelled},
                                          {{S::unpaid, E::send_to_collections}, S::collections},
                                          {{S::collections, E::settle}, S::paid},
                                          {{S::collections, E::write_off}, S::written_off},
                                          {{S::written_off, E::settle}, S::paid},
                                          {{S::unpaid, E::take_back}, S::cancelled},
                                          {{S::payment_pending, E::take_back}, S::cancelled},
                                          {{S::collections, E::take_back}, S::cancelled},
                                          {{S::written_off, E::take_back}, S::cancelled},
                                          {{S::unpaid, E::refund}, S::refunded},
                                          {{S::payment_pending, E::refund}, S::refunded},
                                          {{S::collections, E::refund}, S::refunded},
                                          {{S::written_off, E::refund}, S::refunded},
                                          {{S::paid, E::refund}, S::refunded},
                                          {{S::paid, E::reopen}, S::unpaid},
                                          {{S::paid, E::charge_back}, S::collections}};

}  // namespace

BOOST_AUTO_TEST_SUITE(invoice_rules_test)

BOOST_AUTO_TEST_CASE(every_event_in_every_status_follows_its_arrow_or_is_refused) {
  for (std::uint8_t status = 0; status < EnumNames<S>::names.size(); ++status) {
    for (std::uint8_t event = 0; event <= static_cast<std::uint8_t>(E::charge_back); ++event) {
      const Invoice invoice = in_status(static_cast<S>(status));
      const auto arrow = arrows.find({invoice.status, static_cast<E>(event)});
      BOOST_TEST_CONTEXT(name_of(invoice.status) << ", event " << int{event}) {
        if (arrow != arrows.end()) {
          BOOST_CHECK(next_status(invoice, static_cast<E>(event)) == arrow->second);
          continue;
        }
        const std::string expected = static_cast<E>(event) == E::issue ? "invoice.not_a_draft" : "invoice.wrong_status";
        BOOST_TEST(test::reason_of([&] { next_status(invoice, static_cast<E>(event)); }) == expected);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(only_an_open_invoice_owes_something) {
  for (const S status : {S::unpaid, S::payment_pending, S::collections}) {
    BOOST_TEST(open_amount(in_status(status)).amount() == "70.00");
  }
  for (const S status : {S::draft, S::paid, S::cancelled, S::written_off, S::refunded}) {
    BOOST_TEST(open_amount(in_status(status)).is_zero());
  }
}

BOOST_AUTO_TEST_CASE(what_was_written_off_is_not_owed_but_can_still_be_settled) {
  for (const S status : {S::unpaid, S::payment_pending, S::collections, S::written_off}) {
    BOOST_TEST(unsettled_amount(in_status(status)).amount() == "70.00");
  }
  for (const S status : {S::draft, S::paid, S::cancelled, S::refunded}) {
    BOOST_TEST(unsettled_amount(in_status(status)).is_zero());
  }
}

BOOST_AUTO_TEST_CASE(an_invoice_is_due_after_its_days_but_not_before_its_period) {
  const Date issued = Date::of(2026, 11, 22);
  BOOST_TEST((due_date_of(issued, 10, std::nullopt) == Date::of(2026, 12, 2)));
  BOOST_TEST((due_date_of(issued, 10, Date::of(2026, 12, 6)) == Date::of(2026, 12, 6)));
  BOOST_TEST((due_date_of(issued, 10, Date::of(2026, 11, 1)) == Date::of(2026, 12, 2)));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::billing
