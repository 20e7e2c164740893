#include "catalog/category_store.hpp"

#include "billhook/base/error.hpp"
#include "storage/page.hpp"

namespace billhook::catalog {
namespace {

using storage::row;
using storage::Sql;

constexpr Sql find_category_sql{"SELECT {columns} FROM categories WHERE seller_id = ?1 AND id = ?2",
                                &table_of<Category>};
constexpr Sql list_categories_sql{
    "SELECT {columns} FROM categories WHERE seller_id = ?1 AND id > ?2 ORDER BY id LIMIT ?3", &table_of<Category>};
constexpr Sql find_child_category_sql{"SELECT id FROM categories WHERE seller_id = ?1 AND name = ?2 AND parent = ?3"};
constexpr Sql find_root_category_sql{"SELECT id FROM categories WHERE seller_id = ?1 AND name = ?2 AND parent IS NULL"};
constexpr Sql find_outer_category_sql{
    "WITH RECURSIVE way_up (id, parent) AS ("
    "  SELECT id, parent FROM categories WHERE seller_id = ?1 AND id = ?2"
    "  UNION ALL SELECT outer_one.id, outer_one.parent FROM way_up"
    "  JOIN categories AS outer_one ON outer_one.seller_id = ?1 AND outer_one.id = way_up.parent)"
    " SELECT id FROM way_up WHERE id = ?3"};
constexpr Sql insert_category_sql{"INSERT INTO categories (seller_id, {fields}) VALUES (?1, {values})",
                                  &table_of<Category>};
constexpr Sql update_category_sql{"UPDATE categories SET {assignments} WHERE seller_id = ?1 AND id = ?2",
                                  &table_of<Category>};

}  // namespace

Category require_category(storage::Connection& db, const storage::Scope& scope, Id<Category> id) {
  if (std::optional<Category> category = db.find<Category>(find_category_sql, scope.seller, id)) {
    return *std::move(category);
  }
  throw Error::not_found("category", id.value);
}

Page<Category> list_categories(storage::Connection& db, const storage::Scope& scope, const ListCategories& request) {
  return storage::read_page<Category>(
      db.query(list_categories_sql, scope.seller, request.after.value_or(Id<Category>{}), request.limit + 1),
      request.limit);
}

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

Id<Category> insert_category(storage::Connection& db, const storage::Scope& scope, const Category& category) {
  return {db.insert(insert_category_sql, scope.seller, row(category))};
}

void update_category(storage::Connection& db, const storage::Scope& scope, const Category& category) {
  db.execute(update_category_sql, scope.seller, category.id, row(category));
}

}  // namespace billhook::catalog
