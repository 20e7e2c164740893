#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "engine/work.hpp"
#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

namespace {

class WorkedBook : public ToyBook {
 public:
  /// Plans jobs of these keys.
  void plan(const std::vector<std::string>& keys, std::int32_t max_attempts = 2) {
    script.operation = [=](Context& context) {
      for (const std::string& key : keys) {
        context.enqueue({.key = key, .subject = 7, .max_attempts = max_attempts}, SendToShop{.a = 1});
      }
    };
    call(ToyWrite{});
  }
  void set_port(ToyPort::Call port) { state()->ports["shop"] = std::make_shared<ToyPort>(std::move(port)); }
  void set_failing_port() {
    set_port([](std::string_view, std::string_view) -> std::string {
      throw Error{ErrorCode::unavailable, "shop.closed", "Closed."};
    });
  }
  /// What work did: "done failed dead waiting".
  std::string work(std::int64_t limit = 1000) {
    const Book::Work did = engine::work(*state(), limit);
    return std::to_string(did.done) + " " + std::to_string(did.failed) + " " + std::to_string(did.dead) + " " +
           std::to_string(did.waiting);
  }
  void wait(std::int64_t seconds) { clock().set(clock().now().plus_seconds(seconds)); }
  std::string states() const { return column("SELECT state FROM jobs ORDER BY id"); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(work_test, WorkedBook)

BOOST_AUTO_TEST_CASE(a_job_is_handed_to_its_port_once_and_its_reply_is_kept) {
  std::string asked;
  set_port([&](std::string_view operation, std::string_view request) {
    asked += std::string{operation} + " " + std::string{request} + ";";
    return R"({"b":2})";
  });
  plan({"k1"});
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(work() == "0 0 0 0");
  BOOST_TEST(asked == R"(shop.send {"key":"k1","a":1};)");
  BOOST_TEST(column("SELECT state || reply || attempts FROM jobs") == R"(done{"b":2}1)");
}

BOOST_AUTO_TEST_CASE(a_second_job_with_the_same_key_is_not_made) {
  plan({"k1"});
  plan({"k1", "k2"});
  BOOST_TEST(column("SELECT key FROM jobs ORDER BY id") == "k1 k2");
  set_port([](std::string_view, std::string_view) { return "{}"; });
  BOOST_TEST(work() == "2 0 0 0");
  plan({"k1"});
  BOOST_TEST(work() == "0 0 0 0");
  BOOST_TEST(column("SELECT attempts FROM jobs ORDER BY id") == "1 1");
}

BOOST_AUTO_TEST_CASE(jobs_without_their_port_wait) {
  plan({"k1", "k2"});
  BOOST_TEST(work() == "0 0 0 2");
  BOOST_TEST(states() == "queued queued");
  set_port([](std::string_view, std::string_view) { return "{}"; });
  BOOST_TEST(work() == "2 0 0 0");
}

BOOST_AUTO_TEST_CASE(a_failed_job_is_tried_again_later_and_dead_after_its_last_attempt) {
  set_failing_port();
  plan({"k1"});
  BOOST_TEST(work() == "0 1 0 0");
  BOOST_TEST(column("SELECT state || ' ' || last_error FROM jobs") == "retry shop.closed: Closed.");
  BOOST_TEST(work() == "0 0 0 0");
  wait(59);
  BOOST_TEST(work() == "0 0 0 0");
  wait(1);
  BOOST_TEST(work() == "0 0 1 0");
  BOOST_TEST(states() == "dead");
  wait(1'000'000);
  BOOST_TEST(work() == "0 0 0 0");
  BOOST_TEST(column("SELECT name || subject FROM events") == "job.dead1");
}

BOOST_AUTO_TEST_CASE(a_dead_job_can_be_run_again_with_all_its_attempts) {
  set_failing_port();
  plan({"k1"}, 1);
  BOOST_TEST(reason_of([&] { call_json("job.retry", R"({"id":1})"); }) == "job.not_dead");
  BOOST_TEST(work() == "0 0 1 0");
  BOOST_TEST(call_json("job.list", R"({"state":"dead"})").find("k1") != std::string::npos);
  BOOST_TEST(call_json("job.retry", R"({"id":1})").find(R"("state":"queued","attempts":0)") != std::string::npos);
  BOOST_TEST(call_json("job.list", R"({"state":"dead"})") == R"({"items":[]})");
  BOOST_TEST(call_json("job.list", R"({"state":"queued","limit":1})").find("k1") != std::string::npos);
  set_port([](std::string_view, std::string_view) { return ""; });
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(reason_of([&] { call_json("job.retry", R"({"id":2})"); }) == "job.not_found");
}

BOOST_AUTO_TEST_CASE(listeners_learn_what_became_of_a_job_in_the_transaction_that_records_it) {
  std::string told;
  script.job_listener = [&](Context& context, const JobEnded<SendToShop>& job) {
    BOOST_TEST(context.db().in_transaction());
    told += std::to_string(job.subject) + (job.reply ? " done " + encode(*job.reply) : std::string{" dead "}) +
            std::string{job.error} + " " + std::to_string(job.attempts) + ";";
    make_toy(context, job.job.value);
  };
  set_port([](std::string_view, std::string_view) { return R"({"b":2})"; });
  plan({"k1"});
  work();
  set_failing_port();
  plan({"k2"}, 1);
  work();
  BOOST_TEST(told == R"(7 done {"b":2} 1;7 dead shop.closed: Closed. 1;)");
  BOOST_TEST(column("SELECT name FROM events ORDER BY id") == "toy.made job.dead toy.made");
  BOOST_TEST(column("SELECT COUNT(*) FROM audit WHERE operation = 'job.work' AND changes LIKE '%toy%'") == "2");
}

BOOST_AUTO_TEST_CASE(a_listener_that_fails_sends_its_job_round_again_and_no_other) {
  plan({"k1", "k2"});
  set_port([](std::string_view, std::string_view) { return "{}"; });
  script.job_listener = [](Context& context, const JobEnded<SendToShop>& job) {
    make_toy(context, job.job.value);
    if (job.job.value == 1) throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
  };
  BOOST_TEST(work() == "1 1 0 0");
  BOOST_TEST(states() == "retry done");
  BOOST_TEST(column("SELECT last_error FROM jobs WHERE id = 1") == "toy.broken: It is broken.");
  BOOST_TEST(column("SELECT subject FROM events") == "2");
  wait(60);
  BOOST_TEST(work() == "0 0 1 0");
  BOOST_TEST(states() == "dead done");
}

BOOST_AUTO_TEST_CASE(a_listener_that_fails_cannot_keep_a_job_from_dying) {
  plan({"k1"}, 1);
  set_failing_port();
  script.job_listener = [](Context&, const auto&) {
    throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
  };
  BOOST_TEST(work() == "0 0 1 0");
  BOOST_TEST(column("SELECT state || last_error FROM jobs") == "deadtoy.broken: It is broken.");
  BOOST_TEST(count("events") == 1);
}

BOOST_AUTO_TEST_CASE(a_job_whose_worker_was_lost_is_asked_again_with_the_same_key) {
  plan({"k1"});
  std::string asked;
  set_port([&](std::string_view, std::string_view request) {
    asked += request;
    return "{}";
  });
  sql("UPDATE jobs SET state = 'running', attempts = 1, due_at = due_at + 900000000");  // somebody claimed and crashed
  BOOST_TEST(work() == "0 0 0 0");
  wait(900);
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(asked == R"({"key":"k1","a":1})");
  BOOST_TEST(column("SELECT attempts FROM jobs") == "2");
}

BOOST_AUTO_TEST_CASE(an_answer_that_comes_after_the_lease_counts_for_nothing_when_another_took_over) {
  plan({"k1"});
  bool is_slow = true;
  set_port([&](std::string_view, std::string_view) {
    if (std::exchange(is_slow, false)) {
      wait(901);
      std::thread{[&] { BOOST_TEST(work() == "1 0 0 0"); }}.join();
      return R"({"from":"slow"})";
    }
    return R"({"from":"fast"})";
  });
  BOOST_TEST(work() == "0 0 0 0");
  BOOST_TEST(column("SELECT state || reply FROM jobs") == R"(done{"from":"fast"})");
}

BOOST_AUTO_TEST_CASE(an_answer_counts_for_nothing_while_another_worker_holds_the_job) {
  plan({"k1"});
  set_port([&](std::string_view, std::string_view) {
    sql("UPDATE jobs SET attempts = 2, due_at = due_at + 900000000");  // its lease ran out, somebody took it over
    return "{}";
  });
  BOOST_TEST(work() == "0 0 0 0");
  BOOST_TEST(states() == "running");
}

BOOST_AUTO_TEST_CASE(a_job_whose_lease_ran_out_in_the_queue_is_left_to_the_next) {
  plan({"k1", "k2"});
  int asked = 0;
  set_port([&](std::string_view, std::string_view) {
    if (++asked == 1) wait(901);
    return "{}";
  });
  // The first answer still counts, since nobody took the job over; the second job was not asked and is asked anew.
  BOOST_TEST(work() == "2 0 0 0");
  BOOST_TEST(asked == 2);
  BOOST_TEST(column("SELECT attempts FROM jobs ORDER BY id") == "1 1");
  BOOST_TEST(column("SELECT COUNT(*) FROM audit WHERE operation = 'job.work'") == "2");
}

BOOST_AUTO_TEST_CASE(a_port_may_call_operations_of_the_same_book) {
  plan({"k1"});
  set_port([&](std::string_view, std::string_view) {
    script.operation = [](Context& context) { make_toy(context, 9); };
    call_json("toy.write");
    return "{}";
  });
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(column("SELECT subject FROM events") == "9");
}

BOOST_AUTO_TEST_CASE(a_port_does_not_deliver_jobs_itself) {
  plan({"k1", "k2"});
  std::string refusals;
  set_port([&](std::string_view, std::string_view) {
    refusals += reason_of([&] { work(); }) + " ";
    return "{}";
  });
  BOOST_TEST(work() == "2 0 0 0");
  BOOST_TEST(refusals == "work.reentered work.reentered ");
  set_port([&](std::string_view, std::string_view) -> std::string { return work(); });
  plan({"k3"});
  BOOST_TEST(work() == "0 1 0 0");
  BOOST_TEST(column("SELECT last_error FROM jobs WHERE key = 'k3'") ==
             "work.reentered: A port must not deliver jobs itself.");
  BOOST_TEST(work() == "0 0 0 0");
}

BOOST_AUTO_TEST_CASE(whatever_a_port_throws_or_answers_only_its_job_fails) {
  plan({"k1", "k2", "k3", "k4"});
  int asked = 0;
  set_port([&](std::string_view, std::string_view) -> std::string {
    switch (++asked) {
      case 1:
        throw std::runtime_error{"oops\n"};
      case 2:
        throw 42;
      case 3:
        return "no json";
      default:
        return "{}";
    }
  });
  BOOST_TEST(work() == "1 3 0 0");
  BOOST_TEST(column("SELECT last_error FROM jobs WHERE id < 4 ORDER BY id") ==
             "host_error: oops? host_error: The port failed without saying why. "
             "port.bad_reply: json.malformed: Not valid JSON.");
}

BOOST_AUTO_TEST_CASE(a_reply_that_is_not_of_the_calls_type_is_a_failed_attempt_with_its_path) {
  plan({"k1", "k2", "k3", "k4"});
  std::vector<std::string> replies{R"({"b":"2"})", R"({"c":1})", R"({"from":"much longer than twenty letters"})",
                                   R"([])"};
  set_port([&, asked = std::size_t{0}](std::string_view, std::string_view) mutable { return replies.at(asked++); });
  BOOST_TEST(work() == "0 4 0 0");
  BOOST_TEST(column("SELECT last_error FROM jobs WHERE id = 1") ==
             "port.bad_reply: json.wrong_type: b: Must be a whole number, not a string.");
  BOOST_TEST(column("SELECT last_error FROM jobs WHERE id = 2") ==
             "port.bad_reply: json.unknown_field: c: There is no field \"c\". Did you mean \"b\"?");
  BOOST_TEST(column("SELECT last_error FROM jobs WHERE id = 3") ==
             "port.bad_reply: text.too_long: from: The text is longer than 20 characters.");
  BOOST_TEST(column("SELECT last_error FROM jobs WHERE id = 4") ==
             "port.bad_reply: json.wrong_type: Must be an object, not a list.");
}

BOOST_AUTO_TEST_CASE(a_call_that_another_version_planned_waits_for_that_version) {
  plan({"k1"});
  sql("UPDATE jobs SET operation = 'shop.paint'");
  bool is_asked = false;
  set_port([&](std::string_view, std::string_view) {
    is_asked = true;
    return "{}";
  });
  BOOST_TEST(work() == "0 1 0 0");
  BOOST_TEST(column("SELECT last_error FROM jobs") ==
             "port.unknown_call: This version of billhook makes no such call.");
  BOOST_TEST(!is_asked);
}

BOOST_AUTO_TEST_CASE(a_call_that_nobody_needs_any_more_is_not_made) {
  plan({"k1", "k2"});
  bool is_asked = false;
  bool is_told = false;
  set_port([&](std::string_view, std::string_view request) {
    is_asked = is_asked || request.find("k1") != std::string_view::npos;
    return "{}";
  });
  script.prepare = [](Context&, const SendToShop& request, const Asking&) { return request.key.str() != "k1"; };
  script.job_listener = [&](Context&, const JobEnded<SendToShop>& job) {
    is_told = is_told || job.request.key.str() == "k1";
  };
  BOOST_TEST(work() == "2 0 0 0");
  BOOST_TEST(!is_asked);
  BOOST_TEST(!is_told);
  BOOST_TEST(column("SELECT state || attempts || last_error FROM jobs WHERE key = 'k1'") ==
             "done0job.not_needed: There was no need to ask any more.");
}

BOOST_AUTO_TEST_CASE(what_is_asked_is_settled_right_before_the_first_attempt_and_stays) {
  plan({"k1"});
  std::string asked;
  std::string told;
  int attempts = 0;
  set_port([&](std::string_view, std::string_view request) -> std::string {
    asked += request;
    if (++attempts == 1) throw Error{ErrorCode::unavailable, "shop.closed", "Closed."};
    return "{}";
  });
  script.prepare = [](Context& context, SendToShop& request, const Asking& asking) {
    BOOST_TEST(context.db().in_transaction());
    BOOST_TEST(request.key.str() == "k1");
    if (asking.is_first) request.a = 5;
    return true;
  };
  script.job_listener = [&](Context&, const JobEnded<SendToShop>& job) { told = encode(job.request); };
  BOOST_TEST(work() == "0 1 0 0");
  wait(60);
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(asked == R"({"key":"k1","a":5}{"key":"k1","a":5})");
  BOOST_TEST(told == R"({"key":"k1","a":5})");
}

BOOST_AUTO_TEST_CASE(an_attempt_is_the_first_only_when_none_can_have_reached_the_port) {
  plan({"k1"});
  std::string firsts;
  script.prepare = [&](Context&, SendToShop&, const Asking& asking) {
    firsts += asking.is_first ? "first " : "again ";
    return true;
  };
  sql("UPDATE jobs SET state = 'running', attempts = 1, due_at = due_at - 1");  // somebody claimed and crashed
  set_failing_port();
  BOOST_TEST(work() == "0 0 1 0");
  call_json("job.retry", R"({"id":1})");
  // Claimed and given back: what an attempt before it said is not forgotten.
  plan({"k0"});
  sql("UPDATE jobs SET due_at = due_at - 1 WHERE key = 'k0'");
  set_port([&](std::string_view, std::string_view) {
    ++state()->cancellations;
    return "{}";
  });
  sql("UPDATE jobs SET id = 0 WHERE key = 'k0'");
  BOOST_TEST(reason_of([&] { work(); }) == "call.cancelled");
  BOOST_TEST(states() == "done queued");
  set_port([](std::string_view, std::string_view) { return "{}"; });
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(firsts == "again first again ");
}

BOOST_AUTO_TEST_CASE(a_last_look_that_fails_is_a_failed_attempt_without_the_port) {
  plan({"k1"});
  bool is_asked = false;
  set_port([&](std::string_view, std::string_view) {
    is_asked = true;
    return "{}";
  });
  script.prepare = [](Context&, SendToShop&, const Asking&) -> bool {
    throw Error{ErrorCode::precondition, "toy.broken", "It is broken."};
  };
  BOOST_TEST(work() == "0 1 0 0");
  BOOST_TEST(!is_asked);
  BOOST_TEST(column("SELECT last_error FROM jobs") == "toy.broken: It is broken.");
}

BOOST_AUTO_TEST_CASE(a_limit_holds_and_the_oldest_go_first) {
  plan({"k1", "k2", "k3"});
  std::string asked;
  set_port([&](std::string_view, std::string_view request) {
    asked += request.substr(8, 2);
    return "{}";
  });
  BOOST_TEST(work(2) == "2 0 0 0");
  BOOST_TEST(asked == "k1k2");
  BOOST_TEST(work(0) == "0 0 0 0");
}

BOOST_AUTO_TEST_CASE(more_jobs_than_a_batch_are_all_delivered) {
  std::vector<std::string> keys;
  for (int i = 0; i < 450; ++i) keys.push_back(std::to_string(i));
  plan(keys);
  set_port([](std::string_view, std::string_view) { return "{}"; });
  BOOST_TEST(work() == "450 0 0 0");
  BOOST_TEST(outcomes() == "ok ok ok ok");
}

BOOST_AUTO_TEST_CASE(jobs_of_several_sellers_are_recorded_each_in_its_own_books) {
  sql("INSERT INTO sellers SELECT 2, version, name, address, country, tax_id, email, time_zone, currency, language,"
      " prices_include_tax, tax_rounding, invoice_format, credit_note_format, series_reset, policy, created_at"
      " FROM sellers");
  plan({"k1", "k2"});
  call(ToyWrite{}, {}, Actor::system({2}));
  std::string told;
  script.job_listener = [&](Context& context, const auto&) { told += std::to_string(context.seller()); };
  set_port([](std::string_view, std::string_view) { return "{}"; });
  BOOST_TEST(work() == "4 0 0 0");
  BOOST_TEST(told == "1122");
  BOOST_TEST(column("SELECT seller_id FROM audit WHERE operation = 'job.work' ORDER BY id") == "1 2");
}

BOOST_AUTO_TEST_CASE(a_cancelled_delivery_records_what_was_asked_and_gives_the_rest_back) {
  plan({"k1", "k2"});
  set_port([&](std::string_view, std::string_view) {
    ++state()->cancellations;
    return "{}";
  });
  BOOST_TEST(reason_of([&] { work(); }) == "call.cancelled");
  BOOST_TEST(states() == "done queued");
  BOOST_TEST(column("SELECT attempts FROM jobs ORDER BY id") == "1 0");
}

BOOST_AUTO_TEST_CASE(no_transaction_is_open_while_a_port_is_called) {
  plan({"k1"});
  bool could_write = false;
  set_port([&](std::string_view, std::string_view) {
    const auto other = storage::open_database(path(), {.busy_wait_ms = 0});
    const storage::Lease writer = other->writer();
    storage::transact(*writer, true, [] {});
    could_write = true;
    return "{}";
  });
  BOOST_TEST(work() == "1 0 0 0");
  BOOST_TEST(could_write);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
