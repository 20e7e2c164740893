#include "billing/invoices/credit_note_rules.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"
#include "billing/tax/share_out.hpp"

namespace billhook::billing {

namespace {

using Part = CreditedBefore::Part;

/// a x b / c, rounded half up; c is not zero.
Money share(Money a, Money b, Money c) {
  const int sign = c.is_negative() ? -1 : 1;
  return a.times(static_cast<int128>(b.minor()) * sign, static_cast<int128>(c.minor()) * sign);
}

/// Whether a lies between nothing and b.
bool is_within(Money a, Money b) { return b.is_negative() ? a.minor() <= 0 && a >= b : a.minor() >= 0 && a <= b; }

bool is_nothing(const Part& part) { return part.net.is_zero() && part.tax.is_zero(); }

Part left_of(const InvoiceLine& line, const CreditedBefore::Line& before) {
  return {line.net - before.credited.net - before.repaired.net, line.tax - before.credited.tax - before.repaired.tax};
}

class Plan {
 public:
  Plan(const Invoice& invoice, const CreditedBefore& before) : invoice_{invoice}, zero_{Money::zero(invoice.currency)} {
    for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
      left_.push_back(left_of(invoice.lines[i], before.lines[i]));
      repaired_.push_back(before.lines[i].repaired.net);
    }
    for (std::size_t i = 0; i < invoice.taxes.size(); ++i) {
      taxes_left_.push_back(
          {invoice.taxes[i].base - before.taxes[i].net, invoice.taxes[i].amount - before.taxes[i].tax});
    }
    still_left_ = left_;
  }

  void take(const LineCredit& wanted, std::size_t place) {
    const std::string path = "lines[" + std::to_string(place) + "]";
    const auto line = std::find_if(invoice_.lines.begin(), invoice_.lines.end(),
                                   [&](const InvoiceLine& other) { return other.id == wanted.line; });
    if (line == invoice_.lines.end())
      throw Error{reasons.line_not_found, "There is no line with the id " + std::to_string(wanted.line.value) + "."};
    const auto index = static_cast<std::size_t>(line - invoice_.lines.begin());
    check_named_once(wanted, index, path);
    const Part& left = still_left_[index];
    if (!wanted.released && (left.net + left.tax).is_zero()) {
      throw Error{reasons.credit_note_nothing_left,
                  "Nothing is left of line " + std::to_string(wanted.line.value) + " to take back."};
    }
    const Part part = part_of(wanted, *line, left, path);
    still_left_[index] = {left.net - part.net, left.tax - part.tax};
    taken_.push_back({index, part, wanted.released});
  }

  CreditNoteParts parts() {
    std::ranges::stable_sort(taken_, {}, &Taken::line);
    CreditNoteParts parts;
    parts.net = parts.tax = parts.total = zero_;
    for (const Taken& taken : taken_) add_line(taken, parts);
    if (parts.lines.empty()) {
      throw Error{reasons.credit_note_nothing_left, "All of this invoice has been taken back already."};
    }
    const bool are_days_released =
        std::ranges::any_of(taken_, [](const Taken& taken) { return taken.released.has_value(); });
    if (parts.total.is_negative() || (parts.total.is_zero() && !are_days_released)) {
      throw Error{reasons.credit_note_more_than_invoice,
                  "A credit note takes back more than nothing. Name the lines that make it so."};
    }
    parts.is_whole = parts.total.is_positive() && std::ranges::all_of(still_left_, is_nothing);
    std::int32_t groups = 0;
    for (const InvoiceLine& line : invoice_.lines) groups = std::max(groups, line.tax_group);
    for (std::int32_t group = 1; group <= groups; ++group) add_taxes_of(group, parts);
    return parts;
  }

 private:
  /// What is taken back of a line.
  struct Taken {
    std::size_t line;
    Part part;
    std::optional<DaySpan> released;
  };

  void check_named_once(const LineCredit& wanted, std::size_t index, const std::string& path) const {
    for (const Taken& earlier : taken_) {
      const bool is_of_other_days = wanted.released != earlier.released;
      if (earlier.line != index || is_of_other_days) continue;
      throw Error{reasons.credit_note_line_twice, path + ".line", "This line is named twice."};
    }
  }

