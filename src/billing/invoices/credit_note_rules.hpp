// Credit note rules: how much of an invoice's lines and taxes a credit note takes back. Pure; any thread.
//
// Every part is a share of what is left, so whoever takes back all of it in parts ends with nothing left, to the cent.
#pragma once

#include <span>
#include <vector>

#include "billhook/billing/credit_note.hpp"

namespace billhook::billing {

/// What earlier credit notes took back: of lines and taxes in the order of the invoice's.
struct CreditedBefore {
  struct Part {
    Money net;  // of a tax: its base
    Money tax;
  };
  std::vector<Part> lines;
  std::vector<Part> taxes;
};

/// What one takes back: lines and taxes of the invoice, those of which nothing is taken back left out. Ids, names and
/// dates are not filled in.
struct CreditNoteParts {
  std::vector<CreditNoteLine> lines;
  std::vector<CreditNoteTax> taxes;
  Money net;
  Money tax;
  Money total;
};

/// `wanted` empty: all that is left. The invoice comes with its lines and taxes.
/// Errors: not_found for a line of another invoice; invalid `credit_note.line_twice`, `credit_note.bad_amount` (none,
/// of the other sign or in another currency); precondition `credit_note.nothing_left`, `credit_note.more_than_line`,
/// `credit_note.more_than_invoice` (a line is taken back without the discount that lowers it).
CreditNoteParts plan_credit_note(const Invoice& invoice, const CreditedBefore& before,
                                 std::span<const CreditedLine> wanted);

}  // namespace billhook::billing
