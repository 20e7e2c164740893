#include "catalog/price_store.hpp"

#include <string>

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "catalog/reasons.hpp"
#include "storage/page.hpp"

namespace billhook::catalog {
namespace {

using storage::Sql;

constexpr Sql find_price_sql{
    "SELECT {prices.columns} FROM prices JOIN products ON products.seller_id = ?1 AND products.id = prices.product"
    " WHERE prices.seller_id = ?1 AND (?2 IS NULL OR products.status = 'active') AND prices.id = ?3",
    &table_of<Price>};
constexpr Sql find_price_on_sql{
    "SELECT {prices.columns} FROM prices JOIN products ON products.seller_id = ?1 AND products.id = prices.product"
    " WHERE prices.seller_id = ?1 AND (?2 IS NULL OR products.status = 'active')"
    " AND prices.product = ?3 AND prices.currency = ?4 AND prices.cycle IS NOT DISTINCT FROM ?5"
    " AND prices.valid_from <= ?6 AND (prices.valid_to IS NULL OR prices.valid_to > ?6)",
    &table_of<Price>};
constexpr Sql list_timeline_sql{
    "SELECT {columns} FROM prices WHERE seller_id = ?1 AND product = ?2 AND currency = ?3"
    " AND cycle IS NOT DISTINCT FROM ?4 ORDER BY valid_from",
    &table_of<Price>};
constexpr Sql list_prices_sql{
    "SELECT {prices.columns} FROM prices JOIN products ON products.seller_id = ?1 AND products.id = prices.product"
    " WHERE prices.seller_id = ?1 AND (?2 IS NULL OR products.status = 'active')"
    " AND (?3 IS NULL OR prices.product = ?3) AND (?4 IS NULL OR prices.currency = ?4)"
    " AND (?5 IS NULL OR prices.valid_from <= ?5 AND (prices.valid_to IS NULL OR prices.valid_to > ?5))"
    " AND prices.id > ?6 ORDER BY prices.id LIMIT ?7",
    &table_of<Price>};

/// As the column holds it.
std::optional<std::string> stored(const std::optional<Cycle>& cycle) {
  if (!cycle) return std::nullopt;
  return encode(*cycle);
}

std::string in_words(const std::optional<Cycle>& cycle) {
  if (!cycle) return "one time";
  const std::string unit{name_of(cycle->unit)};
  return cycle->count == 1 ? "every " + unit : "every " + std::to_string(cycle->count) + " " + unit + "s";
}

}  // namespace

Price require_price(storage::Connection& db, const storage::Scope& scope, Id<Price> id) {
  if (std::optional<Price> price = db.find<Price>(find_price_sql, scope, id)) return *std::move(price);
  throw Error::not_found(Price::noun.name, id.value);
}

std::optional<Price> find_price(storage::Connection& db, const storage::Scope& scope, Id<Product> product,
                                Currency currency, const std::optional<Cycle>& cycle, Date day) {
  const std::optional<std::string> cycle_json = stored(cycle);
  return db.find<Price>(find_price_on_sql, scope, product, currency, cycle_json, day);
}

Price require_price_on(storage::Connection& db, const storage::Scope& scope, Id<Product> product, Currency currency,
                       const std::optional<Cycle>& cycle, Date day) {
  if (std::optional<Price> price = find_price(db, scope, product, currency, cycle, day)) return *std::move(price);
  throw Error{reasons.price_not_for_sale, "Product " + std::to_string(product.value) + " has no price in " +
                                              std::string{currency.code()} + ", paid " + in_words(cycle) + ", on " +
                                              day.to_string() + ". Set one with price.set."};
}

std::vector<Price> list_price_timeline(storage::Connection& db, const storage::Scope& scope, Id<Product> product,
                                       Currency currency, const std::optional<Cycle>& cycle) {
  const std::optional<std::string> cycle_json = stored(cycle);
  std::vector<Price> timeline;
  for (storage::Rows rows = db.query(list_timeline_sql, scope.seller, product, currency, cycle_json); rows.next();) {
    rows.read_into(timeline.emplace_back());
  }
  return timeline;
}

Page<Price> list_prices(storage::Connection& db, const storage::Scope& scope, const ListPrices& request) {
  return storage::read_page<Price>(db.query(list_prices_sql, scope, request.product, request.currency, request.on,
                                            request.after.value_or(Id<Price>{}), request.limit + 1),
                                   request.limit);
}

}  // namespace billhook::catalog
