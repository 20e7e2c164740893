#include "catalog/product_rules.hpp"

#include <string_view>

#include "billhook/base/error.hpp"
#include "catalog/reasons.hpp"

namespace billhook::catalog {

void check_product(const Product& product) {
  constexpr std::string_view code_characters = "abcdefghijklmnopqrstuvwxyz0123456789_";
  const bool has_fixed_day = product.align == Alignment::day_of_month;
  if (product.name.empty()) throw Error{reasons.product_empty_name, "name", "A product needs a name."};
  if (product.tax_category.empty() ||
      product.tax_category.str().find_first_not_of(code_characters) != std::string::npos) {
    throw Error{reasons.product_bad_tax_category, "tax_category",
                "A tax category is a word of small letters, digits and `_`: `standard`."};
  }
  if (has_fixed_day && !product.anchor_day) {
    throw Error{reasons.product_anchor_day_missing, "anchor_day",
                "Periods that begin on a day of the month need that day, from 1 to 31."};
  }
  if (!has_fixed_day && product.anchor_day) {
    throw Error{reasons.product_anchor_day_unused, "anchor_day",
                "Only with align `day_of_month` do periods begin on a fixed day."};
  }
  if (product.also_next_from && (!has_fixed_day || product.timing != Timing::in_advance)) {
    throw Error{reasons.product_also_next_unused, "also_next_from",
                "The next period is billed along only in advance and with align `day_of_month`."};
  }
}

}  // namespace billhook::catalog
