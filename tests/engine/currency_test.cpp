#include <boost/test/unit_test.hpp>

#include "engine/book_state.hpp"
#include "engine/dispatch.hpp"
#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

namespace {

struct CurrencyBook : ToyBook {
  /// As the next call counts.
  int decimals_of(std::string_view code) {
    int decimals = -1;
    script.operation = [&](Context& context) { decimals = context.currencies().of(code).decimals(); };
    call(ToyRead{});
    return decimals;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(currency_test, CurrencyBook)

BOOST_AUTO_TEST_CASE(a_book_may_have_currencies_of_its_own) {
  BOOST_TEST(call_json("currency.set", R"({"currency":"XBT","decimals":4})") == R"({"currency":"XBT","decimals":4})");
  call_json("currency.set", R"({"currency":"HUF","decimals":0})");
  BOOST_TEST(call_json("currency.list") ==
             R"({"items":[{"currency":"HUF","decimals":0},{"currency":"XBT","decimals":4}]})");
  BOOST_TEST(decimals_of("XBT") == 4);
  BOOST_TEST(decimals_of("HUF") == 0);
  call_json("currency.set", R"({"currency":"HUF","decimals":3})");
  BOOST_TEST(decimals_of("HUF") == 3);
}

BOOST_AUTO_TEST_CASE(the_next_call_counts_as_the_book_does_whoever_set_the_currency) {
  const auto other_process = std::make_shared<BookState>();
  other_process->house = state()->house;
  other_process->clock = state()->clock;
  other_process->database = storage::open_database(path(), {});
  load_currencies(*other_process, *other_process->database->reader());
  call_json("currency.set", R"({"currency":"HUF","decimals":0})");
  SessionState session{other_process, Actor::system()};
  std::string reply;
  dispatch_json(session, "toy.read", R"({"price":{"amount":"5","currency":"HUF"}})", reply, {});
  BOOST_TEST((last_price == Money{5, Currency{"HUF", 0}}));
  BOOST_TEST(reason_of([&] {
               dispatch_json(session, "toy.write", R"({"price":{"amount":"5.5","currency":"HUF"}})", reply, {});
             }) == "money.too_precise at price.amount");
  call_json("currency.set", R"({"currency":"XBT","decimals":4})");
  dispatch_json(session, "toy.read", R"({"price":{"amount":"0.0005","currency":"XBT"}})", reply, {});
  BOOST_TEST((last_price == Money{5, Currency{"XBT", 4}}));
}

BOOST_AUTO_TEST_CASE(in_its_own_process_a_currency_counts_at_once_even_in_a_calculation) {
  call_json("currency.set", R"({"currency":"HUF","decimals":0})");
  call_json("toy.calculate", R"({"price":{"amount":"5","currency":"HUF"}})");
  BOOST_TEST((last_price == Money{5, Currency{"HUF", 0}}));
}

BOOST_AUTO_TEST_CASE(they_are_there_when_the_book_is_opened_again) {
  call_json("currency.set", R"({"currency":"HUF","decimals":0})");
  BookState opened;
  opened.database = storage::open_database(path(), {});
  load_currencies(opened, *opened.database->reader());
  BOOST_TEST(opened.database->currencies().of("HUF").decimals() == 0);
}

BOOST_AUTO_TEST_CASE(a_dry_run_changes_no_currency) {
  call_json("currency.set", R"({"currency":"HUF","decimals":0})", {.dry_run = true});
  BOOST_TEST(decimals_of("HUF") == 2);
}

BOOST_AUTO_TEST_CASE(a_typed_call_with_money_that_is_counted_otherwise_is_refused) {
  call_json("currency.set", R"({"currency":"HUF","decimals":0})");
  const auto with = [&](Currency currency) { return reason_of([&] { call(ToyWrite{.price = Money{5, currency}}); }); };
  call(ToyRead{});
  BOOST_TEST(with(Currency("HUF", 0)) == "nothing");
  BOOST_TEST(with(Currency("HUF", 2)) == "currency.other_decimals at price");
  BOOST_TEST(with(Currency("XXY", 2)) == "currency.unknown at price");
}

BOOST_AUTO_TEST_CASE(a_currency_in_use_stays_as_it_is) {
  BOOST_TEST(reason_of([&] { call_json("currency.set", R"({"currency":"EUR","decimals":3})"); }) == "currency.in_use");
  BOOST_TEST(decimals_of("EUR") == 2);
}

BOOST_AUTO_TEST_CASE(a_bad_code_is_refused) {
  for (const char* code : {"eur", "E1R", "EU", "E-R"}) {
    const std::string request = R"({"currency":")" + std::string{code} + R"(","decimals":2})";
    BOOST_TEST(reason_of([&] { call_json("currency.set", request); }).starts_with("currency.bad_code"), code);
  }
  BOOST_TEST(reason_of([&] { call_json("currency.set", R"({"currency":"XBT","decimals":5})"); }) ==
             "field.out_of_range at decimals");
}

BOOST_AUTO_TEST_CASE(only_the_house_sets_currencies) {
  sql("INSERT INTO sellers SELECT 2, version, name, address, country, tax_id, email, time_zone, currency, language,"
      " prices_include_tax, tax_rounding, invoice_format, credit_note_format, series_reset, policy, created_at"
      " FROM sellers");
  BOOST_TEST(reason_of([&] {
               call_json("currency.set", R"({"currency":"HUF","decimals":0})", {}, Actor::system({2}));
             }) == "currency.house_only");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
