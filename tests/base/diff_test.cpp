#include <boost/test/unit_test.hpp>

#include "base/diff.hpp"
#include "base/json.hpp"
#include "tests/support/sample_request.hpp"

BOOST_AUTO_TEST_SUITE(diff_test)

using namespace billhook;
using test::SampleLine;
using test::SampleRequest;

namespace {

SampleRequest sample() { return JsonReader{}.decode<SampleRequest>(test::full_sample); }

template <class Change>
std::string diff_after(const Change& change) {
  const SampleRequest before = sample();
  SampleRequest after = before;
  change(after);
  return diff(table_of<SampleRequest>(), &before, &after);
}

}  // namespace

BOOST_AUTO_TEST_CASE(equal_rows_have_no_difference) {
  BOOST_TEST(diff_after([](auto&) {}) == "{}");
}

BOOST_AUTO_TEST_CASE(changed_fields_show_what_they_were_and_are) {
  BOOST_TEST(diff_after([](auto& r) {
               r.name = "new";
               r.months = 6;
             }) == R"({"name":{"from":"Grüße","to":"new"},"months":{"from":12,"to":6}})");
}

BOOST_AUTO_TEST_CASE(what_appears_has_no_from_and_what_vanishes_no_to) {
  BOOST_TEST(diff_after([](auto& r) { r.due.reset(); }) == R"({"due":{"from":"2026-11-22"}})");
  const SampleRequest full = sample();
  SampleRequest without = full;
  without.due.reset();
  BOOST_TEST(diff(table_of<SampleRequest>(), &without, &full) == R"({"due":{"to":"2026-11-22"}})");
}

BOOST_AUTO_TEST_CASE(a_struct_inside_is_compared_field_by_field) {
  BOOST_TEST(diff_after([](auto& r) { r.setup->quantity = Decimal{2}; }) ==
             R"({"setup.quantity":{"from":"1","to":"2"}})");
  BOOST_TEST(diff_after([](auto& r) { r.setup.reset(); }) ==
             R"({"setup.description":{"from":"Move"},"setup.quantity":{"from":"1"},)"
             R"("setup.price":{"from":{"amount":"-5","currency":"JPY"}}})");
}

BOOST_AUTO_TEST_CASE(a_list_is_compared_as_a_whole) {
  BOOST_TEST(diff_after([](auto& r) { r.tags.pop_back(); }) == R"({"tags":{"from":[1,9007199254740991],"to":[1]}})");
}

BOOST_AUTO_TEST_CASE(a_new_row_has_only_to_and_a_deleted_one_only_from) {
  const SampleLine line{Text<20>{"VPS"}, Decimal{1}, Money::parse("5", "JPY")};
  const Table& table = table_of<SampleLine>();
  BOOST_TEST(diff(table, nullptr, &line) ==
             R"({"description":{"to":"VPS"},"quantity":{"to":"1"},"price":{"to":{"amount":"5","currency":"JPY"}}})");
  BOOST_TEST(
      diff(table, &line, nullptr) ==
      R"({"description":{"from":"VPS"},"quantity":{"from":"1"},"price":{"from":{"amount":"5","currency":"JPY"}}})");
  BOOST_TEST(diff(table, nullptr, nullptr) == "{}");
}

BOOST_AUTO_TEST_CASE(a_changed_secret_is_told_but_not_shown) {
  BOOST_TEST(diff_after([](auto& r) { r.password = "hunter2"; }) == R"({"password":{"to":"***"}})");
  SampleRequest before = sample();
  SampleRequest after = before;
  before.password = "one";
  after.password = "two";
  BOOST_TEST(diff(table_of<SampleRequest>(), &before, &after) == R"({"password":{"from":"***","to":"***"}})");
  after.password = "one";
  BOOST_TEST(diff(table_of<SampleRequest>(), &before, &after) == "{}");
}

BOOST_AUTO_TEST_SUITE_END()
