// What the operations credit_note.* do.
#pragma once

#include "billhook/billing/credit_note.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

CreditNote issue_credit_note(engine::Context& context, const IssueCreditNote& request);
CreditNote get_credit_note(engine::Context& context, const GetCreditNote& request);
Page<CreditNote> list_credit_notes(engine::Context& context, const ListCreditNotes& request);

/// Their rows of the operation table.
extern const engine::Operations credit_note_operations;

}  // namespace billhook::billing
