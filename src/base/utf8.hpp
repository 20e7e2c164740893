// UTF-8, one character at a time, and text shown inside messages. Pure functions, any thread.
#pragma once

#include <string>
#include <string_view>

namespace billhook {

/// What take_character answers for bytes that are not UTF-8.
inline constexpr char32_t not_utf8 = 0xFFFFFFFF;

/// Takes the first character off a text that is not empty and returns its code point; `not_utf8` for a stray or
/// missing continuation byte, an overlong form, a surrogate or a value above U+10FFFF (RFC 3629 section 4).
inline char32_t take_character(std::string_view& text);
/// The same where the first byte is not ASCII.
char32_t take_longer_character(std::string_view& text);

bool is_utf8(std::string_view text);

/// The text with "?" for whatever in it is not UTF-8.
std::string sound_utf8(std::string_view text);

/// A text from outside between quotes, fit for a message: at most 60 characters, anything unprintable as "?".
std::string quoted(std::string_view text);

// ---------------------------------------------------------------------------------------------------------------------

inline char32_t take_character(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (first >= 0x80) return take_longer_character(text);
  text.remove_prefix(1);
  return first;
}

}  // namespace billhook
