#include "billing/invoices/settling.hpp"

#include "billing/events.hpp"

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

Posting settled_posting(const Invoice& invoice, Money amount) {
  if (invoice.status == InvoiceStatus::written_off) return {AccountKind::bad_debt, std::nullopt, {}, -amount};
  return {AccountKind::receivable, invoice.client, {}, -amount};
}

void unsettle(engine::Context& context, Invoice& invoice, Id<Payment> payment, Money amount, InvoiceStep step) {
  const Invoice before = invoice;
  const bool was_paid = invoice.status == InvoiceStatus::paid;
  invoice.paid -= amount;
  ++invoice.version;
  if (was_paid) {
    invoice.status = next_status(invoice, step);
    invoice.paid_at.reset();
    invoice.aged_since = context.today();
    invoice.aged_amount.reset();
    update_age(context.db(), context.scope(), invoice);
  }
  update_state(context.db(), context.scope(), invoice);
  insert_settlement(context.db(), context.scope(), invoice, SettlementKind::reversal, payment.value, -amount);
  context.changed("invoice", invoice.id, &before, &invoice);
  if (was_paid) context.emit(*arrow_of(invoice_arrows, step).event, invoice.id, invoice.client);
}

Posting line_posting(bool is_sale, std::string_view tax_category, Money net) {
  if (!is_sale) return {AccountKind::clearing, std::nullopt, returned_payments, -net};
  return {AccountKind::revenue, std::nullopt, tax_category, -net};
}

}  // namespace billhook::billing
