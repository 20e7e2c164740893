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

BOOST_AUTO_TEST_CASE(listeners_are_told_when_the_writes_of_the_operation_are_done) {
  std::string order;
  script.operation = [&](Context& context) {
    make_toy(context, 7);
    order += "written;";
    make_toy(context, 8);
    order += "written;";
  };
  script.first_listener = [&](Context&, const Happening<Toy, ToyMade>& event) {
    order += "told of " + std::to_string(event.subject.value) + ";";
  };
  call(ToyWrite{});
  BOOST_TEST(order == "written;written;told of 7;told of 8;");
}

BOOST_AUTO_TEST_CASE(what_listeners_announce_is_told_after_what_was_announced_before) {
  std::string order;
  script.operation = [](Context& context) {
    make_toy(context, 1);
    make_toy(context, 2);
  };
  script.first_listener = [&](Context& context, const Happening<Toy, ToyMade>& event) {
    order += std::to_string(event.subject.value) + ";";
    if (event.subject.value < 10) make_toy(context, event.subject.value * 10);
  };
  call(ToyWrite{});
  BOOST_TEST(order == "1;2;10;20;");
  BOOST_TEST(column("SELECT subject FROM events ORDER BY id") == "1 2 10 20");
}

BOOST_AUTO_TEST_CASE(what_an_attempt_announced_is_told_at_its_end_and_nobody_hears_of_one_that_failed) {
  std::string order;
  script.operation = [&](Context& context) {
    make_toy(context, 1);
    context.attempt(
        [&] {
          make_toy(context, 2);
          order += "tried;";
        },
        [](const Error&) {});
    order += "after;";
    context.attempt(
        [&] {
          make_toy(context, 3);
          throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
        },
        [](const Error&) {});
  };
  script.first_listener = [&](Context&, const Happening<Toy, ToyMade>& event) {
    order += "told of " + std::to_string(event.subject.value) + ";";
  };
  call(ToyWrite{});
  BOOST_TEST(order == "tried;told of 2;after;told of 1;");
}

BOOST_AUTO_TEST_CASE(an_attempt_fails_with_the_listeners_of_what_it_announced) {
  bool is_done = true;
  script.operation = [&](Context& context) {
    is_done = context.attempt([&] { make_toy(context, 7); }, [](const Error&) {});
  };
  script.second_listener = [](Context&, const Event&) {
    throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
  };
  call(ToyWrite{});
  BOOST_TEST(!is_done);
  BOOST_TEST(count("events") == 0);
}

BOOST_AUTO_TEST_CASE(each_chunk_of_a_run_tells_of_its_own_before_it_commits) {
  std::string order;
  script.operation = [&](Context& context) {
    for (int i = 1; i <= 2; ++i) {
      context.transact([&] {
        make_toy(context, i);
        order += "written;";
      });
    }
  };
  script.first_listener = [&](Context& context, const Happening<Toy, ToyMade>& event) {
    BOOST_TEST(context.db().in_transaction());
    order += "told of " + std::to_string(event.subject.value) + ";";
  };
  call(ToyRun{});
  BOOST_TEST(order == "written;told of 1;written;told of 2;");
}

BOOST_AUTO_TEST_CASE(a_listener_is_told_on_the_day_on_which_it_happened) {
  const Date day = Date::of(2026, 3, 1);
  std::vector<Date> days;
  script.operation = [&](Context& context) {
    for (int i = 0; i < 2; ++i) {
      context.set_today(day + i);
      make_toy(context, i);
    }
    context.set_today(day + 9);
  };
  script.first_listener = [&](Context& context, const Happening<Toy, ToyMade>&) { days.push_back(context.today()); };
  call(ToyWrite{});
  BOOST_TEST((days == std::vector<Date>{day, day + 1}));
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
