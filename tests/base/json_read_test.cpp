#include <boost/test/unit_test.hpp>

#include "base/json.hpp"
#include "tests/support/random.hpp"
#include "tests/support/sample_request.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(json_read_test)

using namespace billhook;
using test::full_sample;
using test::reason_of;
using test::SampleRequest;

namespace {

std::string refusal(std::string_view json) {
  return reason_of([&] { JsonReader{}.decode<SampleRequest>(json); });
}

/// A request with the two required fields and something more.
std::string with(std::string_view more) { return R"({"client":1,"name":"x",)" + std::string{more} + "}"; }

std::string message_of(std::string_view json) {
  try {
    JsonReader{}.decode<SampleRequest>(json);
  } catch (const Error& error) {
    return error.message;
  }
  return {};
}

struct Numbers {
  std::vector<std::int64_t> numbers;

  template <class V>
  static constexpr void fields(V&& v) {
    v("numbers", &Numbers::numbers, {.min = 1, .max = 2});
  }
};

std::string nested(int levels) { return std::string(static_cast<std::size_t>(levels), '['); }

}  // namespace

BOOST_AUTO_TEST_CASE(a_field_of_every_kind_is_read) {
  const auto request = JsonReader{}.decode<SampleRequest>(full_sample);
  BOOST_TEST(request.client.value == 7);
  BOOST_TEST(request.name.str() == "Grüße");
  BOOST_TEST(request.email->str() == "jane@example.com");
  BOOST_TEST(request.country->str() == "DE");
  BOOST_TEST(request.due->to_string() == "2026-11-22");
  BOOST_TEST(request.paid_at->to_string() == "2026-11-22T10:00:00.5Z");
  BOOST_TEST(request.discount->value().to_string() == "9.975");
  BOOST_TEST((request.urgency == test::Urgency::high));
  BOOST_TEST(!request.is_taxed);
  BOOST_TEST(request.months == 12);
  BOOST_TEST(*request.weight == 9007199254740993);
  BOOST_TEST(request.currency->decimals() == 0);
  BOOST_TEST(request.lines.at(0).price.to_string() == "12.34 EUR");
  BOOST_TEST(request.setup->price.to_string() == "-5 JPY");
  BOOST_TEST(request.tags.at(1).value == 9007199254740991);
  BOOST_TEST(request.extra->text == R"({"a": [1, 2.5e3, null]})");
}

BOOST_AUTO_TEST_CASE(what_was_written_reads_back_the_same) {
  const auto request = JsonReader{}.decode<SampleRequest>(full_sample);
  BOOST_TEST(encode(request) == full_sample);
  BOOST_TEST((JsonReader{}.decode<SampleRequest>(encode(request)) == request));
}

BOOST_AUTO_TEST_CASE(fields_come_in_any_order_with_any_white_space) {
  const auto request = JsonReader{}.decode<SampleRequest>(" {\t\"name\" :\r\n\"x\" , \"client\" : 3 } \n");
  BOOST_TEST(request.client.value == 3);
  BOOST_TEST(request.name.str() == "x");
}

BOOST_AUTO_TEST_CASE(an_escaped_name_is_the_same_name) {
  BOOST_TEST(JsonReader{}.decode<SampleRequest>(R"({"cl\u0069ent":3,"name":"x"})").client.value == 3);
}

BOOST_AUTO_TEST_CASE(null_counts_as_left_out) {
  const auto request =
      JsonReader{}.decode<SampleRequest>(with(R"("email":null,"months":null,"lines":null,"extra":null)"));
  BOOST_TEST(!request.email.has_value());
  BOOST_TEST(request.months == 1);
  BOOST_TEST(request.lines.empty());
  BOOST_TEST(!request.extra.has_value());
  BOOST_TEST(refusal(R"({"client":null,"name":"x"})") == "json.missing_field at client");
}

BOOST_AUTO_TEST_CASE(left_out_fields_keep_their_defaults) {
  const auto request = JsonReader{}.decode<SampleRequest>(R"({"client":1,"name":"x"})");
  BOOST_TEST((request.urgency == test::Urgency::normal));
  BOOST_TEST(request.is_taxed);
}

