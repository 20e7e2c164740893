#include "billing/tax/tax_rate_store.hpp"

#include "storage/page.hpp"

namespace billhook::billing {

using storage::Sql;

// A seller's rates belong to no client: a client's scope sees them all, since it may ask what tax there would be.
namespace {
constexpr Sql list_all_tax_rates_sql{"SELECT {columns} FROM tax_rates WHERE seller_id = ?1 ORDER BY id",
                                     &table_of<TaxRate>};
constexpr Sql list_tax_rates_sql{
    "SELECT {columns} FROM tax_rates WHERE seller_id = ?1 AND id > ?2 AND (?3 IS NULL OR country = ?3)"
    " AND (?4 IS NULL OR (valid_from <= ?4 AND (valid_to IS NULL OR valid_to > ?4))) ORDER BY id LIMIT ?5",
    &table_of<TaxRate>};
}  // namespace

std::vector<TaxRate> list_tax_rates(storage::Connection& db, const storage::Scope& scope) {
  std::vector<TaxRate> rates;
  for (storage::Rows rows = db.query(list_all_tax_rates_sql, scope.seller); rows.next();) {
    rows.read_into(rates.emplace_back());
  }
  return rates;
}

Page<TaxRate> list_tax_rates(storage::Connection& db, const storage::Scope& scope, const ListTaxRates& request) {
  return storage::read_page<TaxRate>(db.query(list_tax_rates_sql, scope.seller, request.after.value_or(Id<TaxRate>{}),
                                              request.country, request.on, std::int64_t{request.limit} + 1),
                                     request.limit);
}

}  // namespace billhook::billing
