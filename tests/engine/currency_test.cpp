#include <boost/test/unit_test.hpp>

#include "engine/book_state.hpp"
#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

BOOST_FIXTURE_TEST_SUITE(currency_test, ToyBook)

BOOST_AUTO_TEST_CASE(a_book_may_have_currencies_of_its_own) {
  BOOST_TEST(call_json("currency.set", R"({"code":"XBT","decimals":4})") == R"({"code":"XBT","decimals":4})");
  call_json("currency.set", R"({"code":"HUF","decimals":0})");
  BOOST_TEST(state()->database->currencies().of("XBT").decimals() == 4);
  BOOST_TEST(state()->database->currencies().of("HUF").decimals() == 0);
  BOOST_TEST(call_json("currency.list") == R"({"items":[{"code":"HUF","decimals":0},{"code":"XBT","decimals":4}]})");
  call_json("currency.set", R"({"code":"HUF","decimals":3})");
  BOOST_TEST(state()->database->currencies().of("HUF").decimals() == 3);
}

BOOST_AUTO_TEST_CASE(they_are_there_when_the_book_is_opened_again) {
  call_json("currency.set", R"({"code":"HUF","decimals":0})");
  BookState opened;
  opened.database = storage::open_database(path(), {});
  load_currencies(opened);
  BOOST_TEST(opened.database->currencies().of("HUF").decimals() == 0);
}

BOOST_AUTO_TEST_CASE(a_dry_run_changes_no_currency) {
  call_json("currency.set", R"({"code":"HUF","decimals":0})", {.dry_run = true});
  BOOST_TEST(state()->database->currencies().of("HUF").decimals() == 2);
}

BOOST_AUTO_TEST_CASE(a_currency_in_use_stays_as_it_is) {
  BOOST_TEST(reason_of([&] { call_json("currency.set", R"({"code":"EUR","decimals":3})"); }) == "currency.in_use");
  BOOST_TEST(state()->database->currencies().of("EUR").decimals() == 2);
}

BOOST_AUTO_TEST_CASE(a_bad_code_is_refused) {
  for (const char* code : {"eur", "E1R", "EU", "E-R"}) {
    const std::string request = R"({"code":")" + std::string{code} + R"(","decimals":2})";
    BOOST_TEST(reason_of([&] { call_json("currency.set", request); }).starts_with("currency.bad_code"), code);
  }
  BOOST_TEST(reason_of([&] { call_json("currency.set", R"({"code":"XBT","decimals":5})"); }) ==
             "field.out_of_range at decimals");
}

BOOST_AUTO_TEST_CASE(only_the_house_sets_currencies) {
  sql("INSERT INTO sellers SELECT 2, version, name, address, country, tax_id, email, time_zone, currency, language,"
      " prices_include_tax, tax_rounding, invoice_format, credit_note_format, series_reset, policy, created_at"
      " FROM sellers");
  BOOST_TEST(reason_of([&] { call_json("currency.set", R"({"code":"HUF","decimals":0})", {}, Actor::system({2})); }) ==
             "currency.house_only");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
