#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "billhook/base/currency.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(currency_test)

using namespace billhook;
using test::reason_of;

BOOST_AUTO_TEST_CASE(a_currency_has_the_decimals_of_iso_4217) {
  BOOST_TEST(Currency::of("JPY").decimals() == 0);
  BOOST_TEST(Currency::of("EUR").decimals() == 2);
  BOOST_TEST(Currency::of("KWD").decimals() == 3);
  BOOST_TEST(Currency::of("UYW").decimals() == 4);
  BOOST_TEST(Currency::of("CLF").scale() == 10'000);
  BOOST_TEST(Currency::of("ISK").scale() == 1);
  BOOST_TEST(Currency::of("AED").code() == "AED");
  BOOST_TEST(Currency::of("ZWG").code() == "ZWG");
}

BOOST_AUTO_TEST_CASE(iso_4217_has_165_currencies_to_bill_in) {
  int count = 0;
  std::string code = "AAA";
  for (code[0] = 'A'; code[0] <= 'Z'; ++code[0]) {
    for (code[1] = 'A'; code[1] <= 'Z'; ++code[1]) {
      for (code[2] = 'A'; code[2] <= 'Z'; ++code[2]) {
        if (reason_of([&] { Currency::of(code); }) == "nothing") ++count;
      }
    }
  }
  BOOST_TEST(count == 165);
}

BOOST_DATA_TEST_CASE(what_is_no_currency_to_bill_in_is_refused,
                     boost::unit_test::data::make({"", "E", "EU", "EURO", "eur", "XAU", "XXX", "XTS", "ZZZ",
                                                   "E\xc3\xa9", "[[["})) {
  BOOST_TEST(reason_of([&] { Currency::of(sample); }) == "currency.unknown");
  BOOST_TEST(reason_of([&] { CurrencyTable::iso().of(sample); }) == "currency.unknown");
}

BOOST_AUTO_TEST_CASE(a_book_overrides_decimals_and_adds_codes) {
  CurrencyTable table;
  table.override_decimals("EUR", 4);
  table.override_decimals("EUR", 3);
  table.override_decimals("BTC", 4);
  BOOST_TEST(table.of("EUR").decimals() == 3);
  BOOST_TEST(table.of("BTC").decimals() == 4);
  BOOST_TEST(table.of("USD").decimals() == 2);
  BOOST_TEST(Currency::of("EUR").decimals() == 2);
  BOOST_TEST(reason_of([&] { table.override_decimals("btc", 2); }) == "currency.bad_code");
  BOOST_TEST(reason_of([&] { table.override_decimals("BTC", 5); }) == "currency.bad_decimals");
  BOOST_TEST(reason_of([&] { table.override_decimals("BTC", -1); }) == "currency.bad_decimals");
}

BOOST_AUTO_TEST_CASE(a_copy_of_a_table_keeps_what_was_overridden_last) {
  CurrencyTable table;
  table.override_decimals("EUR", 4);
  table.override_decimals("EUR", 3);
  const CurrencyTable copy = table;
  table.override_decimals("EUR", 0);
  BOOST_TEST(copy.of("EUR").decimals() == 3);
}

BOOST_AUTO_TEST_CASE(no_currency_is_empty) {
  BOOST_TEST(Currency{}.empty());
  BOOST_TEST(Currency{}.code().empty());
  BOOST_TEST(!Currency::of("EUR").empty());
}

BOOST_AUTO_TEST_SUITE_END()
