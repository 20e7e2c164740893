// NumberSeries: the numbers of one kind of document, without holes.
//
// Made and saved within the transaction that issues: who rolls back has taken no number. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "billhook/identity/seller.hpp"
#include "billing/invoices/number_series_store.hpp"

namespace billhook::billing {

/// A number and where it comes from: the series' period and the place in it.
struct TakenNumber {
  std::string number;
  std::int64_t sequence = 0;
};

/// '' for a series that never starts again, "2026" or "2026-11" for one that does.
std::string series_period(SeriesReset reset, Date date);

/// The first day from a day on that a document may have. For the daily run, which may catch up days on which documents
/// of later days were issued by hand.
Date earliest_date(storage::Connection& db, const Seller& seller, DocumentKind kind, Date date);

class NumberSeries {
 public:
  /// For documents of that date. Errors: precondition `<kind>.date_before_last` when the series is further already.
  NumberSeries(storage::Connection& db, const Seller& seller, DocumentKind kind, Date date);

  const std::string& period() const { return period_; }
  TakenNumber take();
  /// Writes how far the series is; to be called before the transaction commits.
  void save();

 private:
  storage::Connection& db_;
  Id<Seller> seller_;
  std::string_view format_;
  DocumentKind kind_;
  Date date_;
  std::string period_;
  std::int64_t first_ = 1;
  std::int64_t next_ = 1;
  bool is_taken_ = false;
};

}  // namespace billhook::billing
