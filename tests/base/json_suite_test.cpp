#include <boost/test/unit_test.hpp>

#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "tests/support/throws.hpp"

// What a JSON parser must accept, must refuse and may do as it likes with: the cases of the public JSON parsing test
// suite (nst/JSONTestSuite, test_parsing), under their names there.

BOOST_AUTO_TEST_SUITE(json_suite_test)

using namespace billhook;
using namespace std::string_view_literals;

namespace {

struct Case {
  std::string_view name;
  std::string_view json;
};

/// Any JSON as a field of a request.
struct Envelope {
  Json value;

  template <class V>
  static constexpr void fields(V&& v) {
    v("value", &Envelope::value);
  }
};

std::string inside(std::string_view json) { return "{\"value\":" + std::string{json} + "}"; }

// clang-format off
const std::vector<Case> accepted{
    {"array_arraysWithSpaces", "[[]   ]"sv},
    {"array_empty-string", "[\"\"]"sv},
    {"array_empty", "[]"sv},
    {"array_ending_with_newline", "[\"a\"]"sv},
    {"array_false", "[false]"sv},
    {"array_heterogeneous", "[null, 1, \"1\", {}]"sv},
    {"array_null", "[null]"sv},
    {"array_with_1_and_newline", "[1\n]"sv},
    {"array_with_leading_space", " [1]"sv},
    {"array_with_several_null", "[1,null,null,null,2]"sv},
    {"array_with_trailing_space", "[2] "sv},
    {"number", "[123e65]"sv},
    {"number_0e+1", "[0e+1]"sv},
    {"number_0e1", "[0e1]"sv},
    {"number_after_space", "[ 4]"sv},
    {"number_double_close_to_zero",
     "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]\n"sv},
    {"number_int_with_exp", "[20e1]"sv},
    {"number_minus_zero", "[-0]"sv},
    {"number_negative_int", "[-123]"sv},
    {"number_negative_one", "[-1]"sv},
    {"number_negative_zero", "[-0]"sv},
    {"number_real_capital_e", "[1E22]"sv},
    {"number_real_capital_e_neg_exp", "[1E-2]"sv},
    {"number_real_capital_e_pos_exp", "[1E+2]"sv},
    {"number_real_exponent", "[123e45]"sv},
    {"number_real_fraction_exponent", "[123.456e78]"sv},
    {"number_real_neg_exp", "[1e-2]"sv},
    {"number_real_pos_exponent", "[1e+2]"sv},
    {"number_simple_int", "[123]"sv},
    {"number_simple_real", "[123.456789]"sv},
    {"object", "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}"sv},
    {"object_basic", "{\"asd\":\"sdf\"}"sv},
    {"object_duplicated_key", "{\"a\":\"b\",\"a\":\"c\"}"sv},
    {"object_duplicated_key_and_value", "{\"a\":\"b\",\"a\":\"b\"}"sv},
    {"object_empty", "{}"sv},
    {"object_empty_key", "{\"\":0}"sv},
    {"object_escaped_null_in_key", "{\"foo\\u0000bar\": 42}"sv},
    {"object_extreme_numbers", "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }"sv},
    {"object_long_strings",
     "{\"x\":[{\"id\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}], \"id\": \"xxxxxxxxxxxxxxxxxxxxxxxxx"
     "xxxxxxxxxxxxxxx\"}"sv},
    {"object_simple", "{\"a\":[]}"sv},
    {"object_string_unicode",
     "{\"title\":\"\\u041f\\u043e\\u043b\\u0442\\u043e\\u0440\\u0430 \\u0417\\u0435\\u043c\\u043b\\u0435"
     "\\u043a\\u043e\\u043f\\u0430\" }"sv},
    {"object_with_newlines", "{\n\"a\": \"b\"\n}"sv},
    {"string_1_2_3_bytes_UTF-8_sequences", "[\"\\u0060\\u012a\\u12AB\"]"sv},
    {"string_accepted_surrogate_pair", "[\"\\uD801\\udc37\"]"sv},
    {"string_accepted_surrogate_pairs", "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]"sv},
    {"string_allowed_escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]"sv},
    {"string_backslash_and_u_escaped_zero", "[\"\\\\u0000\"]"sv},
    {"string_backslash_doublequotes", "[\"\\\"\"]"sv},
    {"string_comments", "[\"a/*b*/c/*d//e\"]"sv},
    {"string_double_escape_a", "[\"\\\\a\"]"sv},
    {"string_double_escape_n", "[\"\\\\n\"]"sv},
    {"string_escaped_control_character", "[\"\\u0012\"]"sv},
    {"string_escaped_noncharacter", "[\"\\uFFFF\"]"sv},
    {"string_in_array", "[\"asd\"]"sv},
    {"string_in_array_with_leading_space", "[ \"asd\"]"sv},
    {"string_last_surrogates_1_and_2", "[\"\\uDBFF\\uDFFF\"]"sv},
    {"string_nbsp_uescaped", "[\"new\\u00A0line\"]"sv},
    {"string_nonCharacterInUTF-8_U+10FFFF", "[\"\364\217\277\277\"]"sv},
    {"string_nonCharacterInUTF-8_U+FFFF", "[\"\357\277\277\"]"sv},
    {"string_null_escape", "[\"\\u0000\"]"sv},
    {"string_one-byte-utf-8", "[\"\\u002c\"]"sv},
    {"string_pi", "[\"\317\200\"]"sv},
    {"string_reservedCharacterInUTF-8_U+1BFFF", "[\"\360\233\277\277\"]"sv},
    {"string_simple_ascii", "[\"asd \"]"sv},
    {"string_space", "\" \""sv},
    {"string_surrogates_U+1D11E_MUSICAL_SYMBOL_G_CLEF", "[\"\\uD834\\uDd1e\"]"sv},
    {"string_three-byte-utf-8", "[\"\\u0821\"]"sv},
    {"string_two-byte-utf-8", "[\"\\u0123\"]"sv},
    {"string_u+2028_line_sep", "[\"\342\200\250\"]"sv},
    {"string_u+2029_par_sep", "[\"\342\200\251\"]"sv},
    {"string_uEscape", "[\"\\u0061\\u30af\\u30EA\\u30b9\"]"sv},
    {"string_uescaped_newline", "[\"new\\u000Aline\"]"sv},
    {"string_unescaped_char_delete", "[\"\177\"]"sv},
    {"string_unicode", "[\"\\uA66D\"]"sv},
    {"string_unicodeEscapedBackslash", "[\"\\u005C\"]"sv},
    {"string_unicode_2", "[\"\342\215\202\343\210\264\342\215\202\"]"sv},
    {"string_unicode_U+10FFFE_nonchar", "[\"\\uDBFF\\uDFFE\"]"sv},
    {"string_unicode_U+1FFFE_nonchar", "[\"\\uD83F\\uDFFE\"]"sv},
    {"string_unicode_U+200B_ZERO_WIDTH_SPACE", "[\"\\u200B\"]"sv},
    {"string_unicode_U+2064_invisible_plus", "[\"\\u2064\"]"sv},
    {"string_unicode_U+FDD0_nonchar", "[\"\\uFDD0\"]"sv},
    {"string_unicode_U+FFFE_nonchar", "[\"\\uFFFE\"]"sv},
    {"string_unicode_escaped_double_quote", "[\"\\u0022\"]"sv},
    {"string_utf8", "[\"\342\202\254\360\235\204\236\"]"sv},
    {"string_with_del_character", "[\"a\177a\"]"sv},
    {"structure_lonely_false", "false"sv},
    {"structure_lonely_int", "42"sv},
    {"structure_lonely_negative_real", "-0.1"sv},
    {"structure_lonely_null", "null"sv},
    {"structure_lonely_string", "\"asd\""sv},
    {"structure_lonely_true", "true"sv},
    {"structure_string_empty", "\"\""sv},
    {"structure_trailing_newline", "[\"a\"]\n"sv},
    {"structure_true_in_array", "[true]"sv},
    {"structure_whitespace_array", " [] "sv},
};

const std::vector<Case> refused{
    {"array_1_true_without_comma", "[1 true]"sv},
    {"array_a_invalid_utf8", "[a\345]"sv},
    {"array_colon_instead_of_comma", "[\"\": 1]"sv},
    {"array_comma_after_close", "[\"\"],"sv},
    {"array_comma_and_number", "[,1]"sv},
    {"array_double_comma", "[1,,2]"sv},
    {"array_double_extra_comma", "[\"x\",,]"sv},
    {"array_extra_close", "[\"x\"]]"sv},
    {"array_extra_comma", "[\"\",]"sv},
    {"array_incomplete", "[\"x\""sv},
    {"array_incomplete_invalid_value", "[x"sv},
    {"array_inner_array_no_comma", "[3[4]]"sv},
    {"array_invalid_utf8", "[\377]"sv},
    {"array_items_separated_by_semicolon", "[1:2]"sv},
    {"array_just_comma", "[,]"sv},
    {"array_just_minus", "[-]"sv},
    {"array_missing_value", "[   , \"\"]"sv},
    {"array_newlines_unclosed", "[\"a\",\n4\n,1,"sv},
    {"array_number_and_comma", "[1,]"sv},
    {"array_number_and_several_commas", "[1,,]"sv},
    {"array_spaces_vertical_tab_formfeed", "[\"\013a\"\\f]"sv},
    {"array_star_inside", "[*]"sv},
    {"array_unclosed", "[\"\""sv},
    {"array_unclosed_trailing_comma", "[1,"sv},
    {"array_unclosed_with_new_lines", "[1,\n1\n,1"sv},
    {"array_unclosed_with_object_inside", "[{}"sv},
    {"incomplete_false", "[fals]"sv},
    {"incomplete_null", "[nul]"sv},
    {"incomplete_true", "[tru]"sv},
    {"multidigit_number_then_00", "123\000"sv},
    {"number_++", "[++1234]"sv},
    {"number_+1", "[+1]"sv},
    {"number_+Inf", "[+Inf]"sv},
    {"number_-01", "[-01]"sv},
    {"number_-1.0.", "[-1.0.]"sv},
    {"number_-2.", "[-2.]"sv},
    {"number_-NaN", "[-NaN]"sv},
    {"number_.-1", "[.-1]"sv},
    {"number_.2e-3", "[.2e-3]"sv},
    {"number_0.1.2", "[0.1.2]"sv},
    {"number_0.3e+", "[0.3e+]"sv},
    {"number_0.3e", "[0.3e]"sv},
    {"number_0.e1", "[0.e1]"sv},
    {"number_0_capital_E+", "[0E+]"sv},
    {"number_0_capital_E", "[0E]"sv},
    {"number_0e+", "[0e+]"sv},
    {"number_0e", "[0e]"sv},
    {"number_1.0e+", "[1.0e+]"sv},
    {"number_1.0e-", "[1.0e-]"sv},
    {"number_1.0e", "[1.0e]"sv},
    {"number_1_000", "[1 000.0]"sv},
    {"number_1eE2", "[1eE2]"sv},
    {"number_2.e+3", "[2.e+3]"sv},
    {"number_2.e-3", "[2.e-3]"sv},
    {"number_2.e3", "[2.e3]"sv},
    {"number_9.e+", "[9.e+]"sv},
    {"number_Inf", "[Inf]"sv},
    {"number_NaN", "[NaN]"sv},
    {"number_U+FF11_fullwidth_digit_one", "[\357\274\221]"sv},
    {"number_expression", "[1+2]"sv},
    {"number_hex_1_digit", "[0x1]"sv},
    {"number_hex_2_digits", "[0x42]"sv},
    {"number_infinity", "[Infinity]"sv},
    {"number_invalid+-", "[0e+-1]"sv},
    {"number_invalid-negative-real", "[-123.123foo]"sv},
    {"number_invalid-utf-8-in-bigger-int", "[123\345]"sv},
    {"number_invalid-utf-8-in-exponent", "[1e1\345]"sv},
    {"number_invalid-utf-8-in-int", "[0\345]\n"sv},
    {"number_minus_infinity", "[-Infinity]"sv},
    {"number_minus_sign_with_trailing_garbage", "[-foo]"sv},
    {"number_minus_space_1", "[- 1]"sv},
    {"number_neg_int_starting_with_zero", "[-012]"sv},
    {"number_neg_real_without_int_part", "[-.123]"sv},
    {"number_neg_with_garbage_at_end", "[-1x]"sv},
    {"number_real_garbage_after_e", "[1ea]"sv},
    {"number_real_with_invalid_utf8_after_e", "[1e\345]"sv},
    {"number_real_without_fractional_part", "[1.]"sv},
    {"number_starting_with_dot", "[.123]"sv},
    {"number_with_alpha", "[1.2a-3]"sv},
    {"number_with_alpha_char", "[1.8011670033376514H-308]"sv},
    {"number_with_leading_zero", "[012]"sv},
    {"object_bad_value", "[\"x\", truth]"sv},
    {"object_bracket_key", "{[: \"x\"}\n"sv},
    {"object_comma_instead_of_colon", "{\"x\", null}"sv},
    {"object_double_colon", "{\"x\"::\"b\"}"sv},
    {"object_emoji", "{\360\237\207\250\360\237\207\255}"sv},
    {"object_garbage_at_end", "{\"a\":\"a\" 123}"sv},
    {"object_key_with_single_quotes", "{key: 'value'}"sv},
    {"object_lone_continuation_byte_in_key_and_trailing_comma", "{\"\271\":\"0\",}"sv},
    {"object_missing_colon", "{\"a\" b}"sv},
    {"object_missing_key", "{:\"b\"}"sv},
    {"object_missing_semicolon", "{\"a\" \"b\"}"sv},
    {"object_missing_value", "{\"a\":"sv},
    {"object_no-colon", "{\"a\""sv},
    {"object_non_string_key", "{1:1}"sv},
    {"object_non_string_key_but_huge_number_instead", "{9999E9999:1}"sv},
    {"object_repeated_null_null", "{null:null,null:null}"sv},
    {"object_several_trailing_commas", "{\"id\":0,,,,,}"sv},
    {"object_single_quote", "{'a':0}"sv},
    {"object_trailing_comma", "{\"id\":0,}"sv},
    {"object_trailing_comment", "{\"a\":\"b\"}/**/"sv},
    {"object_trailing_comment_open", "{\"a\":\"b\"}/**//"sv},
    {"object_trailing_comment_slash_open", "{\"a\":\"b\"}//"sv},
    {"object_trailing_comment_slash_open_incomplete", "{\"a\":\"b\"}/"sv},
    {"object_two_commas_in_a_row", "{\"a\":\"b\",,\"c\":\"d\"}"sv},
    {"object_unquoted_key", "{a: \"b\"}"sv},
    {"object_unterminated-value", "{\"a\":\"a"sv},
    {"object_with_single_string", "{ \"foo\" : \"bar\", \"a\" }"sv},
    {"object_with_trailing_garbage", "{\"a\":\"b\"}#"sv},
    {"single_space", " "sv},
    {"string_1_surrogate_then_escape", "[\"\\uD800\\\"]"sv},
    {"string_1_surrogate_then_escape_u", "[\"\\uD800\\u\"]"sv},
    {"string_1_surrogate_then_escape_u1", "[\"\\uD800\\u1\"]"sv},
    {"string_1_surrogate_then_escape_u1x", "[\"\\uD800\\u1x\"]"sv},
    {"string_accentuated_char_no_quotes", "[\303\251]"sv},
    {"string_backslash_00", "[\"\\\000\"]"sv},
    {"string_escape_x", "[\"\\x00\"]"sv},
    {"string_escaped_backslash_bad", "[\"\\\\\\\"]"sv},
    {"string_escaped_ctrl_char_tab", "[\"\\\t\"]"sv},
    {"string_escaped_emoji", "[\"\\\360\237\214\200\"]"sv},
    {"string_incomplete_escape", "[\"\\\"]"sv},
    {"string_incomplete_escaped_character", "[\"\\u00A\"]"sv},
    {"string_incomplete_surrogate", "[\"\\uD834\\uDd\"]"sv},
    {"string_incomplete_surrogate_escape_invalid", "[\"\\uD800\\uD800\\x\"]"sv},
    {"string_invalid-utf-8-in-escape", "[\"\\u\345\"]"sv},
    {"string_invalid_backslash_esc", "[\"\\a\"]"sv},
    {"string_invalid_unicode_escape", "[\"\\uqqqq\"]"sv},
    {"string_invalid_utf8_after_escape", "[\"\\\345\"]"sv},
    {"string_leading_uescaped_thinspace", "[\\u0020\"asd\"]"sv},
    {"string_no_quotes_with_bad_escape", "[\\n]"sv},
    {"string_single_doublequote", "\""sv},
    {"string_single_quote", "['single quote']"sv},
    {"string_single_string_no_double_quotes", "abc"sv},
    {"string_start_escape_unclosed", "[\"\\"sv},
    {"string_unescaped_ctrl_char", "[\"a\000a\"]"sv},
    {"string_unescaped_newline", "[\"new\nline\"]"sv},
    {"string_unescaped_tab", "[\"\t\"]"sv},
    {"string_unicode_CapitalU", "\"\\UA66D\""sv},
    {"string_with_trailing_garbage", "\"\"x"sv},
    {"structure_U+2060_word_joined", "[\342\201\240]"sv},
    {"structure_UTF8_BOM_no_data", "\357\273\277"sv},
    {"structure_angle_bracket_.", "<.>"sv},
    {"structure_angle_bracket_null", "[<null>]"sv},
    {"structure_array_trailing_garbage", "[1]x"sv},
    {"structure_array_with_extra_array_close", "[1]]"sv},
    {"structure_array_with_unclosed_string", "[\"asd]"sv},
    {"structure_ascii-unicode-identifier", "a\303\245"sv},
    {"structure_capitalized_True", "[True]"sv},
    {"structure_close_unopened_array", "1]"sv},
    {"structure_comma_instead_of_closing_brace", "{\"x\": true,"sv},
    {"structure_double_array", "[][]"sv},
    {"structure_end_array", "]"sv},
    {"structure_incomplete_UTF8_BOM", "\357\273{}"sv},
    {"structure_lone-invalid-utf-8", "\345"sv},
    {"structure_lone-open-bracket", "["sv},
    {"structure_no_data", ""sv},
    {"structure_null-byte-outside-string", "[\000]"sv},
    {"structure_number_with_trailing_garbage", "2@"sv},
    {"structure_object_followed_by_closing_object", "{}}"sv},
    {"structure_object_unclosed_no_value", "{\"\":"sv},
    {"structure_object_with_comment", "{\"a\":/*comment*/\"b\"}"sv},
    {"structure_object_with_trailing_garbage", "{\"a\": true} \"x\""sv},
    {"structure_open_array_apostrophe", "['"sv},
    {"structure_open_array_comma", "[,"sv},
    {"structure_open_array_open_object", "[{"sv},
    {"structure_open_array_open_string", "[\"a"sv},
    {"structure_open_array_string", "[\"a\""sv},
    {"structure_open_object", "{"sv},
    {"structure_open_object_close_array", "{]"sv},
    {"structure_open_object_comma", "{,"sv},
    {"structure_open_object_open_array", "{["sv},
    {"structure_open_object_open_string", "{\"a"sv},
    {"structure_open_object_string_with_apostrophes", "{'a'"sv},
    {"structure_open_open", "[\"\\{[\"\\{[\"\\{[\"\\{"sv},
    {"structure_single_eacute", "\351"sv},
    {"structure_single_star", "*"sv},
    {"structure_trailing_#", "{\"a\":\"b\"}#{}"sv},
    {"structure_uescaped_LF_before_string", "[\\u000A\"\"]"sv},
    {"structure_unclosed_array", "[1"sv},
    {"structure_unclosed_array_partial_null", "[ false, nul"sv},
    {"structure_unclosed_array_unfinished_false", "[ true, fals"sv},
    {"structure_unclosed_array_unfinished_true", "[ false, tru"sv},
    {"structure_unclosed_object", "{\"asd\":\"asd\""sv},
    {"structure_unicode-identifier", "\303\245"sv},
    {"structure_whitespace_U+2060_word_joiner", "[\342\201\240]"sv},
    {"structure_whitespace_formfeed", "[\014]"sv},
};

const std::vector<Case> either{
    {"number_double_huge_neg_exp", "[123.456e-789]"sv},
    {"number_huge_exp",
     "[0.4e00669999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999"
     "999999999999999999999999969999999006]"sv},
    {"number_neg_int_huge_exp", "[-1e+9999]"sv},
    {"number_pos_double_huge_exp", "[1.5e+9999]"sv},
    {"number_real_neg_overflow", "[-123123e100000]"sv},
    {"number_real_pos_overflow", "[123123e100000]"sv},
    {"number_real_underflow", "[123e-10000000]"sv},
    {"number_too_big_neg_int", "[-123123123123123123123123123123]"sv},
    {"number_too_big_pos_int", "[100000000000000000000]"sv},
    {"number_very_big_negative_int", "[-237462374673276894279832749832423479823246327846]"sv},
    {"object_key_lone_2nd_surrogate", "{\"\\uDFAA\":0}"sv},
    {"string_1st_surrogate_but_2nd_missing", "[\"\\uDADA\"]"sv},
    {"string_1st_valid_surrogate_2nd_invalid", "[\"\\uD888\\u1234\"]"sv},
    {"string_UTF-16LE_with_BOM", "\377\376[\000\"\000\351\000\"\000]\000"sv},
    {"string_UTF-8_invalid_sequence", "[\"\346\227\245\321\210\372\"]"sv},
    {"string_UTF8_surrogate_U+D800", "[\"\355\240\200\"]"sv},
    {"string_incomplete_surrogate_and_escape_valid", "[\"\\uD800\\n\"]"sv},
    {"string_incomplete_surrogate_pair", "[\"\\uDd1ea\"]"sv},
    {"string_incomplete_surrogates_escape_valid", "[\"\\uD800\\uD800\\n\"]"sv},
    {"string_invalid_lonely_surrogate", "[\"\\ud800\"]"sv},
    {"string_invalid_surrogate", "[\"\\ud800abc\"]"sv},
    {"string_invalid_utf-8", "[\"\377\"]"sv},
    {"string_inverted_surrogates_U+1D11E", "[\"\\uDd1e\\uD834\"]"sv},
    {"string_iso_latin_1", "[\"\351\"]"sv},
    {"string_lone_second_surrogate", "[\"\\uDFAA\"]"sv},
    {"string_lone_utf8_continuation_byte", "[\"\201\"]"sv},
    {"string_not_in_unicode_range", "[\"\364\277\277\277\"]"sv},
    {"string_overlong_sequence_2_bytes", "[\"\300\257\"]"sv},
    {"string_overlong_sequence_6_bytes", "[\"\374\203\277\277\277\277\"]"sv},
    {"string_overlong_sequence_6_bytes_null", "[\"\374\200\200\200\200\200\"]"sv},
    {"string_truncated-utf-8", "[\"\340\377\"]"sv},
    {"string_utf16BE_no_BOM", "\000[\000\"\000\351\000\"\000]"sv},
    {"string_utf16LE_no_BOM", "[\000\"\000\351\000\"\000]\000"sv},
    {"structure_UTF-8_BOM_empty_object", "\357\273\277{}"sv},
};
// clang-format on

}  // namespace

