#include <boost/test/unit_test.hpp>

#include "base/utf8.hpp"

BOOST_AUTO_TEST_SUITE(utf8_test)

using namespace billhook;

namespace {

std::string utf8_of(char32_t c) {
  const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6U), byte(0x80 | (c & 0x3FU))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12U), byte(0x80 | (c >> 6U & 0x3FU)), byte(0x80 | (c & 0x3FU))};
  return {byte(0xF0 | c >> 18U), byte(0x80 | (c >> 12U & 0x3FU)), byte(0x80 | (c >> 6U & 0x3FU)),
          byte(0x80 | (c & 0x3FU))};
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_code_point_is_read_and_surrogates_are_not) {
  for (char32_t c = 0; c < 0x120000; ++c) {
    const std::string bytes = utf8_of(c);
    std::string_view rest = bytes;
    const bool is_character = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
    const char32_t read = take_character(rest);
    if (read != (is_character ? c : not_utf8)) BOOST_FAIL("U+" << std::hex << static_cast<unsigned>(c));
    if (is_character && !rest.empty()) BOOST_FAIL("U+" << std::hex << static_cast<unsigned>(c));
  }
}

BOOST_AUTO_TEST_CASE(a_sound_text_has_a_question_mark_for_what_is_not_utf8) {
  BOOST_TEST(sound_utf8("") == "");
  BOOST_TEST(sound_utf8("a\n\u00e4\U0001F600") == "a\n\u00e4\U0001F600");
  BOOST_TEST(sound_utf8("\xff\u00e4\xc3") == "?\u00e4?");
  for (int byte = 0x80; byte <= 0xFF; ++byte) {
    const std::string text{static_cast<char>(byte), 'x'};
    BOOST_TEST(sound_utf8(text) == "?x");
  }
}

BOOST_AUTO_TEST_CASE(a_text_shown_in_a_message_is_short_and_printable) {
  BOOST_TEST(quoted("EUR") == "\"EUR\"");
  BOOST_TEST(quoted("Grüße") == "\"Grüße\"");
  BOOST_TEST(quoted("a\n\xff\x1b") == "\"a???\"");
  BOOST_TEST(quoted(std::string(60, 'x')) == "\"" + std::string(60, 'x') + "\"");
  BOOST_TEST(quoted(std::string(61, 'x')) == "\"" + std::string(60, 'x') + "...\"");
}

BOOST_AUTO_TEST_SUITE_END()
