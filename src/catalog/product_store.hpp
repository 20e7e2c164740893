// Product store: the rows of products. To a client's scope those that are not active look like missing ones.
// One thread, the one that holds the connection.
#pragma once

#include <optional>

#include "billhook/catalog/product.hpp"
#include "storage/database.hpp"

namespace billhook::catalog {

std::optional<Product> find_product(storage::Connection& db, const storage::Scope& scope, Id<Product> id);
/// Errors: not_found.
Product require_product(storage::Connection& db, const storage::Scope& scope, Id<Product> id);
Page<Product> list_products(storage::Connection& db, const storage::Scope& scope, const ListProducts& request);

}  // namespace billhook::catalog
