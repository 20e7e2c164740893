// What the operations product.* do. Called by the pipeline and by imports.
#pragma once

#include "billhook/catalog/product.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::catalog {

Product create_product(engine::Context& context, const CreateProduct& request);
Product get_product(engine::Context& context, const GetProduct& request);
Page<Product> list_products(engine::Context& context, const ListProducts& request);
Product update_product(engine::Context& context, const UpdateProduct& request);

/// Their rows of the operation table.
extern const engine::Operations product_operations;

}  // namespace billhook::catalog
