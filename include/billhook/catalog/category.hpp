// Category: a shelf of the catalogue; shelves form a tree. The entity and the operations category.*; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"

namespace billhook {

/// What category.update can make empty.
enum class CategoryField : std::uint8_t { parent };

template <>
struct EnumNames<CategoryField> {
  static constexpr std::array<std::string_view, 1> names{"parent"};
};

struct Category {
  Id<Category> id;
  std::int64_t version = 1;
  Text<100> name;
  std::optional<Id<Category>> parent = {};
  std::int32_t position = 0;

  friend bool operator==(const Category&, const Category&) = default;

  template <class V>
  static void fields(V&& v) {
    v("id", &Category::id, {.doc = "Identifier.", .key = true});
    v("version", &Category::version, {.doc = "Counts changes; name it when you change the category."});
    v("name", &Category::name, {.doc = "Name, unique under its parent."});
    v("parent", &Category::parent, {.doc = "The category it lies in."});
    v("position", &Category::position, {.doc = "Place among its neighbours when shown, smallest first."});
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
  static void fields(V&& v) {
    v("name", &CreateCategory::name, {.doc = "Name, unique under its parent."});
    v("parent", &CreateCategory::parent, {.doc = "The category it lies in."});
    v("position", &CreateCategory::position,
      {.doc = "Place among its neighbours.", .min = 0, .max = 1000000, .has_default = true});
  }
};

struct ListCategories {
  static constexpr std::string_view operation = "category.list";
  using Reply = Page<Category>;

  std::int32_t limit = 50;
  std::optional<Id<Category>> after = {};

  template <class V>
  static void fields(V&& v) {
    v("limit", &ListCategories::limit, {.doc = "How many at most.", .min = 1, .max = 500, .has_default = true});
    v("after", &ListCategories::after, {.doc = "Only those behind this one: `next` of the page before."});
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
  std::vector<CategoryField> clear = {};

  template <class V>
  static void fields(V&& v) {
    v("id", &UpdateCategory::id, {.doc = "Which category."});
    v("version", &UpdateCategory::version, {.doc = "The version this change is based on.", .min = 1});
    v("name", &UpdateCategory::name, {.doc = "Name, unique under its parent."});
    v("parent", &UpdateCategory::parent, {.doc = "The category it lies in."});
    v("position", &UpdateCategory::position, {.doc = "Place among its neighbours.", .min = 0, .max = 1000000});
    v("clear", &UpdateCategory::clear, {.doc = "What becomes empty.", .max = 10, .has_default = true});
  }
};

}  // namespace billhook
