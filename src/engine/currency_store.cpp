#include "engine/currency_store.hpp"

#include "engine/book_state.hpp"

namespace billhook::engine {

using storage::Sql;

namespace {
constexpr Sql list_currencies_sql{"SELECT {columns} FROM book_currencies ORDER BY currency", &table_of<BookCurrency>};
}
std::vector<BookCurrency> list_currencies(storage::Connection& connection) {
  std::vector<BookCurrency> currencies;
  for (storage::Rows rows = connection.query(list_currencies_sql); rows.next();) {
    rows.read_into(currencies.emplace_back());
  }
  return currencies;
}

namespace {
constexpr Sql find_currencies_version_sql{"SELECT max(version) FROM book_currencies"};
}
std::int64_t find_currencies_version(storage::Connection& connection) {
  return connection.find_integer(find_currencies_version_sql).value_or(0);
}

void load_currencies(BookState& book, storage::Connection& connection) {
  const std::lock_guard lock{book.currencies_mutex};
  const std::int64_t version = find_currencies_version(connection);
  if (version <= book.currencies_version) return;
  for (const BookCurrency& currency : list_currencies(connection)) {
    book.database->currencies().override_decimals(currency.currency, currency.decimals);
  }
  book.currencies_version = version;
}

namespace {
constexpr Sql store_currency_sql{
    "INSERT INTO book_currencies (currency, decimals, version)"
    " VALUES (?1, ?2, (SELECT COALESCE(max(version), 0) + 1 FROM book_currencies))"
    " ON CONFLICT (currency) DO UPDATE SET decimals = excluded.decimals, version = excluded.version"};
}
void store_currency(storage::Connection& connection, const BookCurrency& currency) {
  connection.execute(store_currency_sql, currency.currency, currency.decimals);
}

namespace {
// Every client has a currency and every price one; no money comes to be without either.
constexpr Sql find_use_of_currency_sql{
    "SELECT 1 WHERE EXISTS (SELECT 1 FROM clients WHERE currency = ?1)"
    " OR EXISTS (SELECT 1 FROM prices WHERE currency = ?1)"};
}  // namespace
bool is_currency_used(storage::Connection& connection, std::string_view code) {
  return connection.find_integer(find_use_of_currency_sql, code).has_value();
}

}  // namespace billhook::engine
