#include <array>
#include <boost/test/unit_test.hpp>
#include <new>
#include <stdexcept>

#include "engine/dispatch.hpp"
#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

BOOST_FIXTURE_TEST_SUITE(dispatch_test, ToyBook)

BOOST_AUTO_TEST_CASE(a_typed_call_and_a_json_call_do_the_same) {
  script.operation = [](Context& context) { make_toy(context, 7); };
  const ToyReply reply = call(ToyWrite{.number = 4});
  BOOST_TEST(reply.number == 5);
  BOOST_TEST(call_json("toy.write", R"({"number":4})") == R"({"number":5,"names":["one","two"]})");
  BOOST_TEST(count("events") == 2);
  BOOST_TEST(column("SELECT DISTINCT changes FROM audit") ==
             R"([{"noun":"toy","id":7,"fields":{"id":{"to":7},"name":{"to":"toy"}}}])");
}

BOOST_AUTO_TEST_CASE(an_unknown_operation_is_answered_with_the_closest_one) {
  try {
    call_json("toy.wite");
    BOOST_ERROR("no error");
  } catch (const Error& error) {
    BOOST_TEST(to_string(error.code) == "not_found");
    BOOST_TEST(error.reason == "operation.unknown");
    BOOST_TEST(error.message.find("`toy.write`") != std::string::npos);
  }
  BOOST_TEST(reason_of([&] { call_json(std::string(100'000, 'x')); }) == "operation.unknown");
  BOOST_TEST(count("audit") == 0);
}

BOOST_AUTO_TEST_CASE(a_bad_request_is_refused_with_its_path_and_noted) {
  BOOST_TEST(reason_of([&] { call_json("toy.write", R"({"numbr":4})"); }) == "json.unknown_field at numbr");
  BOOST_TEST(reason_of([&] { call_json("toy.write", R"({"number":1001})"); }) == "field.out_of_range at number");
  BOOST_TEST(reason_of([&] { call(ToyWrite{.number = 1001}); }) == "field.out_of_range at number");
  BOOST_TEST(reason_of([&] { call_json("toy.read", R"({"number":1001})"); }) == "field.out_of_range at number");
  BOOST_TEST(outcomes() == "json.unknown_field field.out_of_range field.out_of_range");
}

BOOST_AUTO_TEST_CASE(a_call_that_fails_changes_nothing_and_leaves_one_audit_row) {
  script.operation = [](Context& context) {
    make_toy(context, 7, "key");
    throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
  };
  BOOST_TEST(reason_of([&] { call_json("toy.write"); }) == "toy.broken");
  BOOST_TEST(count("events") == 0);
  BOOST_TEST(count("jobs") == 0);
  BOOST_TEST(outcomes() == "toy.broken");
  BOOST_TEST(column("SELECT changes FROM audit") == "[]");
}

BOOST_AUTO_TEST_CASE(a_successful_write_without_changes_leaves_an_audit_row) {
  call_json("toy.write", "{}", {.reason = "because"});
  BOOST_TEST(outcomes() == "ok");
  BOOST_TEST(column("SELECT reason || '|' || actor || '|' || operation FROM audit") == "because|system:1|toy.write");
}

BOOST_AUTO_TEST_CASE(a_successful_read_leaves_no_audit_row) {
  call_json("toy.read");
  BOOST_TEST(count("audit") == 0);
}

BOOST_AUTO_TEST_CASE(an_exception_of_another_kind_arrives_as_internal_error) {
  script.operation = [](Context& context) {
    make_toy(context, 7);
    throw std::runtime_error{"oops"};
  };
  try {
    call_json("toy.write");
    BOOST_ERROR("no error");
  } catch (const Error& error) {
    BOOST_TEST(to_string(error.code) == "internal");
    BOOST_TEST(error.message == "oops");
  }
  BOOST_TEST(count("events") == 0);
  BOOST_TEST(outcomes() == "internal.exception");
}

BOOST_AUTO_TEST_CASE(running_out_of_memory_arrives_as_exhausted) {
  script.operation = [](Context&) { throw std::bad_alloc{}; };
  BOOST_TEST(reason_of([&] { call_json("toy.write"); }) == "memory.exhausted");
}

BOOST_AUTO_TEST_CASE(a_dry_run_replies_as_the_real_one_and_keeps_nothing) {
  script.operation = [](Context& context) { make_toy(context, 7, "key"); };
  const std::string reply = call_json("toy.write", "{}", {.dry_run = true});
  BOOST_TEST(reply == call_json("toy.write", "{}"));
  BOOST_TEST(count("events") == 1);
  BOOST_TEST(count("jobs") == 1);
  BOOST_TEST(count("audit") == 1);
}

BOOST_AUTO_TEST_CASE(a_refused_dry_run_leaves_no_audit_row) {
  script.operation = [](Context&) { throw Error{ErrorCode::precondition, "toy.broken", "It is broken."}; };
  BOOST_TEST(reason_of([&] { call_json("toy.write", "{}", {.dry_run = true}); }) == "toy.broken");
  BOOST_TEST(count("audit") == 0);
}

BOOST_AUTO_TEST_CASE(a_calculation_needs_neither_actor_nor_store) {
  BOOST_TEST(call_json("toy.calculate", R"({"number":1})", {}, Actor::staff({99})) ==
             R"({"number":2,"names":["one","two"]})");
  script.operation = [](Context& context) { context.db(); };
  BOOST_TEST(reason_of([&] { call_json("toy.calculate"); }) == "context.no_store");
}

BOOST_AUTO_TEST_CASE(a_reading_operation_cannot_write) {
  script.operation = [](Context& context) { make_toy(context, 7); };
  BOOST_TEST(reason_of([&] { call_json("toy.read"); }) != "nothing");
  BOOST_TEST(count("events") == 0);
}

BOOST_AUTO_TEST_CASE(a_transaction_that_lost_is_repeated_as_a_whole) {
  int attempts = 0;
  script.operation = [&](Context& context) {
    make_toy(context, 7);
    if (++attempts < 10) throw storage::SerializationFailure{};
  };
  call_json("toy.write");
  BOOST_TEST(attempts == 10);
  BOOST_TEST(count("events") == 1);
  BOOST_TEST(column("SELECT COUNT(*) FROM audit WHERE changes LIKE '%}},{%'") == "0");
}

BOOST_AUTO_TEST_CASE(a_transaction_that_loses_ten_times_is_answered_as_busy) {
  int attempts = 0;
  script.operation = [&](Context&) {
    ++attempts;
    throw storage::SerializationFailure{};
  };
  BOOST_TEST(reason_of([&] { call_json("toy.write"); }) == "storage.contended");
  BOOST_TEST(attempts == 10);
  BOOST_TEST(count("audit") == 0);
}

BOOST_AUTO_TEST_CASE(a_session_in_a_call_refuses_another_one) {
  SessionState session{state(), Actor::system()};
  std::string reply;
  std::string reason;
  script.operation = [&](Context&) {
    reason = reason_of([&] { dispatch_json(session, "toy.calculate", "{}", reply, {}); });
  };
  dispatch_json(session, "toy.write", R"({"number":1})", reply, {});
  BOOST_TEST(reason == "session.in_use");
  BOOST_TEST(reply == R"({"number":2,"names":["one","two"]})");
  dispatch_json(session, "toy.calculate", R"({"number":2})", reply, {});
  BOOST_TEST(reply == R"({"number":3,"names":["one","two"]})");
}

BOOST_AUTO_TEST_CASE(a_call_that_is_cancelled_meanwhile_keeps_nothing) {
  script.operation = [&](Context& context) {
    make_toy(context, 7);
    ++state()->cancellations;
  };
  BOOST_TEST(reason_of([&] { call_json("toy.write"); }) == "call.cancelled");
  BOOST_TEST(count("events") == 0);
  script.operation = [](Context&) {};
  call_json("toy.write");  // a later call is not concerned
}

BOOST_AUTO_TEST_CASE(a_call_that_is_cancelled_before_it_holds_the_book_keeps_nothing) {
  struct CancellingClock : Clock {
    explicit CancellingClock(BookState& of) : state{of} {}
    Timestamp now() override {
      ++state.cancellations;
      return Timestamp::parse("2026-11-22T12:00:00Z");
    }
    BookState& state;
  };
  script.operation = [](Context& context) { make_toy(context, 7); };
  state()->clock = std::make_shared<CancellingClock>(*state());
  BOOST_TEST(reason_of([&] { call_json("toy.write"); }) == "call.cancelled");
  BOOST_TEST(count("events") == 0);
}

BOOST_AUTO_TEST_CASE(what_was_read_without_locks_is_no_answer) {
  int copies = 0;
  script.operation = [&](Context&) {  // whose end drops the locks of the process
    std::filesystem::copy_file(path(), path() + std::to_string(++copies));
  };
  BOOST_TEST(reason_of([&] { call_json("toy.read"); }) == "storage.locks_lost");
  BOOST_TEST(reason_of([&] { call_json("toy.write", "{}", {.dry_run = true}); }) == "storage.locks_lost");
  BOOST_TEST(reason_of([&] { call_json("toy.write"); }) == "storage.locks_lost");
  BOOST_TEST(copies == 3);
  script.operation = [](Context&) {};
  call_json("toy.write");
}

BOOST_AUTO_TEST_CASE(a_reason_is_a_text_of_at_most_500_characters) {
  BOOST_TEST(reason_of([&] { call_json("toy.write", "{}", {.reason = std::string(501, 'x')}); }) ==
             "call.bad_reason at reason");
  BOOST_TEST(reason_of([&] { call_json("toy.write", "{}", {.reason = "\x1b[31m"}); }) == "call.bad_reason at reason");
  BOOST_TEST(outcomes() == "call.bad_reason call.bad_reason");
  BOOST_TEST(column("SELECT DISTINCT length(reason) FROM audit") == "0");
}

BOOST_AUTO_TEST_CASE(another_writer_means_busy_after_a_bounded_wait_and_is_no_refusal) {
  const storage::Lease writer = state()->database->writer();
  BOOST_TEST(reason_of([&] { call_json("toy.write"); }) == "storage.busy");
  BOOST_TEST(count("audit") == 0);
}

BOOST_AUTO_TEST_CASE(a_call_that_was_interrupted_while_it_waited_is_no_refusal) {
  script.operation = [](Context&) { throw Error{ErrorCode::cancelled, "storage.interrupted", "as by the storage"}; };
  BOOST_TEST(reason_of([&] { call_json("toy.write"); }) == "storage.interrupted");
  BOOST_TEST(count("audit") == 0);  // to note it would have to wait as well
}

BOOST_AUTO_TEST_CASE(a_day_is_the_sellers_day) {
  clock().set(Timestamp::parse("2026-11-22T23:30:00Z"));
  std::string today;
  script.operation = [&](Context& context) { today = context.today().to_string(); };
  call_json("toy.read");
  BOOST_TEST(today == "2026-11-23");  // in Berlin
  call_json("toy.calculate");
  BOOST_TEST(today == "2026-11-22");  // in UTC
}

BOOST_AUTO_TEST_CASE(randomness_comes_from_the_books_port) {
  std::array<std::uint8_t, 3> bytes{};
  script.operation = [&](Context& context) { context.fill_random(bytes); };
  call_json("toy.calculate");
  BOOST_TEST(bytes == (std::array<std::uint8_t, 3>{1, 2, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
