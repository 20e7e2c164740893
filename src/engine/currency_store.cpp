#include "engine/currency_store.hpp"

namespace billhook::engine {

using storage::Sql;

namespace {
constexpr Sql list{"SELECT {columns} FROM book_currencies ORDER BY code", &table_of<BookCurrency>};
}
std::vector<BookCurrency> list_currencies(storage::Connection& connection) {
  std::vector<BookCurrency> currencies;
  for (storage::Rows rows = connection.query(list); rows.next();) rows.read_into(currencies.emplace_back());
  return currencies;
}

namespace {
constexpr Sql set{
    "INSERT INTO book_currencies (code, decimals) VALUES (?1, ?2)"
    " ON CONFLICT (code) DO UPDATE SET decimals = excluded.decimals"};
}
void set_currency(storage::Connection& connection, const BookCurrency& currency) {
  connection.execute(set, currency.code, currency.decimals);
}

namespace {
// Every client has a currency and every price one; no money comes to be without either.
constexpr Sql is_used{
    "SELECT 1 WHERE EXISTS (SELECT 1 FROM clients WHERE currency = ?1)"
    " OR EXISTS (SELECT 1 FROM prices WHERE currency = ?1)"};
}  // namespace
bool is_currency_used(storage::Connection& connection, std::string_view code) {
  return connection.find_integer(is_used, code).has_value();
}

}  // namespace billhook::engine
