#include "catalog/price_rules.hpp"

#include "base/reasons.hpp"
#include "billhook/base/error.hpp"
#include "catalog/reasons.hpp"

namespace billhook::catalog {
namespace {

/// Ended on the day it began: nothing was ever sold at it.
bool is_void(const Price& price) { return price.valid_to == price.valid_from; }

}  // namespace

void check_amounts(Money amount, Money setup_fee) {
  if (setup_fee.currency() != amount.currency()) {
    throw Error{base_reasons.money_currency_mismatch, "setup_fee", "Price and setup fee are in one currency."};
  }
  if (amount.is_negative()) throw Error{reasons.price_negative, "amount", "A price is not below zero."};
  if (setup_fee.is_negative()) throw Error{reasons.price_negative, "setup_fee", "A setup fee is not below zero."};
}

PriceChange set_in(std::span<const Price> timeline, Price price, Date today) {
  PriceChange change{.cut = {}, .price = price};
  change.price.valid_to.reset();
  for (const Price& other : timeline) {
    if (other.valid_from != price.valid_from && is_void(other)) continue;
    if (other.valid_from < price.valid_from) {
      change.cut = other;
    } else if (other.valid_from > price.valid_from) {
      change.price.valid_to = other.valid_from;
      break;
    } else if (price.valid_from < today) {
      throw Error{reasons.price_already_set,
                  "A price began on " + price.valid_from.to_string() +
                      " and things may have been sold at it. Set the new one from a later day on.",
                  {{"valid_from", "taken"}}};
    } else {
      change.price.id = other.id;
    }
  }
  const bool runs_on = change.cut && (!change.cut->valid_to || *change.cut->valid_to > price.valid_from);
  if (runs_on) {
    change.cut->valid_to = price.valid_from;
  } else {
    change.cut.reset();
  }
  return change;
}

Price ended(Price price, Date valid_to) {
  if (valid_to < price.valid_from) {
    throw Error{reasons.price_ends_before_start, "valid_to",
                "This price begins on " + price.valid_from.to_string() + "; it cannot end before."};
  }
  if (price.valid_to && *price.valid_to <= valid_to) {
    throw Error{reasons.price_already_ended, "This price ends on " + price.valid_to->to_string() + " already."};
  }
  price.valid_to = valid_to;
  return price;
}

}  // namespace billhook::catalog
