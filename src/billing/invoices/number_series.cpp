#include "billing/invoices/number_series.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "billing/invoices/number_series_store.hpp"
#include "billing/reasons.hpp"
#include "identity/number_format.hpp"

namespace billhook::billing {

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
  const auto series = find_series(db, seller.id, kind, series_period(seller.series_reset, date));
  return series ? std::max(date, series->last_date) : date;
}

NumberSeries::NumberSeries(storage::Connection& db, const Seller& seller, DocumentKind kind, Date date)
    : db_{db},
      seller_{seller.id},
      format_{kind == DocumentKind::invoice ? seller.invoice_format : seller.credit_note_format},
      kind_{kind},
      date_{date},
      period_{series_period(seller.series_reset, date)} {
  const auto series = find_series(db_, seller_, kind_, period_);
  if (!series) return;
  first_ = series->first;
  next_ = series->next;
  if (const Date last = series->last_date; date_ < last) {
    const std::string name{name_of(kind_)};
    throw Error{
        kind_ == DocumentKind::invoice ? reasons.invoice_date_before_last : reasons.credit_note_date_before_last,
        "The last " + name + " of this series is dated " + last.to_string() +
            "; dates never run backwards. Date this one " + last.to_string() + " or later."};
  }
}

TakenNumber NumberSeries::take() {
  is_taken_ = true;
  const std::int64_t sequence = next_++;
  return {identity::format_number(format_, sequence, date_), sequence};
}

void NumberSeries::save() {
  if (is_taken_) store_series(db_, seller_, kind_, period_, {first_, next_, date_});
}

}  // namespace billhook::billing
