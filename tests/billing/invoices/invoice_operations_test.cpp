#include <boost/test/unit_test.hpp>

#include "billhook/identity/note.hpp"
#include "tests/billing/billing_book.hpp"

namespace billhook {

using test::BillingBook;
using test::euro;

BOOST_FIXTURE_TEST_SUITE(invoice_operations_test, BillingBook)

BOOST_AUTO_TEST_CASE(a_draft_is_answered_with_its_sums_as_it_would_be_issued) {
  const Invoice made = draft("100");
  BOOST_TEST(made.net.amount() == "100.00");
  BOOST_TEST(made.tax.amount() == "19.00");
  BOOST_TEST(made.total.amount() == "119.00");
  BOOST_TEST(made.lines.at(0).tax.amount() == "19.00");
  BOOST_TEST((read(made.id).total == made.total));
  const Invoice changed = call(UpdateDraft{
      .id = made.id, .version = made.version, .lines = {{{.description = "Less", .unit_price = euro("50")}}}});
  BOOST_TEST(changed.total.amount() == "59.50");
  BOOST_TEST(call(IssueInvoice{.id = made.id}).total.amount() == "59.50");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_draft_has_lines_and_no_number) {
  const Invoice made = call(
      CreateInvoice{.client = client,
                    .lines = {{.description = "Work", .quantity = Decimal::parse("1.5"), .unit_price = euro("80")}},
                    .note = "Thank you"});
  BOOST_TEST((made.status == InvoiceStatus::draft));
  BOOST_TEST(!made.number.has_value());
  BOOST_TEST(made.lines.at(0).amount.amount() == "120.00");
  BOOST_TEST(bool{read(made.id) == made});
}

BOOST_AUTO_TEST_CASE(issuing_numbers_taxes_posts_and_snapshots) {
  const Invoice invoice = issued("100");
  BOOST_TEST(invoice.number->str() == "000001");
  BOOST_TEST((invoice.status == InvoiceStatus::unpaid));
  BOOST_TEST(invoice.net.amount() == "100.00");
  BOOST_TEST(invoice.tax.amount() == "19.00");
  BOOST_TEST(invoice.total.amount() == "119.00");
  BOOST_TEST(invoice.taxes.at(0).name.str() == "VAT");
  BOOST_TEST(invoice.seller_party->name.str() == "House Ltd");
  BOOST_TEST(invoice.client_party->name.str() == "Ada Byron");
  BOOST_TEST((invoice.issue_date == Date::of(2026, 11, 22)));
  BOOST_TEST(bool{read(invoice.id) == invoice});
  BOOST_TEST(balance(AccountKind::receivable) == "119.00");
  BOOST_TEST(balance(AccountKind::revenue, "standard") == "-100.00");
  BOOST_TEST(balance(AccountKind::tax_payable, "DE VAT") == "-19.00");
  BOOST_TEST(events("invoice.issued") == 1);
  BOOST_TEST(number("SELECT count(*) FROM jobs WHERE operation = 'mailer.send'") == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(an_issued_invoice_keeps_the_client_as_it_was) {
  call(UpdateClient{.id = client, .version = 1, .reference = "PO-77"});
  const Invoice invoice = issued();
  call(UpdateClient{.id = client, .version = 2, .name = "Somebody Else", .clear = {&Client::reference}});
  BOOST_TEST(read(invoice.id).client_party->name.str() == "Ada Byron");
  BOOST_TEST(read(invoice.id).client_party->reference->str() == "PO-77");
}

BOOST_AUTO_TEST_CASE(an_issued_invoice_cannot_be_changed_even_by_sql) {
  const Invoice invoice = issued();
  for (const char* sql :
       {"UPDATE invoices SET total = 1, net = 1, tax = 0", "UPDATE invoice_lines SET description = 'x'",
        "DELETE FROM invoice_lines", "DELETE FROM invoices", "DELETE FROM invoice_taxes",
        "UPDATE ledger_postings SET amount = 0", "DELETE FROM ledger_entries"}) {
    BOOST_CHECK_THROW(tamper(sql), std::runtime_error);
  }
  BOOST_TEST(bool{read(invoice.id) == invoice});
}

BOOST_AUTO_TEST_CASE(a_draft_can_be_changed_and_thrown_away) {
  const Invoice made = draft();
  const Invoice changed = call(UpdateDraft{.id = made.id,
                                           .version = 1,
                                           .lines = {{{.description = "Less", .unit_price = euro("7")}}},
                                           .due_date = Date::of(2027, 1, 1)});
  BOOST_TEST(changed.version == 2);
  BOOST_TEST(changed.lines.at(0).description.str() == "Less");
  BOOST_TEST(refusal(UpdateDraft{.id = made.id, .version = 1}) == "invoice.stale_version");
  BOOST_TEST(refusal(DiscardDraft{.id = made.id, .version = 1}) == "invoice.stale_version");
  call(DiscardDraft{.id = made.id, .version = 2});
  BOOST_TEST(refusal(GetInvoice{.id = made.id}) == "invoice.not_found");
}

BOOST_AUTO_TEST_CASE(what_was_issued_is_no_draft_any_more) {
  const Invoice invoice = issued();
  BOOST_TEST(refusal(UpdateDraft{.id = invoice.id, .version = 2}) == "invoice.not_a_draft");
  BOOST_TEST(refusal(DiscardDraft{.id = invoice.id, .version = 2}) == "invoice.not_a_draft");
  BOOST_TEST(refusal(IssueInvoice{.id = invoice.id}) == "invoice.not_a_draft");
}

BOOST_AUTO_TEST_CASE(a_draft_that_cannot_be_billed_is_refused) {
  BOOST_TEST(refusal(IssueInvoice{.id = call(CreateInvoice{.client = client}).id}) == "invoice.no_lines");
  BOOST_TEST(refusal(IssueInvoice{.id = draft().id, .issue_date = Date::of(2026, 11, 23)}) ==
             "invoice.future_date at issue_date");
  BOOST_TEST(refusal(CreateInvoice{.client = {77}}) == "client.not_found");
  BOOST_TEST(refusal(CreateInvoice{.client = client,
                                   .lines = {{.description = "x", .unit_price = Money::parse("1", "USD")}}}) ==
             "money.currency_mismatch at lines[0].unit_price");
  call(CloseClient{.id = client, .version = 1});
  BOOST_TEST(refusal(CreateInvoice{.client = client}) == "client.closed");
}

BOOST_AUTO_TEST_CASE(an_invoice_is_issued_in_one_call_as_from_a_draft) {
  const Invoice by_draft = issued("100");
  const Invoice at_once =
      call(IssueInvoice{.client = client, .lines = {{{.description = "Work", .unit_price = euro("100")}}}});
  BOOST_TEST(at_once.number->str() == "000002");
  BOOST_TEST((at_once.status == InvoiceStatus::unpaid));
  BOOST_TEST(bool{at_once.due_date == by_draft.due_date});
  BOOST_TEST(bool{at_once.total == by_draft.total});
  BOOST_TEST(bool{at_once.seller_party == by_draft.seller_party});
  BOOST_TEST(bool{read(at_once.id) == at_once});
  BOOST_TEST(balance(AccountKind::receivable) == "238.00");
  BOOST_TEST(events("invoice.created") == 2);
  BOOST_TEST(events("invoice.issued") == 2);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(an_invoice_issued_in_one_call_takes_what_a_draft_takes) {
  const Invoice invoice = call(IssueInvoice{.client = client,
                                            .lines = {{{.description = "Work", .unit_price = euro("100")}}},
                                            .due_date = Date::of(2027, 1, 1),
                                            .note = "Thank you",
                                            .issue_date = Date::of(2026, 11, 20),
                                            .tax_date = Date::of(1999, 1, 1)});
  BOOST_TEST(bool{invoice.due_date == Date::of(2027, 1, 1)});
  BOOST_TEST(invoice.note->str() == "Thank you");
  BOOST_TEST(bool{invoice.issue_date == Date::of(2026, 11, 20)});
  BOOST_TEST(invoice.total.amount() == "100.00");
}

BOOST_AUTO_TEST_CASE(issuing_takes_either_a_draft_or_a_client_with_lines) {
  const std::vector<DraftLine> lines{{.description = "Work", .unit_price = euro("1")}};
  const Id<Invoice> made = draft().id;
  BOOST_TEST(refusal(IssueInvoice{}) == "invoice.draft_or_client at id");
  BOOST_TEST(refusal(IssueInvoice{.lines = lines}) == "invoice.draft_or_client at id");
  BOOST_TEST(refusal(IssueInvoice{.id = made, .client = client}) == "invoice.draft_or_client at client");
  BOOST_TEST(refusal(IssueInvoice{.client = client}) == "invoice.lines_missing at lines");
  BOOST_TEST(refusal(IssueInvoice{.id = made, .lines = lines}) == "invoice.drafted_already at lines");
  BOOST_TEST(refusal(IssueInvoice{.id = made, .due_date = Date::of(2027, 1, 1)}) ==
             "invoice.drafted_already at due_date");
  BOOST_TEST(refusal(IssueInvoice{.id = made, .note = "x"}) == "invoice.drafted_already at note");
}

BOOST_AUTO_TEST_CASE(an_invoice_that_cannot_be_issued_in_one_call_leaves_nothing_behind) {
  const std::vector<DraftLine> lines{{.description = "Work", .unit_price = euro("1")}};
  BOOST_TEST(refusal(IssueInvoice{.client = Id<Client>{77}, .lines = lines}) == "client.not_found");
  BOOST_TEST(refusal(IssueInvoice{.client = client, .lines = std::vector<DraftLine>{}}) ==
             "field.out_of_range at lines");
  BOOST_TEST(refusal(IssueInvoice{.client = client,
                                  .lines = {{{.description = "x", .unit_price = Money::parse("1", "USD")}}}}) ==
             "money.currency_mismatch at lines[0].unit_price");
  BOOST_TEST(refusal(IssueInvoice{.client = client, .lines = lines, .issue_date = Date::of(2026, 11, 23)}) ==
             "invoice.future_date at issue_date");
  call(CloseClient{.id = client, .version = 1});
  BOOST_TEST(refusal(IssueInvoice{.client = client, .lines = lines}) == "client.closed");
  BOOST_TEST(number("SELECT count(*) FROM invoices") == 0);
}

BOOST_AUTO_TEST_CASE(an_invoice_issued_by_hand_is_paid_from_credit_at_once_where_the_policy_says_so) {
  call(GrantCredit{.client = client, .amount = euro("150"), .reason = "Sorry"});
  const Invoice paid = issued("100");
  BOOST_TEST((paid.status == InvoiceStatus::paid));
  BOOST_TEST(bool{read(paid.id) == paid});
  const Invoice partly =
      call(IssueInvoice{.client = client, .lines = {{{.description = "Work", .unit_price = euro("100")}}}});
  BOOST_TEST((partly.status == InvoiceStatus::unpaid));
  BOOST_TEST(partly.paid.amount() == "31.00");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(events("invoice.paid") == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(credit_is_kept_when_the_policy_says_so) {
  set_policy({.credit_pays_invoices = false});
  call(GrantCredit{.client = client, .amount = euro("150"), .reason = "Sorry"});
  BOOST_TEST((issued("100").status == InvoiceStatus::unpaid));
  BOOST_TEST(credit() == "150.00");
}

BOOST_AUTO_TEST_CASE(dates_in_a_series_never_run_backwards) {
  issued();
  BOOST_TEST(refusal(IssueInvoice{.id = draft().id, .issue_date = Date::of(2026, 11, 21)}) ==
             "invoice.date_before_last");
}

BOOST_AUTO_TEST_CASE(a_refused_issue_leaves_no_hole_in_the_numbers) {
  issued();
  CallOptions rehearsal;
  rehearsal.dry_run = true;
  call(IssueInvoice{.id = draft().id}, Actor::system(), rehearsal);
  BOOST_TEST(issued().number->str() == "000002");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_series_may_begin_again_each_year) {
  house = call(UpdateSeller{.version = house.version,
                            .invoice_format = "{year}-{number:3}",
                            .credit_note_format = "CN-{year}-{number:3}",
                            .series_reset = SeriesReset::yearly});
  BOOST_TEST(issued().number->str() == "2026-001");
  BOOST_TEST(issued().number->str() == "2026-002");
  set_day("2027-01-01");
  BOOST_TEST(issued().number->str() == "2027-001");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(the_same_number_is_never_given_twice) {
  issued();
  house = call(UpdateSeller{.version = house.version, .invoice_format = "{year}{number:2}"});
  issued();
  house = call(UpdateSeller{.version = house.version, .invoice_format = "{number}"});
  tamper("UPDATE number_series SET next = 202602");
  BOOST_TEST(refusal(IssueInvoice{.id = draft().id}) == "invoice.number_taken");
}

BOOST_AUTO_TEST_CASE(an_invoice_over_nothing_is_paid_at_once) {
  const Invoice invoice = issued("0");
  BOOST_TEST((invoice.status == InvoiceStatus::paid));
  BOOST_TEST(events("invoice.paid") == 1);
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(no_invoice_is_below_zero_and_so_gives_credit) {
  BOOST_TEST(refusal(IssueInvoice{.id = draft("-10").id}) == "invoice.negative_total");
  BOOST_TEST(
      refusal(IssueInvoice{.client = client,
                           .lines = std::vector<DraftLine>{{.description = "Work", .unit_price = euro("10")},
                                                           {.description = "Gift", .unit_price = euro("-10.01")}}}) ==
      "invoice.negative_total");
  BOOST_TEST(credit() == "0.00");
  BOOST_TEST(issued("0.01").number->str() == "000001");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(cancelling_reverses_the_postings_and_keeps_the_number) {
  const Invoice invoice = issued();
  BOOST_TEST((call(CancelInvoice{.id = invoice.id}).status == InvoiceStatus::cancelled));
  BOOST_TEST(balance(AccountKind::receivable) == "0.00");
  BOOST_TEST(balance(AccountKind::revenue, "standard") == "0.00");
  BOOST_TEST(issued().number->str() == "000002");
  BOOST_TEST(events("invoice.cancelled") == 1);
  BOOST_TEST(refusal(CancelInvoice{.id = invoice.id}) == "invoice.wrong_status");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(a_partly_paid_invoice_is_not_cancelled) {
  const Invoice invoice = issued();
  pay(invoice, "1");
  BOOST_TEST(refusal(CancelInvoice{.id = invoice.id}) == "invoice.partly_paid");
}

BOOST_AUTO_TEST_CASE(an_expected_payment_comes_or_does_not) {
  const Invoice invoice = issued();
  call(ExpectPayment{.id = invoice.id});
  BOOST_TEST(status(invoice.id) == "payment_pending");
  BOOST_TEST(refusal(ExpectPayment{.id = invoice.id}) == "invoice.wrong_status");
  call(ExpectNoPayment{.id = invoice.id});
  BOOST_TEST(status(invoice.id) == "unpaid");
  BOOST_TEST(refusal(ExpectNoPayment{.id = invoice.id}) == "invoice.wrong_status");
  call(ExpectPayment{.id = invoice.id});
  pay(invoice, "119");
  BOOST_TEST(status(invoice.id) == "paid");
}

BOOST_AUTO_TEST_CASE(collections_end_in_payment_or_in_a_bad_debt) {
  const Invoice paid = issued();
  call(SendToCollections{.id = paid.id});
  pay(paid, "119");
  BOOST_TEST(status(paid.id) == "paid");
  BOOST_TEST(refusal(SendToCollections{.id = paid.id}) == "invoice.wrong_status");
  const Invoice lost = issued();
  pay(lost, "19");
  BOOST_TEST(refusal(WriteOff{.id = lost.id}) == "invoice.wrong_status");
  call(SendToCollections{.id = lost.id});
  call(WriteOff{.id = lost.id});
  BOOST_TEST(status(lost.id) == "written_off");
  BOOST_TEST(balance(AccountKind::bad_debt) == "100.00");
  BOOST_TEST(balance(AccountKind::receivable) == "0.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(credit_pays_as_much_as_is_owed) {
  const Invoice invoice = issued();
  call(GrantCredit{.client = client, .amount = euro("200"), .reason = "Sorry"});
  call(ApplyCredit{.id = invoice.id, .amount = euro("19")});
  BOOST_TEST(read(invoice.id).paid.amount() == "19.00");
  call(ApplyCredit{.id = invoice.id});
  BOOST_TEST(status(invoice.id) == "paid");
  BOOST_TEST(credit() == "81.00");
  BOOST_TEST(broken_checks() == "");
}

BOOST_AUTO_TEST_CASE(credit_that_is_not_there_or_not_owed_is_not_applied) {
  const Invoice invoice = issued();
  BOOST_TEST(refusal(ApplyCredit{.id = invoice.id}) == "credit.not_enough");
  call(GrantCredit{.client = client, .amount = euro("10"), .reason = "Sorry"});
  BOOST_TEST(refusal(ApplyCredit{.id = invoice.id, .amount = euro("10.01")}) == "credit.not_enough");
  BOOST_TEST(refusal(ApplyCredit{.id = invoice.id, .amount = euro("119.01")}) == "invoice.overpaid");
  BOOST_TEST(refusal(ApplyCredit{.id = invoice.id, .amount = euro("0")}) == "credit.bad_amount at amount");
  BOOST_TEST(refusal(ApplyCredit{.id = invoice.id, .amount = Money::parse("1", "USD")}) ==
             "money.currency_mismatch at amount");
  BOOST_TEST(refusal(ApplyCredit{.id = draft().id}) == "invoice.wrong_status");
}

BOOST_AUTO_TEST_CASE(a_client_sees_its_own_issued_invoices_alone) {
  const Invoice own = issued();
  const Invoice hidden = draft();
  const Invoice foreign = issued("5", add_client("Other").id);
  const Actor ada = Actor::client(client);
  BOOST_TEST(bool{call(GetInvoice{.id = own.id}, ada) == own});
  BOOST_TEST(refusal(GetInvoice{.id = hidden.id}, ada) == "invoice.not_found");
  BOOST_TEST(refusal(GetInvoice{.id = foreign.id}, ada) == "invoice.not_found");
  BOOST_TEST(call(ListInvoices{}, ada).items.size() == 1U);
  BOOST_TEST(refusal(ListInvoices{.client = foreign.client}, ada) == "client.not_found");
  BOOST_TEST(refusal(CancelInvoice{.id = own.id}, ada) == "permission.staff_only");
}

BOOST_AUTO_TEST_CASE(another_seller_s_invoice_looks_like_a_missing_one) {
  const Invoice invoice = issued();
  const Actor other = add_seller();
  BOOST_TEST(refusal(GetInvoice{.id = invoice.id}, other) == "invoice.not_found");
  BOOST_TEST(refusal(CancelInvoice{.id = invoice.id}, other) == "invoice.not_found");
  BOOST_TEST(refusal(IssueCreditNote{.invoice = invoice.id}, other) == "invoice.not_found");
  BOOST_TEST(refusal(RecordPayment{.invoice = invoice.id, .amount = euro("1"), .method = "x"}, other) ==
             "invoice.not_found");
  BOOST_TEST(refusal(CreateInvoice{.client = client}, other) == "client.not_found");
  BOOST_TEST(call(ListInvoices{}, other).items.empty());
}

BOOST_AUTO_TEST_CASE(lists_are_filtered_and_paged) {
  const Invoice first = issued();
  const Invoice second = issued();
  draft();
  pay(first, "119");
  BOOST_TEST(call(ListInvoices{.status = InvoiceStatus::paid}).items.at(0).id.value == first.id.value);
  BOOST_TEST(call(ListInvoices{.overdue = true}).items.empty());
  set_day("2026-11-24");
  const Page<Invoice> late = call(ListInvoices{.overdue = true});
  BOOST_REQUIRE(late.items.size() == 1U);
  BOOST_TEST(late.items[0].id.value == second.id.value);
  BOOST_TEST(call(ListInvoices{.overdue = false}).items.size() == 2U);
  BOOST_TEST(call(ListInvoices{.client = client, .overdue = true}).items.size() == 1U);
  const Page<Invoice> page = call(ListInvoices{.limit = 2});
  BOOST_TEST(call(ListInvoices{.limit = 2, .after = page.next}).items.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_draft_that_was_discarded_leaves_its_id_and_its_notes_to_no_other) {
  const Invoice gone = draft();
  call(CreateNote{.subject = {"invoice", gone.id.value}, .text = "Ask Ada first"});
  call(DiscardDraft{.id = gone.id, .version = gone.version});
  const Invoice next = draft();
  BOOST_TEST(next.id.value == gone.id.value + 1);
  BOOST_TEST(call(ListNotes{.subject = RowReference{"invoice", next.id.value}}).items.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
