#include "catalog/product_operations.hpp"

#include "catalog/events.hpp"
#include "catalog/product_rules.hpp"
#include "catalog/product_store.hpp"
#include "engine/change.hpp"

namespace billhook::catalog {
namespace {

void check(engine::Context& context, const Product& product) {
  check_product(product);
  if (product.category) storage::require(context.db(), context.scope(), *product.category);
}

}  // namespace

Product create_product(engine::Context& context, const CreateProduct& request) {
  return engine::create<Product>(context, events.product_created, request,
                                 [&](const Product& product) { check(context, product); });
}

Product get_product(engine::Context& context, const GetProduct& request) {
  return require_product(context.db(), context.scope(), request.id);
}

Page<Product> list_products(engine::Context& context, const ListProducts& request) {
  if (request.category) storage::require(context.db(), context.scope(), *request.category);
  return list_products(context.db(), context.scope(), request);
}

Product update_product(engine::Context& context, const UpdateProduct& request) {
  return engine::change<Product>(context, events.product_updated, request,
                                 [&](const Product& product) { check(context, product); });
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
