// Decimal: an exact decimal number with nine decimals, for quantities, rates and fractions.
//
// Stored as a 128-bit count of billionths, so no binary floating point comes near money. Results that do not fit in
// nine decimals are rounded by an explicit Rounding; results that do not fit at all are an error, never wrapped.
// Any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace billhook {

__extension__ typedef __int128 int128;

/// How a result that lies between two representable numbers is settled. Half away from zero is what tax law
/// asks for nearly everywhere, and is symmetric: a credit note mirrors its invoice.
enum class Rounding : std::uint8_t { half_up, half_even, half_down, down, up };

/// numerator / denominator, rounded; the sign of the result decides what "up" means: away from zero.
/// Errors: invalid `number.division_by_zero`.
int128 divide(int128 numerator, int128 denominator, Rounding rounding);
/// Checked 128-bit product. Errors: invalid `number.overflow`.
int128 multiply(int128 a, int128 b);
/// The value as int64. Errors: invalid `number.overflow`.
std::int64_t narrow(int128 value);

class Decimal {
 public:
  static constexpr int places = 9;
  static constexpr std::int64_t one = 1'000'000'000;

  constexpr Decimal() = default;
  constexpr explicit Decimal(std::int64_t whole) : billionths_{static_cast<int128>(whole) * one} {}
  static constexpr Decimal from_billionths(int128 value) {
    Decimal decimal;
    decimal.billionths_ = value;
    return decimal;
  }
  /// numerator / denominator to nine decimals.
  static Decimal ratio(std::int64_t numerator, std::int64_t denominator, Rounding rounding = Rounding::half_up);
  /// "-12.5": optional minus, digits, optional point and at most nine decimals; at most 18 digits before the point.
  /// Errors: invalid `decimal.malformed`, `decimal.too_precise`, `number.overflow`.
  static Decimal parse(std::string_view text);

  constexpr int128 billionths() const { return billionths_; }
  constexpr bool is_zero() const { return billionths_ == 0; }
  constexpr bool is_negative() const { return billionths_ < 0; }
  constexpr bool is_whole() const { return billionths_ % one == 0; }

  /// Shortest form: "1", "0.5", "-2.125".
  std::string to_string() const;
  /// All nine decimals: "1.000000000".
  std::string to_fixed() const;
  /// The same at the end of a string.
  void append_to(std::string& out) const;
  void append_fixed_to(std::string& out) const;

  /// Errors of the sums and products: invalid `number.overflow`.
  Decimal operator-() const;
  friend Decimal operator+(Decimal a, Decimal b);
  friend Decimal operator-(Decimal a, Decimal b);
  /// Rounded half up to nine decimals.
  friend Decimal operator*(Decimal a, Decimal b);
  friend constexpr bool operator==(Decimal, Decimal) = default;
  friend constexpr auto operator<=>(Decimal a, Decimal b) { return a.billionths_ <=> b.billionths_; }

 private:
  int128 billionths_ = 0;
};

/// A percentage from 0 to 100 with up to nine decimals (9.975). Errors of parse: those of Decimal, and
/// invalid `percent.out_of_range`.
class Percent {
 public:
  constexpr Percent() = default;
  explicit Percent(Decimal value);
  static Percent parse(std::string_view text) { return Percent{Decimal::parse(text)}; }
  constexpr Decimal value() const { return value_; }
  friend constexpr bool operator==(Percent, Percent) = default;

 private:
  Decimal value_;
};

}  // namespace billhook