BOOST_AUTO_TEST_CASE(a_text_that_is_not_json_is_malformed) {
  for (const std::string_view json : {"", " ", "{", "}", "x", "nul", "{\"client\":1,}", "{\"client\" 1}", "{client:1}",
                                      "{\"client\":1 \"name\":\"x\"}", "{\"name\":\"x", "{\"name\":\"\xff\"}",
                                      "{\"name\":\"a\nb\"}", "{\"name\":\"\\x\"}", "{\"name\":\"\\u12\"}"}) {
    BOOST_TEST_CONTEXT(json) { BOOST_TEST(refusal(json).starts_with("json.malformed")); }
  }
  BOOST_TEST(refusal(R"({"client":01,"name":"x"})") == "json.malformed at client");
  BOOST_TEST(refusal(with(R"("months":+1)")) == "json.malformed at months");
  BOOST_TEST(refusal(with(R"("months":1.)")) == "json.malformed at months");
  BOOST_TEST(refusal(with(R"("is_taxed":tru)")) == "json.malformed at is_taxed");
  BOOST_TEST(refusal(with(R"("extra":[1,])")) == "json.malformed at extra[1]");
  BOOST_TEST(refusal(with(R"("extra":{"a":[nil]})")) == "json.malformed at extra.a[0]");
  BOOST_TEST(refusal(with(R"("extra":"\ud800")")) == "json.malformed at extra");
  BOOST_TEST(refusal(with(R"("extra":{"\udc00":1})")) == "json.malformed at extra");
}

BOOST_AUTO_TEST_CASE(an_unknown_field_is_refused_with_the_closest_known_one) {
  BOOST_TEST(refusal(R"({"clent":1,"name":"x"})") == "json.unknown_field at clent");
  BOOST_TEST(message_of(R"({"clent":1})") == R"(clent: There is no field "clent". Did you mean "client"?)");
  BOOST_TEST(message_of(R"({"zzzzzzzz":1})") == R"(zzzzzzzz: There is no field "zzzzzzzz".)");
  BOOST_TEST(refusal(with(R"("lines":[{"descripton":"x"}])")) == "json.unknown_field at lines[0].descripton");
  BOOST_TEST(refusal(R"({"clientele":1})") == "json.unknown_field at clientele");
  BOOST_TEST(refusal(R"({"":1})") == "json.unknown_field at ");
  const std::string long_name(100'000, 'n');
  BOOST_TEST(message_of("{\"" + long_name + "\":1}").size() < 300U);
}

BOOST_AUTO_TEST_CASE(a_field_that_stands_there_twice_is_refused) {
  BOOST_TEST(refusal(with(R"("months":1,"months":2)")) == "json.duplicate_field at months");
  BOOST_TEST(refusal(with(R"("email":null,"email":null)")) == "json.duplicate_field at email");
}

BOOST_AUTO_TEST_CASE(bytes_after_the_object_are_refused) {
  const std::string request = R"({"client":1,"name":"}"})";
  for (const std::string_view tail : {"x", "{}", "}", "]", ",", "\"\"", " null", "\\"}) {
    BOOST_TEST_CONTEXT(tail) { BOOST_TEST(refusal(request + std::string{tail}) == "json.trailing_bytes"); }
  }
  BOOST_TEST(refusal(request + '\0') == "json.trailing_bytes");
  BOOST_TEST(refusal(request + " \r\n\t") == "nothing");
}

BOOST_AUTO_TEST_CASE(a_whole_number_is_a_decimal_too) {
  const auto request = JsonReader{}.decode<SampleRequest>(with(R"("discount":10)"));
  BOOST_TEST(request.discount->value().to_string() == "10");
  BOOST_TEST(refusal(with(R"("discount":101)")) == "percent.out_of_range at discount");
  BOOST_TEST(refusal(with(R"("setup":{"description":"x","quantity":9999999999999999999,"price":{}})")) ==
             "number.overflow at setup.quantity");
}

