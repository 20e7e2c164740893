#include "billing/invoices/credit_note_operations.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "billing/events.hpp"
#include "billing/invoices/credit_lots.hpp"
#include "billing/invoices/credit_note_store.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/number_series.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/reasons.hpp"
#include "clients/client_store.hpp"
#include "clients/desk.hpp"

namespace billhook::billing {

namespace {

void require_creditable(const Invoice& invoice) {
  if (is_open(invoice.status) || invoice.status == InvoiceStatus::paid) return;
  throw Error{reasons.invoice_wrong_status, "The invoice is " + std::string{name_of(invoice.status)} +
                                                ". Only one that is open or paid can be taken back."};
}

Money credited_so_far(const CreditedBefore& before, Currency currency) {
  Money sum = Money::zero(currency);
  for (const auto& line : before.lines) sum += line.net + line.tax;
  return sum;
}

CreditNote note_of(engine::Context& context, const IssueCreditNote& request, const Invoice& invoice,
                   CreditNoteParts parts) {
  CreditNote note;
  note.invoice = invoice.id;
  note.client = invoice.client;
  note.issue_date = context.today();
  note.currency = invoice.currency;
  note.net = parts.net;
  note.tax = parts.tax;
  note.total = parts.total;
  note.settled = std::min(parts.total, open_amount(invoice));
  note.refunded = note.total - note.settled;
  note.refund_to = request.refund_to;
  note.seller_party = *invoice.seller_party;
  note.client_party = *invoice.client_party;
  note.note = request.note;
  note.issued_at = context.now();
  note.lines = std::move(parts.lines);
  note.taxes = std::move(parts.taxes);
  return note;
}

Id<LedgerEntry> post_note(engine::Context& context, const CreditNote& note, const Invoice& invoice) {
  std::vector<std::string> names;
  names.reserve(note.taxes.size());
  std::vector<Posting> postings{{AccountKind::receivable, note.client, {}, -note.settled}};
  if (note.refund_to == RefundTo::credit) {
    postings.push_back({AccountKind::credit, note.client, {}, -note.refunded});
  } else {
    postings.push_back({AccountKind::clearing, std::nullopt, "refund", -note.refunded});
  }
  for (const CreditNoteLine& line : note.lines) {
    const auto& billed = *std::find_if(invoice.lines.begin(), invoice.lines.end(),
                                       [&](const InvoiceLine& other) { return other.id == line.line; });
    postings.push_back({AccountKind::revenue, std::nullopt, billed.tax_category, line.net});
  }
  for (const CreditNoteTax& tax : note.taxes) {
    postings.push_back({AccountKind::tax_payable, std::nullopt, names.emplace_back(tax_account(tax)), tax.amount});
  }
  Ledger ledger{context};
  const Id<LedgerEntry> entry =
      ledger.post({EntryKind::credit_note_issued, note.id.value, note.client, note.issue_date}, postings);
  ledger.finish();
  return entry;
}

/// An unpaid invoice that is taken back whole is cancelled, a paid one refunded; otherwise what is left to pay is less.
void follow_up(engine::Context& context, Invoice& invoice, const CreditNote& note, bool is_whole) {
  const bool was_paid = invoice.status == InvoiceStatus::paid;
  if (is_whole && !was_paid) {
    const InvoiceStatus cancelled = next_status(invoice, InvoiceStep::cancel);
    const Invoice before = invoice;
    invoice.paid += note.settled;
    insert_settlement(context.db(), context.scope(), invoice, SettlementKind::credit_note, note.id.value, note.settled);
    invoice.status = cancelled;
    ++invoice.version;
    update_state(context.db(), context.scope(), invoice);
    context.changed("invoice", invoice.id, &before, &invoice);
    context.emit(events.invoice_cancelled, invoice.id, invoice.client);
    return;
  }
  if (note.settled.is_positive()) {
    settle(context, invoice, SettlementKind::credit_note, note.id.value, note.settled);
  }
  if (!is_whole) return;
  move(context, invoice, next_status(invoice, InvoiceStep::refund));
  context.emit(events.invoice_refunded, invoice.id, invoice.client);
}

}  // namespace

CreditNote issue_credit_note(engine::Context& context, const IssueCreditNote& request) {
  Invoice invoice = require_whole_invoice(context.db(), context.scope(), request.invoice);
  require_creditable(invoice);
  const CreditedBefore before = credited_before(context.db(), context.scope(), invoice);
  CreditNote note = note_of(context, request, invoice, plan_credit_note(invoice, before, request.lines));
  const bool is_whole = credited_so_far(before, invoice.currency) + note.total == invoice.total;
  const Seller& seller = context.keep<clients::Desk>().seller;
  NumberSeries numbers{context.db(), seller, DocumentKind::credit_note, note.issue_date};
  const TakenNumber number = numbers.take();
  note.number = number.number;
  insert_credit_note(context.db(), context.scope(), note, numbers.period(), number.sequence);
  numbers.save();
  const Id<LedgerEntry> entry = post_note(context, note, invoice);
  if (note.refund_to == RefundTo::credit) {
    free_paid(context, invoice, note.refunded, entry);
  } else {
    return_paid(context, invoice, note.refunded, entry);
  }
  follow_up(context, invoice, note, is_whole);
  context.issued("credit_note", note.id.value, note.number);
  context.emit(events.credit_note_issued, note.id, note.client, {.number = note.number, .invoice = invoice.id});
  return note;
}

CreditNote get_credit_note(engine::Context& context, const GetCreditNote& request) {
  return require_credit_note(context.db(), context.scope(), request.id);
}

Page<CreditNote> list_credit_notes(engine::Context& context, const ListCreditNotes& request) {
  if (request.client) {
    context.require_client(*request.client);
    clients::require_client(context.db(), context.scope(), *request.client);
  }
  if (request.invoice) require_invoice(context.db(), context.scope(), *request.invoice);
  return list_credit_notes(context.db(), context.scope(), request);
}

namespace {

using namespace engine::words;

constexpr engine::Operation credit_note_rows[] = {
    operation<IssueCreditNote, &issue_credit_note>(Effect::write, needs(Permission::invoice_cancel),
                                                   open_to(Callers::staff), since("0.1"),
                                                   "Takes an issued invoice back, whole or in part."),
    operation<GetCreditNote, &get_credit_note>(Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone),
                                               since("0.1"), "One credit note with its lines and taxes."),
    operation<ListCreditNotes, &list_credit_notes>(
        Effect::read, needs(Permission::invoice_view), open_to(Callers::anyone), since("0.1"),
        "The credit notes there are, without their lines and taxes: credit_note.get has them."),
};

}  // namespace

constinit const engine::Operations credit_note_operations{credit_note_rows};

}  // namespace billhook::billing
