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
  constexpr std::string_view openers[] = {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
  return std::ranges::any_of(openers, [&](std::string_view opener) { return text.starts_with(opener); }) &&
         !is_plain_number(text);
}

/// A formula, behind whatever apostrophes.
bool needs_apostrophe(std::string_view text) {
  return is_formula(text.substr(std::min(text.find_first_not_of('\''), text.size())));
}

}  // namespace

void write_csv_cell(std::string_view text, std::string& out) {
  const bool needs_quotes =
      text.find_first_of(",;\"\t\r\n") != std::string_view::npos || text.starts_with(' ') || text.ends_with(' ');
  if (needs_quotes) out += '"';
  if (needs_apostrophe(text)) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  if (needs_quotes) out += '"';
}

std::string_view read_csv_cell(std::string_view text) {
  return text.starts_with('\'') && needs_apostrophe(text) ? text.substr(1) : text;
}

}  // namespace billhook
