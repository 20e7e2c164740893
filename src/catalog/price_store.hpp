// Price store: the rows of prices. To a client's scope those of products that are not active look like missing ones.
// One thread, the one that holds the connection.
#pragma once

#include <optional>
#include <vector>

#include "billhook/catalog/price.hpp"
#include "storage/database.hpp"

namespace billhook::catalog {

/// Errors: not_found.
Price require_price(storage::Connection& db, const storage::Scope& scope, Id<Price> id);
/// What a product costs on a day, or nothing where it is not for sale.
std::optional<Price> find_price(storage::Connection& db, const storage::Scope& scope, Id<Product> product,
                                Currency currency, const std::optional<Cycle>& cycle, Date day);
/// The same. Errors: precondition `price.not_for_sale`, saying what is missing.
Price require_price_on(storage::Connection& db, const storage::Scope& scope, Id<Product> product, Currency currency,
                       const std::optional<Cycle>& cycle, Date day);
/// Every price of a product in a currency and cycle, in the order of their days.
std::vector<Price> list_price_timeline(storage::Connection& db, const storage::Scope& scope, Id<Product> product,
                                       Currency currency, const std::optional<Cycle>& cycle);
Page<Price> list_prices(storage::Connection& db, const storage::Scope& scope, const ListPrices& request);

}  // namespace billhook::catalog
