// What the operations credit_note.* do.
#pragma once

#include "billhook/billing/credit_note.hpp"
#include "engine/context.hpp"

namespace billhook::billing {

CreditNote issue_credit_note(engine::Context& context, const IssueCreditNote& request);
CreditNote show_credit_note(engine::Context& context, const GetCreditNote& request);
Page<CreditNote> page_credit_notes(engine::Context& context, const ListCreditNotes& request);

}  // namespace billhook::billing
