// Category store: what the rows of categories are asked beyond storage/stored.hpp. One thread, the one that holds the
// connection.
#pragma once

#include <optional>
#include <string_view>

#include "billhook/catalog/category.hpp"
#include "storage/database.hpp"

namespace billhook::catalog {

/// The category of that name under a parent.
std::optional<Id<Category>> find_category(storage::Connection& db, const storage::Scope& scope, std::string_view name,
                                          std::optional<Id<Category>> parent);
/// Whether `inner` is `outer` or lies in it, at whatever depth.
bool lies_in(storage::Connection& db, const storage::Scope& scope, Id<Category> inner, Id<Category> outer);

}  // namespace billhook::catalog