BOOST_AUTO_TEST_CASE(what_must_be_accepted_is_accepted_alone_and_as_a_field) {
  JsonReader reader;
  for (const Case& c : accepted) {
    BOOST_TEST_CONTEXT(c.name) {
      BOOST_TEST(reader.accepts(c.json));
      BOOST_TEST(is_valid_json(c.json));
      BOOST_TEST(test::reason_of([&] { reader.decode<Envelope>(inside(c.json)); }) == "nothing");
    }
  }
}

BOOST_AUTO_TEST_CASE(an_accepted_field_is_written_out_as_it_came) {
  JsonReader reader;
  for (const Case& c : accepted) {
    BOOST_TEST_CONTEXT(c.name) {
      const std::size_t start = c.json.find_first_not_of(" \n\r\t");
      const std::size_t end = c.json.find_last_not_of(" \n\r\t") + 1;
      BOOST_TEST(encode(reader.decode<Envelope>(inside(c.json))) == inside(c.json.substr(start, end - start)));
    }
  }
}

BOOST_AUTO_TEST_CASE(what_must_be_refused_is_refused_alone_and_as_a_field) {
  JsonReader reader;
  for (const Case& c : refused) {
    BOOST_TEST_CONTEXT(c.name) {
      BOOST_TEST(!reader.accepts(c.json));
      BOOST_TEST(!is_valid_json(c.json));
      BOOST_TEST(test::reason_of([&] { reader.decode<Envelope>(inside(c.json)); }).starts_with("json."));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_opening_brackets_are_refused) {
  std::string objects;
  for (int i = 0; i < 50'000; ++i) objects += "[{\"\":";
  for (const std::string& json : {std::string(100'000, '['), objects + '\n'}) {
    BOOST_TEST(!is_valid_json(json));
    BOOST_TEST(test::reason_of([&] { JsonReader{}.decode<Envelope>(inside(json)); }).starts_with("json."));
  }
}

BOOST_AUTO_TEST_CASE(what_is_left_to_the_parser_ends_in_a_value_or_a_named_error) {
  JsonReader reader;
  for (const Case& c : either) {
    BOOST_TEST_CONTEXT(c.name) {
      const std::string reason = test::reason_of([&] { reader.decode<Envelope>(inside(c.json)); });
      BOOST_TEST((reason == "nothing" || reason.starts_with("json.")));
      BOOST_TEST(reader.accepts(c.json) == (reason == "nothing"));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_number_of_any_size_passes_through_a_json_field) {
  BOOST_TEST(is_valid_json("-123123e100000"));
  BOOST_TEST(is_valid_json("100000000000000000000"));
}

BOOST_AUTO_TEST_CASE(half_a_surrogate_pair_and_bytes_that_are_not_utf8_are_refused) {
  BOOST_TEST(!is_valid_json(R"("\ud800")"));
  BOOST_TEST(!is_valid_json(R"("\udc00")"));
  BOOST_TEST(!is_valid_json(R"(["\ud800\ud800"])"));
  BOOST_TEST(!is_valid_json("\"\xed\xa0\x80\""));
  BOOST_TEST(!is_valid_json("\"\xff\""));
}

BOOST_AUTO_TEST_SUITE_END()
