// Category store: the rows of categories. One thread, the one that holds the connection.
#pragma once

#include <optional>
#include <string_view>

#include "billhook/catalog/category.hpp"
#include "storage/database.hpp"

namespace billhook::catalog {

/// Errors: not_found.
Category require_category(storage::Connection& db, const storage::Scope& scope, Id<Category> id);
Page<Category> list_categories(storage::Connection& db, const storage::Scope& scope, const ListCategories& request);
/// The category of that name under a parent.
std::optional<Id<Category>> find_category(storage::Connection& db, const storage::Scope& scope, std::string_view name,
                                          std::optional<Id<Category>> parent);
/// Whether `inner` is `outer` or lies in it, at whatever depth.
bool lies_in(storage::Connection& db, const storage::Scope& scope, Id<Category> inner, Id<Category> outer);
Id<Category> insert_category(storage::Connection& db, const storage::Scope& scope, const Category& category);
void update_category(storage::Connection& db, const storage::Scope& scope, const Category& category);

}  // namespace billhook::catalog
