// Charging: an unpaid invoice is paid through the host's gateway. Within a transaction; one thread.
//
// invoice.pay makes the invoice payment_pending and plans the call; the job's key stands on the invoice for as long as
// it waits for that call, so that a call nobody waits for any more is not made.
#pragma once

#include "billhook/billing/gateway.hpp"
#include "billhook/billing/invoice_requests.hpp"
#include "engine/context.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

Invoice pay_invoice(engine::Context& context, const PayInvoice& request);

/// Right before the gateway is asked: false when the invoice no longer waits for this call. What is owed by now, when
/// it is asked for the first time.
bool prepare_gateway_payment(engine::Context& context, ChargeInvoice& request, const engine::Asking& asking);

/// Their rows of the operation table.
extern const engine::Operations gateway_payment_operations;
extern const engine::JobListeners gateway_payment_listeners;

}  // namespace billhook::billing
