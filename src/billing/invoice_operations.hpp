// What the operations invoice.* do.
#pragma once

#include "billhook/billing/invoicing.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

Invoice create_invoice(engine::Context& context, const CreateInvoice& request);
Invoice change_draft(engine::Context& context, const UpdateDraft& request);
DiscardedDraft discard_draft(engine::Context& context, const DiscardDraft& request);
Invoice issue_invoice(engine::Context& context, const IssueInvoice& request);
Invoice show_invoice(engine::Context& context, const GetInvoice& request);
Page<Invoice> page_invoices(engine::Context& context, const ListInvoices& request);
Invoice cancel_invoice(engine::Context& context, const CancelInvoice& request);
Invoice apply_credit(engine::Context& context, const ApplyCredit& request);
Invoice expect_payment(engine::Context& context, const ExpectPayment& request);
Invoice expect_no_payment(engine::Context& context, const ExpectNoPayment& request);
Invoice send_to_collections(engine::Context& context, const SendToCollections& request);
Invoice write_off(engine::Context& context, const WriteOff& request);

}  // namespace billhook::billing
