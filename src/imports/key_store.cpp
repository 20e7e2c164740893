#include "imports/key_store.hpp"

#include "billhook/base/error.hpp"
#include "imports/reasons.hpp"

namespace billhook::imports {
namespace {

using storage::Sql;

constexpr Sql find_import_key_sql{"SELECT id FROM import_keys WHERE seller_id = ?1 AND noun = ?2 AND key = ?3"};
constexpr Sql insert_import_key_sql{"INSERT INTO import_keys (seller_id, noun, key, id) VALUES (?1, ?2, ?3, ?4)"};

constexpr Sql list_import_keys_sql{"SELECT {columns} FROM import_keys WHERE key = ?2 AND +seller_id = ?1 ORDER BY noun",
                                   &table_of<ImportedRow>};

}  // namespace

std::optional<std::int64_t> find_key(storage::Connection& db, const storage::Scope& scope, std::string_view noun,
                                     std::string_view key) {
  return db.find_integer(find_import_key_sql, scope.seller, noun, key);
}

std::vector<ImportedRow> list_keys(storage::Connection& db, const storage::Scope& scope, std::string_view key) {
  std::vector<ImportedRow> rows;
  for (storage::Rows found = db.query(list_import_keys_sql, scope.seller, key); found.next();) {
    found.read_into(rows.emplace_back());
  }
  return rows;
}

void require_free_key(storage::Connection& db, const storage::Scope& scope, std::string_view noun,
                      std::string_view key) {
  if (!find_key(db, scope, noun, key)) return;
  throw Error{reasons.import_key_taken,
              "A " + std::string{noun} + " with this key has been imported already.",
              {{"key", "taken"}}};
}

void insert_key(storage::Connection& db, const storage::Scope& scope, std::string_view noun, std::string_view key,
                std::int64_t id) {
  db.execute(insert_import_key_sql, scope.seller, noun, key, id);
}

}  // namespace billhook::imports
