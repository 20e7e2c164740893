#include <boost/test/unit_test.hpp>

#include "billhook/engine/typed_port.hpp"
#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

namespace {

struct Charge {
  static constexpr std::string_view operation = "shop.charge";
  using Reply = Acknowledged;
  Text<200> key = {};
  Money amount = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("key", &Charge::key);
    v("amount", &Charge::amount);
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(typed_port_test)

BOOST_AUTO_TEST_CASE(a_function_takes_the_request_and_returns_the_reply) {
  TypedPort port;
  port.on([](const SendToShop& toy) { return ShopReply{.b = toy.a + 1, .from = Text<20>{toy.key.str()}}; });
  BOOST_TEST(port.call("shop.send", R"({"key":"k1","a":2})") == R"({"b":3,"from":"k1"})");
  port.on([](const SendToShop&) { return ShopReply{}; });
  BOOST_TEST(port.call("shop.send", R"({"key":"k1","a":2})") == "{}");
}

BOOST_AUTO_TEST_CASE(what_the_function_throws_and_a_call_without_one_are_errors) {
  TypedPort port;
  BOOST_TEST(reason_of([&] { port.call("shop.send", R"({"key":"k1","a":2})"); }) == "port.no_such_call");
  port.on([](const SendToShop&) -> ShopReply { throw Error{ErrorCode::unavailable, "shop.closed", "Closed."}; });
  BOOST_TEST(reason_of([&] { port.call("shop.send", R"({"key":"k1","a":2})"); }) == "shop.closed");
  BOOST_TEST(reason_of([&] { port.call("shop.send", R"({"key":"k1"})"); }) == "json.missing_field at a");
}

BOOST_AUTO_TEST_CASE(money_is_read_with_the_decimals_of_the_book) {
  CurrencyTable currencies;
  currencies.override_decimals("EUR", 3);
  TypedPort port{currencies};
  std::int64_t minor = 0;
  port.on([&](const Charge& charge) {
    minor = charge.amount.minor();
    return Acknowledged{};
  });
  BOOST_TEST(port.call("shop.charge", R"({"key":"k","amount":{"amount":"1.234","currency":"EUR"}})") == "{}");
  BOOST_TEST(minor == 1234);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
