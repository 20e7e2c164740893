#include <boost/test/unit_test.hpp>

#include "tests/support/sample_request.hpp"

BOOST_AUTO_TEST_SUITE(fields_test)

using namespace billhook;
using test::SampleRequest;

BOOST_AUTO_TEST_CASE(a_table_knows_its_struct_and_its_fields_in_order) {
  const Table& table = table_of<SampleRequest>();
  BOOST_TEST(table.name == "SampleRequest");
  BOOST_TEST(table.size == sizeof(SampleRequest));
  BOOST_TEST(table.fields.size() == 18U);
  BOOST_TEST(table.fields.front().name == "client");
  BOOST_TEST(table.fields.back().name == "extra");
  BOOST_TEST(&table_of<SampleRequest>() == &table);
}

BOOST_AUTO_TEST_CASE(a_field_leads_to_its_member) {
  const SampleRequest request;
  const Table& table = table_of<SampleRequest>();
  BOOST_TEST(table.find("client")->in(&request) == static_cast<const void*>(&request.client));
  BOOST_TEST(table.find("months")->in(&request) == static_cast<const void*>(&request.months));
  BOOST_TEST(table.find("extra")->in(&request) == static_cast<const void*>(&request.extra));
  BOOST_TEST(table.find("Client") == nullptr);
  BOOST_TEST(table.find("") == nullptr);
}

BOOST_AUTO_TEST_CASE(a_field_is_required_unless_optional_or_with_a_default) {
  const Table& table = table_of<SampleRequest>();
  BOOST_TEST(table.find("client")->is_required());
  BOOST_TEST(!table.find("email")->is_required());
  BOOST_TEST(!table.find("months")->is_required());
}

BOOST_AUTO_TEST_CASE(a_kind_reaches_into_optionals_and_lists) {
  std::optional<std::int32_t> number;
  const Kind& optional = kind_of<std::optional<std::int32_t>>();
  BOOST_TEST(optional.get(&number) == nullptr);
  *static_cast<std::int32_t*>(optional.emplace(&number)) = 5;
  BOOST_TEST(*number == 5);
  BOOST_TEST(optional.get(&number) == static_cast<const void*>(&*number));
  optional.clear(&number);
  BOOST_TEST(!number.has_value());

  std::vector<std::int32_t> list;
  const Kind& kind = kind_of<std::vector<std::int32_t>>();
  *static_cast<std::int32_t*>(kind.emplace(&list)) = 1;
  *static_cast<std::int32_t*>(kind.emplace(&list)) = 2;
  BOOST_TEST(kind.size(&list) == 2U);
  BOOST_TEST(*static_cast<const std::int32_t*>(kind.at(&list, 1)) == 2);
  kind.clear(&list);
  BOOST_TEST(list.empty());
}

BOOST_AUTO_TEST_CASE(a_table_makes_and_destroys_its_struct) {
  alignas(SampleRequest) std::byte memory[sizeof(SampleRequest)];
  const Table& table = table_of<SampleRequest>();
  table.construct(memory);
  BOOST_TEST(reinterpret_cast<SampleRequest*>(memory)->months == 1);
  table.destroy(memory);
}

BOOST_AUTO_TEST_CASE(an_enumerator_has_its_name) { BOOST_TEST(name_of(test::Urgency::low) == "low"); }

BOOST_AUTO_TEST_SUITE_END()
