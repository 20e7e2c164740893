// What the operations category.* do. Called by the pipeline and by imports.
#pragma once

#include "billhook/catalog/category.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::catalog {

Category create_category(engine::Context& context, const CreateCategory& request);
Category update_category(engine::Context& context, const UpdateCategory& request);

/// Their rows of the operation table.
extern const engine::Operations category_operations;

}  // namespace billhook::catalog
