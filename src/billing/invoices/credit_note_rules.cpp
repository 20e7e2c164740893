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

class Plan {
 public:
  Plan(const Invoice& invoice, const CreditedBefore& before)
      : invoice_{invoice}, zero_{Money::zero(invoice.currency)}, taken_(invoice.lines.size(), {zero_, zero_}) {
    for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
      left_.push_back({invoice.lines[i].net - before.lines[i].net, invoice.lines[i].tax - before.lines[i].tax});
    }
    for (std::size_t i = 0; i < invoice.taxes.size(); ++i) {
      taxes_left_.push_back(
          {invoice.taxes[i].base - before.taxes[i].net, invoice.taxes[i].amount - before.taxes[i].tax});
    }
  }

  void take_all() { taken_ = left_; }

  void take(const CreditedLine& wanted, std::size_t place) {
    const std::string path = "lines[" + std::to_string(place) + "]";
    const auto line = std::find_if(invoice_.lines.begin(), invoice_.lines.end(),
                                   [&](const InvoiceLine& other) { return other.id == wanted.line; });
    if (line == invoice_.lines.end())
      throw Error{reasons.line_not_found, "There is no line with the id " + std::to_string(wanted.line.value) + "."};
    const auto index = static_cast<std::size_t>(line - invoice_.lines.begin());
    if (!is_nothing(taken_[index])) {
      throw Error{reasons.credit_note_line_twice, path + ".line", "This line is named twice."};
    }
    const Part& left = left_[index];
    const Money gross = left.net + left.tax;
    if (gross.is_zero()) {
      throw Error{reasons.credit_note_nothing_left,
                  "Nothing is left of line " + std::to_string(wanted.line.value) + " to take back."};
    }
    const Money amount = wanted.amount.value_or(gross);
    check_amount(amount, gross, path + ".amount");
    const Money net = share(amount, left.net, gross);
    taken_[index] = {net, amount - net};
  }

  CreditNoteParts parts() const {
    CreditNoteParts parts;
    parts.net = parts.tax = parts.total = zero_;
    for (std::size_t i = 0; i < taken_.size(); ++i) add_line(i, parts);
    if (parts.lines.empty()) {
      throw Error{reasons.credit_note_nothing_left, "All of this invoice has been taken back already."};
    }
    if (!parts.total.is_positive()) {
      throw Error{reasons.credit_note_more_than_invoice,
                  "A credit note takes back more than nothing. Name the lines that make it so."};
    }
    std::int32_t groups = 0;
    for (const InvoiceLine& line : invoice_.lines) groups = std::max(groups, line.tax_group);
    for (std::int32_t group = 1; group <= groups; ++group) add_taxes_of(group, parts);
    return parts;
  }

 private:
  static bool is_nothing(const Part& part) { return part.net.is_zero() && part.tax.is_zero(); }

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

  void add_line(std::size_t index, CreditNoteParts& parts) const {
    const Part& taken = taken_[index];
    if (is_nothing(taken)) return;
    CreditNoteLine& line = parts.lines.emplace_back();
    line.position = static_cast<std::int32_t>(parts.lines.size());
    line.line = invoice_.lines[index].id;
    line.description = invoice_.lines[index].description;
    line.currency = invoice_.currency;
    line.net = taken.net;
    line.tax = taken.tax;
    parts.net += taken.net;
    parts.tax += taken.tax;
    parts.total += taken.net + taken.tax;
  }

  /// Splits what the lines of a group take back over the group's taxes, in proportion to what is left of each.
  void add_taxes_of(std::int32_t group, CreditNoteParts& parts) const {
    Part taken{zero_, zero_};
    Part left{zero_, zero_};
    for (std::size_t i = 0; i < taken_.size(); ++i) {
      if (invoice_.lines[i].tax_group != group) continue;
      taken.net += taken_[i].net;
      taken.tax += taken_[i].tax;
      left.net += left_[i].net;
      left.tax += left_[i].tax;
    }
    if (is_nothing(taken)) return;
    if (!is_within(taken.tax, left.tax) || !is_within(taken.net, left.net)) {
      throw Error{reasons.credit_note_more_than_invoice,
                  "These lines take back more than the invoice charged for them together with their discount. "
                  "Name the lines that lower them, too."};
    }
    std::vector<std::size_t> rows;
    std::vector<int128> exact;
    for (std::size_t i = 0; i < invoice_.taxes.size(); ++i) {
      if (invoice_.taxes[i].tax_group != group) continue;
      rows.push_back(i);
      exact.push_back(static_cast<int128>(std::abs(taken.tax.minor())) * taxes_left_[i].tax.minor());
    }
    std::vector<std::int64_t> amounts(rows.size(), 0);
    if (!left.tax.is_zero()) share_out(taken.tax.minor(), exact, std::abs(left.tax.minor()), amounts);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const Part& row = taxes_left_[rows[i]];
      const Money base = left.net.is_zero() ? zero_ : share(taken.net, row.net, left.net);
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
  std::vector<Part> taxes_left_;
  std::vector<Part> taken_;
};

}  // namespace

CreditNoteParts plan_credit_note(const Invoice& invoice, const CreditedBefore& before,
                                 std::span<const CreditedLine> wanted) {
  Plan plan{invoice, before};
  if (wanted.empty()) plan.take_all();
  for (std::size_t i = 0; i < wanted.size(); ++i) plan.take(wanted[i], i);
  return plan.parts();
}

}  // namespace billhook::billing
