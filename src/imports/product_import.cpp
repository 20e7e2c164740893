#include <string>

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

template <class Value>
void check_same(const char* column, const std::optional<Value>& given, const std::optional<Value>& there) {
  if (!given || given == there) return;
  throw Error{reasons.import_product_differs, column,
              "An earlier line of this key, or the product it was imported as, says something else."};
}

/// Every line of a product says the same of it, or nothing.
void check_product_of(const ProductRow& row, std::optional<Id<Category>> category, const Product& product) {
  check_same("name", std::optional{row.name}, std::optional{product.name});
  check_same("category", category, product.category);
  check_same("kind", row.kind, std::optional{product.kind});
  check_same("tax_category", row.tax_category, std::optional{product.tax_category});
  check_same("description", row.description, product.description);
  check_same("module", row.module, product.module);
  check_same("provision_on", row.provision_on, std::optional{product.provision_on});
  check_same("timing", row.timing, std::optional{product.timing});
  check_same("align", row.align, std::optional{product.align});
  check_same("anchor_day", row.anchor_day, product.anchor_day);
  check_same("also_next_from", row.also_next_from, product.also_next_from);
  check_same("day_count", row.day_count, std::optional{product.day_count});
  check_same("status", row.status, std::optional{product.status});
}

CreateProduct request_of(const ProductRow& row, std::optional<Id<Category>> category) {
  const CreateProduct otherwise{.name = row.name};
  return {.category = category,
          .kind = row.kind.value_or(otherwise.kind),
          .name = row.name,
          .description = row.description,
          .tax_category = row.tax_category.value_or(otherwise.tax_category),
          .module = row.module,
          .provision_on = row.provision_on.value_or(otherwise.provision_on),
          .timing = row.timing.value_or(otherwise.timing),
          .align = row.align.value_or(otherwise.align),
          .anchor_day = row.anchor_day,
          .also_next_from = row.also_next_from,
          .day_count = row.day_count.value_or(otherwise.day_count),
          .status = row.status.value_or(otherwise.status)};
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
