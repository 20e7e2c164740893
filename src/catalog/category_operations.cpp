#include "catalog/category_operations.hpp"

#include "billhook/base/error.hpp"
#include "catalog/category_store.hpp"
#include "catalog/events.hpp"
#include "catalog/reasons.hpp"
#include "engine/update.hpp"

namespace billhook::catalog {
namespace {

void check_category(engine::Context& context, const Category& category) {
  if (category.name.empty()) throw Error{reasons.category_empty_name, "name", "A category needs a name."};
  if (category.parent) require_category(context.db(), context.scope(), *category.parent);
  const std::optional<Id<Category>> same = find_category(context.db(), context.scope(), category.name, category.parent);
  if (same && *same != category.id) {
    throw Error{reasons.category_name_taken,
                "There is a category `" + category.name.str() + "` in that place already.",
                {{"name", "taken"}}};
  }
}

}  // namespace

Category create_category(engine::Context& context, const CreateCategory& request) {
  Category category{.id = {}, .name = request.name, .parent = request.parent, .position = request.position};
  check_category(context, category);
  category.id = insert_category(context.db(), context.scope(), category);
  context.changed<Category>("category", category.id, nullptr, &category);
  context.emit(events.category_created, category.id);
  return category;
}

Page<Category> list_categories(engine::Context& context, const ListCategories& request) {
  return list_categories(context.db(), context.scope(), request);
}

Category update_category(engine::Context& context, const UpdateCategory& request) {
  const Category before = require_category(context.db(), context.scope(), request.id);
  engine::check_version("category", before.version, request.version);
  Category after = before;
  ++after.version;
  engine::assign(after.name, request.name);
  engine::assign("category", after.parent, request.parent, request.clear, CategoryField::parent);
  engine::assign(after.position, request.position);
  check_category(context, after);
  if (after.parent && lies_in(context.db(), context.scope(), *after.parent, after.id)) {
    throw Error{reasons.category_cycle, "A category cannot lie in itself or in what lies in it."};
  }
  update_category(context.db(), context.scope(), after);
  context.changed("category", after.id, &before, &after);
  context.emit(events.category_updated, after.id);
  return after;
}

namespace {

using namespace engine::words;

constexpr engine::Operation category_rows[] = {
    operation<CreateCategory, &create_category>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                                since("0.1"), "Makes a shelf of the catalogue."),
    operation<ListCategories, &list_categories>(Effect::read, needs(Permission::catalog_view), open_to(Callers::anyone),
                                                since("0.1"), "The shelves of the catalogue."),
    operation<UpdateCategory, &update_category>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                                since("0.1"), "Renames or moves a category."),
};

}  // namespace

constinit const engine::Operations category_operations{category_rows};

}  // namespace billhook::catalog
