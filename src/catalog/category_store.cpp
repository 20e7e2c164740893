#include "catalog/category_store.hpp"

namespace billhook::catalog {
namespace {

using storage::Sql;

constexpr Sql find_child_category_sql{"SELECT id FROM categories WHERE seller_id = ?1 AND name = ?2 AND parent = ?3"};
constexpr Sql find_root_category_sql{"SELECT id FROM categories WHERE seller_id = ?1 AND name = ?2 AND parent IS NULL"};
constexpr Sql find_outer_category_sql{
    "WITH RECURSIVE way_up (id, parent) AS ("
    "  SELECT id, parent FROM categories WHERE seller_id = ?1 AND id = ?2"
    "  UNION ALL SELECT outer_one.id, outer_one.parent FROM way_up"
    "  JOIN categories AS outer_one ON outer_one.seller_id = ?1 AND outer_one.id = way_up.parent)"
    " SELECT id FROM way_up WHERE id = ?3"};

}  // namespace

std::optional<Id<Category>> find_category(storage::Connection& db, const storage::Scope& scope, std::string_view name,
                                          std::optional<Id<Category>> parent) {
  const std::optional<std::int64_t> id = parent ? db.find_integer(find_child_category_sql, scope.seller, name, *parent)
                                                : db.find_integer(find_root_category_sql, scope.seller, name);
  if (!id) return std::nullopt;
  return Id<Category>{*id};
}

bool lies_in(storage::Connection& db, const storage::Scope& scope, Id<Category> inner, Id<Category> outer) {
  return db.find_integer(find_outer_category_sql, scope.seller, inner, outer).has_value();
}

}  // namespace billhook::catalog
