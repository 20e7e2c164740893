#include "billing/tax/price_rules.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/reasons.hpp"
#include "billhook/base/error.hpp"
#include "billing/tax/share_out.hpp"

namespace billhook::billing {

namespace {

/// Lines that the same rates hold for.
struct Group {
  TaxDecision decision;
  TaxStack stack;
  int128 divisor = 1;  // of stack.shares: what a line's amount is divided by
  std::vector<std::size_t> lines;
  std::int64_t amount = 0;
  std::array<std::int64_t, most_tax_levels> taxes{};

  std::size_t rate_count() const { return decision.rate_count; }
};

bool is_taxed(const TaxDecision& decision) {
  return decision.reason == TaxReason::taxed || decision.reason == TaxReason::zero_rated;
}

int128 common_multiple(int128 a, int128 b) {
  int128 divisor = a;
  for (int128 rest = b; rest != 0;) {
    const int128 next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  return multiply(a / divisor, b);
}

class Pricing {
 public:
  Pricing(std::span<const LineToPrice> lines, const SellerProfile& seller, Currency currency, TaxCalculation& out)
      : lines_{lines}, seller_{seller}, currency_{currency}, out_{out}, line_taxes_(lines.size(), 0) {}

  void sort_into_groups(const TaxCustomer& customer, const TaxTable& rates, Date date) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].amount.currency() != currency_) {
        throw Error{base_reasons.money_currency_mismatch, "lines[" + std::to_string(i) + "]",
                    "This line is in " + std::string{lines_[i].amount.currency().code()} + ", not in " +
                        std::string{currency_.code()} + "."};
      }
      Group& group =
          group_of(lines_[i].is_sale ? decide_tax(customer, lines_[i].tax_category, seller_.country, rates, date)
                                     : TaxDecision{});
      group.lines.push_back(i);
      group.amount = narrow(static_cast<int128>(group.amount) + lines_[i].amount.minor());
    }
  }

  void tax_groups() {
    if (seller_.rounding.level == TaxRoundingLevel::line) {
      for (Group& group : groups_) tax_each_line(group);
      return;
    }
    if (seller_.rounding.level == TaxRoundingLevel::group) {
      for (Group& group : groups_) tax_whole_group(group);
    } else {
      tax_whole_invoice();
    }
    for (const Group& group : groups_) share_out_to_lines(group);
  }

  void write(const TaxCustomer& customer) {
    out_.net = out_.tax = out_.total = Money::zero(currency_);
    out_.lines.resize(lines_.size());
    out_.taxes.clear();
    for (const Group& group : groups_) {
      write_lines(group);
      write_rows(group, customer);
    }
  }

 private:
  Group& group_of(TaxDecision decision) {
    // Nothing is charged to who is exempt or owes the tax itself: the rates only lower a price that includes tax.
    if (!is_taxed(decision) && !seller_.prices_include_tax) decision = {decision.reason, {}, 0};
    const auto found =
        std::find_if(groups_.begin(), groups_.end(), [&](const Group& group) { return group.decision == decision; });
    if (found != groups_.end()) return *found;
    Group& group = groups_.emplace_back();
    group.decision = decision;
    group.stack = stack_of(decision);
    group.divisor = group.stack.denominator + (seller_.prices_include_tax ? group.stack.sum : 0);
    return group;
  }

  bool rounds_net_first() const {
    return seller_.prices_include_tax && seller_.rounding.inclusive == InclusiveMethod::net_first;
  }

  /// What a rate is taken of, as the document shows it: a share of the net amount, and where it compounds of the taxes
  /// of lower levels too, rounded as they are shown.
  int128 base_of(const TaxRate& rate, int128 net, int128 lower_taxes) const {
    return share_of(rate.compound ? net + lower_taxes : net, rate.taxable_share);
  }

  int128 share_of(int128 amount, Percent percent) const {
    constexpr std::int64_t whole = 100 * Decimal::one;
    return divide(multiply(amount, percent.value().billionths()), whole, seller_.rounding.mode);
  }

  /// The taxes of an amount, each rounded; or, net first, what is left of it shared out.
  void taxes_of(const Group& group, std::int64_t amount, std::span<std::int64_t> taxes) const {
    const Rounding mode = seller_.rounding.mode;
    if (!seller_.prices_include_tax) {
      int128 lower = 0;
      for (std::size_t r = 0; r < group.rate_count(); ++r) {
        const TaxRate& rate = *group.decision.rates[r];
        taxes[r] = narrow(share_of(base_of(rate, amount, lower), rate.percent));
        lower += taxes[r];
      }
      return;
    }
    if (!rounds_net_first()) {
      for (std::size_t r = 0; r < group.rate_count(); ++r) {
        taxes[r] = narrow(divide(multiply(amount, group.stack.shares[r]), group.divisor, mode));
      }
      return;
    }
    std::array<int128, most_tax_levels> exact{};
    for (std::size_t r = 0; r < group.rate_count(); ++r) exact[r] = multiply(amount, group.stack.shares[r]);
    const int128 net = divide(multiply(amount, group.stack.denominator), group.divisor, mode);
    share_out(amount - net, std::span{exact}.first(group.rate_count()), group.divisor, taxes);
  }

  void tax_each_line(Group& group) {
    std::array<std::int64_t, most_tax_levels> taxes{};
    for (const std::size_t line : group.lines) {
      taxes_of(group, lines_[line].amount.minor(), std::span{taxes}.first(group.rate_count()));
      for (std::size_t r = 0; r < group.rate_count(); ++r) {
        group.taxes[r] += taxes[r];
        line_taxes_[line] += taxes[r];
      }
    }
  }

  void tax_whole_group(Group& group) {
    taxes_of(group, group.amount, std::span{group.taxes}.first(group.rate_count()));
  }

  void tax_whole_invoice() {
    int128 divisor = 1;
    for (const Group& group : groups_) divisor = common_multiple(divisor, group.divisor);
    std::vector<int128> exact;
    int128 sum = 0;
    int128 gross = 0;
    for (const Group& group : groups_) {
      gross += group.amount;
      for (std::size_t r = 0; r < group.rate_count(); ++r) {
        exact.push_back(multiply(multiply(group.amount, group.stack.shares[r]), divisor / group.divisor));
        sum += exact.back();
      }
    }
    const Rounding mode = seller_.rounding.mode;
    const int128 tax =
        rounds_net_first() ? gross - divide(multiply(gross, divisor) - sum, divisor, mode) : divide(sum, divisor, mode);
    std::vector<std::int64_t> taxes(exact.size(), 0);
    share_out(tax, exact, divisor, taxes);
    std::size_t next = 0;
    for (Group& group : groups_) {
      for (std::size_t r = 0; r < group.rate_count(); ++r) group.taxes[r] = taxes[next++];
    }
  }

  void share_out_to_lines(const Group& group) {
    if (group.lines.size() == 1) {
      for (std::size_t r = 0; r < group.rate_count(); ++r) line_taxes_[group.lines[0]] += group.taxes[r];
      return;
    }
    std::vector<int128> exact(group.lines.size());
    std::vector<std::int64_t> shares(group.lines.size());
    for (std::size_t r = 0; r < group.rate_count(); ++r) {
      for (std::size_t i = 0; i < group.lines.size(); ++i) {
        exact[i] = multiply(lines_[group.lines[i]].amount.minor(), group.stack.shares[r]);
      }
      share_out(group.taxes[r], exact, group.divisor, shares);
      for (std::size_t i = 0; i < group.lines.size(); ++i) line_taxes_[group.lines[i]] += shares[i];
    }
  }

  void write_lines(const Group& group) {
    for (const std::size_t line : group.lines) {
      const Money amount = lines_[line].amount;
      const Money tax{line_taxes_[line], currency_};
      TaxedLine& taxed = out_.lines[line];
      taxed.net = seller_.prices_include_tax ? amount - tax : amount;
      taxed.tax = is_taxed(group.decision) ? tax : Money::zero(currency_);
      taxed.gross = taxed.net + taxed.tax;
      taxed.tax_group = number_of(group);
      out_.net += taxed.net;
      out_.tax += taxed.tax;
      out_.total += taxed.gross;
    }
  }

  void write_rows(const Group& group, const TaxCustomer& customer) {
    Money net = Money::zero(currency_);
    for (const std::size_t line : group.lines) net += out_.lines[line].net;
    if (!is_taxed(group.decision)) {
      untaxed_row(group, customer).base += net;
      return;
    }
    int128 lower = 0;
    for (std::size_t r = 0; r < group.rate_count(); ++r) {
      const TaxRate& rate = *group.decision.rates[r];
      TaxRow& row = out_.taxes.emplace_back();
      row.name = rate.name;
      row.country = rate.country;
      row.state = rate.state;
      row.tax_category = rate.tax_category;
      row.percent = rate.percent;
      row.currency = currency_;
      row.base = Money{narrow(base_of(rate, net.minor(), lower)), currency_};
      lower += group.taxes[r];
      row.amount = Money{group.taxes[r], currency_};
      row.reason = rate.percent.value().is_zero() ? TaxReason::zero_rated : TaxReason::taxed;
      row.tax_group = number_of(group);
    }
  }

  /// The one row that says why there is no tax (EN 16931 asks for exactly one).
  TaxRow& untaxed_row(const Group& group, const TaxCustomer& customer) {
    const TaxReason reason = group.decision.reason;
    for (TaxRow& row : out_.taxes) {
      if (row.reason == reason) return row;
    }
    TaxRow& row = out_.taxes.emplace_back();
    row.name = name_of_reason(reason);
    row.country = customer.country;
    row.currency = currency_;
    row.base = row.amount = Money::zero(currency_);
    row.reason = reason;
    row.tax_group = number_of(group);
    return row;
  }

  /// Lines without tax are one group, by whatever rates their prices were lowered.
  std::int32_t number_of(const Group& group) const {
    const auto same = std::find_if(groups_.begin(), groups_.end(), [&](const Group& other) {
      return &other == &group || (!is_taxed(group.decision) && other.decision.reason == group.decision.reason);
    });
    return static_cast<std::int32_t>(same - groups_.begin()) + 1;
  }

  static const char* name_of_reason(TaxReason reason) {
    switch (reason) {
      case TaxReason::reverse_charge:
        return "Reverse charge";
      case TaxReason::exempt:
        return "Exempt";
      default:
        return "Out of scope";
    }
  }

  std::span<const LineToPrice> lines_;
  const SellerProfile& seller_;
  Currency currency_;
  TaxCalculation& out_;
  std::vector<Group> groups_;
  std::vector<std::int64_t> line_taxes_;
};

}  // namespace

SellerProfile profile_of(const Seller& seller) {
  return {seller.country, seller.prices_include_tax, seller.tax_rounding};
}

Money line_amount(Money unit_price, Decimal quantity) { return unit_price.times(quantity); }

void price(std::span<const LineToPrice> lines, const TaxCustomer& customer, const SellerProfile& seller,
           const TaxTable& rates, Date date, Currency currency, TaxCalculation& out) {
  Pricing pricing{lines, seller, currency, out};
  pricing.sort_into_groups(customer, rates, date);
  pricing.tax_groups();
  pricing.write(customer);
}

}  // namespace billhook::billing
