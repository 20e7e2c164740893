#include "identity/seller_store.hpp"

#include "billhook/base/error.hpp"

namespace billhook::identity {
namespace {

using storage::row;
using storage::Sql;

constexpr Sql find_seller_sql{"SELECT {columns} FROM {table} WHERE id = ?1", &table_of<Seller>};
constexpr Sql find_any_seller_sql{"SELECT id FROM sellers LIMIT 1"};
constexpr Sql insert_seller_sql{"INSERT INTO {table} ({fields}) VALUES ({values})", &table_of<Seller>};
constexpr Sql update_seller_sql{"UPDATE {table} SET {assignments} WHERE id = ?1", &table_of<Seller>};

}  // namespace

std::optional<Seller> find_seller(storage::Connection& db, const storage::Scope&, Id<Seller> id) {
  return db.find<Seller>(find_seller_sql, id);
}

Seller require_seller(storage::Connection& db, const storage::Scope& scope) {
  if (std::optional<Seller> seller = find_seller(db, scope, {scope.seller})) return *std::move(seller);
  throw Error::not_found(Seller::noun.name, scope.seller);
}

bool has_sellers(storage::Connection& db) { return db.find_integer(find_any_seller_sql).has_value(); }

Id<Seller> insert_seller(storage::Connection& db, const Seller& seller) {
  return {db.insert(insert_seller_sql, row(seller))};
}

void update_seller(storage::Connection& db, const storage::Scope& scope, const Seller& seller) {
  db.execute(update_seller_sql, scope.seller, row(seller));
}

}  // namespace billhook::identity
