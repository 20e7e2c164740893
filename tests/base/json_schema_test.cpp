#include <boost/test/unit_test.hpp>

#include "base/json.hpp"
#include "billhook/base/page.hpp"
#include "tests/support/sample_request.hpp"

BOOST_AUTO_TEST_SUITE(json_schema_test)

using namespace billhook;

namespace {

template <class T>
std::string schema_of() {
  std::string json;
  schema(table_of<T>(), json);
  return json;
}

bool sample_says(std::string_view part) { return schema_of<test::SampleRequest>().find(part) != std::string::npos; }

/// A category of a tree holds categories.
struct Branch {
  Text<10> name;
  std::vector<Branch> branches;

  template <class V>
  static constexpr void fields(V&& v) {
    v("name", &Branch::name);
    v("branches", &Branch::branches, {.has_default = true});
  }
};

}  // namespace

BOOST_AUTO_TEST_CASE(a_struct_is_described_in_full) {
  BOOST_TEST(
      schema_of<test::SampleLine>() ==
      R"({"$schema":"https://json-schema.org/draft/2020-12/schema","title":"SampleLine","type":"object","properties":{)"
      R"("description":{"type":"string","maxLength":20,"description":"What is sold."},)"
      R"("quantity":{"type":"string","format":"decimal","pattern":"^-?[0-9]{1,18}(\\.[0-9]{1,9})?$",)"
      R"("description":"How many."},)"
      R"("price":{"$ref":"#/$defs/Money","description":"Of one."}},)"
      R"("required":["description","quantity","price"],"additionalProperties":false,)"
      R"("$defs":{"Money":{"title":"Money","type":"object","properties":{)"
      R"("amount":{"type":"string","maxLength":40,)"
      R"("description":"The amount with at most the currency's decimals, such as \"12.34\"."},)"
      R"("currency":{"type":"string","format":"currency","pattern":"^[A-Z]{3}$",)"
      R"("description":"The currency's code."}},)"
      R"("required":["amount","currency"],"additionalProperties":false}}})");
}

BOOST_AUTO_TEST_CASE(a_field_that_may_be_left_out_may_be_null) {
  BOOST_TEST(sample_says(R"("email":{"anyOf":[{"type":"string","format":"email","maxLength":254},{"type":"null"}]})"));
  BOOST_TEST(sample_says(R"("required":["client","name"])"));
}

BOOST_AUTO_TEST_CASE(limits_defaults_names_and_secrets_are_shown) {
  BOOST_TEST(
      sample_says(R"("months":{"anyOf":[{"type":"integer","minimum":1,"maximum":120},{"type":"null"}],"default":1})"));
  BOOST_TEST(sample_says(R"("weight":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]})"));
  BOOST_TEST(sample_says(R"("urgency":{"anyOf":[{"$ref":"#/$defs/Urgency"},{"type":"null"}],"default":"normal"})"));
  BOOST_TEST(sample_says(R"("Urgency":{"title":"Urgency","type":"string","enum":["low","normal","high"]})"));
  BOOST_TEST(sample_says(R"("items":{"$ref":"#/$defs/SampleLine"},"maxItems":3)"));
  BOOST_TEST(
      sample_says(R"("password":{"anyOf":[{"type":"string","maxLength":40},{"type":"null"}],"writeOnly":true})"));
  BOOST_TEST(sample_says(R"("client":{"type":"integer","format":"id","minimum":1,"maximum":9007199254740991,)"));
}

BOOST_AUTO_TEST_CASE(a_schema_is_json) {
  BOOST_TEST(is_valid_json(schema_of<test::SampleRequest>()));
  BOOST_TEST(is_valid_json(schema_of<Branch>()));
}

BOOST_AUTO_TEST_CASE(a_struct_that_holds_itself_is_described_once) {
  const std::string json = schema_of<Branch>();
  BOOST_TEST(json.find(R"("$defs":{"Branch":{)") != std::string::npos);
  BOOST_TEST(json.size() < 1000U);
}

BOOST_AUTO_TEST_CASE(many_structs_are_described_once_each) {
  const Table* const tables[] = {&table_of<Page<test::SampleLine>>(), &table_of<Branch>(), &table_of<Branch>()};
  std::string json;
  schemas(tables, "#/types/", json);
  BOOST_TEST(is_valid_json(json));
  BOOST_TEST(json.starts_with(R"({"SampleLinePage":{"title":"SampleLinePage",)"));
  BOOST_TEST(json.find(R"("items":{"$ref":"#/types/SampleLine"})") != std::string::npos);
  BOOST_TEST(json.find(R"("Branch":{)") == json.rfind(R"("Branch":{)"));
}

BOOST_AUTO_TEST_SUITE_END()