BOOST_AUTO_TEST_CASE(a_value_of_another_type_is_refused) {
  BOOST_TEST(refusal(R"({"client":"1","name":"x"})") == "json.wrong_type at client");
  BOOST_TEST(refusal(R"({"client":1,"name":5})") == "json.wrong_type at name");
  BOOST_TEST(refusal(with(R"("is_taxed":1)")) == "json.wrong_type at is_taxed");
  BOOST_TEST(refusal(with(R"("months":1.0)")) == "json.wrong_type at months");
  BOOST_TEST(refusal(with(R"("months":1e2)")) == "json.wrong_type at months");
  BOOST_TEST(refusal(with(R"("discount":9.975)")) == "json.wrong_type at discount");
  BOOST_TEST(refusal(with(R"("discount":10.0)")) == "json.wrong_type at discount");
  BOOST_TEST(refusal(with(R"("discount":1e1)")) == "json.wrong_type at discount");
  BOOST_TEST(refusal(with(R"("lines":{})")) == "json.wrong_type at lines");
  BOOST_TEST(refusal(with(R"("lines":[null])")) == "json.wrong_type at lines[0]");
  BOOST_TEST(refusal(with(R"("setup":[])")) == "json.wrong_type at setup");
  BOOST_TEST(refusal(with(R"("setup":{"description":"x","quantity":"1","price":"5"})")) ==
             "json.wrong_type at setup.price");
  BOOST_TEST(refusal("[]") == "json.wrong_type");
  BOOST_TEST(refusal("5") == "json.wrong_type");
  BOOST_TEST(message_of(R"({"client":"1"})") == "client: Must be an id (a whole number), not a string.");
}

BOOST_AUTO_TEST_CASE(a_missing_field_is_named) {
  BOOST_TEST(refusal("{}") == "json.missing_field at client");
  BOOST_TEST(refusal(R"({"client":1})") == "json.missing_field at name");
  BOOST_TEST(refusal(with(R"("setup":{"description":"x","quantity":"1","price":{"amount":"1"}})")) ==
             "json.missing_field at setup.price.currency");
}

