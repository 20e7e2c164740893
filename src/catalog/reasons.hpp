// Every reason of errors about categories, products and prices. Plain constants; any thread.
#pragma once

#include "base/error_reason.hpp"

namespace billhook::catalog {

inline constexpr ErrorReason reasons[] = {
    {"category.cycle", ErrorCode::precondition,
     "A category cannot lie in itself or in what lies in it. Choose another parent."},
    {"category.empty_name", ErrorCode::invalid, "Give the category a name."},
    {"category.name_taken", ErrorCode::conflict,
     "There is a category of that name in that place. Choose another name or place."},
    {"category.not_found", ErrorCode::not_found, "There is no such category. Look it up with category.list."},
    {"category.set_and_cleared", ErrorCode::invalid, "Give a value, or name it in `clear`; not both."},
    {"category.stale_version", ErrorCode::conflict, "Somebody else changed the category meanwhile. Read it again."},
    {"price.already_ended", ErrorCode::precondition, "The price ends sooner already. Nothing is left to do."},
    {"price.already_set", ErrorCode::conflict,
     "A price began on that day or later. Set the new one from a later day on."},
    {"price.ends_before_start", ErrorCode::invalid, "End a price after the day on which it begins."},
    {"price.negative", ErrorCode::invalid, "Give a price that is not below zero."},
    {"price.not_for_sale", ErrorCode::precondition,
     "The product has no price in that currency and cycle on that day. Set one with price.set."},
    {"price.not_found", ErrorCode::not_found, "There is no such price. Look it up with price.list."},
    {"product.also_next_unused", ErrorCode::invalid,
     "Leave also_next_from out, or bill in advance with align `day_of_month`."},
    {"product.anchor_day_missing", ErrorCode::invalid, "Give the anchor_day, or align otherwise."},
    {"product.anchor_day_unused", ErrorCode::invalid, "Leave the anchor_day out, or align by `day_of_month`."},
    {"product.bad_tax_category", ErrorCode::invalid,
     "Write a tax category in small letters, digits and `_`, such as `standard`."},
    {"product.empty_name", ErrorCode::invalid, "Give the product a name."},
    {"product.not_found", ErrorCode::not_found, "There is no such product. Look it up with product.list."},
    {"product.retired", ErrorCode::precondition,
     "The product is no longer sold. Make it active or hidden to sell it again."},
    {"product.set_and_cleared", ErrorCode::invalid, "Give a value, or name it in `clear`; not both."},
    {"product.stale_version", ErrorCode::conflict, "Somebody else changed the product meanwhile. Read it again."},
};

}  // namespace billhook::catalog
