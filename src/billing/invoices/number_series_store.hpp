// The table `number_series`: how far each series of document numbers is. One thread, the one that holds the connection.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/billing/number_series.hpp"
#include "billhook/identity/seller.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

struct SeriesState {
  std::int64_t first;
  std::int64_t next;
  Date last_date;
};

std::optional<SeriesState> find_series(storage::Connection& db, Id<Seller> seller, DocumentKind kind,
                                       std::string_view period);
/// Writes the row, whether or not there is one.
void store_series(storage::Connection& db, Id<Seller> seller, DocumentKind kind, std::string_view period,
                  const SeriesState& state);
/// By kind and period.
std::vector<DocumentSeries> list_series(storage::Connection& db, const storage::Scope& scope);

}  // namespace billhook::billing