  Part part_of(const LineCredit& wanted, const InvoiceLine& line, const Part& left, const std::string& path) const {
    const Money gross = left.net + left.tax;
    if (wanted.gross) {
      check_amount(*wanted.gross, gross, path + ".amount");
      const Money net = share(*wanted.gross, left.net, gross);
      return {net, *wanted.gross - net};
    }
    if (wanted.net) {
      check_amount(*wanted.net, left.net, path + ".net");
      return {*wanted.net, share(*wanted.net, left.tax, left.net)};
    }
    if (wanted.days == wanted.live_days || gross.is_zero()) return left;
    const bool holds_tax = !line.tax.is_zero() && line.amount == line.net + line.tax;
    if (!holds_tax)
      return {left.net.times(wanted.days, wanted.live_days), left.tax.times(wanted.days, wanted.live_days)};
    const Money part = gross.times(wanted.days, wanted.live_days);
    const Money net = share(part, left.net, gross);
    return {net, part - net};
  }

  void check_amount(Money amount, Money left, const std::string& path) const {
    if (amount.currency() != invoice_.currency || amount.is_zero() || amount.is_negative() != left.is_negative()) {
      throw Error{reasons.credit_note_bad_amount, path,
                  "Give an amount between nothing and the " + left.to_string() + " that are left of the line."};
    }
    if (!is_within(amount, left)) {
      throw Error{reasons.credit_note_more_than_line,
                  "Only " + left.to_string() + " are left of the line that " + path + " takes back."};
    }
  }

  void add_line(const Taken& taken, CreditNoteParts& parts) const {
    if (is_nothing(taken.part) && !taken.released) return;
    CreditNoteLine& line = parts.lines.emplace_back();
    line.position = static_cast<std::int32_t>(parts.lines.size());
    line.line = invoice_.lines[taken.line].id;
    line.description = invoice_.lines[taken.line].description;
    line.currency = invoice_.currency;
    line.net = taken.part.net;
    line.tax = taken.part.tax;
    if (taken.released) {
      line.released_from = taken.released->from;
      line.released_to = taken.released->to;
    }
    parts.net += line.net;
    parts.tax += line.tax;
    parts.total += line.net + line.tax;
  }

  /// What is taken of the lines of a group, and what was left of them; and their base, as far as no credit note of the
  /// invoice has lowered it.
  struct GroupParts {
    Part taken;
    Part left;
    Money base;
  };

  GroupParts group_parts(std::int32_t group) const {
    GroupParts parts{{zero_, zero_}, {zero_, zero_}, zero_};
    for (const Taken& taken : taken_) {
      if (invoice_.lines[taken.line].tax_group != group) continue;
      parts.taken.net += taken.part.net;
      parts.taken.tax += taken.part.tax;
    }
    for (std::size_t i = 0; i < left_.size(); ++i) {
      if (invoice_.lines[i].tax_group != group) continue;
      parts.left.net += left_[i].net;
      parts.left.tax += left_[i].tax;
      parts.base += left_[i].net + repaired_[i];
    }
    return parts;
  }

  /// Old books hold invoices whose charges were lowered by what was given back of other invoices: these charges are
  /// worth more than their invoice.
  bool has_repairs() const {
    return std::ranges::any_of(invoice_.lines, [](const InvoiceLine& line) { return line.repairs.has_value(); });
  }

  /// Splits what the lines of a group take back over the group's taxes, in proportion to what is left of each.
  void add_taxes_of(std::int32_t group, CreditNoteParts& parts) const {
    const auto [taken, left, lines_base] = group_parts(group);
    if (is_nothing(taken)) return;
    const bool is_inside = is_within(taken.tax, left.tax) && is_within(taken.net, left.net);
    if (!is_inside && !has_repairs()) {
      throw Error{reasons.credit_note_more_than_invoice,
                  "These lines take back more than the invoice charged for them together with their discount. "
                  "Name the lines that lower them, too."};
    }
    std::vector<std::size_t> rows;
    std::vector<int128> exact;
    int128 weights = 0;
    for (std::size_t i = 0; i < invoice_.taxes.size(); ++i) {
      if (invoice_.taxes[i].tax_group != group) continue;
      rows.push_back(i);
      const int128 weight =
          is_inside ? int128{taxes_left_[i].tax.minor()} : int128{invoice_.taxes[i].percent.value().billionths()};
      exact.push_back(std::abs(taken.tax.minor()) * weight);
      weights += weight;
    }
    std::vector<std::int64_t> amounts(rows.size(), 0);
    const int128 divisor = weights < 0 ? -weights : weights;
    if (weights != 0) share_out(taken.tax.minor(), exact, divisor, amounts);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const Part& row = taxes_left_[rows[i]];
      const Money base = is_inside && !lines_base.is_zero() ? share(taken.net, row.net, lines_base) : taken.net;
      add_tax(invoice_.taxes[rows[i]], base, {amounts[i], invoice_.currency}, parts);
    }
  }