BOOST_AUTO_TEST_CASE(depth_is_limited) {
  // The object itself and the lists inside make up the levels.
  const auto list_of_depth = [](int levels) {
    return with("\"extra\":" + nested(levels) + std::string(static_cast<std::size_t>(levels), ']'));
  };
  BOOST_TEST(refusal(list_of_depth(31)) == "nothing");
  BOOST_TEST(refusal(list_of_depth(32)).starts_with("json.too_deep at extra[0]"));
  BOOST_TEST(refusal(list_of_depth(100'000)).starts_with("json.too_deep at extra[0]"));
  BOOST_TEST(JsonReader{}.accepts(nested(32) + std::string(32, ']')));
  BOOST_TEST(!JsonReader{}.accepts(nested(33) + std::string(33, ']')));
}

BOOST_AUTO_TEST_CASE(size_is_limited) {
  const std::string request = R"({"client":1,"name":"x"})";
  const auto read = [&request](std::size_t limit) {
    return reason_of([&] { JsonReader{JsonLimits{.bytes = limit}}.decode<SampleRequest>(request); });
  };
  BOOST_TEST(read(request.size()) == "nothing");
  BOOST_TEST(read(request.size() - 1) == "json.too_large");
}

BOOST_AUTO_TEST_CASE(limits_of_a_field_hold) {
  BOOST_TEST(refusal(with(R"("months":0)")) == "field.out_of_range at months");
  BOOST_TEST(refusal(with(R"("months":120)")) == "nothing");
  BOOST_TEST(refusal(with(R"("months":121)")) == "field.out_of_range at months");
  BOOST_TEST(refusal(with(R"("weight":-1)")) == "field.out_of_range at weight");
  BOOST_TEST(refusal(with(R"("weight":9223372036854775807)")) == "nothing");
  BOOST_TEST(refusal(with(R"("weight":9223372036854775808)")) == "field.out_of_range at weight");
  BOOST_TEST(refusal(R"({"client":0,"name":"x"})") == "field.out_of_range at client");
  BOOST_TEST(refusal(R"({"client":-1,"name":"x"})") == "field.out_of_range at client");
  BOOST_TEST(refusal(R"({"client":9007199254740991,"name":"x"})") == "nothing");
  BOOST_TEST(refusal(R"({"client":9007199254740992,"name":"x"})") == "field.out_of_range at client");
  BOOST_TEST(message_of(with(R"("months":0)")) == "months: The number must be from 1 to 120.");
  BOOST_TEST(message_of(with(R"("weight":-1)")) == "weight: The number must be at least 0.");

  const std::string line = R"({"description":"x","quantity":"1","price":{"amount":"1","currency":"EUR"}})";
  const std::string three = line + "," + line + "," + line;
  BOOST_TEST(refusal(with("\"lines\":[" + three + "]")) == "nothing");
  BOOST_TEST(refusal(with("\"lines\":[" + three + "," + line + "]")) == "field.out_of_range at lines");
  BOOST_TEST(message_of(with("\"lines\":[" + three + "," + line + "]")) ==
             "lines: The number of elements must be at most 3.");
  BOOST_TEST(refusal(with(R"("tags":[1,2,3,4,5])")) == "nothing");
  BOOST_TEST(refusal(with(R"("tags":[1,0])")) == "field.out_of_range at tags[1]");
}

BOOST_AUTO_TEST_CASE(limits_of_a_list_count_its_elements_and_leave_their_values_alone) {
  const auto read = [](std::string_view json) { return reason_of([&] { JsonReader{}.decode<Numbers>(json); }); };
  BOOST_TEST(read(R"({"numbers":[-5,100]})") == "nothing");
  BOOST_TEST(read(R"({"numbers":[]})") == "field.out_of_range at numbers");
  BOOST_TEST(read(R"({"numbers":[1,2,3]})") == "field.out_of_range at numbers");
}

BOOST_AUTO_TEST_CASE(value_types_name_their_own_reason_and_the_path) {
  const auto line = [](std::string_view quantity, std::string_view amount, std::string_view currency) {
    return with(R"("lines":[{"description":"x","quantity":")" + std::string{quantity} + R"(","price":{"amount":")" +
                std::string{amount} + R"(","currency":")" + std::string{currency} + R"("}}])");
  };
  BOOST_TEST(refusal(line("1", "1.00", "EUR")) == "nothing");
  BOOST_TEST(refusal(line("a", "1.00", "EUR")) == "decimal.malformed at lines[0].quantity");
  BOOST_TEST(refusal(line("0.1234567891", "1.00", "EUR")) == "decimal.too_precise at lines[0].quantity");
  BOOST_TEST(refusal(line("1000000000000000000", "1.00", "EUR")) == "number.overflow at lines[0].quantity");
  BOOST_TEST(refusal(line("1", "1.001", "EUR")) == "money.too_precise at lines[0].price.amount");
  BOOST_TEST(refusal(line("1", "1,00", "EUR")) == "money.malformed at lines[0].price.amount");
  BOOST_TEST(refusal(line("1", "1.00", "XXX")) == "currency.unknown at lines[0].price.currency");
  BOOST_TEST(refusal(with(R"("email":"jane")")) == "email.malformed at email");
  BOOST_TEST(refusal(with(R"("country":"ZZ")")) == "country.unknown at country");
  BOOST_TEST(refusal(with(R"("due":"2026-02-29")")) == "date.no_such_day at due");
  BOOST_TEST(refusal(with(R"("due":"22.11.2026")")) == "date.malformed at due");
  BOOST_TEST(refusal(with(R"("paid_at":"2026-11-22")")) == "timestamp.malformed at paid_at");
  BOOST_TEST(refusal(with(R"("discount":"100.1")")) == "percent.out_of_range at discount");
  BOOST_TEST(refusal(with(R"("urgency":"urgent")")) == "field.unknown_value at urgency");
  BOOST_TEST(refusal(R"({"client":1,"name":"12345678901234567890123456789012345678901"})") == "text.too_long at name");
  BOOST_TEST(refusal(R"({"client":1,"name":"\u0007"})") == "text.control_character at name");
  BOOST_TEST(refusal(R"({"client":1,"name":"\udc00"})").ends_with(" at name"));
  BOOST_TEST(message_of(with(R"("urgency":"urgent")")) == R"(urgency: "urgent" is not one of low, normal, high.)");
}

