// Credit note store: the rows of credit notes, their lines and taxes. One thread, the one that holds the connection.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "billhook/billing/credit_note.hpp"
#include "billing/invoices/credit_note_rules.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

/// With lines and taxes. Errors: not_found.
CreditNote require_credit_note(storage::Connection& db, const storage::Scope& scope, Id<CreditNote> id);
Page<CreditNote> list_credit_notes(storage::Connection& db, const storage::Scope& scope,
                                   const ListCreditNotes& request);
/// The credit notes of which an invoice takes the place, with their lines and taxes.
std::vector<CreditNote> list_replaced_notes(storage::Connection& db, const storage::Scope& scope, Id<Invoice> invoice);
/// How much of an invoice was settled by what these notes gave back.
Money paid_by_replaced_notes(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice);
/// What was taken back of an invoice that comes with its lines and taxes, by credit notes and by lines of other
/// invoices.
CreditedBefore credited_before(storage::Connection& db, const storage::Scope& scope, const Invoice& invoice);
/// With its lines and taxes, whose places are set; sets the ids.
void insert_credit_note(storage::Connection& db, const storage::Scope& scope, CreditNote& note, std::string_view series,
                        std::int64_t sequence);

}  // namespace billhook::billing
