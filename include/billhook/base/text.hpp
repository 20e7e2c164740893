// Text<N>, Email, CountryCode: strings that cannot hold nonsense.
//
// All are valid UTF-8 without control characters (Text allows tab and line ends, LF or CR LF). Lengths count code
// points. Value types; any thread.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace billhook {

/// Throws invalid `text.not_utf8`, `text.control_character` or `text.too_long` for a text that breaks the rules.
void check_text(std::string_view text, std::size_t max_characters);

template <std::size_t N>
class Text {
 public:
  static constexpr std::size_t max_characters = N;

  Text() = default;
  Text(std::string text) : text_{std::move(text)} { check_text(text_, N); }  // NOLINT: a text is a text
  Text(std::string_view text) : Text{std::string{text}} {}                   // NOLINT
  Text(const char* text) : Text{std::string{text}} {}                        // NOLINT

  const std::string& str() const { return text_; }
  operator std::string_view() const { return text_; }  // NOLINT
  bool empty() const { return text_.empty(); }
  friend bool operator==(const Text&, const Text&) = default;

 private:
  std::string text_;
};

/// An address of the form local@domain, at most 254 characters, no spaces, at least one dot in the domain.
/// Errors: invalid `email.malformed`.
class Email {
 public:
  Email() = default;
  explicit Email(std::string text);
  const std::string& str() const { return text_; }
  bool empty() const { return text_.empty(); }
  friend bool operator==(const Email&, const Email&) = default;

 private:
  std::string text_;
};

/// ISO 3166-1 alpha-2. Errors: invalid `country.unknown`.
class CountryCode {
 public:
  constexpr CountryCode() = default;
  explicit CountryCode(std::string_view code);
  constexpr std::string_view str() const { return {code_.data(), code_[0] == '\0' ? 0U : 2U}; }
  constexpr bool empty() const { return code_[0] == '\0'; }
  friend constexpr bool operator==(const CountryCode&, const CountryCode&) = default;

 private:
  std::array<char, 2> code_{};
};

/// A JSON text, checked when it was read; written out as it is.
struct Json {
  std::string text = "null";
  friend bool operator==(const Json&, const Json&) = default;
};

}  // namespace billhook
