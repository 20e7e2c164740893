#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <utility>

#include "engine/dispatch.hpp"
#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

namespace {

/// Makes the toys 1..4, one a chunk, from where an earlier call stopped; fails before `broken`.
std::function<void(Context&)> make_four(std::int64_t broken = 0) {
  return [broken](Context& context) {
    constexpr storage::Sql last{"SELECT max(subject) FROM events WHERE name = 'toy.made'"};
    const std::int64_t first = context.db().find_integer(last).value_or(0) + 1;
    for (std::int64_t id = first; id <= 4; ++id) {
      context.transact([&] {
        make_toy(context, id);
        if (id == broken) throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
      });
      context.progress(id, 4, "toys");
    }
  };
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(run_test, ToyBook)

BOOST_AUTO_TEST_CASE(each_chunk_is_a_transaction_with_its_audit_row_and_the_call_has_one_at_its_end) {
  script.operation = make_four();
  call(ToyRun{});
  BOOST_TEST(count("events") == 4);
  BOOST_TEST(outcomes() == "ok ok ok ok ok");
  BOOST_TEST(column("SELECT COUNT(*) FROM audit WHERE changes LIKE '%toy%'") == "4");
}

BOOST_AUTO_TEST_CASE(a_failed_run_keeps_its_finished_chunks_and_goes_on_when_called_again) {
  script.operation = make_four(3);
  BOOST_TEST(reason_of([&] { call(ToyRun{}); }) == "toy.broken");
  BOOST_TEST(column("SELECT subject FROM events ORDER BY id") == "1 2");
  BOOST_TEST(outcomes() == "ok ok toy.broken");
  script.operation = make_four();
  call(ToyRun{});
  BOOST_TEST(column("SELECT subject FROM events ORDER BY id") == "1 2 3 4");
}

BOOST_AUTO_TEST_CASE(a_dry_run_keeps_no_chunk) {
  script.operation = make_four();
  BOOST_TEST(call(ToyRun{.number = 1}, {.dry_run = true}).number == 2);
  BOOST_TEST(count("events") == 0);
  BOOST_TEST(count("audit") == 0);
}

BOOST_AUTO_TEST_CASE(a_run_with_a_key_stores_its_reply_when_it_is_over_and_not_before) {
  const CallOptions options{.idempotency_key = "k"};
  script.operation = make_four(3);
  BOOST_TEST(reason_of([&] { call(ToyRun{}, options); }) == "toy.broken");
  BOOST_TEST(count("idempotency_keys") == 0);
  script.operation = make_four();
  BOOST_TEST(call(ToyRun{}, options).number == 1);
  int calls = 0;
  script.operation = [&](Context&) { ++calls; };
  BOOST_TEST(call(ToyRun{}, options).number == 1);
  BOOST_TEST(calls == 0);
}

BOOST_AUTO_TEST_CASE(the_same_key_at_the_same_time_gets_the_reply_that_was_stored_first) {
  const CallOptions options{.idempotency_key = "k"};
  bool is_outer = true;
  script.operation = [&](Context&) {
    if (std::exchange(is_outer, false)) call(ToyRun{.number = 1}, options);
  };
  BOOST_TEST(call(ToyRun{.number = 1}, options).names.size() == 2U);
  BOOST_TEST(count("idempotency_keys") == 1);
}

BOOST_AUTO_TEST_CASE(a_progress_function_that_returns_false_stops_the_run_between_chunks) {
  script.operation = make_four();
  std::string told;
  const CallOptions options{.progress = [&](std::int64_t done, std::int64_t total, std::string_view phase) {
    told += std::to_string(done) + "/" + std::to_string(total) + " " + std::string{phase} + ";";
    return done < 2;
  }};
  BOOST_TEST(reason_of([&] { call(ToyRun{}, options); }) == "call.cancelled");
  BOOST_TEST(told == "1/4 toys;2/4 toys;");
  BOOST_TEST(count("events") == 2);
}

BOOST_AUTO_TEST_CASE(what_a_progress_function_throws_is_the_hosts_error) {
  script.operation = make_four();
  const CallOptions options{
      .progress = [](std::int64_t, std::int64_t, std::string_view) -> bool { throw std::runtime_error{"oops"}; }};
  BOOST_TEST(reason_of([&] { call(ToyRun{}, options); }) == "progress.failed");
}

BOOST_AUTO_TEST_CASE(a_run_stops_when_its_deadline_has_passed) {
  script.operation = make_four();
  const CallOptions options{.deadline = clock().now().plus_seconds(5),
                            .progress = [&](std::int64_t, std::int64_t, std::string_view) {
                              clock().set(clock().now().plus_seconds(3));
                              return true;
                            }};
  BOOST_TEST(reason_of([&] { call(ToyRun{}, options); }) == "call.deadline");
  BOOST_TEST(count("events") == 3);
}

BOOST_AUTO_TEST_CASE(a_cancelled_book_stops_a_run_before_its_next_chunk) {
  script.operation = make_four();
  const CallOptions options{.progress = [&](std::int64_t, std::int64_t, std::string_view) {
    ++state()->cancellations;
    return true;
  }};
  BOOST_TEST(reason_of([&] { call(ToyRun{}, options); }) == "call.cancelled");
  BOOST_TEST(count("events") == 1);
}

BOOST_AUTO_TEST_CASE(others_write_between_the_chunks_of_a_run) {
  const auto four = make_four();
  script.operation = [&](Context& context) {
    if (context.actor() == Actor::system()) return four(context);
    make_toy(context, 100 + count("events"));
  };
  const Actor staff = add_staff(R"(["settings_edit"])");
  bool is_first = true;
  const CallOptions options{.progress = [&](std::int64_t, std::int64_t, std::string_view) {
    if (std::exchange(is_first, false)) call(ToyWrite{}, {}, staff);
    return true;
  }};
  call(ToyRun{}, options);
  BOOST_TEST(column("SELECT subject FROM events ORDER BY id") == "1 101 2 3 4");
}

BOOST_AUTO_TEST_CASE(between_chunks_a_run_reads_what_is_committed_and_cannot_write) {
  std::int64_t seen = 0;
  script.operation = [&](Context& context) {
    context.transact([&] { make_toy(context, 1); });
    seen = context.db().find_integer({"SELECT COUNT(*) FROM events"}).value_or(0);
    make_toy(context, 2);
  };
  BOOST_TEST(reason_of([&] { call(ToyRun{}); }) != "nothing");
  BOOST_TEST(seen == 1);
  BOOST_TEST(count("events") == 1);
}

BOOST_AUTO_TEST_CASE(a_chunk_that_lost_is_repeated_alone) {
  int attempts = 0;
  script.operation = [&](Context& context) {
    context.transact([&] { make_toy(context, 1); });
    context.transact([&] {
      make_toy(context, 2);
      if (++attempts < 3) throw storage::SerializationFailure{};
    });
  };
  call(ToyRun{});
  BOOST_TEST(column("SELECT subject FROM events ORDER BY id") == "1 2");
  BOOST_TEST(column("SELECT json_array_length(changes) FROM audit ORDER BY id") == "1 1 0");
}

BOOST_AUTO_TEST_CASE(inside_a_transaction_a_chunk_is_a_savepoint) {
  script.operation = [&](Context& context) {
    make_toy(context, 1);
    const std::string reason = reason_of([&] {
      context.transact([&] {
        make_toy(context, 2);
        throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
      });
    });
    BOOST_TEST(reason == "toy.broken");
    context.transact([&] { make_toy(context, 3); });
  };
  call(ToyWrite{});
  BOOST_TEST(column("SELECT subject FROM events ORDER BY id") == "1 3");
  BOOST_TEST(column("SELECT json_array_length(changes) FROM audit") == "2");
}

BOOST_AUTO_TEST_CASE(work_that_may_fail_alone_leaves_no_trace_when_it_does) {
  std::string failed;
  script.operation = [&](Context& context) {
    for (std::int64_t id = 1; id <= 3; ++id) {
      context.attempt(
          [&] {
            make_toy(context, id, "key " + std::to_string(id));
            if (id == 2) throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
          },
          [&](const Error& error) { failed += error.reason; });
    }
  };
  call(ToyWrite{});
  BOOST_TEST(failed == "toy.broken");
  BOOST_TEST(column("SELECT subject FROM events ORDER BY id") == "1 3");
  BOOST_TEST(column("SELECT subject FROM jobs ORDER BY id") == "1 3");
  BOOST_TEST(column("SELECT json_array_length(changes) FROM audit") == "2");
}

BOOST_AUTO_TEST_CASE(errors_of_the_storage_and_a_wish_to_stop_are_not_the_works_own) {
  for (const ErrorCode code : {ErrorCode::busy, ErrorCode::unavailable, ErrorCode::corrupt, ErrorCode::cancelled}) {
    script.operation = [&](Context& context) {
      context.attempt([&] { throw Error{code, "storage.trouble", "Trouble."}; }, [](const Error&) {});
    };
    BOOST_TEST(reason_of([&] { call(ToyWrite{}); }) == "storage.trouble");
  }
  script.operation = [&](Context& context) {
    context.attempt([&] { throw Error{ErrorCode::exhausted, "storage.full", "Full."}; }, [](const Error&) {});
  };
  BOOST_TEST(reason_of([&] { call(ToyWrite{}); }) == "storage.full");
  script.operation = [&](Context& context) {
    context.attempt([&] { throw Error{ErrorCode::exhausted, "stock.empty", "None left."}; }, [](const Error&) {});
  };
  BOOST_TEST(reason_of([&] { call(ToyWrite{}); }) == "nothing");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
