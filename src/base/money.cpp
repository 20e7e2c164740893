#include "billhook/base/money.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "base/digits.hpp"
#include "base/reasons.hpp"
#include "billhook/base/error.hpp"

namespace billhook {
namespace {

[[noreturn]] void throw_overflow() { throw Error{base_reasons.number_overflow, "The amount of money is too large."}; }

void require_same_currency(Money a, Money b) {
  if (a.currency() == b.currency()) return;
  throw Error{base_reasons.money_currency_mismatch, "Amounts in " + std::string{a.currency().code()} + " and " +
                                                        std::string{b.currency().code()} + " cannot be combined."};
}

}  // namespace

Money Money::parse(std::string_view amount, Currency currency) {
  int128 minor = 0;
  switch (scan_decimal(amount, currency.decimals(), minor)) {
    case Scan::ok:
      if (minor < std::numeric_limits<std::int64_t>::min() || minor > std::numeric_limits<std::int64_t>::max()) break;
      return {static_cast<std::int64_t>(minor), currency};
    case Scan::too_precise:
      throw Error{base_reasons.money_too_precise, "An amount in " + std::string{currency.code()} + " has at most " +
                                                      std::to_string(currency.decimals()) + " decimals."};
    case Scan::malformed:
      throw Error{base_reasons.money_malformed, "Not an amount of money; write one such as 12.34."};
    case Scan::too_large:
      break;
  }
  throw_overflow();
}

void Money::append_amount_to(std::string& out) const {
  // Unsigned, so that the smallest amount has a magnitude too.
  const auto magnitude = is_negative() ? -static_cast<std::uint64_t>(minor_) : static_cast<std::uint64_t>(minor_);
  const auto scale = static_cast<std::uint64_t>(currency_.scale());
  if (is_negative()) out += '-';
  append_unsigned(out, magnitude / scale);
  if (currency_.decimals() == 0) return;
  out += '.';
  append_padded(out, magnitude % scale, currency_.decimals());
}

std::string Money::amount() const {
  std::string text;
  append_amount_to(text);
  return text;
}

std::string Money::to_string() const {
  std::string text = amount();
  text += ' ';
  text += currency_.code();
  return text;
}

Money Money::operator-() const { return zero(currency_) - *this; }

Money& Money::operator+=(Money other) {
  require_same_currency(*this, other);
  if (__builtin_add_overflow(minor_, other.minor_, &minor_)) throw_overflow();
  return *this;
}

Money& Money::operator-=(Money other) {
  require_same_currency(*this, other);
  if (__builtin_sub_overflow(minor_, other.minor_, &minor_)) throw_overflow();
  return *this;
}

std::strong_ordering operator<=>(Money a, Money b) {
  require_same_currency(a, b);
  return a.minor_ <=> b.minor_;
}

Money Money::times(Decimal factor, Rounding rounding) const {
  return times(factor.billionths(), Decimal::one, rounding);
}

Money Money::times(int128 numerator, int128 denominator, Rounding rounding) const {
  return {narrow(divide(multiply(minor_, numerator), denominator, rounding)), currency_};
}

Money Money::times(Percent percent, Rounding rounding) const {
  return times(percent.value().billionths(), static_cast<int128>(Decimal::one) * 100, rounding);
}

std::vector<Money> allocate(Money amount, std::span<const std::int64_t> weights) {
  if (weights.empty() || std::ranges::any_of(weights, [](std::int64_t weight) { return weight < 0; })) {
    throw Error{base_reasons.money_bad_weights, "Money is split by one or more weights, none of them negative."};
  }
  const int128 sum = std::accumulate(weights.begin(), weights.end(), int128{0});
  const bool is_equal_split = sum == 0;
  const int128 total = is_equal_split ? static_cast<int128>(weights.size()) : sum;
  const int128 magnitude = amount.is_negative() ? -static_cast<int128>(amount.minor()) : amount.minor();

  std::vector<int128> shares(weights.size());
  std::vector<int128> remainders(weights.size());
  int128 left = magnitude;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const int128 product = magnitude * (is_equal_split ? 1 : weights[i]);  // below 2^127: both factors are 64 bits
    shares[i] = product / total;
    remainders[i] = product % total;
    left -= shares[i];
  }

  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; left > 0; ++i, --left) ++shares[order[i]];

  std::vector<Money> result;
  result.reserve(shares.size());
  for (const int128 share : shares) {
    result.emplace_back(narrow(amount.is_negative() ? -share : share), amount.currency());
  }
  return result;
}

}  // namespace billhook
