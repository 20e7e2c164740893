#include <string>

#include "base/copying.hpp"
#include "billhook/base/error.hpp"
#include "catalog/category_operations.hpp"
#include "catalog/category_store.hpp"
#include "catalog/price_operations.hpp"
#include "catalog/product_operations.hpp"
#include "catalog/product_store.hpp"
#include "imports/import_operations.hpp"
#include "imports/import_rules.hpp"
#include "imports/import_run.hpp"
#include "imports/key_store.hpp"
#include "imports/reasons.hpp"
#include "imports/rows.hpp"

namespace billhook::imports {
namespace {

/// The category a path names; what is missing of it is made.
std::optional<Id<Category>> category_of(engine::Context& context, const ProductRow& row) {
  std::optional<Id<Category>> category;
  for (const std::string& name : split_category(row.category ? row.category->str() : "")) {
    const std::optional<Id<Category>> inner = catalog::find_category(context.db(), context.scope(), name, category);
    category = inner ? inner : catalog::create_category(context, {.name = name, .parent = category}).id;
  }
  return category;
}

[[noreturn]] void refuse_difference(std::string_view column) {
  throw Error{reasons.import_product_differs, std::string{column},
              "An earlier line of this key, or the product it was imported as, says something else."};
}

/// Every line of a product says the same of it, or nothing.
void check_product_of(const ProductRow& row, std::optional<Id<Category>> category, const Product& product) {
  if (category && category != product.category) refuse_difference("category");
  for (const SharedField& field : shared_fields<ProductRow, Product>()) {
    if (!agree(field, &row, &product)) refuse_difference(field.from->name);
  }
}

CreateProduct request_of(const ProductRow& row, std::optional<Id<Category>> category) {
  static_assert(unmatched_field<ProductRow, CreateProduct>().empty(), "a column would be ignored");
  CreateProduct request;
  copy_given(row, request);
  request.category = category;
  return request;
}

Id<Product> product_of(engine::Context& context, const ProductRow& row) {
  const std::optional<Id<Category>> category = category_of(context, row);
  if (const auto known = find_key(context.db(), context.scope(), "product", row.key)) {
    const Product product = catalog::require_product(context.db(), context.scope(), {*known});
    check_product_of(row, category, product);
    return product.id;
  }
  const Id<Product> product = catalog::create_product(context, request_of(row, category)).id;
  insert_key(context.db(), context.scope(), "product", row.key, product.value);
  return product;
}

Money parse_money(const Text<40>& text, Currency currency, const char* column) {
  try {
    return Money::parse(text, currency);
  } catch (const Error& error) {
    throw error.at(column);
  }
}

}  // namespace

ImportReport import_products(engine::Context& context, const ImportProducts& request) {
  return import_rows<ProductRow>(context, request, [&](const ProductRow& row) {
    SetPrice price{.product = {},
                   .cycle = parse_cycle(row.cycle ? row.cycle->str() : ""),
                   .amount = parse_money(row.amount, row.currency, "amount"),
                   .valid_from = row.valid_from};
    if (row.setup_fee) price.setup_fee = parse_money(*row.setup_fee, row.currency, "setup_fee");
    price.product = product_of(context, row);
    catalog::set_price(context, price);
  });
}

}  // namespace billhook::imports
