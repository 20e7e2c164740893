// Credit note rules: how much of an invoice's lines and taxes a credit note takes back. Pure; any thread.
//
// The rules (VAT Directive 2006/112/EC, articles 90 and 219):
// - What is given back is given back by a credit note against the invoice that billed it. No invoice has a line that
//   corrects another document, and none is below zero.
// - It takes the line's own tax: not a fresh calculation but a part of what was charged. Rate, category, exemption,
// price
//   basis and tax date of today do not matter.
// - What is left of a line is its net and tax less those of all credit notes on it, whoever made them and whatever for.
//   Never more is given back. Whoever takes back all of a line in parts ends with nothing left, to the cent.
// - A share of days / live_days is taken of what is left. Where the line's price holds its tax, the share of the sum is
//   rounded, and the tax is the rest once the net amount is taken out in proportion; otherwise net and tax are rounded
//   each. All rounding is half up, away from zero. An end half-way gives back half of what goodwill has left.
// - The tax that the lines of a group take back is split over the group's taxes in proportion to what is left of each,
//   by largest remainder.
// - `released` says which days are not billed any more. Without, they stay billed, and what was given back is goodwill.
// - The value first lowers what is open on the invoice, or the bad debt where it was written off. Only what is beyond
//   that was really paid: it pays what takes the place in the same change, and the rest is the client's credit.
// - An invoice of which nothing is left is cancelled when nothing was ever paid of it, otherwise refunded.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "billhook/billing/credit_note.hpp"
#include "billing/schedule/schedule_rules.hpp"

namespace billhook::billing {

/// What was taken back before: of lines and taxes in the order of the invoice's, and how much of it was never paid.
struct CreditedBefore {
  struct Part {
    Money net;  // of a tax: its base
    Money tax;
  };
  struct Line {
    Part credited;
    Part repaired;                       // by lines of other invoices, as books made before hold them
    std::vector<DaySpan> released = {};  // for what is for no days: an empty span
  };
  std::vector<Line> lines;
  std::vector<Part> taxes;
  Money settled;

  static CreditedBefore nothing(const Invoice& invoice);
};

/// What is to be taken back of a line: an amount without or with tax, or else a share of what is left.
struct LineCredit {
  Id<InvoiceLine> line;
  std::optional<Money> net = {};
  std::optional<Money> gross = {};
  std::int32_t days = 1;
  std::int32_t live_days = 1;
  std::optional<DaySpan> released = {};
};

/// What one takes back: lines and taxes of the invoice, those of which nothing is taken back left out unless their days
/// are released. Ids, names and dates are not filled in.
struct CreditNoteParts {
  std::vector<CreditNoteLine> lines;
  std::vector<CreditNoteTax> taxes;
  Money net;
  Money tax;
  Money total;
  bool is_whole = false;  // nothing is left of the invoice, and something was
};

/// How many days of a line lie in a span, in the line's own count.
std::int32_t days_of(const InvoiceLine& line, DaySpan span);

/// All that is left of a line; nothing where that is nothing.
std::vector<LineCredit> whole_line(const InvoiceLine& line, const CreditedBefore::Line& before);
/// The same, and the days of it that are billed still are released, where it is billed for any; none are released
/// twice.
std::vector<LineCredit> released_line(const InvoiceLine& line, const CreditedBefore::Line& before);
/// The days of a line that lie in a span, released likewise.
std::vector<LineCredit> released_days(const InvoiceLine& line, const CreditedBefore::Line& before, DaySpan days);

/// All that is left of an invoice, line by line.
std::vector<LineCredit> whole_invoice(const Invoice& invoice, const CreditedBefore& before, CreditedPeriods periods);

/// The invoice comes with its lines and taxes. A line may be named again with other days. Errors: not_found for a line
/// of another invoice; invalid `credit_note.line_twice`, `credit_note.bad_amount` (none, of the other sign or in
/// another currency); precondition `credit_note.nothing_left` (unless days are released), `credit_note.more_than_line`,
/// `credit_note.more_than_invoice` (a line is taken back without the discount that lowers it).
CreditNoteParts plan_credit_note(const Invoice& invoice, const CreditedBefore& before,
                                 std::span<const LineCredit> wanted);

}  // namespace billhook::billing