BOOST_AUTO_TEST_CASE(the_first_fault_in_the_order_of_the_text_is_reported) {
  BOOST_TEST(refusal(R"({"months":0,"clent":1})") == "field.out_of_range at months");
  BOOST_TEST(refusal(R"({"clent":1,"months":0})") == "json.unknown_field at clent");
  BOOST_TEST(refusal(R"({"setup":{},"months":0})") == "json.missing_field at setup.description");
  BOOST_TEST(refusal(R"({"clent":1} x)") == "json.trailing_bytes");
  BOOST_TEST(refusal("{\"clent\":1,\"name\":\"\xff\"}") == "json.malformed");
}

BOOST_AUTO_TEST_CASE(a_book_may_give_a_currency_other_decimals) {
  CurrencyTable currencies;
  currencies.override_decimals("EUR", 4);
  currencies.override_decimals("BTC", 4);
  const auto json = R"({"description":"x","quantity":"1","price":{"amount":"1.2345","currency":"EUR"}})";
  BOOST_TEST(JsonReader{}.decode<test::SampleLine>(json, currencies).price.minor() == 12345);
  BOOST_TEST(reason_of([&] { JsonReader{}.decode<test::SampleLine>(json); }) == "money.too_precise at price.amount");
}

BOOST_AUTO_TEST_CASE(a_reader_can_be_used_again_after_an_error_and_after_a_large_text) {
  JsonReader reader;
  BOOST_TEST(reason_of([&] { reader.decode<SampleRequest>("{\"client\":"); }) == "json.malformed");
  BOOST_TEST((reader.decode<SampleRequest>(full_sample) == JsonReader{}.decode<SampleRequest>(full_sample)));
  const std::string large = with("\"extra\":\"" + std::string(3'000'000, 'x') + "\"");
  BOOST_TEST(reader.decode<SampleRequest>(large).extra->text.size() == 3'000'002U);
  BOOST_TEST((reader.decode<SampleRequest>(full_sample) == JsonReader{}.decode<SampleRequest>(full_sample)));
}

BOOST_AUTO_TEST_CASE(a_text_that_ends_too_early_is_not_completed_with_the_one_before) {
  JsonReader reader;
  const std::string whole = R"({"client":1,"name":"x","extra":[{}],"tags":[1]})";
  const std::string cut = R"({"client":1,"name":"x","extra":[{})";
  reader.decode<SampleRequest>(whole);
  BOOST_TEST(reason_of([&] { reader.decode<SampleRequest>(cut); }) == "json.malformed at extra");
}

BOOST_AUTO_TEST_CASE(no_damaged_request_does_more_than_give_a_named_error) {
  test::Random random;
  JsonReader reader;
  constexpr std::string_view alphabet = "{}[]\",:\\ 0-1.eEtrufalsn\xff\x01\xc3\n";
  for (int round = 0; round < 20'000; ++round) {
    std::string json{full_sample};
    for (std::int64_t edits = random.between(1, 4); edits > 0; --edits) {
      const std::size_t at = random.index(json.size());
      if (random.chance(30)) json.erase(at, random.index(8));
      if (json.empty()) json = "{";
      json[random.index(json.size())] = random.pick(alphabet);
    }
    try {
      const auto request = reader.decode<SampleRequest>(json);
      BOOST_TEST(reader.accepts(encode(request)), json);
    } catch (const Error& error) {
      if (error.code != ErrorCode::invalid || error.reason.empty()) BOOST_ERROR(json);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
