#include "base/csv.hpp"

#include <algorithm>

namespace billhook {
namespace {

/// Optional sign, digits, optionally a point and digits.
bool is_plain_number(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t whole = std::min(text.find_first_not_of(digits), text.size());
  if (whole == 0) return false;
  text.remove_prefix(whole);
  if (text.empty()) return true;
  return text.size() > 1 && text[0] == '.' && text.find_first_not_of(digits, 1) == std::string_view::npos;
}

bool is_formula(std::string_view text) {
  constexpr std::string_view openers = "=+-@\t\r\n";
  return !text.empty() && openers.find(text[0]) != std::string_view::npos && !is_plain_number(text);
}

}  // namespace

void write_csv_cell(std::string_view text, std::string& out) {
  const bool needs_quotes = text.find_first_of(",\"\r\n") != std::string_view::npos;
  if (needs_quotes) out += '"';
  if (is_formula(text)) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  if (needs_quotes) out += '"';
}

}  // namespace billhook
