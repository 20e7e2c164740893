// What the operations invoice.* do.
#pragma once

#include "billhook/billing/invoice_requests.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

Invoice create_invoice(engine::Context& context, const CreateInvoice& request);
Invoice update_draft(engine::Context& context, const UpdateDraft& request);
DiscardedDraft discard_draft(engine::Context& context, const DiscardDraft& request);
Invoice issue_invoice(engine::Context& context, const IssueInvoice& request);
Invoice get_invoice(engine::Context& context, const GetInvoice& request);
Page<Invoice> list_invoices(engine::Context& context, const ListInvoices& request);
Invoice apply_credit(engine::Context& context, const ApplyCredit& request);
Invoice expect_payment(engine::Context& context, const ExpectPayment& request);
Invoice expect_no_payment(engine::Context& context, const ExpectNoPayment& request);
Invoice send_to_collections(engine::Context& context, const SendToCollections& request);
Invoice write_off(engine::Context& context, const WriteOff& request);

/// Their rows of the operation table.
extern const engine::Operations invoice_operations;

}  // namespace billhook::billing
