#include "billhook/base/text.hpp"

#include <algorithm>
#include <cstdint>

#include "base/country.hpp"
#include "base/reasons.hpp"
#include "base/utf8.hpp"
#include "billhook/base/error.hpp"

namespace billhook {
namespace {

constexpr bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

constexpr std::size_t longest_email = 254;  // RFC 5321 4.5.3.1.3, less the angle brackets
constexpr std::size_t longest_local_part = 64;

bool is_label(std::string_view label) {
  const auto is_allowed = [](char c) {
    const bool is_ascii_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return is_ascii_letter || (c >= '0' && c <= '9') || c == '-' || static_cast<unsigned char>(c) >= 0x80;
  };
  return !label.empty() && label.front() != '-' && label.back() != '-' && std::ranges::all_of(label, is_allowed);
}

bool is_domain(std::string_view domain) {
  std::size_t dots = 0;
  for (auto dot = domain.find('.'); dot != std::string_view::npos; dot = domain.find('.'), ++dots) {
    if (!is_label(domain.substr(0, dot))) return false;
    domain.remove_prefix(dot + 1);
  }
  return dots > 0 && is_label(domain);
}

/// Without the characters that would need quoting, or would change what a mail header says.
bool is_local_part(std::string_view local) {
  return !local.empty() && local.size() <= longest_local_part && local.front() != '.' && local.back() != '.' &&
         local.find("..") == std::string_view::npos && local.find_first_of(" \"(),:;<>@[\\]") == std::string_view::npos;
}

/// Whether a character leaves no mark of its own, or turns the direction of those around it: white space but for the
/// blank itself, what Unicode lists as Default_Ignorable_Code_Point, and its format characters.
bool is_invisible(char32_t character) {
  struct Range {
    char32_t first;
    char32_t last;
  };
  // Unicode 15.1: White_Space and Default_Ignorable_Code_Point, the general category Cf, and the empty pattern of
  // Braille.
  static constexpr Range invisible[] = {{0x09, 0x0D},       {0x85, 0x85},       {0xA0, 0xA0},       {0xAD, 0xAD},
                                        {0x34F, 0x34F},     {0x600, 0x605},     {0x61C, 0x61C},     {0x6DD, 0x6DD},
                                        {0x70F, 0x70F},     {0x890, 0x891},     {0x8E2, 0x8E2},     {0x115F, 0x1160},
                                        {0x1680, 0x1680},   {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x2000, 0x200F},
                                        {0x2028, 0x202F},   {0x205F, 0x206F},   {0x2800, 0x2800},   {0x3000, 0x3000},
                                        {0x3164, 0x3164},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},
                                        {0xFFF0, 0xFFFB},   {0x110BD, 0x110BD}, {0x110CD, 0x110CD}, {0x13430, 0x1343F},
                                        {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};
  return std::ranges::any_of(
      invisible, [character](const Range& range) { return character >= range.first && character <= range.last; });
}

bool has_invisible(std::string_view text) {
  while (!text.empty()) {
    if (is_invisible(take_character(text))) return true;
  }
  return false;
}

bool is_email(std::string_view text) {
  std::size_t characters = 0;
  std::string_view rest = text;
  while (!rest.empty()) {
    const char32_t c = take_character(rest);
    if (c == not_utf8 || is_control(c)) return false;
    ++characters;
  }
  const std::size_t at = text.find('@');
  return characters <= longest_email && at != std::string_view::npos && is_local_part(text.substr(0, at)) &&
         is_domain(text.substr(at + 1));
}

}  // namespace

void check_text(std::string_view text, std::size_t max_characters) {
  const auto is_plain = [](char c) { return c >= 0x20 && c < 0x7F; };
  std::size_t characters = 0;
  while (!text.empty()) {
    // Most texts are plain ASCII all along, which needs no look at single characters.
    const auto plain = static_cast<std::size_t>(std::ranges::find_if_not(text, is_plain) - text.begin());
    text.remove_prefix(plain);
    characters += plain;
    if (!text.empty()) {
      const char32_t c = take_character(text);
      if (c == not_utf8) throw Error{base_reasons.text_not_utf8, "The text is not valid UTF-8."};
      const bool is_line_end = c == '\n' || (c == '\r' && text.starts_with('\n'));
      if (is_control(c) && !is_line_end && c != '\t') {
        throw Error{base_reasons.text_control_character,
                    "The text holds a control character; only line ends and tab are allowed."};
      }
      ++characters;
    }
    if (characters > max_characters) {
      throw Error{base_reasons.text_too_long,
                  "The text is longer than " + std::to_string(max_characters) + " characters."};
    }
  }
}

Email::Email(std::string text) : text_{std::move(text)} {
  if (has_invisible(text_)) {
    throw Error{base_reasons.email_malformed,
                "The address holds a character that cannot be seen, or that turns the direction of writing. Type it "
                "anew instead of copying it."};
  }
  if (!is_email(text_)) {
    throw Error{base_reasons.email_malformed, "Not an e-mail address; write one such as jane@example.com."};
  }
}

CountryCode::CountryCode(std::string_view code) {
  if (!is_country(code)) {
    throw Error{base_reasons.country_unknown,
                "Not a country code of ISO 3166-1; write two capital letters such as DE."};
  }
  code_ = {code[0], code[1]};
}

}  // namespace billhook
