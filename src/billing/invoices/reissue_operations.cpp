#include "billing/invoices/reissue_operations.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "billhook/base/error.hpp"
#include "billing/invoices/credit_note_store.hpp"
#include "billing/invoices/crediting.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/issuing.hpp"
#include "billing/invoices/subject_store.hpp"
#include "billing/reasons.hpp"

namespace billhook::billing {

namespace {

const InvoiceLine& line_of(const Invoice& invoice, const CreditNoteLine& part) {
  return *std::ranges::find(invoice.lines, part.line, &InvoiceLine::id);
}

/// What a credit note took back of a line, to be billed again.
Charge charge_of(engine::Context& context, const InvoiceLine& line, const CreditNoteLine& part) {
  Charge charge;
  charge.product = line.product.value_or(Id<Product>{});
  charge.kind = line.kind;
  charge.description = line.description.str();
  charge.tax_category = line.tax_category.str();
  charge.quantity = line.quantity;
  charge.unit_price = line.unit_price;
  charge.amount = line.amount == line.net ? part.net : part.net + part.tax;
  if (!part.released_from) return charge;
  const LineOfSubject of = subject_of(context.db(), context.scope(), line, *part.released_from);
  charge.subject = of.subject;
  charge.generation = of.generations;
  charge.period_from = part.released_from;
  if (part.released_to > part.released_from) {
    charge.period_to = part.released_to;
    charge.days = days_of(line, {*part.released_from, *part.released_to});
    charge.period_days = line.period_days.value_or(0);
  }
  return charge;
}

std::vector<Charge> charges_of(engine::Context& context, const Invoice& invoice, const CreditNote& note) {
  std::vector<Charge> charges;
  for (const CreditNoteLine& part : note.lines) charges.push_back(charge_of(context, line_of(invoice, part), part));
  return charges;
}

/// The taxes that a credit note took back, as those of an invoice.
TaxCalculation taxes_of(const Invoice& invoice, const CreditNote& note) {
  TaxCalculation taxes;
  taxes.net = note.net;
  taxes.tax = note.tax;
  taxes.total = note.total;
  for (const CreditNoteLine& part : note.lines) {
    taxes.lines.push_back({part.net, part.tax, part.net + part.tax, line_of(invoice, part).tax_group});
  }
  for (const CreditNoteTax& tax : note.taxes) {
    const auto row = std::ranges::find(invoice.taxes, tax.position, &InvoiceTax::position);
    taxes.taxes.push_back({tax.name, tax.country, tax.state, tax.tax_category, tax.percent, tax.currency, tax.base,
                           tax.amount, tax.reason, row->tax_group});
  }
  return taxes;
}

bool has_released(const CreditNote& note, const Invoice& billed, const InvoiceLine& line) {
  return std::ranges::any_of(note.lines, [&](const CreditNoteLine& part) {
    return part.released_from && line_of(billed, part).service == line.service;
  });
}

/// All that is left of an invoice whose days stay billed; but those for which something else had been billed are billed
/// as that again.
std::vector<LineCredit> lines_to_cancel(engine::Context& context, const Invoice& invoice, const CreditedBefore& before,
                                        const std::vector<CreditNote>& replaced) {
  std::vector<LineCredit> credits;
  for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
    const InvoiceLine& line = invoice.lines[i];
    std::int32_t days_left = line.days.value_or(0);
    for (const CreditNote& note : replaced) {
      const Invoice billed = require_whole_invoice(context.db(), context.scope(), note.invoice);
      if (!line.period_to || !has_released(note, billed, line)) continue;
      for (const CreditNoteLine& part : note.lines) {
        if (!part.released_from || line_of(billed, part).service != line.service) continue;
        for (const LineCredit& days : released_days(line, before.lines[i], {*part.released_from, *part.released_to})) {
          credits.push_back(days);
          days_left -= days.days;
        }
      }
    }
    if (days_left == 0 && line.period_to) continue;
    for (const LineCredit& rest : whole_line(line, before.lines[i])) credits.push_back(rest);
  }
  return credits;
}

/// Issues again what a credit note took back when the invoice came that is cancelled now.
void reinstate(engine::Context& context, IssuingSetup& setup, const CreditNote& note, std::vector<CreditLot>& freed) {
  const Invoice billed = require_whole_invoice(context.db(), context.scope(), note.invoice);
  const TaxCalculation taxes = taxes_of(billed, note);
  Credited credited{.note = note.id, .lowered = note.settled, .owed_since = owed_since(billed), .freed = freed};
  Issuing issuing{context, setup, earliest_date(context.db(), setup.seller, DocumentKind::invoice, context.today())};
  issuing.issue_again(note.client, charges_of(context, billed, note),
                      {.tax_date = *billed.tax_date,
                       .due_date = std::max(*billed.due_date, context.today()),
                       .late_fee_for = billed.late_fee_for,
                       .note = billed.note,
                       .taxes = &taxes},
                      credited);
  issuing.finish();
  freed = std::move(credited.freed);
}

}  // namespace

