#include "base/leaf.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

#include "base/digits.hpp"
#include "base/json.hpp"
#include "base/reasons.hpp"
#include "base/utf8.hpp"
#include "billhook/base/error.hpp"

namespace billhook {
namespace {

constexpr std::int64_t largest_id = (std::int64_t{1} << 53) - 1;  // what a binary64 holds exactly

template <class T>
const T& as(const void* value) {
  return *static_cast<const T*>(value);
}

template <class T>
T& as(void* value) {
  return *static_cast<T*>(value);
}

struct Range {
  std::int64_t smallest;
  std::int64_t largest;
};

Range range_of(const Kind& kind, const Attributes& limits) {
  Range range{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
  if (kind.shape == Shape::id) return {1, largest_id};
  if (kind.shape == Shape::list) range.smallest = 0;
  if (kind.is_small) range = {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()};
  if (limits.min) range.smallest = std::max(range.smallest, *limits.min);
  if (limits.max) range.largest = std::min(range.largest, *limits.max);
  return range;
}

[[noreturn]] void throw_out_of_range(const Kind& kind, const Attributes& limits) {
  const Range range = range_of(kind, limits);
  const std::string what = kind.shape == Shape::list ? "The number of elements" : "The number";
  const bool is_open_above = range.largest == std::numeric_limits<std::int64_t>::max();
  std::string message = what + " must be ";
  if (is_open_above) {
    message += "at least " + std::to_string(range.smallest);
  } else if (kind.shape == Shape::list && range.smallest == 0) {
    message += "at most " + std::to_string(range.largest);
  } else {
    message += "from " + std::to_string(range.smallest) + " to " + std::to_string(range.largest);
  }
  throw Error{base_reasons.field_out_of_range, message + "."};
}

void parse_boolean(std::string_view text, bool& out) {
  if (text != "true" && text != "false") {
    throw Error{base_reasons.field_bad_boolean, "Write true or false."};
  }
  out = text == "true";
}

void parse_enumeration(const Kind& kind, std::string_view text, std::uint8_t& out) {
  const auto name = std::ranges::find(kind.names, text);
  if (name == kind.names.end()) {
    std::string message = quoted(text) + " is not one of ";
    for (std::size_t i = 0; i < kind.names.size(); ++i) {
      if (i > 0) message += ", ";
      message += kind.names[i];
    }
    throw Error{base_reasons.field_unknown_value, message + "."};
  }
  out = static_cast<std::uint8_t>(name - kind.names.begin());
}

}  // namespace

std::int64_t integer_of(const Kind& kind, const void* value) {
  return kind.is_small ? as<std::int32_t>(value) : as<std::int64_t>(value);
}

void check_limits(const Kind& kind, const Attributes& limits, std::int64_t value) {
  const Range range = range_of(kind, limits);
  if (value < range.smallest || value > range.largest) throw_out_of_range(kind, limits);
}

void parse_integer(const Kind& kind, const Attributes& limits, std::string_view text, void* out) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc::result_out_of_range) throw_out_of_range(kind, limits);
  if (error != std::errc{} || end != text.data() + text.size()) {
    throw Error{base_reasons.field_bad_number, "Not a whole number; write one such as 12."};
  }
  check_limits(kind, limits, value);
  if (kind.is_small) {
    as<std::int32_t>(out) = static_cast<std::int32_t>(value);
  } else {
    as<std::int64_t>(out) = value;
  }
}

void parse_text(const Kind& kind, std::string_view text, void* out, const CurrencyTable& currencies) {
  switch (kind.shape) {
    case Shape::boolean:
      return parse_boolean(text, as<bool>(out));
    case Shape::integer:
    case Shape::id:
      return parse_integer(kind, {}, text, out);
    case Shape::text:
      check_text(text, kind.max_characters);
      as<std::string>(out).assign(text);
      return;
    case Shape::email:
      as<Email>(out) = Email{std::string{text}};
      return;
    case Shape::country:
      as<CountryCode>(out) = CountryCode{text};
      return;
    case Shape::currency:
      as<Currency>(out) = currencies.of(text);
      return;
    case Shape::decimal:
      as<Decimal>(out) = Decimal::parse(text);
      return;
    case Shape::percent:
      as<Percent>(out) = Percent::parse(text);
      return;
    case Shape::date:
      as<Date>(out) = Date::parse(text);
      return;
    case Shape::timestamp:
      as<Timestamp>(out) = Timestamp::parse(text);
      return;
    case Shape::enumeration:
      return parse_enumeration(kind, text, as<std::uint8_t>(out));
    case Shape::json:
      if (!is_valid_json(text)) throw Error{base_reasons.json_malformed, "Not valid JSON."};
      as<Json>(out).text.assign(text);
      return;
    case Shape::optional:
      if (text.empty()) return kind.clear(out);
      return parse_text(*kind.element, text, kind.emplace(out), currencies);
    case Shape::money:
    case Shape::list:
    case Shape::object:
      break;
  }
  throw Error{base_reasons.field_no_text_form, "A value of this kind cannot be read from one text."};
}

void append_text(const Kind& kind, const void* value, std::string& out) {
  switch (kind.shape) {
    case Shape::boolean:
      out += as<bool>(value) ? "true" : "false";
      return;
    case Shape::integer:
    case Shape::id:
      return append_integer(out, integer_of(kind, value));
    case Shape::text:
      out += as<std::string>(value);
      return;
    case Shape::email:
      out += as<Email>(value).str();
      return;
    case Shape::country:
      out += as<CountryCode>(value).str();
      return;
    case Shape::currency:
      out += as<Currency>(value).code();
      return;
    case Shape::money:
      as<Money>(value).append_amount_to(out);
      out += ' ';
      out += as<Money>(value).currency().code();
      return;
    case Shape::decimal:
      return as<Decimal>(value).append_to(out);
    case Shape::percent:
      return as<Percent>(value).value().append_to(out);
    case Shape::date:
      return as<Date>(value).append_to(out);
    case Shape::timestamp:
      return as<Timestamp>(value).append_to(out);
    case Shape::enumeration:
      out += kind.names[as<std::uint8_t>(value)];
      return;
    case Shape::json:
      out += as<Json>(value).text;
      return;
    case Shape::optional:
      if (const void* inner = kind.get(value)) append_text(*kind.element, inner, out);
      return;
    case Shape::list:
    case Shape::object:
      break;
  }
  throw Error{base_reasons.field_no_text_form, "A list or an object has no plain text."};
}

std::string to_text(const Kind& kind, const void* value) {
  std::string text;
  append_text(kind, value, text);
  return text;
}

}  // namespace billhook
