#include "identity/number_format.hpp"

#include <charconv>
#include <optional>

#include "billhook/base/error.hpp"
#include "identity/reasons.hpp"

namespace billhook::identity {
namespace {

constexpr int widest = 12;

struct Token {
  std::string_view name;  // empty: plain text
  std::string_view text;
  int width = 0;
};

[[noreturn]] void refuse(std::string_view field, std::string message) {
  throw Error{reasons.seller_bad_format, std::string{field},
              std::move(message) +
                  " Known are {number}, {year}, {month} and {day}, each with an optional "
                  "width from 1 to 12: {number:5}."};
}

bool is_known(std::string_view name) { return name == "number" || name == "year" || name == "month" || name == "day"; }

/// Takes the next token off the front of the format.
Token take_token(std::string_view& format, std::string_view field) {
  const std::size_t brace = format.find_first_of("{}");
  if (brace != 0) {
    const Token text{.name = {}, .text = format.substr(0, brace)};
    format.remove_prefix(text.text.size());
    return text;
  }
  const std::size_t close = format.find('}');
  if (format[0] == '}' || close == std::string_view::npos) refuse(field, "A brace stands alone.");
  const std::string_view inside = format.substr(1, close - 1);
  format.remove_prefix(close + 1);
  const std::size_t colon = inside.find(':');
  Token token{.name = inside.substr(0, colon), .text = {}};
  if (!is_known(token.name)) refuse(field, "There is no token {" + std::string{inside} + "}.");
  if (colon == std::string_view::npos) return token;
  const std::string_view digits = inside.substr(colon + 1);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), token.width);
  if (error != std::errc{} || end != digits.data() + digits.size() || token.width < 1 || token.width > widest) {
    refuse(field, "The width in {" + std::string{inside} + "} is not a number from 1 to 12.");
  }
  return token;
}

void append_padded(std::string& out, std::int64_t value, int width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < static_cast<std::size_t>(width)) out.append(static_cast<std::size_t>(width) - digits.size(), '0');
  out += digits;
}

}  // namespace

void check_number_format(std::string_view format, SeriesReset reset, std::string_view field) {
  bool has_number = false;
  bool has_year = false;
  bool has_month = false;
  for (std::string_view rest = format; !rest.empty();) {
    const Token token = take_token(rest, field);
    has_number |= token.name == "number";
    has_year |= token.name == "year";
    has_month |= token.name == "month";
  }
  if (!has_number) refuse(field, "The form has no {number}.");
  const bool names_period = reset == SeriesReset::never || (has_year && (reset == SeriesReset::yearly || has_month));
  if (!names_period) {
    throw Error{reasons.seller_format_repeats_numbers, std::string{field},
                reset == SeriesReset::yearly
                    ? "Numbers start again every year, so the form needs {year}."
                    : "Numbers start again every month, so the form needs {year} and {month}."};
  }
}

std::string format_number(std::string_view format, std::int64_t number, Date date) {
  std::string out;
  while (!format.empty()) {
    const Token token = take_token(format, "format");
    if (token.name.empty()) out += token.text;
    if (token.name == "number") append_padded(out, number, token.width);
    if (token.name == "year") append_padded(out, date.year(), token.width);
    if (token.name == "month") append_padded(out, date.month(), token.width == 0 ? 2 : token.width);
    if (token.name == "day") append_padded(out, date.day(), token.width == 0 ? 2 : token.width);
  }
  return out;
}

}  // namespace billhook::identity
