#include "billing/invoices/number_series_store.hpp"

namespace billhook::billing {

using storage::Sql;

namespace {
constexpr Sql find_series_sql{
    "SELECT \"first\", next, last_date FROM number_series WHERE seller_id = ?1 AND kind = ?2 AND period = ?3"};
constexpr Sql store_series_sql{
    "INSERT INTO number_series (seller_id, kind, period, next, last_date, \"first\") VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
    " ON CONFLICT (seller_id, kind, period) DO UPDATE SET next = excluded.next, last_date = excluded.last_date,"
    " \"first\" = excluded.\"first\""};
constexpr Sql list_series_sql{"SELECT {columns} FROM number_series WHERE seller_id = ?1 ORDER BY kind, period",
                              &table_of<DocumentSeries>};
}  // namespace

std::optional<SeriesState> find_series(storage::Connection& db, Id<Seller> seller, DocumentKind kind,
                                       std::string_view period) {
  storage::Rows rows = db.query(find_series_sql, seller, kind, period);
  if (!rows.next()) return std::nullopt;
  return SeriesState{rows.integer(0), rows.integer(1), rows.date(2)};
}

void store_series(storage::Connection& db, Id<Seller> seller, DocumentKind kind, std::string_view period,
                  const SeriesState& state) {
  db.execute(store_series_sql, seller, kind, period, state.next, state.last_date, state.first);
}

std::vector<DocumentSeries> list_series(storage::Connection& db, const storage::Scope& scope) {
  std::vector<DocumentSeries> series;
  for (storage::Rows rows = db.query(list_series_sql, scope.seller); rows.next();) {
    rows.read_into(series.emplace_back());
  }
  return series;
}

}  // namespace billhook::billing
