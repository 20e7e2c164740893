#include "base/utf8.hpp"

#include <cstddef>

namespace billhook {
namespace {

/// What the first byte says: how many more follow, its own bits, and the smallest value this length may carry.
struct Lead {
  std::size_t following;
  char32_t bits;
  char32_t smallest;
};

constexpr Lead read_lead(unsigned char byte) {
  if ((byte & 0xE0U) == 0xC0U) return {1, byte & 0x1FU, 0x80};
  if ((byte & 0xF0U) == 0xE0U) return {2, byte & 0x0FU, 0x800};
  if ((byte & 0xF8U) == 0xF0U) return {3, byte & 0x07U, 0x10000};
  return {0, not_utf8, 0};
}

}  // namespace

char32_t take_longer_character(std::string_view& text) {
  const Lead lead = read_lead(static_cast<unsigned char>(text.front()));
  text.remove_prefix(1);
  if (lead.following == 0 || text.size() < lead.following) return not_utf8;
  char32_t value = lead.bits;
  for (std::size_t i = 0; i < lead.following; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0U) != 0x80U) return not_utf8;
    value = (value << 6U) | (byte & 0x3FU);
  }
  text.remove_prefix(lead.following);
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value < lead.smallest || value > 0x10FFFF || is_surrogate ? not_utf8 : value;
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    if (take_character(text) == not_utf8) return false;
  }
  return true;
}

std::string sound_utf8(std::string_view text) {
  std::string sound;
  while (!text.empty()) {
    const std::string_view before = text;
    const bool is_sound = take_character(text) != not_utf8;
    sound += is_sound ? before.substr(0, before.size() - text.size()) : "?";
  }
  return sound;
}

std::string quoted(std::string_view text) {
  constexpr int longest = 60;
  std::string result = "\"";
  for (int count = 0; !text.empty(); ++count) {
    if (count == longest) {
      result += "...";
      break;
    }
    const std::string_view before = text;
    const char32_t c = take_character(text);
    const bool is_printable = c != not_utf8 && c >= 0x20 && (c < 0x7F || c >= 0xA0);
    result += is_printable ? before.substr(0, before.size() - text.size()) : "?";
  }
  return result += '"';
}

}  // namespace billhook
