// Seller store: the rows of sellers. One thread, the one that holds the connection.
#pragma once

#include "billhook/identity/seller.hpp"
#include "storage/database.hpp"

namespace billhook::identity {

/// The seller of the scope. Errors: not_found.
Seller require_seller(storage::Connection& db, const storage::Scope& scope);
/// Any seller of the book.
std::optional<Seller> find_seller(storage::Connection& db, const storage::Scope& scope, Id<Seller> id);
bool has_sellers(storage::Connection& db);
Id<Seller> insert_seller(storage::Connection& db, const Seller& seller);
void update_seller(storage::Connection& db, const storage::Scope& scope, const Seller& seller);

}  // namespace billhook::identity
