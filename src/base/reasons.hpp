// Every reason of errors about values and JSON: what a request may look like. Plain constants; any thread.
#pragma once

#include "base/error_reason.hpp"

namespace billhook {

inline constexpr ErrorReason base_reasons[] = {
    {"country.unknown", ErrorCode::invalid, "No such country. Give a code of two letters from ISO 3166, such as DE."},
    {"currency.bad_code", ErrorCode::invalid, "Give three capital letters, such as EUR."},
    {"currency.bad_decimals", ErrorCode::invalid, "Give 0 to 4 decimals."},
    {"currency.other_decimals", ErrorCode::invalid,
     "The amount was made with other decimals than this book has for the currency. Make it with the book's."},
    {"currency.unknown", ErrorCode::invalid,
     "No such currency. Give a code from ISO 4217, or make it known with currency.set."},
    {"date.malformed", ErrorCode::invalid, "Write a date as 2026-11-22."},
    {"date.no_such_day", ErrorCode::invalid, "The calendar has no such day. Give one between the years 1900 and 9999."},
    {"decimal.malformed", ErrorCode::invalid, "Write a number as 12.5 or -0.25."},
    {"decimal.too_precise", ErrorCode::invalid, "Give at most nine digits after the point."},
    {"email.malformed", ErrorCode::invalid, "Write an address as jane@example.com."},
    {"field.bad_boolean", ErrorCode::invalid, "Write true or false."},
    {"field.bad_number", ErrorCode::invalid, "Write a whole number such as 12."},
    {"field.missing", ErrorCode::invalid, "The field is required. Set it."},
    {"field.no_text_form", ErrorCode::internal,
     "A list or object was to be written as one text: a bug in billhook. Report it."},
    {"field.out_of_range", ErrorCode::invalid,
     "The number, or the length of the list, is outside the limits that the message names."},
    {"field.too_many", ErrorCode::internal,
     "A struct has more fields than JSON is read into: a bug in billhook. Report it."},
    {"field.unknown_value", ErrorCode::invalid, "Give one of the values that the message or the schema lists."},
    {"json.duplicate_field", ErrorCode::invalid, "A field stands there twice. Leave one of them."},
    {"json.malformed", ErrorCode::invalid, "The text is not JSON in UTF-8. Correct it at the path in `fields`."},
    {"json.missing_field", ErrorCode::invalid, "The field is required. Add it."},
    {"json.too_deep", ErrorCode::invalid, "Objects and lists lie too deep in each other. Flatten them."},
    {"json.too_large", ErrorCode::invalid, "The request is too large for one call. Split it."},
    {"json.trailing_bytes", ErrorCode::invalid, "Something follows the JSON value. One call takes one value."},
    {"json.unknown_field", ErrorCode::invalid, "There is no such field. The message names the nearest one."},
    {"json.wrong_type", ErrorCode::invalid, "The value is of another JSON type than the schema says. Give that type."},
    {"money.bad_weights", ErrorCode::invalid, "Split money by one or more weights, none of them negative."},
    {"money.currency_mismatch", ErrorCode::invalid,
     "Amounts in two currencies meet. Give all in the one that the message names, mostly the client's."},
    {"money.malformed", ErrorCode::invalid, "Write an amount as 12.34."},
    {"money.too_precise", ErrorCode::invalid, "The amount has more decimals than its currency. Round it."},
    {"number.division_by_zero", ErrorCode::invalid, "A number was divided by zero. Give another one."},
    {"number.overflow", ErrorCode::invalid, "The number, or what comes of it, is too large. Give a smaller one."},
    {"percent.out_of_range", ErrorCode::invalid, "Give a percentage from 0 to 100."},
    {"text.control_character", ErrorCode::invalid, "The text has a character that cannot be shown. Leave it out."},
    {"text.not_utf8", ErrorCode::invalid, "The text is not UTF-8. Convert it first."},
    {"text.too_long", ErrorCode::invalid, "Shorten the text to what the schema allows."},
    {"time_zone.unknown", ErrorCode::invalid, "Give a name of the time zone database, such as Europe/Berlin."},
    {"timestamp.malformed", ErrorCode::invalid, "Write an instant as 2026-11-22T10:30:00Z."},
};

}  // namespace billhook
