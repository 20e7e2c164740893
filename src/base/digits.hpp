// Digits: the one scanner and the printers that money, decimals, dates and JSON share.
//
// Pure functions, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "billhook/base/decimal.hpp"

namespace billhook {

enum class Scan : std::uint8_t { ok, malformed, too_precise, too_large };

/// Reads "-12.5" as a whole count of 10^-places: an optional minus, at most 18 digits, optionally a point and 1 to
/// `places` digits. Nothing else: no plus, no exponent, no spaces, no bare point. `value` is set only when ok.
Scan scan_decimal(std::string_view text, int places, int128& value);

/// Appends the value in decimal.
void append_integer(std::string& out, std::int64_t value);
void append_unsigned(std::string& out, std::uint64_t value);
/// Appends exactly `width` digits of a value below 10^width, with leading zeros.
void append_padded(std::string& out, std::uint64_t value, int width);
/// Reads `text` as digits only. False when it is empty, longer than nine or holds anything else.
bool scan_digits(std::string_view text, int& value);

}  // namespace billhook
