#include <boost/test/unit_test.hpp>

#include "base/json.hpp"
#include "tests/support/random.hpp"
#include "tests/support/sample_request.hpp"

BOOST_AUTO_TEST_SUITE(json_write_test)

using namespace billhook;

namespace {

std::string written(std::string_view text) {
  std::string out;
  write_string(text, out);
  return out;
}

struct Label {
  Text<100> text;

  template <class V>
  static constexpr void fields(V&& v) {
    v("text", &Label::text);
  }
};

struct Empty {
  template <class V>
  static constexpr void fields(V&&) {}
};

}  // namespace

BOOST_AUTO_TEST_CASE(a_string_is_escaped_where_json_asks_for_it_and_nowhere_else) {
  BOOST_TEST(written("") == R"("")");
  BOOST_TEST(written("plain / Grüße €") == R"("plain / Grüße €")");
  BOOST_TEST(written("a\"b\\c") == R"("a\"b\\c")");
  BOOST_TEST(written("\b\t\n\f\r") == R"("\b\t\n\f\r")");
  BOOST_TEST(written(std::string_view{"\0\x01\x1f", 3}) == R"("\u0000\u0001\u001f")");
  BOOST_TEST(written("\x7f") == "\"\x7f\"");
}

BOOST_AUTO_TEST_CASE(any_text_reads_back_as_it_was) {
  test::Random random;
  JsonReader reader;
  for (int round = 0; round < 5'000; ++round) {
    std::string text;
    for (std::int64_t length = random.between(0, 60); length > 0; --length) {
      text += random.pick(std::array<std::string_view, 8>{"a", "\"", "\\", "\n", "\t", "/", "é", "😀"});
    }
    const Label label{Text<100>{text}};
    BOOST_REQUIRE(reader.decode<Label>(encode(label)).text.str() == text);
  }
}

BOOST_AUTO_TEST_CASE(absent_values_are_left_out) {
  test::SampleRequest request;
  request.client.value = 5;
  BOOST_TEST(encode(request) ==
             R"({"client":5,"name":"","urgency":"normal","is_taxed":true,"months":1,"lines":[],"tags":[]})");
}

BOOST_AUTO_TEST_CASE(a_secret_is_never_written) {
  test::SampleRequest request;
  request.password = "correct horse";
  BOOST_TEST(encode(request).find("correct") == std::string::npos);
  BOOST_TEST(encode(request).find("password") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_fixed_decimal_has_all_nine_decimals) {
  test::SampleRequest request;
  request.fraction = Decimal::parse("0.5");
  BOOST_TEST(encode(request).find(R"("fraction":"0.500000000")") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_struct_without_fields_is_an_empty_object) {
  BOOST_TEST(encode(Empty{}) == "{}");
  BOOST_TEST(encode(JsonReader{}.decode<Empty>("{}")) == "{}");
}

BOOST_AUTO_TEST_CASE(the_largest_and_smallest_integers_are_written_whole) {
  test::SampleRequest request;
  request.weight = std::numeric_limits<std::int64_t>::min();
  request.months = std::numeric_limits<std::int32_t>::min();
  BOOST_TEST(encode(request).find(R"("weight":-9223372036854775808)") != std::string::npos);
  BOOST_TEST(encode(request).find(R"("months":-2147483648)") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
