#include <boost/test/unit_test.hpp>

#include "base/json.hpp"
#include "tests/support/sample_request.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(json_validate_test)

using namespace billhook;
using test::SampleRequest;

namespace {

struct Blanks {
  Currency currency;
  Money price;
  Email email;
  CountryCode country;
  Id<Blanks> parent;

  template <class V>
  static constexpr void fields(V&& v) {
    v("currency", &Blanks::currency);
    v("price", &Blanks::price);
    v("email", &Blanks::email);
    v("country", &Blanks::country);
    v("parent", &Blanks::parent, {.has_default = true});
  }
};

SampleRequest valid() { return JsonReader{}.decode<SampleRequest>(test::full_sample); }

template <class T>
std::string refusal(const T& object) {
  return test::reason_of([&] { validate(table_of<T>(), &object); });
}

template <class Change>
std::string refusal_after(const Change& change) {
  SampleRequest request = valid();
  change(request);
  return refusal(request);
}

}  // namespace

BOOST_AUTO_TEST_CASE(what_was_read_from_json_is_valid) { BOOST_TEST(refusal(valid()) == "nothing"); }

BOOST_AUTO_TEST_CASE(limits_hold_for_objects_made_in_code) {
  BOOST_TEST(refusal_after([](auto& r) { r.months = 0; }) == "field.out_of_range at months");
  BOOST_TEST(refusal_after([](auto& r) { r.months = 121; }) == "field.out_of_range at months");
  BOOST_TEST(refusal_after([](auto& r) { r.weight = -1; }) == "field.out_of_range at weight");
  BOOST_TEST(refusal_after([](auto& r) { r.weight.reset(); }) == "nothing");
  BOOST_TEST(refusal_after([](auto& r) { r.lines.resize(4, r.lines[0]); }) == "field.out_of_range at lines");
  BOOST_TEST(refusal_after([](auto& r) { r.client.value = -1; }) == "field.out_of_range at client");
  BOOST_TEST(refusal_after([](auto& r) { r.tags[1].value = std::int64_t{1} << 53; }) ==
             "field.out_of_range at tags[1]");
}

BOOST_AUTO_TEST_CASE(an_enumeration_has_one_of_its_values) {
  BOOST_TEST(refusal_after([](auto& r) { r.urgency = static_cast<test::Urgency>(3); }) ==
             "field.unknown_value at urgency");
}

BOOST_AUTO_TEST_CASE(a_json_field_holds_json) {
  BOOST_TEST(refusal_after([](auto& r) { r.extra->text = "{"; }) == "json.malformed at extra");
}

BOOST_AUTO_TEST_CASE(a_required_value_is_not_empty) {
  BOOST_TEST(refusal_after([](auto& r) { r.client.value = 0; }) == "field.missing at client");
  BOOST_TEST(refusal_after([](auto& r) { r.lines[0].price = Money{}; }) == "field.missing at lines[0].price");
  BOOST_TEST(refusal_after([](auto& r) { r.setup->price = Money{}; }) == "field.missing at setup.price");
  BOOST_TEST(refusal_after([](auto& r) { r.currency = Currency{}; }) == "field.missing at currency");
  BOOST_TEST(refusal_after([](auto& r) { r.currency.reset(); }) == "nothing");

  Blanks blanks;
  BOOST_TEST(refusal(blanks) == "field.missing at currency");
  blanks.currency = Currency::of("EUR");
  BOOST_TEST(refusal(blanks) == "field.missing at price");
  blanks.price = Money::zero(blanks.currency);
  BOOST_TEST(refusal(blanks) == "field.missing at email");
  blanks.email = Email{"a@b.c"};
  BOOST_TEST(refusal(blanks) == "field.missing at country");
  blanks.country = CountryCode{"DE"};
  BOOST_TEST(refusal(blanks) == "nothing");
}

BOOST_AUTO_TEST_CASE(money_is_counted_as_the_book_does_where_its_currencies_are_given) {
  CurrencyTable currencies;
  currencies.override_decimals("EUR", 3);
  const auto refusal_in_book = [&](Currency currency) {
    SampleRequest request = valid();
    request.lines[0].price = Money{5, currency};
    request.currency = currency;
    return test::reason_of([&] { validate(table_of<SampleRequest>(), &request, &currencies); });
  };
  BOOST_TEST(refusal_in_book(Currency{"EUR", 3}) == "nothing");
  BOOST_TEST(refusal_in_book(Currency{"EUR", 2}) == "currency.other_decimals at currency");
  BOOST_TEST(refusal_in_book(Currency{"XXY", 2}) == "currency.unknown at currency");
  SampleRequest request = valid();
  request.lines[0].price = Money{5, Currency{"USD", 3}};
  BOOST_TEST(test::reason_of([&] { validate(table_of<SampleRequest>(), &request, &currencies); }) ==
             "currency.other_decimals at lines[0].price");
}

BOOST_AUTO_TEST_SUITE_END()