Invoice cancel_invoice(engine::Context& context, const CancelInvoice& request) {
  Invoice invoice = require_whole_invoice(context.db(), context.scope(), request.id);
  next_status(invoice, InvoiceStep::cancel);
  const CreditedBefore before = credited_before(context.db(), context.scope(), invoice);
  const Money paid = invoice.paid - before.settled;
  if (paid != paid_by_replaced_notes(context.db(), context.scope(), invoice)) {
    throw Error{reasons.invoice_partly_paid, paid.to_string() +
                                                 " of it are paid. Take it back with credit_note.issue, "
                                                 "which gives that back as credit."};
  }
  std::vector<CreditNote> replaced;
  if (request.periods == CreditedPeriods::keep) {
    replaced = list_replaced_notes(context.db(), context.scope(), invoice.id);
    // An invoice that was issued anew is the same claim: cancelling it ends it.
    std::erase_if(replaced, [](const CreditNote& note) { return note.reason == CreditReason::staff; });
  }
  IssuingSetup& setup = context.keep<IssuingSetup>();
  const std::vector<LineCredit> lines = replaced.empty() ? whole_invoice(invoice, before, request.periods)
                                                         : lines_to_cancel(context, invoice, before, replaced);
  const CreditOccasion occasion{.reason = CreditReason::cancelled, .was_never_paid = true};
  IssuedCredit issued = credit(context, setup, invoice, before, lines, occasion);
  for (const CreditNote& note : replaced) reinstate(context, setup, note, issued.freed);
  if (request.periods == CreditedPeriods::release) announce_released(context, issued.note);
  return require_whole_invoice(context.db(), context.scope(), invoice.id);
}

Invoice reissue_invoice(engine::Context& context, const ReissueInvoice& request) {
  Invoice invoice = require_whole_invoice(context.db(), context.scope(), request.id);
  if (invoice.status != InvoiceStatus::unpaid && invoice.status != InvoiceStatus::paid) {
    throw Error{reasons.invoice_wrong_status, "The invoice is " + std::string{name_of(invoice.status)} +
                                                  ". Only one that is unpaid or paid can be issued anew."};
  }
  const CreditedBefore before = credited_before(context.db(), context.scope(), invoice);
  const ReissueChanges changes = request.changes.value_or(ReissueChanges{});
  Credited credited{.owed_since = owed_since(invoice)};
  IssuingSetup& setup = context.keep<IssuingSetup>();
  const Invoice billed = invoice;
  IssuedCredit issued =
      credit(context, setup, invoice, before, whole_invoice(invoice, before, CreditedPeriods::release),
             {.reason = CreditReason::staff, .keeps_late_fees = true});
  credited.note = issued.note.id;
  credited.lowered = issued.note.settled;
  credited.freed = std::move(issued.freed);
  Issuing issuing{context, setup, earliest_date(context.db(), setup.seller, DocumentKind::invoice, context.today())};
  const Id<Invoice> id = issuing.issue_again(billed.client, charges_of(context, billed, issued.note),
                                             {.tax_date = *billed.tax_date,
                                              .due_date = changes.due_date.value_or(*billed.due_date),
                                              .late_fee_for = billed.late_fee_for,
                                              .note = changes.note ? changes.note : billed.note},
                                             credited);
  issuing.finish();
  return require_whole_invoice(context.db(), context.scope(), id);
}

namespace {

using namespace engine::words;

constexpr engine::Operation reissue_rows[] = {
    operation<CancelInvoice, &cancel_invoice>(Effect::write, needs(Permission::invoice_cancel), open_to(Callers::staff),
                                              since("0.1"), "Takes back an invoice that no money was paid of."),
    operation<ReissueInvoice, &reissue_invoice>(Effect::write, needs(Permission::invoice_cancel),
                                                open_to(Callers::staff), since("0.1"),
                                                "Takes an invoice back and issues it anew for the client of today."),
};

}  // namespace

constinit const engine::Operations reissue_operations{reissue_rows};

}  // namespace billhook::billing
