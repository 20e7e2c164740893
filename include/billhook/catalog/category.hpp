// Category: a shelf of the catalogue; shelves form a tree. The entity and the operations category.*; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/clearable.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"

namespace billhook {

/// The rows that a category shares with what makes and changes it.
template <class Owner, class V>
constexpr void category_details(V&& v) {
  v("name", &Owner::name, {.doc = "Name, unique under its parent."});
  v("parent", &Owner::parent, {.doc = "The category it lies in."});
  v("position", &Owner::position,
    {.doc = "Place among its neighbours when shown, smallest first.", .min = 0, .max = 1000000, .has_default = true});
}

struct Category {
  static constexpr Noun noun{"category", "categories"};

  Id<Category> id;
  std::int64_t version = 1;
  Text<100> name;
  std::optional<Id<Category>> parent = {};
  std::int32_t position = 0;

  friend bool operator==(const Category&, const Category&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Category::id, {.doc = "Identifier.", .key = true});
    v.version(&Category::version);
    category_details<Category>(v);
  }
};

/// Errors: invalid `category.empty_name`; not_found for the parent; conflict `category.name_taken`.
struct CreateCategory {
  static constexpr std::string_view operation = "category.create";
  using Reply = Category;

  Text<100> name;
  std::optional<Id<Category>> parent = {};
  std::int32_t position = 0;

  template <class V>
  static constexpr void fields(V&& v) {
    category_details<CreateCategory>(v);
  }
};

struct ListCategories {
  static constexpr std::string_view operation = "category.list";
  using Reply = Page<Category>;

  std::int32_t limit = 50;
  std::optional<Id<Category>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v.page(&ListCategories::limit, &ListCategories::after);
  }
};

/// Changes what is given. Errors: those of category.create; not_found; conflict `category.stale_version`;
/// precondition `category.cycle` for a parent that lies in this category; invalid `category.set_and_cleared`.
struct UpdateCategory {
  static constexpr std::string_view operation = "category.update";
  using Reply = Category;

  Id<Category> id;
  std::int64_t version = 0;
  std::optional<Text<100>> name = {};
  std::optional<Id<Category>> parent = {};
  std::optional<std::int32_t> position = {};
  std::vector<Clearable<UpdateCategory>> clear = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &UpdateCategory::id, {.doc = "Which category."});
    v.version(&UpdateCategory::version);
    category_details<UpdateCategory>(v);
    v.clear(&UpdateCategory::clear);
  }
};

}  // namespace billhook
