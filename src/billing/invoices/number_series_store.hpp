// The table `number_series`: how far each series of document numbers is. One thread, the one that holds the connection.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/identity/seller.hpp"
#include "storage/database.hpp"

namespace billhook::billing {

enum class DocumentKind : std::uint8_t { invoice, credit_note };

struct SeriesState {
  std::int64_t next;
  Date last_date;
};

std::optional<SeriesState> find_series(storage::Connection& db, Id<Seller> seller, DocumentKind kind,
                                       std::string_view period);
/// Writes the row, whether or not there is one.
void store_series(storage::Connection& db, Id<Seller> seller, DocumentKind kind, std::string_view period,
                  const SeriesState& state);

}  // namespace billhook::billing

namespace billhook {
template <>
struct EnumNames<billing::DocumentKind> {
  static constexpr std::array<std::string_view, 2> names{"invoice", "credit_note"};
};
}  // namespace billhook
