// Product rules: what a product must not say. Pure; any thread.
#pragma once

#include "billhook/catalog/product.hpp"

namespace billhook::catalog {

/// In this order, errors: invalid `product.empty_name`, `product.bad_tax_category` (small letters, digits and `_`),
/// `product.anchor_day_missing`, `product.anchor_day_unused`, `product.also_next_unused`.
void check_product(const Product& product);

}  // namespace billhook::catalog
