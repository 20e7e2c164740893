#include "billing/invoices/crediting.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "billhook/base/error.hpp"
#include "billing/events.hpp"
#include "billing/invoices/credit_note_store.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/mail.hpp"
#include "billing/invoices/number_series.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/reasons.hpp"
#include "clients/client_store.hpp"

namespace billhook::billing {

namespace {

CreditNote note_of(engine::Context& context, const Invoice& invoice, CreditNoteParts parts,
                   const CreditOccasion& occasion) {
  CreditNote note;
  note.invoice = invoice.id;
  note.client = invoice.client;
  note.currency = invoice.currency;
  note.net = parts.net;
  note.tax = parts.tax;
  note.total = parts.total;
  note.settled = std::min(parts.total, unsettled_amount(invoice));
  note.refunded = note.total - note.settled;
  note.refund_to = occasion.refund_to;
  note.reason = occasion.reason;
  note.seller_party = *invoice.seller_party;
  note.client_party = *invoice.client_party;
  note.note = occasion.note;
  note.issued_at = context.now();
  note.lines = std::move(parts.lines);
  note.taxes = std::move(parts.taxes);
  return note;
}

void insert_numbered(engine::Context& context, const Seller& seller, const Invoice& invoice, CreditNote& note) {
  note.issue_date =
      earliest_date(context.db(), seller, DocumentKind::credit_note, std::max(context.today(), *invoice.issue_date));
  NumberSeries numbers{context.db(), seller, DocumentKind::credit_note, note.issue_date};
  const TakenNumber number = numbers.take();
  note.number = number.number;
  insert_credit_note(context.db(), context.scope(), note, numbers.period(), number.sequence);
  numbers.save();
}

Id<LedgerEntry> post_note(engine::Context& context, const CreditNote& note, const Invoice& invoice) {
  std::vector<std::string> names;
  names.reserve(note.taxes.size());
  std::vector<Posting> postings{settled_posting(invoice, note.settled)};
  if (note.refund_to == RefundTo::credit) {
    postings.push_back({AccountKind::credit, note.client, {}, -note.refunded});
  } else {
    postings.push_back({AccountKind::clearing, std::nullopt, "refund", -note.refunded});
  }
  if (invoice.is_opening) {
    postings.push_back({AccountKind::opening, std::nullopt, {}, note.total});
  } else {
    for (const CreditNoteLine& line : note.lines) {
      const auto billed = std::ranges::find(invoice.lines, line.line, &InvoiceLine::id);
      postings.push_back(line_posting(is_sale(billed->kind), billed->tax_category, -line.net));
    }
    for (const CreditNoteTax& tax : note.taxes) {
      postings.push_back({AccountKind::tax_payable, std::nullopt, names.emplace_back(tax_account(tax)), tax.amount});
    }
  }
  Ledger ledger{context};
  const Id<LedgerEntry> entry =
      ledger.post({EntryKind::credit_note_issued, note.id.value, note.client, note.issue_date}, postings);
  ledger.finish();
  return entry;
}

/// What had been paid becomes credit again, or leaves the book.
std::vector<CreditLot> free_refunded(engine::Context& context, const CreditNote& note, const Invoice& invoice,
                                     Id<LedgerEntry> entry) {
  if (!note.refunded.is_positive()) return {};
  if (note.refund_to == RefundTo::credit) return free_paid(context, invoice, note.refunded, entry);
  return_paid(context, invoice, note.refunded, entry);
  return {};
}

/// What becomes of an invoice that a credit note was issued against: one of which nothing is left is cancelled, or
/// refunded when anything was paid of it.
void follow_up(engine::Context& context, Invoice& invoice, const CreditNote& note, bool is_whole, bool was_never_paid) {
  const Invoice before = invoice;
  invoice.paid += note.settled;
  const engine::EventOf<Invoice>* event = nullptr;
  if (is_whole) {
    const InvoiceStep step = was_never_paid ? InvoiceStep::take_back : InvoiceStep::refund;
    invoice.status = next_status(invoice, step);
    event = arrow_of(invoice_arrows, step).event;
  } else if (note.settled.is_positive() && invoice.paid == invoice.total) {
    invoice.status = next_status(invoice, InvoiceStep::settle);
    invoice.paid_at = context.now();
  }
  if (note.settled.is_zero() && event == nullptr) return;
  ++invoice.version;
  update_state(context.db(), context.scope(), invoice);
  if (!note.settled.is_zero()) {
    insert_settlement(context.db(), context.scope(), invoice, SettlementKind::credit_note, note.id.value, note.settled);
  }
  context.changed("invoice", invoice.id, &before, &invoice);
  if (event != nullptr) {
    context.emit(*event, invoice.id, invoice.client);
  } else if (invoice.status == InvoiceStatus::paid) {
    context.emit(events.invoice_paid, invoice.id, invoice.client, {});
  }
}

bool is_creditable(InvoiceStatus status) {
  return is_open(status) || status == InvoiceStatus::paid || status == InvoiceStatus::written_off;
}

void mail(engine::Context& context, IssuingSetup& setup, const CreditNote& note, const Invoice& invoice) {
  if (note.total.is_zero()) return;
  const Client client = clients::require_client(context.db(), context.scope(), note.client);
  const Policy& policy = setup.policies.policy_of(client.id, client.policy);
  if (!policy.mail_invoices.value_or(false)) return;
  mail_credit_note(context, {client, setup.seller.name}, note, *invoice.number);
}

}  // namespace

void require_creditable(const Invoice& invoice) {
  if (is_creditable(invoice.status)) return;
  throw Error{reasons.invoice_wrong_status, "The invoice is " + std::string{name_of(invoice.status)} +
                                                ". Only one that is owed, written off or paid can be taken back."};
}

namespace {

/// A fee goes with what it was for.
void credit_late_fees(engine::Context& context, IssuingSetup& setup, const Invoice& invoice) {
  for (const Id<Invoice> id : list_late_fees(context.db(), context.scope(), invoice)) {
    Invoice fee = require_whole_invoice(context.db(), context.scope(), id);
    const CreditedBefore before = credited_before(context.db(), context.scope(), fee);
    const std::vector<LineCredit> lines = whole_invoice(fee, before, CreditedPeriods::keep);
    if (is_creditable(fee.status) && !lines.empty())
      credit(context, setup, fee, before, lines, {.reason = CreditReason::fee});
  }
}

}  // namespace

IssuedCredit credit(engine::Context& context, IssuingSetup& setup, Invoice& invoice, const CreditedBefore& before,
                    std::span<const LineCredit> lines, const CreditOccasion& occasion) {
  const CreditNoteParts parts = plan_credit_note(invoice, before, lines);
  CreditNote note = note_of(context, invoice, parts, occasion);
  insert_numbered(context, setup.seller, invoice, note);
  std::vector<CreditLot> freed = free_refunded(context, note, invoice, post_note(context, note, invoice));
  const bool was_never_paid = occasion.was_never_paid || before.settled + note.settled == invoice.total;
  follow_up(context, invoice, note, parts.is_whole, was_never_paid);
  context.issued("credit_note", note.id.value, note.number);
  context.emit(events.credit_note_issued, note.id, note.client, {.number = note.number, .invoice = invoice.id});
  mail(context, setup, note, invoice);
  const bool take_late_fees = invoice.status == InvoiceStatus::cancelled && !occasion.keeps_late_fees;
  if (take_late_fees) credit_late_fees(context, setup, invoice);
  return {std::move(note), std::move(freed)};
}

void announce_released(engine::Context& context, const CreditNote& note) {
  const bool are_released =
      std::ranges::any_of(note.lines, [](const CreditNoteLine& line) { return line.released_from.has_value(); });
  if (are_released) context.emit(events.credit_note_days_released, note.id, note.client);
}

std::vector<Credited> credit_releases(engine::Context& context, IssuingSetup& setup,
                                      std::span<const Release> releases) {
  std::vector<Release> ordered{releases.begin(), releases.end()};
  std::ranges::stable_sort(ordered, {}, &Release::invoice);
  std::vector<Credited> credited;
  for (auto first = ordered.begin(); first != ordered.end();) {
    const auto last =
        std::find_if(first, ordered.end(), [&](const Release& release) { return release.invoice != first->invoice; });
    Invoice invoice = require_whole_invoice(context.db(), context.scope(), first->invoice);
    Credited result{.owed_since = owed_since(invoice)};
    const bool was_owed = is_open(invoice.status);
    std::vector<LineCredit> lines;
    for (const Release& release : std::span{first, last}) {
      lines.push_back({.line = release.line,
                       .days = release.days,
                       .live_days = release.live_days,
                       .released = DaySpan{release.from, release.to}});
      result.subjects.push_back(release.subject);
    }
    const CreditedBefore before = credited_before(context.db(), context.scope(), invoice);
    const bool is_replaced = first->reason == CreditReason::change || first->reason == CreditReason::price;
    IssuedCredit issued =
        credit(context, setup, invoice, before, lines, {.reason = first->reason, .keeps_late_fees = is_replaced});
    result.note = issued.note.id;
    result.lowered = was_owed ? issued.note.settled : Money::zero(invoice.currency);
    result.freed = std::move(issued.freed);
    credited.push_back(std::move(result));
    first = last;
  }
  return credited;
}

}  // namespace billhook::billing
