#include "billing/payments/gateway_payment.hpp"

#include <string>

#include "billhook/billing/payment.hpp"
#include "billing/events.hpp"
#include "billing/invoices/invoice_rules.hpp"
#include "billing/invoices/invoice_store.hpp"
#include "billing/invoices/settling.hpp"
#include "billing/payments/payment_operations.hpp"

namespace billhook::billing {

namespace {

constexpr std::string_view method = "gateway";

void record(engine::Context& context, const ChargeInvoice& charge, const ChargeResult& result) {
  record_payment(context, {.invoice = charge.invoice,
                           .amount = charge.amount,
                           .method = method,
                           .reference = result.reference.value_or(charge.key)});
}

/// Surely not charged.
void give_back(engine::Context& context, Invoice& invoice, const ChargeResult& result) {
  move(context, invoice, next_status(invoice, InvoiceStep::expect_no_payment));
  context.emit(events.invoice_payment_failed, invoice.id, invoice.client,
               {.message = result.message.value_or("The gateway gave no reason.")});
}

}  // namespace

Invoice pay_invoice(engine::Context& context, const PayInvoice& request) {
  Invoice invoice = require_whole_invoice(context.db(), context.scope(), request.id);
  move(context, invoice, next_status(invoice, InvoiceStep::expect_payment));
  // Every attempt moves the invoice to another version, so each has a key of its own.
  const std::string key = "charge.invoice." + std::to_string(invoice.id.value) + "." + std::to_string(invoice.version);
  update_gateway_key(context.db(), context.scope(), invoice.id, key);
  const std::string& number = invoice.number->str();
  context.enqueue({.key = key, .subject = invoice.id.value},
                  ChargeInvoice{.invoice = invoice.id,
                                .number = number,
                                .client = invoice.client,
                                .amount = open_amount(invoice),
                                .description = "Invoice " + number + " of " + invoice.seller_party.value().name.str()});
  context.emit(events.invoice_payment_started, invoice.id, invoice.client);
  return invoice;
}

bool prepare_gateway_payment(engine::Context& context, ChargeInvoice& request, const engine::Asking& asking) {
  if (find_gateway_key(context.db(), context.scope(), request.invoice) != request.key.str()) return false;
  if (asking.is_first) request.amount = open_amount(require_invoice(context.db(), context.scope(), request.invoice));
  return true;
}

namespace {

/// Records the payment, or gives the invoice back as unpaid. When nobody knows what became of the charge, it stays
/// pending, and staff decide.
void after_gateway_payment(engine::Context& context, const engine::JobEnded<ChargeInvoice>& job) {
  const ChargeInvoice& charge = job.request;
  Invoice invoice = require_invoice(context.db(), context.scope(), charge.invoice);
  const bool is_awaited = find_gateway_key(context.db(), context.scope(), charge.invoice) == charge.key.str();
  if (job.reply == nullptr) {
    if (is_awaited) context.emit(events.invoice_payment_unknown, invoice.id, invoice.client, {.message = job.error});
    return;
  }
  // Money that came is recorded, whatever became of the invoice meanwhile.
  if (job.reply->status == ChargeStatus::succeeded) return record(context, charge, *job.reply);
  if (is_awaited) give_back(context, invoice, *job.reply);
}

using namespace engine::words;

constexpr engine::Operation gateway_payment_rows[] = {
    operation<PayInvoice, &pay_invoice>(
        Effect::write, needs(Permission::payment_record), open_to(Callers::anyone), since("0.1"),
        "Has the gateway charge what is owed. The invoice waits until the gateway says what became of it."),
};

constexpr engine::JobListener gateway_payment_listener_rows[] = {
    engine::when_ended<ChargeInvoice, &after_gateway_payment>(),
};

}  // namespace

constinit const engine::Operations gateway_payment_operations{gateway_payment_rows};
constinit const engine::JobListeners gateway_payment_listeners{gateway_payment_listener_rows};

}  // namespace billhook::billing
