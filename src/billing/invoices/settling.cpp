#include "billing/invoices/settling.hpp"

#include "billing/events.hpp"
#include "billing/invoices/invoice_rules.hpp"

namespace billhook::billing {

void move(engine::Context& context, Invoice& invoice, InvoiceStatus status) {
  const Invoice before = invoice;
  invoice.status = status;
  ++invoice.version;
  update_state(context.db(), context.scope(), invoice);
  context.changed("invoice", invoice.id, &before, &invoice);
}

void settle(engine::Context& context, Invoice& invoice, SettlementKind kind, std::int64_t source, Money amount) {
  const Invoice before = invoice;
  invoice.paid += amount;
  ++invoice.version;
  const bool is_paid = invoice.paid == invoice.total;
  if (is_paid) {
    invoice.status = next_status(invoice, InvoiceStep::settle);
    invoice.paid_at = context.now();
  }
  update_state(context.db(), context.scope(), invoice);
  insert_settlement(context.db(), context.scope(), invoice, kind, source, amount);
  context.changed("invoice", invoice.id, &before, &invoice);
  if (is_paid) context.emit(events.invoice_paid, invoice.id, invoice.client, {});
}

DocumentPostings::DocumentPostings(const Invoice& invoice, int sign) {
  const auto signed_money = [&](Money amount) { return sign > 0 ? amount : -amount; };
  names.reserve(invoice.taxes.size());
  postings.push_back({AccountKind::receivable, invoice.client, {}, signed_money(invoice.total)});
  for (const InvoiceLine& line : invoice.lines) {
    postings.push_back({AccountKind::revenue, std::nullopt, line.tax_category, signed_money(-line.net)});
  }
  for (const InvoiceTax& tax : invoice.taxes) {
    postings.push_back(
        {AccountKind::tax_payable, std::nullopt, names.emplace_back(tax_account(tax)), signed_money(-tax.amount)});
  }
}

}  // namespace billhook::billing
