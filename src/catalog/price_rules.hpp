// Price rules: the timeline of one product's prices in one currency and cycle never overlaps. Pure; any thread.
#pragma once

#include <optional>
#include <span>

#include "billhook/catalog/price.hpp"

namespace billhook::catalog {

/// Errors: invalid `money.currency_mismatch`, `price.negative`.
void check_amounts(Money amount, Money setup_fee);

/// What a new price does to its timeline.
struct PriceChange {
  std::optional<Price> cut;  // the one that ran, ending where the new one begins
  Price price;               // the new one, ending where a later one begins; with an id where it takes one's place
};

/// `timeline` holds the prices of that product, currency and cycle in the order of their days.
/// Errors: conflict `price.already_set` where one begins on that day and the day is before today.
PriceChange set_in(std::span<const Price> timeline, Price price, Date today);

/// The price ending on a day. Errors: invalid `price.ends_before_start`, precondition `price.already_ended`.
Price ended(Price price, Date valid_to);

}  // namespace billhook::catalog
