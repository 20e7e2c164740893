#include "billhook/base/decimal.hpp"

#include <limits>

#include "base/digits.hpp"
#include "base/reasons.hpp"
#include "billhook/base/error.hpp"

namespace billhook {
namespace {

__extension__ typedef unsigned __int128 uint128;

[[noreturn]] void throw_overflow() { throw Error{base_reasons.number_overflow, "The number is too large."}; }

constexpr uint128 magnitude(int128 value) {
  return value < 0 ? -static_cast<uint128>(value) : static_cast<uint128>(value);
}

int128 add(int128 a, int128 b) {
  int128 sum = 0;
  if (__builtin_add_overflow(a, b, &sum)) throw_overflow();
  return sum;
}

bool rounds_away(uint128 remainder, uint128 denominator, bool is_quotient_odd, Rounding rounding) {
  if (remainder == 0) return false;
  const uint128 missing = denominator - remainder;  // rather than remainder x 2, which could overflow
  switch (rounding) {
    case Rounding::half_up:
      return remainder >= missing;
    case Rounding::half_even:
      return remainder > missing || (remainder == missing && is_quotient_odd);
    case Rounding::half_down:
      return remainder > missing;
    case Rounding::down:
      return false;
    case Rounding::up:
      return true;
  }
  return false;
}

/// A magnitude below 2^128 as digits, at least one.
void append_whole(std::string& out, uint128 value) {
  constexpr std::uint64_t chunk = 1'000'000'000'000'000'000;
  if (value < chunk) return append_integer(out, static_cast<std::int64_t>(value));
  append_whole(out, value / chunk);
  append_padded(out, static_cast<std::uint64_t>(value % chunk), 18);
}

}  // namespace

int128 divide(int128 numerator, int128 denominator, Rounding rounding) {
  if (denominator == 0) throw Error{base_reasons.number_division_by_zero, "A number was divided by zero."};
  const uint128 divisor = magnitude(denominator);
  const uint128 dividend = magnitude(numerator);
  uint128 quotient = dividend / divisor;
  if (rounds_away(dividend - quotient * divisor, divisor, quotient % 2 != 0, rounding)) ++quotient;

  const bool is_negative = (numerator < 0) != (denominator < 0);
  constexpr uint128 largest = ~static_cast<uint128>(0) >> 1;
  if (quotient > largest + (is_negative ? 1 : 0)) throw_overflow();
  return static_cast<int128>(is_negative ? -quotient : quotient);
}

int128 multiply(int128 a, int128 b) {
  int128 product = 0;
  if (__builtin_mul_overflow(a, b, &product)) throw_overflow();
  return product;
}

std::int64_t narrow(int128 value) {
  const auto narrowed = static_cast<std::int64_t>(value);
  if (narrowed != value) throw_overflow();
  return narrowed;
}

Decimal Decimal::ratio(std::int64_t numerator, std::int64_t denominator, Rounding rounding) {
  return from_billionths(divide(static_cast<int128>(numerator) * one, denominator, rounding));
}

Decimal Decimal::parse(std::string_view text) {
  int128 billionths = 0;
  switch (scan_decimal(text, places, billionths)) {
    case Scan::ok:
      return from_billionths(billionths);
    case Scan::too_precise:
      throw Error{base_reasons.decimal_too_precise, "A decimal has at most nine digits after the point."};
    case Scan::too_large:
      throw Error{base_reasons.number_overflow, "A decimal has at most 18 digits before the point."};
    case Scan::malformed:
      break;
  }
  throw Error{base_reasons.decimal_malformed, "Not a decimal number; write one such as 12.5 or -0.25."};
}

void Decimal::append_to(std::string& out) const {
  append_fixed_to(out);
  if (is_whole()) {
    out.resize(out.size() - places - 1);
  } else {
    out.resize(out.find_last_not_of('0') + 1);
  }
}

void Decimal::append_fixed_to(std::string& out) const {
  const uint128 value = magnitude(billionths_);
  if (is_negative()) out += '-';
  append_whole(out, value / one);
  out += '.';
  append_padded(out, static_cast<std::uint64_t>(value % one), places);
}

std::string Decimal::to_string() const {
  std::string text;
  append_to(text);
  return text;
}

std::string Decimal::to_fixed() const {
  std::string text;
  append_fixed_to(text);
  return text;
}

Decimal Decimal::operator-() const { return Decimal{} - *this; }

Decimal operator+(Decimal a, Decimal b) { return Decimal::from_billionths(add(a.billionths_, b.billionths_)); }

Decimal operator-(Decimal a, Decimal b) {
  int128 difference = 0;
  if (__builtin_sub_overflow(a.billionths_, b.billionths_, &difference)) throw_overflow();
  return Decimal::from_billionths(difference);
}

// With a = A + a' (whole part and billionths): ab = AB + Ab' + a'B + a'b'. Only the last term is not a whole count of
// billionths, and it is small, so every step either fits or the result does not.
Decimal operator*(Decimal a, Decimal b) {
  constexpr int128 one = Decimal::one;
  const int128 whole = a.billionths_ / one;
  const int128 part = a.billionths_ % one;
  const int128 exact = add(multiply(whole, b.billionths_), multiply(part, b.billionths_ / one));
  return Decimal::from_billionths(add(exact, divide(part * (b.billionths_ % one), one, Rounding::half_up)));
}

Percent::Percent(Decimal value) : value_{value} {
  if (value < Decimal{0} || value > Decimal{100}) {
    throw Error{base_reasons.percent_out_of_range, "A percentage lies between 0 and 100."};
  }
}

}  // namespace billhook
