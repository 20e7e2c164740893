#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

#include "billing/ledger/ledger.hpp"
#include "tests/billing/billing_book.hpp"
#include "tests/support/random.hpp"

namespace billhook {

using test::BillingBook;
using test::euro;

namespace {

namespace data = boost::unit_test::data;

struct Tampering {
  const char* sql;
  const char* broken;

  friend std::ostream& operator<<(std::ostream& out, const Tampering& row) { return out << row.sql; }
};

const Tampering tamperings[] = {
    {"DROP TRIGGER ledger_postings_append_only_update; UPDATE ledger_postings SET amount = amount + 1 WHERE entry = 1 "
     "AND"
     " account = 1",
     "entries_balance balances_equal_history invoices_equal_postings"},
    {"UPDATE ledger_accounts SET balance = balance + 1 WHERE kind = 'revenue'", "balances_equal_history"},
    {"UPDATE ledger_accounts SET balance = 5 WHERE kind = 'credit'",
     "balances_equal_history credit_not_negative credit_lots_equal_balances"},
    {"UPDATE credit_lots SET remaining = remaining - 1", "credit_lots_equal_balances"},
    {"DROP TRIGGER credit_uses_append_only_update; UPDATE credit_uses SET amount = amount + 1",
     "credit_lots_equal_balances credit_lots_equal_sources"},
    {"DROP TRIGGER credit_lots_keeps_seller_id; UPDATE credit_lots SET amount = amount + 1, remaining = remaining + 1",
     "credit_lots_equal_balances credit_lots_equal_sources"},
    {"DROP TRIGGER credit_lots_keeps_seller_id; UPDATE credit_lots SET origin = 'payment', payment = 1",
     "credit_lots_equal_sources"},
    {"DROP TRIGGER freed_settlements_append_only_update; UPDATE freed_settlements SET amount = 11901",
     "freed_within_settlements"},
    {"DROP TRIGGER invoice_lines_keeps_seller_id; UPDATE invoice_lines SET net = net + 1 WHERE id = 1",
     "invoices_equal_parts"},
    {"DROP TRIGGER invoices_keeps_seller_id; UPDATE invoices SET total = total + 1, net = net + 1 WHERE id = 2",
     "invoices_equal_parts invoices_equal_postings receivables_equal_open_invoices"},
    {"UPDATE invoices SET paid = paid + 1 WHERE id = 2", "paid_equals_settlements receivables_equal_open_invoices"},
    {"DROP TRIGGER payments_append_only_update; UPDATE payments SET amount = amount + 1, to_invoice = to_invoice + 1",
     "payments_equal_postings"},
    {"DROP TRIGGER credit_notes_append_only_update; UPDATE credit_notes SET net = net + 1, total = total + 1,"
     " settled = settled + 1",
     "credit_notes_equal_postings"},
    {"DROP TRIGGER credit_note_lines_append_only_update; UPDATE credit_note_lines SET net = net * 3",
     "credit_notes_equal_postings credit_notes_within_invoices"},
    {"DROP TRIGGER invoices_keeps_seller_id; UPDATE invoices SET sequence = 7 WHERE id = 3",
     "invoice_numbers_without_holes"},
    {"UPDATE number_series SET next = 9 WHERE kind = 'credit_note'", "credit_note_numbers_without_holes"},
    {"UPDATE audit SET changes = '[]' WHERE id = 1", "audit_is_whole"},
    {"INSERT INTO subjects (id, seller_id, client, kind, \"row\") VALUES (1, 1, 1, 'service', 1);"
     " DROP TRIGGER invoice_lines_keeps_seller_id; UPDATE invoice_lines SET subject = 1, kind = 'recurring',"
     " period_from = 20000 + id, period_to = 20010",
     "periods_do_not_overlap"},
    {"DROP TRIGGER credit_note_lines_append_only_update; UPDATE credit_note_lines SET tax = tax + 1200, net = net - "
     "1200"
     " WHERE credit_note = 1",
     "credit_notes_equal_postings credit_notes_within_invoices"},
    {"DROP TRIGGER credit_note_taxes_append_only_update; UPDATE credit_note_taxes SET percent = '16'",
     "corrections_keep_their_tax"},
    {"DROP TRIGGER invoices_keeps_seller_id; DROP TRIGGER invoice_lines_keeps_seller_id; UPDATE invoices SET"
     " total = -total, net = -net, tax = -tax, paid = 0 WHERE id = 2; UPDATE invoice_lines SET net = -net, tax = -tax"
     " WHERE invoice = 2",
     "invoices_equal_parts invoices_equal_postings invoices_are_not_negative paid_equals_settlements "
     "receivables_equal_open_invoices"},
    {"UPDATE invoices SET status = 'lost' WHERE id = 1", "names_are_known"},
    {"UPDATE ledger_accounts SET kind = 'revenues' WHERE kind = 'revenue'",
     "credit_notes_equal_postings names_are_known"},
    {"UPDATE number_series SET kind = 'quote' WHERE kind = 'invoice'", "invoice_numbers_without_holes names_are_known"},
    {"UPDATE sellers SET series_reset = 'daily'", "names_are_known"},
    {"UPDATE clients SET status = ''", "names_are_known"},
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(ledger_operations_test, BillingBook)

BOOST_DATA_TEST_CASE(verify_finds_what_was_tampered_with, data::make(tamperings), row) {
  const Invoice paid = issued();
  pay(paid, "119");
  issued();
  const Invoice credited = issued();
  call(IssueCreditNote{.invoice = credited.id, .lines = {{credited.lines[0].id, euro("50")}}});
  call(GrantCredit{.client = client, .amount = euro("3"), .reason = "Sorry"});
  issued();
  call(IssueCreditNote{.invoice = paid.id, .lines = {{paid.lines[0].id, euro("10")}}});
  BOOST_REQUIRE_EQUAL(broken_checks(), "");
  tamper(row.sql);
  BOOST_TEST(broken_checks() == row.broken);
}

BOOST_AUTO_TEST_CASE(verify_says_what_it_looked_at_and_what_is_broken_first) {
  issued();
  issued();
  tamper("UPDATE invoices SET paid = 5 WHERE id = 2");
  const LedgerReport report = call(VerifyLedger{});
  BOOST_TEST(!report.holds);
  for (const LedgerCheck& check : report.checks) {
    if (check.name.str() == "paid_equals_settlements") BOOST_TEST(check.first_broken.value_or(0) == 2);
    if (check.name.str() == "invoices_equal_parts") BOOST_TEST(check.rows == 2);
  }
}

BOOST_AUTO_TEST_CASE(an_entry_that_does_not_balance_is_never_written) {
  BOOST_CHECK_EXCEPTION(in_transaction([&](engine::Context& context) {
                          billing::post(context, {EntryKind::credit_granted, 1, client, context.today()},
                                        {{billhook::AccountKind::goodwill, std::nullopt, {}, euro("1")},
                                         {billhook::AccountKind::credit, client, {}, euro("-2")}});
                        }),
                        Error, [](const Error& error) { return error.reason == "ledger.unbalanced"; });
}

BOOST_AUTO_TEST_CASE(credit_never_falls_below_zero_whoever_posts) {
  const auto spend = [&](const char* amount) {
    return test::reason_of([&] {
      in_transaction([&](engine::Context& context) {
        billing::post(context, {EntryKind::credit_applied, 1, client, context.today()},
                      {{billhook::AccountKind::credit, client, {}, euro(amount)},
                       {billhook::AccountKind::receivable, client, {}, -euro(amount)}});
      });
    });
  };
  BOOST_TEST(spend("1") == "credit.not_enough");
  call(GrantCredit{.client = client, .amount = euro("5"), .reason = "Sorry"});
  BOOST_TEST(spend("5.01") == "credit.not_enough");
  BOOST_TEST(credit() == "5.00");
}

BOOST_AUTO_TEST_CASE(entries_are_listed_with_their_postings) {
  const Invoice invoice = issued();
  pay(invoice, "119");
  issued("5", add_client("Other").id);
  const Page<LedgerEntry> entries = call(ListEntries{.client = client});
  BOOST_REQUIRE(entries.items.size() == 2U);
  BOOST_TEST((entries.items[0].kind == EntryKind::invoice_issued));
  BOOST_TEST(entries.items[0].document == invoice.id.value);
  BOOST_TEST(entries.items[0].postings.size() == 3U);
  BOOST_TEST(call(ListEntries{.kind = EntryKind::payment_recorded}).items.size() == 1U);
  BOOST_TEST(call(ListEntries{.from = Date::of(2026, 11, 23)}).items.empty());
  BOOST_TEST(call(ListEntries{.to = Date::of(2026, 11, 22)}).items.empty());
  BOOST_TEST(call(ListBalances{.client = client}).items.size() == 1U);
  BOOST_TEST(refusal(ListBalances{.client = Id<Client>{99}}) == "client.not_found");
  BOOST_TEST(refusal(ListEntries{.client = Id<Client>{99}}) == "client.not_found");
}

// Whatever is done, in whatever order, allowed or refused: the books hold, and nobody's money is lost.
BOOST_AUTO_TEST_CASE(money_is_conserved_by_any_sequence_of_operations) {
  test::Random random;
  const Id<Client> clients[] = {client, add_client("Other").id};
  std::vector<Invoice> invoices;
  Money received = euro("0");
  const auto amount = [&] { return Money{random.between(1, 20'000), Currency::of("EUR")}; };
  for (int step = 0; step < 150; ++step) {
    const Id<Client> who = random.pick(clients);
    if (invoices.size() < 3 || random.chance(20)) {
      invoices.push_back(issued(std::to_string(random.between(0, 150)), who));
      continue;
    }
    const Id<Invoice> invoice = random.pick(invoices).id;
    const Id<InvoiceLine> line = read(invoice).lines.at(0).id;
    switch (random.between(0, 8)) {
      case 0:
      case 1: {
        const Money paid = amount();
        call(RecordPayment{.invoice = invoice, .amount = paid, .method = "card", .fee = Money{1, paid.currency()}});
        received += paid;
        break;
      }
      case 2: {
        const Money paid = amount();
        call(RecordPayment{.client = who, .amount = paid, .method = "bank_transfer"});
        received += paid;
        break;
      }
      case 3:
        refusal(ApplyCredit{.id = invoice});
        break;
      case 4:
        refusal(IssueCreditNote{.invoice = invoice, .lines = {{.line = line, .amount = amount()}}});
        break;
      case 5:
        refusal(IssueCreditNote{.invoice = invoice});
        break;
      case 6:
        refusal(CancelInvoice{.id = invoice});
        break;
      case 7:
        refusal(SendToCollections{.id = invoice});
        break;
      case 8:
        refusal(WriteOff{.id = invoice});
        break;
    }
    if (step % 10 == 0) BOOST_REQUIRE_EQUAL(broken_checks(), "");
  }
  BOOST_TEST(broken_checks() == "");
  const auto at = [&](AccountKind kind, const char* detail) { return euro(balance(kind, detail)); };
  BOOST_TEST(
      (at(AccountKind::clearing, "card") + at(AccountKind::fees, "card") + at(AccountKind::bank, "bank_transfer") ==
       received));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
