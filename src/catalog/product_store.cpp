#include "catalog/product_store.hpp"

#include "billhook/base/error.hpp"
#include "storage/page.hpp"

namespace billhook::catalog {
namespace {

using storage::Sql;

constexpr Sql find_product_sql{
    "SELECT {columns} FROM products WHERE seller_id = ?1 AND (?2 IS NULL OR status = 'active') AND id = ?3",
    &table_of<Product>};
constexpr Sql list_products_sql{
    "SELECT {columns} FROM products WHERE seller_id = ?1 AND (?2 IS NULL OR status = 'active')"
    " AND (?3 IS NULL OR category = ?3) AND (?4 IS NULL OR kind = ?4) AND (?5 IS NULL OR status = ?5)"
    " AND id > ?6 ORDER BY id LIMIT ?7",
    &table_of<Product>};

}  // namespace

std::optional<Product> find_product(storage::Connection& db, const storage::Scope& scope, Id<Product> id) {
  return db.find<Product>(find_product_sql, scope, id);
}

Product require_product(storage::Connection& db, const storage::Scope& scope, Id<Product> id) {
  if (std::optional<Product> product = find_product(db, scope, id)) return *std::move(product);
  throw Error::not_found(Product::noun.name, id.value);
}

Page<Product> list_products(storage::Connection& db, const storage::Scope& scope, const ListProducts& request) {
  return storage::read_page<Product>(db.query(list_products_sql, scope, request.category, request.kind, request.status,
                                              request.after.value_or(Id<Product>{}), request.limit + 1),
                                     request.limit);
}

}  // namespace billhook::catalog
