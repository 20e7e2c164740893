#include "billing/number_series.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "identity/number_format.hpp"

namespace billhook::billing {

using storage::Sql;

namespace {
constexpr Sql find_series_sql{
    "SELECT next, last_date FROM number_series WHERE seller_id = ?1 AND kind = ?2 AND period = ?3"};
constexpr Sql save_series_sql{
    "INSERT INTO number_series (seller_id, kind, period, next, last_date) VALUES (?1, ?2, ?3, ?4, ?5)"
    " ON CONFLICT (seller_id, kind, period) DO UPDATE SET next = excluded.next, last_date = excluded.last_date"};
}  // namespace

std::string series_period(SeriesReset reset, Date date) {
  constexpr std::size_t year_length = 4;
  constexpr std::size_t month_length = 7;
  switch (reset) {
    case SeriesReset::never:
      return {};
    case SeriesReset::yearly:
      return date.to_string().substr(0, year_length);
    case SeriesReset::monthly:
      return date.to_string().substr(0, month_length);
  }
  return {};
}

Date earliest_date(storage::Connection& db, const Seller& seller, DocumentKind kind, Date date) {
  storage::Rows rows = db.query(find_series_sql, seller.id, kind, series_period(seller.series_reset, date));
  return rows.next() ? std::max(date, rows.date(1)) : date;
}

NumberSeries::NumberSeries(storage::Connection& db, const Seller& seller, DocumentKind kind, Date date)
    : db_{db},
      seller_{seller.id.value},
      format_{kind == DocumentKind::invoice ? seller.invoice_format : seller.credit_note_format},
      kind_{kind},
      date_{date},
      period_{series_period(seller.series_reset, date)} {
  storage::Rows rows = db_.query(find_series_sql, seller_, kind_, period_);
  if (!rows.next()) return;
  next_ = rows.integer(0);
  if (const Date last = rows.date(1); date_ < last) {
    const std::string name{name_of(kind_)};
    throw Error::precondition(
        kind_ == DocumentKind::invoice ? "invoice.date_before_last" : "credit_note.date_before_last",
        "The last " + name + " of this series is dated " + last.to_string() +
            "; dates never run backwards. Date this one " + last.to_string() + " or later.");
  }
}

TakenNumber NumberSeries::take() {
  is_taken_ = true;
  const std::int64_t sequence = next_++;
  return {identity::format_number(format_, sequence, date_), sequence};
}

void NumberSeries::save() {
  if (is_taken_) db_.execute(save_series_sql, seller_, kind_, period_, next_, date_);
}

}  // namespace billhook::billing
