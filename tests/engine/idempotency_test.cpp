#include <boost/test/unit_test.hpp>

#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

BOOST_FIXTURE_TEST_SUITE(idempotency_test, ToyBook)

BOOST_AUTO_TEST_CASE(a_call_with_a_key_takes_effect_once) {
  std::int64_t calls = 0;
  script.operation = [&](Context& context) { make_toy(context, ++calls); };
  const CallOptions options{.idempotency_key = "k"};
  const std::string first = call_json("toy.write", R"({"number":1})", options);
  BOOST_TEST(call_json("toy.write", R"( {"number" : 1, "secret" : null} )", options) == first);
  BOOST_TEST(calls == 1);
  BOOST_TEST(count("events") == 1);
  BOOST_TEST(count("audit") == 1);
}

BOOST_AUTO_TEST_CASE(a_typed_call_gets_the_stored_reply_of_a_json_call_and_the_other_way_round) {
  call_json("toy.write", R"({"number":1})", {.idempotency_key = "a"});
  const ToyReply reply = call(ToyWrite{.number = 1}, {.idempotency_key = "a"});
  BOOST_TEST(reply.number == 2);
  BOOST_TEST(reply.names.size() == 2U);
  call(ToyWrite{.number = 2}, {.idempotency_key = "b"});
  BOOST_TEST(call_json("toy.write", R"({"number":2})", {.idempotency_key = "b"}) ==
             R"({"number":3,"names":["one","two"]})");
  BOOST_TEST(count("audit") == 2);
}

BOOST_AUTO_TEST_CASE(the_same_key_for_another_request_is_a_conflict) {
  const CallOptions options{.idempotency_key = "k"};
  call(ToyWrite{.number = 1, .secret = "one"}, options);
  BOOST_TEST(reason_of([&] { call(ToyWrite{.number = 2, .secret = "one"}, options); }) == "idempotency.key_reused");
  BOOST_TEST(reason_of([&] { call(ToyWrite{.number = 1, .secret = "two"}, options); }) == "idempotency.key_reused");
  BOOST_TEST(reason_of([&] { call(ToyRun{.number = 1, .secret = "one"}, options); }) == "idempotency.key_reused");
  BOOST_TEST(reason_of([&] { call(ToyWrite{.number = 1, .secret = "one"}, options); }) == "nothing");
}

BOOST_AUTO_TEST_CASE(a_key_belongs_to_its_actor) {
  const Actor staff = add_staff(R"(["settings_edit"])");
  call(ToyWrite{.number = 1}, {.idempotency_key = "k"});
  BOOST_TEST(call(ToyWrite{.number = 2}, {.idempotency_key = "k"}, staff).number == 3);
}

BOOST_AUTO_TEST_CASE(a_retry_by_somebody_who_lost_the_permission_is_denied) {
  const Actor staff = add_staff(R"(["settings_edit"])");
  call(ToyWrite{}, {.idempotency_key = "k"}, staff);
  sql("UPDATE roles SET permissions = '[]'");
  BOOST_TEST(reason_of([&] { call(ToyWrite{}, {.idempotency_key = "k"}, staff); }) == "permission.missing");
}

BOOST_AUTO_TEST_CASE(a_key_is_a_text_of_at_most_200_characters) {
  const auto with_key = [&](const std::string& key) {
    return reason_of([&] { call(ToyWrite{}, {.idempotency_key = key}); });
  };
  BOOST_TEST(with_key(std::string(200, 'k')) == "nothing");
  BOOST_TEST(with_key(std::string(201, 'k')) == "idempotency.bad_key at idempotency_key");
  BOOST_TEST(with_key("\xff") == "idempotency.bad_key at idempotency_key");
}

BOOST_AUTO_TEST_CASE(a_refused_call_does_not_use_its_key_up) {
  script.operation = [](Context&) { throw Error{ErrorCode::precondition, "toy.broken", "It is broken."}; };
  BOOST_TEST(reason_of([&] { call(ToyWrite{}, {.idempotency_key = "k"}); }) == "toy.broken");
  script.operation = [](Context&) {};
  BOOST_TEST(reason_of([&] { call(ToyWrite{.number = 5}, {.idempotency_key = "k"}); }) == "nothing");
}

BOOST_AUTO_TEST_CASE(a_dry_run_stores_no_key_but_honours_one) {
  call(ToyWrite{.number = 1}, {.idempotency_key = "k", .dry_run = true});
  BOOST_TEST(count("idempotency_keys") == 0);
  call(ToyWrite{.number = 2}, {.idempotency_key = "k"});
  BOOST_TEST(reason_of([&] { call(ToyWrite{.number = 1}, {.idempotency_key = "k", .dry_run = true}); }) ==
             "idempotency.key_reused");
}

BOOST_AUTO_TEST_CASE(reads_and_calculations_have_no_use_for_a_key) {
  call(ToyRead{.number = 1}, {.idempotency_key = "k"});
  call(ToyRead{.number = 2}, {.idempotency_key = "k"});
  call(ToyCalculate{.number = 3}, {.idempotency_key = "k"});
  BOOST_TEST(count("idempotency_keys") == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
