#include <boost/test/unit_test.hpp>

#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

BOOST_FIXTURE_TEST_SUITE(event_test, ToyBook)

BOOST_AUTO_TEST_CASE(listeners_run_in_order_in_the_transaction_of_whoever_announced) {
  std::string order;
  script.operation = [](Context& context) { make_toy(context, 7); };
  script.first_listener = [&](Context& context, const Happening<Toy, ToyMade>& event) {
    order += "first " + std::to_string(event.subject.value) + ";";
    context.enqueue({.key = "k"}, SendToShop{});
  };
  script.second_listener = [&](Context& context, const Event&) {
    order += "second;";
    BOOST_TEST(context.db().in_transaction());
  };
  call(ToyWrite{});
  BOOST_TEST(order == "first 7;second;");
  BOOST_TEST(count("jobs") == 1);
}

BOOST_AUTO_TEST_CASE(a_listener_is_told_to_what_it_happened_whose_that_is_and_what_else_there_is_to_say) {
  script.operation = [](Context& context) { context.emit(toy_events.toy_made, {3}, Id<Client>{1}, {.a = 5}); };
  script.first_listener = [](Context&, const Happening<Toy, ToyMade>& event) {
    BOOST_TEST(event.subject.value == 3);
    BOOST_TEST(event.client.value().value == 1);
    BOOST_TEST(event.payload.a.value() == 5);
  };
  script.second_listener = [](Context&, const Event& event) {
    BOOST_TEST(event.row.name == "toy.made");
    BOOST_TEST(event.subject == 3);
  };
  call(ToyWrite{});
  BOOST_TEST(count("events") == 1);
}

BOOST_AUTO_TEST_CASE(a_listener_that_fails_undoes_the_whole_operation) {
  script.operation = [](Context& context) { make_toy(context, 7); };
  script.second_listener = [](Context&, const Event&) {
    throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
  };
  BOOST_TEST(reason_of([&] { call(ToyWrite{}); }) == "toy.broken");
  BOOST_TEST(count("events") == 0);
}

BOOST_AUTO_TEST_CASE(events_that_answer_each_other_without_end_are_an_error) {
  script.operation = [](Context& context) { make_toy(context, 7); };
  script.first_listener = [](Context& context, const auto&) { make_toy(context, 7); };
  BOOST_TEST(reason_of([&] { call(ToyWrite{}); }) == "event.too_deep");
  BOOST_TEST(count("events") == 0);
}

BOOST_AUTO_TEST_CASE(many_events_one_after_the_other_are_none) {
  script.operation = [](Context& context) {
    for (int i = 0; i < 100; ++i) make_toy(context, i);
  };
  call(ToyWrite{});
  BOOST_TEST(count("events") == 100);
}

BOOST_AUTO_TEST_CASE(the_list_filters_and_pages) {
  script.operation = [](Context& context) {
    context.emit(toy_events.toy_made, {1}, Id<Client>{1}, {.a = 1});
    context.emit(toy_events.toy_made, {2}, {}, {});
    context.emit(toy_events.toy_lost, {1});
  };
  call(ToyWrite{});
  BOOST_TEST(call_json("event.list", R"({"name":"toy.made","subject":1})") ==
             R"({"items":[{"id":1,"name":"toy.made","subject":1,"client":1,"payload":{"a":1},)"
             R"("at":"2026-11-22T12:00:00Z"}]})");
  BOOST_TEST(call_json("event.list", R"({"client":1})").find("\"id\":2") == std::string::npos);
  BOOST_TEST(call_json("event.list", R"({"limit":2})").ends_with("\"next\":2}"));
  BOOST_TEST(call_json("event.list", R"({"limit":2,"after":2})").find("toy.lost") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_event_is_never_altered_or_deleted) {
  script.operation = [](Context& context) { make_toy(context, 7); };
  call(ToyWrite{});
  BOOST_TEST(reason_of([&] { sql("UPDATE events SET subject = 8"); }) == "storage.constraint");
  BOOST_TEST(reason_of([&] { sql("DELETE FROM events"); }) == "storage.constraint");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
