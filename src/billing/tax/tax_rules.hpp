// Tax rules: which rates a sale is taxed by, and how they stack into exact fractions. Pure functions; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "billhook/base/decimal.hpp"
#include "billhook/billing/tax.hpp"

namespace billhook::billing {

/// How many levels of tax may stack.
inline constexpr std::size_t most_tax_levels = 4;

/// The rates of one seller, put in order for looking up. A value; does not change once made.
class TaxTable {
 public:
  TaxTable() = default;
  explicit TaxTable(std::vector<TaxRate> rates);
  /// The rates of a country, whenever they hold. Monaco is taxed as France, the Isle of Man as the United Kingdom.
  std::span<const TaxRate> of(CountryCode country) const;

 private:
  std::vector<TaxRate> rates_;
};

/// Why and by which rates something is taxed. For reverse_charge and exempt the rates are those that would have held: a
/// price with tax is lowered by them.
struct TaxDecision {
  TaxReason reason = TaxReason::out_of_scope;
  std::array<const TaxRate*, most_tax_levels> rates{};
  std::size_t rate_count = 0;

  friend bool operator==(const TaxDecision&, const TaxDecision&) = default;
};

/// Decides for one tax category on one day. In this order: an exempt client; reverse charge; the rates of the
/// customer's zone; out of scope where there are none. Of the rates of one level that fit, the most special one holds:
/// by category, then postal prefix and state, then kind of customer. The pointers are into the table.
TaxDecision decide_tax(const TaxCustomer& customer, std::string_view tax_category, CountryCode seller_country,
                       const TaxTable& rates, Date date);

/// Whether the buyer owes the tax instead of the seller (Directive 2006/112/EC, articles 44 and 196): both are in the
/// EU, in different countries, and the buyer has a tax id of a country of the EU other than the seller's. OSS and IOSS
/// numbers (EU, IM) name no country, and XI covers goods alone.
bool is_reverse_charge(const TaxCustomer& customer, CountryCode seller_country);

/// Whether a country belongs to the European Union's VAT area, as a whole.
bool is_in_european_union(CountryCode country);

/// numerator / 10^places, exactly.
struct TenFraction {
  int128 numerator = 0;
  int places = 0;
};

/// The taxes of a decision as fractions of the net amount, all over one denominator. `shares[i]` is what rate i takes
/// of the net amount, and `sum` the sum of the shares. With prices that include tax,
/// the taxes of a gross amount are its shares[i] / (denominator + sum). Errors of making one: invalid `number.overflow`
/// when rates of many decimals compound over many levels.
struct TaxStack {
  std::array<int128, most_tax_levels> shares{};
  int128 sum = 0;
  int128 denominator = 1;
};

TaxStack stack_of(const TaxDecision& decision);

}  // namespace billhook::billing