  static void add_tax(const InvoiceTax& tax, Money base, Money amount, CreditNoteParts& parts) {
    CreditNoteTax& row = parts.taxes.emplace_back();
    row.position = tax.position;
    row.name = tax.name;
    row.country = tax.country;
    row.state = tax.state;
    row.tax_category = tax.tax_category;
    row.percent = tax.percent;
    row.currency = tax.currency;
    row.base = base;
    row.amount = amount;
    row.reason = tax.reason;
  }

  const Invoice& invoice_;
  Money zero_;
  std::vector<Part> left_;
  std::vector<Money> repaired_;
  std::vector<Part> taxes_left_;
  std::vector<Part> still_left_;
  std::vector<Taken> taken_;
};

}  // namespace

CreditedBefore CreditedBefore::nothing(const Invoice& invoice) {
  const Money zero = Money::zero(invoice.currency);
  return {std::vector(invoice.lines.size(), Line{{zero, zero}, {zero, zero}}),
          std::vector(invoice.taxes.size(), Part{zero, zero}), zero};
}

std::vector<LineCredit> whole_line(const InvoiceLine& line, const CreditedBefore::Line& before) {
  if (is_nothing(left_of(line, before))) return {};
  return {{.line = line.id}};
}

std::vector<LineCredit> released_line(const InvoiceLine& line, const CreditedBefore::Line& before) {
  if (!line.period_from) return whole_line(line, before);
  if (line.period_to) return released_days(line, before, {*line.period_from, *line.period_to});
  if (!before.released.empty()) return whole_line(line, before);
  return {{.line = line.id, .released = DaySpan{*line.period_from, *line.period_from}}};
}

namespace {

/// A line tells only how many days it has: where they are not those of the calendar, months have thirty.
PeriodItem item_of(const InvoiceLine& line) {
  const bool is_actual = *line.days == *line.period_to - *line.period_from;
  return {.from = *line.period_from,
          .to = *line.period_to,
          .days = *line.days,
          .day_count = is_actual ? DayCount::actual : DayCount::thirty};
}

}  // namespace

std::int32_t days_of(const InvoiceLine& line, DaySpan span) { return days_in(item_of(line), span); }

std::vector<LineCredit> released_days(const InvoiceLine& line, const CreditedBefore::Line& before, DaySpan days) {
  const BilledItem billed{.number = line.id.value, .item = item_of(line), .released = before.released};
  std::int32_t live_days = 0;
  std::vector<DaySpan> wanted;
  for (const DaySpan live : billhook::live_days(billed)) {
    live_days += days_in(billed.item, live);
    const DaySpan span{std::max(live.from, days.from), std::min(live.to, days.to)};
    if (!span.is_empty()) wanted.push_back(span);
  }
  std::vector<LineCredit> credits;
  for (const DaySpan span : wanted) {
    const std::int32_t share = days_in(billed.item, span);
    credits.push_back({.line = line.id, .days = share, .live_days = live_days, .released = span});
    live_days -= share;
  }
  return credits;
}

std::vector<LineCredit> whole_invoice(const Invoice& invoice, const CreditedBefore& before, CreditedPeriods periods) {
  std::vector<LineCredit> credits;
  for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
    const std::vector<LineCredit> of_line = periods == CreditedPeriods::release
                                                ? released_line(invoice.lines[i], before.lines[i])
                                                : whole_line(invoice.lines[i], before.lines[i]);
    credits.insert(credits.end(), of_line.begin(), of_line.end());
  }
  return credits;
}

CreditNoteParts plan_credit_note(const Invoice& invoice, const CreditedBefore& before,
                                 std::span<const LineCredit> wanted) {
  Plan plan{invoice, before};
  for (std::size_t i = 0; i < wanted.size(); ++i) plan.take(wanted[i], i);
  return plan.parts();
}

}  // namespace billhook::billing
