// What invoice.cancel and invoice.reissue do: an issued invoice is taken back as a whole, and may be issued again.
#pragma once

#include "billhook/billing/invoice_requests.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

Invoice cancel_invoice(engine::Context& context, const CancelInvoice& request);
Invoice reissue_invoice(engine::Context& context, const ReissueInvoice& request);

/// Their rows of the operation table.
extern const engine::Operations reissue_operations;

}  // namespace billhook::billing
