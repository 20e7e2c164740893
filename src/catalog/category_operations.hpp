// What the operations category.* do. Called by the pipeline and by imports.
#pragma once

#include "billhook/catalog/category.hpp"
#include "engine/context.hpp"

namespace billhook::catalog {

Category create_category(engine::Context& context, const CreateCategory& request);
Page<Category> page_categories(engine::Context& context, const ListCategories& request);
Category change_category(engine::Context& context, const UpdateCategory& request);

}  // namespace billhook::catalog
