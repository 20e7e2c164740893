#include "billing/invoices/number_series_store.hpp"

namespace billhook::billing {

using storage::Sql;

namespace {
constexpr Sql find_series_sql{
    "SELECT next, last_date FROM number_series WHERE seller_id = ?1 AND kind = ?2 AND period = ?3"};
constexpr Sql store_series_sql{
    "INSERT INTO number_series (seller_id, kind, period, next, last_date) VALUES (?1, ?2, ?3, ?4, ?5)"
    " ON CONFLICT (seller_id, kind, period) DO UPDATE SET next = excluded.next, last_date = excluded.last_date"};
}  // namespace

std::optional<SeriesState> find_series(storage::Connection& db, Id<Seller> seller, DocumentKind kind,
                                       std::string_view period) {
  storage::Rows rows = db.query(find_series_sql, seller, kind, period);
  if (!rows.next()) return std::nullopt;
  return SeriesState{rows.integer(0), rows.date(1)};
}

void store_series(storage::Connection& db, Id<Seller> seller, DocumentKind kind, std::string_view period,
                  const SeriesState& state) {
  db.execute(store_series_sql, seller, kind, period, state.next, state.last_date);
}

}  // namespace billhook::billing
