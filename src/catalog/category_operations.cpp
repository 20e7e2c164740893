#include "catalog/category_operations.hpp"

#include "billhook/base/error.hpp"
#include "catalog/category_store.hpp"
#include "catalog/events.hpp"
#include "catalog/reasons.hpp"
#include "engine/change.hpp"

namespace billhook::catalog {
namespace {

void check_category(engine::Context& context, const Category& category) {
  if (category.name.empty()) throw Error{reasons.category_empty_name, "name", "A category needs a name."};
  if (category.parent) storage::require(context.db(), context.scope(), *category.parent);
  const std::optional<Id<Category>> same = find_category(context.db(), context.scope(), category.name, category.parent);
  if (same && *same != category.id) {
    throw Error{reasons.category_name_taken,
                "There is a category `" + category.name.str() + "` in that place already.",
                {{"name", "taken"}}};
  }
}

}  // namespace

Category create_category(engine::Context& context, const CreateCategory& request) {
  return engine::create<Category>(context, events.category_created, request,
                                  [&](const Category& category) { check_category(context, category); });
}

Category update_category(engine::Context& context, const UpdateCategory& request) {
  return engine::change<Category>(context, events.category_updated, request, [&](const Category& category) {
    check_category(context, category);
    if (category.parent && lies_in(context.db(), context.scope(), *category.parent, category.id)) {
      throw Error{reasons.category_cycle, "A category cannot lie in itself or in what lies in it."};
    }
  });
}

namespace {

using namespace engine::words;

constexpr engine::Operation category_rows[] = {
    operation<CreateCategory, &create_category>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                                since("0.1"), "Makes a shelf of the catalogue."),
    operation<ListCategories, &engine::list<ListCategories>>(Effect::read, needs(Permission::catalog_view),
                                                             open_to(Callers::anyone), since("0.1"),
                                                             "The shelves of the catalogue."),
    operation<UpdateCategory, &update_category>(Effect::write, needs(Permission::catalog_edit), open_to(Callers::staff),
                                                since("0.1"), "Renames or moves a category."),
};

}  // namespace

constinit const engine::Operations category_operations{category_rows};

}  // namespace billhook::catalog
