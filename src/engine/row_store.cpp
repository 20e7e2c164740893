#include "engine/row_store.hpp"

#include <string>

#include "billhook/base/error.hpp"
#include "engine/operation.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {
namespace {

constexpr char find_row_sql[] = "SELECT id FROM {table} WHERE seller_id = ?1 AND id = ?2";
// A seller is not among the rows of a seller.
constexpr char find_own_seller_sql[] = "SELECT id FROM {table} WHERE ?1 = ?2 AND id = ?2";

const Noun* find_noun(std::string_view name) {
  for (const Domain* domain : domains()) {
    for (const Noun& noun : domain->nouns) {
      if (noun.name == name && noun.table != nullptr) return &noun;
    }
  }
  return nullptr;
}

}  // namespace

void require_row(Context& context, const RowReference& row, std::string_view path) {
  const Noun* noun = find_noun(row.noun);
  if (noun == nullptr) {
    throw Error{reasons.row_unknown_noun, std::string{path} + ".noun", "There is no noun of that name with rows."};
  }
  const char* sql = noun->name == "seller" ? find_own_seller_sql : find_row_sql;
  if (context.db().find_integer(storage::Sql{sql, noun->table}, context.seller(), row.id)) return;
  throw Error::not_found(noun->name, row.id);
}

void read_again(Context& context, const Table& table, void* object) {
  const Noun* noun = table.noun == nullptr ? nullptr : find_noun(table.noun->name);
  if (noun != nullptr) noun->read_again(context, object);
}

}  // namespace billhook::engine
