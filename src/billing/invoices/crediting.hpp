// Crediting: how every credit note is issued, whoever asks for it: the daily run, staff, a cancellation, a reissue.
//
// What it says is planned by the credit note rules; here it is numbered, posted, settled, announced and mailed. Within
// a transaction; one thread.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "billhook/billing/credit_note.hpp"
#include "billing/invoices/charge_source.hpp"
#include "billing/invoices/credit_lots.hpp"
#include "billing/invoices/credit_note_rules.hpp"
#include "billing/invoices/issuing.hpp"

namespace billhook::billing {

/// Why and how something is taken back.
struct CreditOccasion {
  CreditReason reason = CreditReason::staff;
  RefundTo refund_to = RefundTo::credit;
  std::optional<Text<1000>> note = {};
  bool keeps_late_fees = false;  // what takes its place is as late
  bool was_never_paid = false;   // whatever settled it was given back by the same change
};

/// What a credit note left for what takes the place of what it took back.
struct Credited {
  Id<CreditNote> note = {};
  std::vector<Id<Subject>> subjects = {};
  Money lowered = {};                 // what was owed
  Date owed_since = {};               // before that
  std::vector<CreditLot> freed = {};  // had been paid, and is the client's credit now
};

/// Whether something of an invoice can be taken back: it was issued, and something is left. Errors: precondition
/// `invoice.wrong_status`.
void require_creditable(const Invoice& invoice);

/// A credit note, and the credit that it gave back.
struct IssuedCredit {
  CreditNote note;
  std::vector<CreditLot> freed;
};

/// Issues a credit note dated today, but no earlier than the invoice and the last of the series. The invoice comes with
/// its lines and taxes, and is changed as it is stored.
IssuedCredit credit(engine::Context& context, IssuingSetup& setup, Invoice& invoice, const CreditedBefore& before,
                    std::span<const LineCredit> lines, const CreditOccasion& occasion);

/// Tells whoever bills subjects that days of the credit note are to be billed anew; nobody is told when there are none.
void announce_released(engine::Context& context, const CreditNote& note);

/// Issues a credit note for each invoice that days are released of, in the order of the invoices.
std::vector<Credited> credit_releases(engine::Context& context, IssuingSetup& setup, std::span<const Release> releases);

}  // namespace billhook::billing
