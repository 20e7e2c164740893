#include "engine/name_store.hpp"

#include <string_view>

namespace billhook::engine {
namespace {

/// The names that a field's column may hold; none where it is no enumeration.
std::span<const std::string_view> names_of(const Field& field) {
  if (!field.attributes.is_stored) return {};
  const Kind& kind = field.kind->shape == Shape::optional ? *field.kind->element : *field.kind;
  return kind.names;
}

/// The rows of a table in which a column holds none of its names, the first one first.
std::string select_unknown(const StoredTable& table, const Field& field) {
  const Table& fields = table.fields();
  const bool has_id = fields.find("id") != nullptr;
  std::string sql = "SELECT " + std::string{has_id ? "id" : "0"} + " FROM " + std::string{table.name} + " WHERE " +
                    (table.name == "sellers" ? "id" : "seller_id") + " = ?1 AND \"" + std::string{field.name} +
                    "\" NOT IN (";
  bool is_first = true;
  for (const std::string_view name : names_of(field)) {
    sql += (is_first ? "'" : ", '") + std::string{name} + "'";
    is_first = false;
  }
  return sql + ") ORDER BY 1 LIMIT 1";
}

std::int64_t count_rows(storage::Connection& connection, const storage::Scope& scope, const StoredTable& table) {
  const std::string sql = "SELECT count(*) FROM " + std::string{table.name} + " WHERE " +
                          (table.name == "sellers" ? "id" : "seller_id") + " = ?1";
  return connection.find_integer(storage::Sql{sql.c_str()}, scope.seller).value_or(0);
}

}  // namespace

NameCheck check_names(storage::Connection& connection, const storage::Scope& scope,
                      std::span<const Domain* const> domains) {
  NameCheck check;
  for (const Domain* domain : domains) {
    for (const StoredTable& table : domain->stored) {
      check.rows += count_rows(connection, scope, table);
      for (const Field& field : table.fields().fields) {
        if (names_of(field).empty() || check.first_unknown) continue;
        const std::string sql = select_unknown(table, field);
        const auto row = connection.find_integer(storage::Sql{sql.c_str()}, scope.seller);
        if (row) check.first_unknown = {std::string{table.name} + "." + std::string{field.name}, *row};
      }
    }
  }
  return check;
}

}  // namespace billhook::engine
