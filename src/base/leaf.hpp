// Leaf: the plain text of a single value, as it stands in a CSV cell and between the quotes of a JSON string.
//
// Pure functions over (Kind, void*), any thread.
#pragma once

#include <string>
#include <string_view>

#include "billhook/base/fields.hpp"

namespace billhook {

/// Sets a value from its text. An optional is emptied by an empty text. Money, lists and objects have no text to be
/// read from (money stands in two columns, amount and currency): asking for one is `internal`.
/// Errors: those of the value types, without a path; invalid `field.unknown_value` for a name no enumerator has,
/// `field.bad_number` and `field.out_of_range` for integers and ids, `field.bad_boolean`, `json.malformed`.
void parse_text(const Kind& kind, std::string_view text, void* out, const CurrencyTable& currencies);

/// Appends the text of a value: "true", "12.5", "2026-11-22", "12.30 EUR"; nothing for an empty optional.
void append_text(const Kind& kind, const void* value, std::string& out);
std::string to_text(const Kind& kind, const void* value);

/// Reads a whole number into an integer or id. `min` and `max` narrow what the kind itself allows.
/// Errors: invalid `field.bad_number`, `field.out_of_range`.
void parse_integer(const Kind& kind, const Attributes& limits, std::string_view text, void* out);

/// Whether an integer, an id or the length of a list lies within the limits.
/// Errors: invalid `field.out_of_range`.
void check_limits(const Kind& kind, const Attributes& limits, std::int64_t value);

/// The value of an integer or id, whatever its size in memory.
std::int64_t integer_of(const Kind& kind, const void* value);

}  // namespace billhook
