#include "catalog/table.hpp"

#include "billhook/catalog/product.hpp"
#include "catalog/category_operations.hpp"
#include "catalog/events.hpp"
#include "catalog/price_operations.hpp"
#include "catalog/product_operations.hpp"
#include "catalog/reasons.hpp"
#include "engine/row_store.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {engine::noun_of<Category>(), engine::noun_of<Product>(), engine::noun_of<Price>()};

constexpr const engine::Operations* operations[] = {&catalog::category_operations, &catalog::product_operations,
                                                    &catalog::price_operations};

constexpr engine::StoredTable stored[] = {
    {"products", &table_of<Product>},
};

}  // namespace

constinit const engine::Domain catalog_domain{.name = "catalog",
                                              .nouns = nouns,
                                              .operations = operations,
                                              .events = catalog::events,
                                              .reasons = catalog::reasons,
                                              .stored = stored};

}  // namespace billhook
