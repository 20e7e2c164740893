// NumberFormat: the form of document numbers: text with {number}, {year}, {month}, {day}, each with an optional width:
// "{year}-{number:5}" makes "2026-00042". A value type; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "billhook/base/date.hpp"
#include "billhook/identity/seller.hpp"

namespace billhook::identity {

/// Refuses a form that is broken or would give two documents one number. `field` says where in the request it stands.
/// Errors: invalid `seller.bad_format` (unknown or unclosed token, width outside 1..12, no {number}),
/// `seller.format_repeats_numbers` (the series starts again each year or month, the form does not name it).
void check_number_format(std::string_view format, SeriesReset reset, std::string_view field);

/// The number of a document of that day. Months and days have two digits where no width says otherwise.
/// Errors: invalid `seller.bad_format`.
std::string format_number(std::string_view format, std::int64_t number, Date date);

}  // namespace billhook::identity
