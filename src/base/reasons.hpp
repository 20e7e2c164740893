// Every reason of errors about values and JSON: what a request may look like. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook {

struct BaseReasons {
  Reason country_unknown{"country.unknown", ErrorCode::invalid,
                         "No such country. Give a code of two letters from ISO 3166, such as DE."};
  Reason currency_bad_code{"currency.bad_code", ErrorCode::invalid, "Give three capital letters, such as EUR."};
  Reason currency_bad_decimals{"currency.bad_decimals", ErrorCode::invalid, "Give 0 to 4 decimals."};
  Reason currency_other_decimals{
      "currency.other_decimals", ErrorCode::invalid,
      "The amount was made with other decimals than this book has for the currency. Make it with the book's."};
  Reason currency_unknown{"currency.unknown", ErrorCode::invalid,
                          "No such currency. Give a code from ISO 4217, or make it known with currency.set."};
  Reason date_malformed{"date.malformed", ErrorCode::invalid, "Write a date as 2026-11-22."};
  Reason date_no_such_day{"date.no_such_day", ErrorCode::invalid,
                          "The calendar has no such day. Give one between the years 1900 and 9999."};
  Reason decimal_malformed{"decimal.malformed", ErrorCode::invalid, "Write a number as 12.5 or -0.25."};
  Reason decimal_too_precise{"decimal.too_precise", ErrorCode::invalid, "Give at most nine digits after the point."};
  Reason email_malformed{"email.malformed", ErrorCode::invalid, "Write an address as jane@example.com."};
  Reason field_bad_boolean{"field.bad_boolean", ErrorCode::invalid, "Write true or false."};
  Reason field_bad_number{"field.bad_number", ErrorCode::invalid, "Write a whole number such as 12."};
  Reason field_missing{"field.missing", ErrorCode::invalid, "The field is required. Set it."};
  Reason field_no_text_form{"field.no_text_form", ErrorCode::internal,
                            "A list or object was to be written as one text: a bug in billhook. Report it."};
  Reason field_out_of_range{"field.out_of_range", ErrorCode::invalid,
                            "The number, or the length of the list, is outside the limits that the message names."};
  Reason field_too_many{"field.too_many", ErrorCode::internal,
                        "A struct has more fields than JSON is read into: a bug in billhook. Report it."};
  Reason field_unknown_value{"field.unknown_value", ErrorCode::invalid,
                             "Give one of the values that the message or the schema lists."};
  Reason json_duplicate_field{"json.duplicate_field", ErrorCode::invalid,
                              "A field stands there twice. Leave one of them."};
  Reason json_malformed{"json.malformed", ErrorCode::invalid,
                        "The text is not JSON in UTF-8. Correct it at the path in `fields`."};
  Reason json_missing_field{"json.missing_field", ErrorCode::invalid, "The field is required. Add it."};
  Reason json_too_deep{"json.too_deep", ErrorCode::invalid,
                       "Objects and lists lie too deep in each other. Flatten them."};
  Reason json_too_large{"json.too_large", ErrorCode::invalid, "The request is too large for one call. Split it."};
  Reason json_trailing_bytes{"json.trailing_bytes", ErrorCode::invalid,
                             "Something follows the JSON value. One call takes one value."};
  Reason json_unknown_field{"json.unknown_field", ErrorCode::invalid,
                            "There is no such field. The message names the nearest one."};
  Reason json_wrong_type{"json.wrong_type", ErrorCode::invalid,
                         "The value is of another JSON type than the schema says. Give that type."};
  Reason money_bad_weights{"money.bad_weights", ErrorCode::invalid,
                           "Split money by one or more weights, none of them negative."};
  Reason money_currency_mismatch{
      "money.currency_mismatch", ErrorCode::invalid,
      "Amounts in two currencies meet. Give all in the one that the message names, mostly the client's."};
  Reason money_malformed{"money.malformed", ErrorCode::invalid, "Write an amount as 12.34."};
  Reason money_too_precise{"money.too_precise", ErrorCode::invalid,
                           "The amount has more decimals than its currency. Round it."};
  Reason number_division_by_zero{"number.division_by_zero", ErrorCode::invalid,
                                 "A number was divided by zero. Give another one."};
  Reason number_overflow{"number.overflow", ErrorCode::invalid,
                         "The number, or what comes of it, is too large. Give a smaller one."};
  Reason percent_out_of_range{"percent.out_of_range", ErrorCode::invalid, "Give a percentage from 0 to 100."};
  Reason text_control_character{"text.control_character", ErrorCode::invalid,
                                "The text has a character that cannot be shown. Leave it out."};
  Reason text_not_utf8{"text.not_utf8", ErrorCode::invalid, "The text is not UTF-8. Convert it first."};
  Reason text_too_long{"text.too_long", ErrorCode::invalid, "Shorten the text to what the schema allows."};
  Reason time_zone_unknown{"time_zone.unknown", ErrorCode::invalid,
                           "Give a name of the time zone database, such as Europe/Berlin."};
  Reason timestamp_malformed{"timestamp.malformed", ErrorCode::invalid, "Write an instant as 2026-11-22T10:30:00Z."};
};
inline constexpr BaseReasons base_reasons;

}  // namespace billhook
