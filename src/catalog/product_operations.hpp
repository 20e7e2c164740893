// What the operations product.* do. Called by the pipeline and by imports.
#pragma once

#include "billhook/catalog/product.hpp"
#include "engine/context.hpp"

namespace billhook::catalog {

Product create_product(engine::Context& context, const CreateProduct& request);
Product show_product(engine::Context& context, const GetProduct& request);
Page<Product> page_products(engine::Context& context, const ListProducts& request);
Product change_product(engine::Context& context, const UpdateProduct& request);

}  // namespace billhook::catalog
