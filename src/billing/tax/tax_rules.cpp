#include "billing/tax/tax_rules.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace billhook::billing {

namespace {

constexpr std::array<std::string_view, 27> european_union{"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES",
                                                          "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
                                                          "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"};

bool is_member(std::string_view country) {
  return std::binary_search(european_union.begin(), european_union.end(), country);
}

/// The country whose tax law holds there; a view into the code.
std::string_view tax_country(const CountryCode& country) {
  if (country.str() == "MC") return "FR";
  if (country.str() == "IM") return "GB";
  return country.str();
}

/// The country that a European tax id names; Greece writes EL.
std::string_view country_of_tax_id(std::string_view tax_id) {
  const std::string_view prefix = tax_id.substr(0, 2);
  return prefix == "EL" ? std::string_view{"GR"} : prefix;
}

bool is_form_of_tax_id(std::string_view tax_id) {
  constexpr std::size_t shortest = 4;
  return tax_id.size() >= shortest && std::all_of(tax_id.begin(), tax_id.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '+' || c == '*';
         });
}

bool fits(const TaxRate& rate, const TaxCustomer& customer, std::string_view tax_category, Date date) {
  if (date < rate.valid_from || (rate.valid_to && date >= *rate.valid_to)) return false;
  if (rate.tax_category && std::string_view{*rate.tax_category} != tax_category) return false;
  if (rate.state && (!customer.state || *rate.state != *customer.state)) return false;
  if (rate.customer && *rate.customer != customer.kind) return false;
  if (!rate.postal_prefix) return true;
  return customer.postal_code && std::string_view{*customer.postal_code}.starts_with(*rate.postal_prefix);
}

/// How special a rate is; the greatest holds.
auto speciality(const TaxRate& rate) {
  const std::size_t prefix = rate.postal_prefix ? rate.postal_prefix->str().size() : 0;
  return std::tuple{rate.tax_category.has_value(), prefix, rate.state.has_value(), rate.customer.has_value()};
}

void find_rates(TaxDecision& decision, const TaxCustomer& customer, std::string_view tax_category,
                const TaxTable& table, Date date) {
  std::array<const TaxRate*, most_tax_levels> best{};
  for (const TaxRate& rate : table.of(customer.country)) {
    if (!fits(rate, customer, tax_category, date)) continue;
    const TaxRate*& held = best[static_cast<std::size_t>(rate.level - 1)];
    if (held == nullptr || speciality(*held) < speciality(rate)) held = &rate;
  }
  for (const TaxRate* rate : best) {
    if (rate != nullptr) decision.rates[decision.rate_count++] = rate;
  }
}

int128 power_of_ten(int exponent) {
  int128 power = 1;
  for (int i = 0; i < exponent; ++i) power = multiply(power, 10);
  return power;
}

/// A percentage as a fraction of one, with as few decimals as it has.
TenFraction fraction_of(Percent percent) {
  TenFraction fraction{percent.value().billionths(), Decimal::places + 2};
  while (fraction.places > 0 && fraction.numerator % 10 == 0) {
    fraction.numerator /= 10;
    --fraction.places;
  }
  return fraction;
}

TenFraction operator*(TenFraction a, TenFraction b) {
  return {multiply(a.numerator, b.numerator), a.places + b.places};
}

int128 scaled(TenFraction fraction, int places) {
  return multiply(fraction.numerator, power_of_ten(places - fraction.places));
}

TenFraction operator+(TenFraction a, TenFraction b) {
  const int places = std::max(a.places, b.places);
  return {scaled(a, places) + scaled(b, places), places};
}

}  // namespace

TaxTable::TaxTable(std::vector<TaxRate> rates) : rates_{std::move(rates)} {
  std::stable_sort(rates_.begin(), rates_.end(),
                   [](const TaxRate& a, const TaxRate& b) { return a.country.str() < b.country.str(); });
}

std::span<const TaxRate> TaxTable::of(CountryCode country) const {
  const std::string_view name = tax_country(country);
  const auto first =
      std::lower_bound(rates_.begin(), rates_.end(), name,
                       [](const TaxRate& rate, std::string_view code) { return rate.country.str() < code; });
  auto last = first;
  while (last != rates_.end() && last->country.str() == name) ++last;
  return {first, last};
}

bool is_in_european_union(CountryCode country) { return is_member(tax_country(country)); }

bool is_reverse_charge(const TaxCustomer& customer, CountryCode seller_country) {
  const std::string_view seller = tax_country(seller_country);
  const std::string_view buyer = tax_country(customer.country);
  if (!customer.tax_id || buyer == seller || !is_member(buyer) || !is_member(seller)) return false;
  const std::string_view of_id = country_of_tax_id(*customer.tax_id);
  return is_form_of_tax_id(*customer.tax_id) && is_member(of_id) && of_id != seller;
}

TaxDecision decide_tax(const TaxCustomer& customer, std::string_view tax_category, CountryCode seller_country,
                       const TaxTable& rates, Date date) {
  TaxDecision decision;
  find_rates(decision, customer, tax_category, rates, date);
  if (customer.tax_exempt) {
    decision.reason = TaxReason::exempt;
  } else if (is_reverse_charge(customer, seller_country)) {
    decision.reason = TaxReason::reverse_charge;
  } else if (decision.rate_count > 0) {
    const bool is_zero = std::all_of(decision.rates.begin(), decision.rates.begin() + decision.rate_count,
                                     [](const TaxRate* rate) { return rate->percent.value().is_zero(); });
    decision.reason = is_zero ? TaxReason::zero_rated : TaxReason::taxed;
  }
  return decision;
}

TaxStack stack_of(const TaxDecision& decision) {
  std::array<TenFraction, most_tax_levels> shares{};
  TenFraction lower{1, 0};
  int places = 0;
  for (std::size_t i = 0; i < decision.rate_count; ++i) {
    const TaxRate& rate = *decision.rates[i];
    shares[i] = fraction_of(rate.taxable_share) * fraction_of(rate.percent);
    if (rate.compound) shares[i] = shares[i] * lower;
    lower = lower + shares[i];
    places = std::max(places, shares[i].places);
  }
  TaxStack stack;
  stack.denominator = power_of_ten(places);
  for (std::size_t i = 0; i < decision.rate_count; ++i) {
    stack.shares[i] = scaled(shares[i], places);
    stack.sum += stack.shares[i];
  }
  return stack;
}

}  // namespace billhook::billing
