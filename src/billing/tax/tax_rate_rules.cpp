#include "billing/tax/tax_rate_rules.hpp"

#include <string>

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"

namespace billhook::billing {

namespace {

void check_precision(Percent percent, const char* field) {
  constexpr std::int64_t ten_thousandth = Decimal::one / 10'000;
  if (percent.value().billionths() % ten_thousandth == 0) return;
  throw Error{reasons.tax_rate_too_precise, field, "At most four decimals, so that stacked taxes stay exact."};
}

bool is_same_place(const TaxRate& a, const TaxRate& b) {
  return a.country == b.country && a.state == b.state && a.postal_prefix == b.postal_prefix &&
         a.tax_category == b.tax_category && a.customer == b.customer && a.level == b.level;
}

bool share_a_day(const TaxRate& a, const TaxRate& b) {
  return (!a.valid_to || b.valid_from < *a.valid_to) && (!b.valid_to || a.valid_from < *b.valid_to);
}

void check_end(const TaxRate& rate) {
  if (!rate.valid_to || *rate.valid_to > rate.valid_from) return;
  throw Error{reasons.tax_rate_ends_before_start, "valid_to",
              "It begins on " + rate.valid_from.to_string() + " and ends later than that."};
}

}  // namespace

void check_tax_rate(const TaxRate& rate, std::span<const TaxRate> others) {
  check_precision(rate.percent, "percent");
  check_precision(rate.taxable_share, "taxable_share");
  if (rate.compound && rate.level == 1) {
    throw Error{reasons.tax_rate_compounds_on_nothing, "compound", "There is no level below the first."};
  }
  check_end(rate);
  for (const TaxRate& other : others) {
    if (!is_same_place(rate, other) || !share_a_day(rate, other)) continue;
    throw Error{reasons.tax_rate_overlaps, "Tax rate " + std::to_string(other.id.value) + " (" + other.name.str() +
                                               ") holds for the same sales on some of these days. End it with "
                                               "tax_rate.end first."};
  }
}

TaxRate ended(TaxRate rate, Date valid_to) {
  if (rate.valid_to && *rate.valid_to <= valid_to) {
    throw Error{reasons.tax_rate_ended, "It ends on " + rate.valid_to->to_string() + " already."};
  }
  rate.valid_to = valid_to;
  check_end(rate);
  ++rate.version;
  return rate;
}

}  // namespace billhook::billing
