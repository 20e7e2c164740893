// Money: an exact amount of one currency, counted in its minor unit.
//
// A value type of 16 bytes. Sums are checked; products go through 128 bits and are rounded once, by an explicit
// Rounding. Two currencies never meet: mixing them is an error (`money.currency_mismatch`). Any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "billhook/base/currency.hpp"
#include "billhook/base/decimal.hpp"

namespace billhook {

class Money {
 public:
  constexpr Money() = default;
  constexpr Money(std::int64_t minor, Currency currency) : minor_{minor}, currency_{currency} {}
  static constexpr Money zero(Currency currency) { return {0, currency}; }
  /// "12.34" with at most the currency's decimals. Errors: invalid `money.malformed`, `money.too_precise`,
  /// `number.overflow`.
  static Money parse(std::string_view amount, Currency currency);
  /// The same with an ISO 4217 code. Errors: those above and invalid `currency.unknown`.
  static Money parse(std::string_view amount, std::string_view code) { return parse(amount, Currency::of(code)); }

  constexpr std::int64_t minor() const { return minor_; }
  constexpr Currency currency() const { return currency_; }
  constexpr bool is_zero() const { return minor_ == 0; }
  constexpr bool is_negative() const { return minor_ < 0; }
  constexpr bool is_positive() const { return minor_ > 0; }

  /// The amount with exactly the currency's decimals: "12.30", "-5", "0.125".
  std::string amount() const;
  void append_amount_to(std::string& out) const;
  /// Amount and code: "12.30 EUR".
  std::string to_string() const;

  /// Errors of the sums: invalid `money.currency_mismatch`, `number.overflow`.
  Money operator-() const;
  Money& operator+=(Money other);
  Money& operator-=(Money other);
  friend Money operator+(Money a, Money b) { return a += b; }
  friend Money operator-(Money a, Money b) { return a -= b; }
  friend constexpr bool operator==(const Money&, const Money&) = default;
  /// Errors: invalid `money.currency_mismatch`.
  friend std::strong_ordering operator<=>(Money a, Money b);

  /// this x factor, rounded once.
  Money times(Decimal factor, Rounding rounding = Rounding::half_up) const;
  /// this x numerator / denominator, rounded once.
  Money times(int128 numerator, int128 denominator, Rounding rounding = Rounding::half_up) const;
  /// percent of this, rounded once.
  Money times(Percent percent, Rounding rounding = Rounding::half_up) const;

 private:
  std::int64_t minor_ = 0;
  Currency currency_;
};

/// Splits an amount by weights so that the shares sum to it exactly: floor shares first, the units left over to the
/// largest remainders, ties to the first. A negative amount is split as its absolute value, then negated, so that a
/// credit mirrors its invoice. Weights are not negative; all zero counts as all equal.
/// Errors: invalid `money.bad_weights` for none or a negative one.
std::vector<Money> allocate(Money amount, std::span<const std::int64_t> weights);

}  // namespace billhook
