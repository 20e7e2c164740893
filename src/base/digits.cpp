#include "base/digits.hpp"

#include <array>
#include <charconv>

namespace billhook {
namespace {

constexpr std::size_t longest_whole_part = 18;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t leading_digits(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[count])) ++count;
  return count;
}

template <class Number>
void append_number(std::string& out, Number value) {
  std::array<char, 20> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init): to_chars fills what is read
  out.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr);
}

}  // namespace

Scan scan_decimal(std::string_view text, int places, int128& value) {
  const bool is_negative = text.starts_with('-');
  if (is_negative) text.remove_prefix(1);

  const std::size_t whole_digits = leading_digits(text);
  const std::string_view whole = text.substr(0, whole_digits);
  std::string_view fraction;
  if (whole_digits < text.size()) {
    if (text[whole_digits] != '.') return Scan::malformed;
    fraction = text.substr(whole_digits + 1);
    if (fraction.empty() || leading_digits(fraction) != fraction.size()) return Scan::malformed;
  }
  if (whole.empty()) return Scan::malformed;
  if (whole.size() > longest_whole_part) return Scan::too_large;
  if (fraction.size() > static_cast<std::size_t>(places)) return Scan::too_precise;

  std::uint64_t units = 0;
  for (const char digit : whole) units = units * 10 + static_cast<std::uint64_t>(digit - '0');
  int128 scaled = units;
  for (int i = 0; i < places; ++i) {
    const auto index = static_cast<std::size_t>(i);
    scaled = scaled * 10 + (index < fraction.size() ? fraction[index] - '0' : 0);
  }
  value = is_negative ? -scaled : scaled;
  return Scan::ok;
}

void append_integer(std::string& out, std::int64_t value) { append_number(out, value); }

void append_unsigned(std::string& out, std::uint64_t value) { append_number(out, value); }

void append_padded(std::string& out, std::uint64_t value, int width) {
  std::array<char, 20> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init): exactly what is read is filled
  for (int i = width; i-- > 0; value /= 10) buffer[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
  out.append(buffer.data(), static_cast<std::size_t>(width));
}

bool scan_digits(std::string_view text, int& value) {
  if (text.empty() || text.size() > 9 || leading_digits(text) != text.size()) return false;
  value = 0;
  for (const char digit : text) value = value * 10 + (digit - '0');
  return true;
}

}  // namespace billhook
