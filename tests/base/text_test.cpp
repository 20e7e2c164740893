#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "billhook/base/text.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(text_test)

using namespace billhook;
using test::reason_of;

BOOST_AUTO_TEST_CASE(the_length_of_a_text_counts_characters_not_bytes) {
  BOOST_TEST(Text<5>{"Grüße"}.str() == "Grüße");
  BOOST_TEST(Text<2>{"😀😀"}.str() == "😀😀");
  BOOST_TEST(Text<0>{""}.empty());
  BOOST_TEST(reason_of([] { Text<4>{"Grüße"}; }) == "text.too_long");
}

BOOST_AUTO_TEST_CASE(a_text_allows_line_ends_and_tab_but_no_other_control_character) {
  BOOST_TEST(Text<10>{"a\n\tb\r\n"}.str() == "a\n\tb\r\n");
  for (const std::string_view text : {"\r", "\r\r\n", "\x1b", "\x01", "\x7f", "\xc2\x80", "\xc2\x9f"}) {
    BOOST_TEST(reason_of([&] { Text<10>{text}; }) == "text.control_character");
  }
  BOOST_TEST(reason_of([&] { Text<10>{std::string(1, '\0')}; }) == "text.control_character");
  BOOST_TEST(Text<10>{"\xc2\xa0"}.str().size() == 2U);
}

BOOST_DATA_TEST_CASE(what_is_not_utf8_is_refused,
                     boost::unit_test::data::make({"\xff", "\x80", "a\xc3", "\xc3(", "\xe2\x82", "\xf0\x9f\x98",
                                                   "\xc0\xaf", "\xc1\x81", "\xe0\x80\x80", "\xf0\x80\x80\x80",
                                                   "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80"})) {
  BOOST_TEST(reason_of([&] { Text<10>{sample}; }) == "text.not_utf8");
}

BOOST_DATA_TEST_CASE(an_address_is_accepted,
                     boost::unit_test::data::make({"jane@example.com", "j.doe+tag@mail.example.co.uk", "a@b.c",
                                                   "o'hara@x-y.ie", "用户@例子.中国",
                                                   "#!$%&'*+-/=?^_`{|}~@example.com"})) {
  BOOST_TEST(Email{sample}.str() == sample);
}

BOOST_DATA_TEST_CASE(what_is_no_address_is_refused, boost::unit_test::data::make({"",
                                                                                  "@",
                                                                                  "jane",
                                                                                  "jane@",
                                                                                  "@example.com",
                                                                                  "jane@localhost",
                                                                                  "jane@example.",
                                                                                  "jane@.com",
                                                                                  "jane@a..b",
                                                                                  "ja ne@example.com",
                                                                                  "jane@exa mple.com",
                                                                                  "jane@example.com\n",
                                                                                  "jane\r\nBcc: x@example.com",
                                                                                  "a@b@c.de",
                                                                                  "<jane@example.com>",
                                                                                  "a,b@example.com",
                                                                                  ".jane@example.com",
                                                                                  "ja..ne@example.com",
                                                                                  "jane@-example.com",
                                                                                  "jane@example.com-",
                                                                                  "jane@exa_mple.com",
                                                                                  "\xff@example.com"})) {
  BOOST_TEST(reason_of([&] { Email{sample}; }) == "email.malformed");
}

BOOST_DATA_TEST_CASE(
    an_address_with_what_cannot_be_seen_is_refused,
    boost::unit_test::data::make({"ja\u00A0ne@example.com", "jane\u200B@example.com", "jane\u202E@example.com",
                                  "jane@exa\u2028mple.com", "jane@exa\u00ADmple.com", "jane@\uFEFFexample.com",
                                  "jane@exam\u2066ple.com", "\u3000jane@example.com", "jane@example\U000E0001.com"})) {
  BOOST_TEST(reason_of([&] { Email{sample}; }) == "email.malformed");
}

BOOST_AUTO_TEST_CASE(an_address_has_at_most_254_characters_and_64_before_the_at_sign) {
  const std::string tail = "@" + std::string(185, 'b') + ".de";
  BOOST_TEST(Email{std::string(64, 'a') + tail}.str().size() == 253U);
  BOOST_TEST(reason_of([&] { Email{std::string(65, 'a') + tail}; }) == "email.malformed");
  BOOST_TEST(reason_of([&] { Email{std::string(64, 'a') + "@bb" + tail.substr(1)}; }) == "email.malformed");
}

BOOST_AUTO_TEST_CASE(a_country_is_a_code_of_iso_3166) {
  int count = 0;
  for (char a = 'A'; a <= 'Z'; ++a) {
    for (char b = 'A'; b <= 'Z'; ++b) {
      if (reason_of([&] { CountryCode{std::string{a, b}}; }) == "nothing") ++count;
    }
  }
  BOOST_TEST(count == 250);  // 249 of the standard and Kosovo's XK
  BOOST_TEST(CountryCode{"DE"}.str() == "DE");
  BOOST_TEST(CountryCode{"XK"}.str() == "XK");
  BOOST_TEST(CountryCode{}.empty());
  for (const std::string_view code : {"", "D", "de", "DEU", "UK", "EU", "ZZ"}) {
    BOOST_TEST(reason_of([&] { CountryCode{code}; }) == "country.unknown");
  }
}

BOOST_AUTO_TEST_SUITE_END()
