#include "catalog/product_operations.hpp"

#include "catalog/category_store.hpp"
#include "catalog/events.hpp"
#include "catalog/product_rules.hpp"
#include "catalog/product_store.hpp"
#include "engine/update.hpp"

namespace billhook::catalog {

Product create_product(engine::Context& context, const CreateProduct& request) {
  Product product{.id = {},
                  .category = request.category,
                  .kind = request.kind,
                  .name = request.name,
                  .description = request.description,
                  .tax_category = request.tax_category,
                  .module = request.module,
                  .provision_on = request.provision_on,
                  .timing = request.timing,
                  .align = request.align,
                  .anchor_day = request.anchor_day,
                  .also_next_from = request.also_next_from,
                  .day_count = request.day_count,
                  .status = request.status};
  check_product(product);
  if (product.category) require_category(context.db(), context.scope(), *product.category);
  product.id = insert_product(context.db(), context.scope(), product);
  context.changed<Product>("product", product.id, nullptr, &product);
  context.emit(events.product_created, product.id);
  return product;
}

Product get_product(engine::Context& context, const GetProduct& request) {
  return require_product(context.db(), context.scope(), request.id);
}

Page<Product> list_products(engine::Context& context, const ListProducts& request) {
  if (request.category) require_category(context.db(), context.scope(), *request.category);
  return list_products(context.db(), context.scope(), request);
}

Product update_product(engine::Context& context, const UpdateProduct& request) {
  const auto assign_or_clear = [&](auto& member, const auto& given, ProductField field) {
    engine::assign("product", member, given, request.clear, field);
  };
  const Product before = require_product(context.db(), context.scope(), request.id);
  engine::check_version("product", before.version, request.version);
  Product after = before;
  ++after.version;
  assign_or_clear(after.category, request.category, ProductField::category);
  engine::assign(after.kind, request.kind);
  engine::assign(after.name, request.name);
  assign_or_clear(after.description, request.description, ProductField::description);
  engine::assign(after.tax_category, request.tax_category);
  assign_or_clear(after.module, request.module, ProductField::module);
  engine::assign(after.provision_on, request.provision_on);
  engine::assign(after.timing, request.timing);
  engine::assign(after.align, request.align);
  assign_or_clear(after.anchor_day, request.anchor_day, ProductField::anchor_day);
  assign_or_clear(after.also_next_from, request.also_next_from, ProductField::also_next_from);
  engine::assign(after.day_count, request.day_count);
  engine::assign(after.status, request.status);
  check_product(after);
  if (after.category) require_category(context.db(), context.scope(), *after.category);
  update_product(context.db(), context.scope(), after);
  context.changed("product", after.id, &before, &after);
  context.emit(events.product_updated, after.id);
  return after;
}

namespace {

using namespace engine::words;

constexpr engine::Operation product_rows[] = {
    operation<CreateProduct, &create_product>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                              since("0.1"), "Makes a product. It is for sale once it has a price."),
    operation<GetProduct, &get_product>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                        since("0.1"), "One product. Clients see active ones."),
    operation<ListProducts, &list_products>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                            since("0.1"),
                                            "Products by category, kind or status. Clients see active ones."),
    operation<UpdateProduct, &update_product>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                              since("0.1"), "Changes a product. Services that run keep their terms."),
};

}  // namespace

constinit const engine::Operations product_operations{product_rows};

}  // namespace billhook::catalog
