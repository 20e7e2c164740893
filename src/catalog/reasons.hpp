// Every reason of errors about categories, products and prices. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::catalog {

struct Reasons {
  Reason category_cycle{"category.cycle", ErrorCode::precondition,
                        "A category cannot lie in itself or in what lies in it. Choose another parent."};
  Reason category_empty_name{"category.empty_name", ErrorCode::invalid, "Give the category a name."};
  Reason category_name_taken{"category.name_taken", ErrorCode::conflict,
                             "There is a category of that name in that place. Choose another name or place."};
  Reason price_already_ended{"price.already_ended", ErrorCode::precondition,
                             "The price ends sooner already. Nothing is left to do."};
  Reason price_already_set{"price.already_set", ErrorCode::conflict,
                           "A price began on that day or later. Set the new one from a later day on."};
  Reason price_ends_before_start{"price.ends_before_start", ErrorCode::invalid,
                                 "End a price after the day on which it begins."};
  Reason price_negative{"price.negative", ErrorCode::invalid, "Give a price that is not below zero."};
  Reason price_not_for_sale{"price.not_for_sale", ErrorCode::precondition,
                            "The product has no price in that currency and cycle on that day. Set one with price.set."};
  Reason product_also_next_unused{"product.also_next_unused", ErrorCode::invalid,
                                  "Leave also_next_from out, or bill in advance with align `day_of_month`."};
  Reason product_anchor_day_missing{"product.anchor_day_missing", ErrorCode::invalid,
                                    "Give the anchor_day, or align otherwise."};
  Reason product_anchor_day_unused{"product.anchor_day_unused", ErrorCode::invalid,
                                   "Leave the anchor_day out, or align by `day_of_month`."};
  Reason product_bad_tax_category{"product.bad_tax_category", ErrorCode::invalid,
                                  "Write a tax category in small letters, digits and `_`, such as `standard`."};
  Reason product_empty_name{"product.empty_name", ErrorCode::invalid, "Give the product a name."};
  Reason product_retired{"product.retired", ErrorCode::precondition,
                         "The product is no longer sold. Make it active or hidden to sell it again."};
};
inline constexpr Reasons reasons;

}  // namespace billhook::catalog
