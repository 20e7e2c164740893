#include <boost/test/unit_test.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "tests/capi/c_book.hpp"

namespace billhook::test {
namespace {

constexpr std::string_view new_client = R"({"name":"Ada","email":"ada@client.example","address":{"country":"DE"}})";

Ended run_with(const CSession& session, const CProgress::Report& report) {
  CProgress progress{report};
  const billhook_call_options options = progress.options();
  return session.call("automation.run", "{}", &options);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(capi_thread)

BOOST_AUTO_TEST_CASE(sessions_on_two_threads_work_at_once) {
  CBook book;
  std::atomic<int> failed = 0;
  const auto work = [&] {
    const CSession session{book.opened};
    for (int i = 0; i < 40; ++i) {
      if (session.call("client.create", new_client).status != BILLHOOK_OK) ++failed;
      billhook_cursor* cursor = nullptr;
      billhook_query(session.session, text("client.list"), text(""), nullptr, &cursor, nullptr);
      const billhook_batch* batch = nullptr;
      if (billhook_cursor_next(cursor, 0, &batch, nullptr) != BILLHOOK_OK || batch->rows == 0) ++failed;
      billhook_cursor_close(cursor);
    }
  };
  std::thread other{work};
  work();
  other.join();
  BOOST_TEST(failed == 0);
  BOOST_TEST(book.number("SELECT count(*) FROM clients") == 80);
}

BOOST_AUTO_TEST_CASE(one_session_on_two_threads_refuses_the_second) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  std::string refused;
  const Ended end = run_with(session, [&](auto, auto, auto&, auto*) {
    std::thread{[&] { refused = session.call("client.list").refusal(); }}.join();
    return 0;
  });
  BOOST_TEST(end.refusal() == "ok");
  BOOST_TEST(refused == "precondition session.in_use");
}

BOOST_AUTO_TEST_CASE(one_session_hammered_by_two_threads_answers_each_call_or_refuses_it) {
  CBook book;
  const CSession session{book.opened};
  std::atomic<int> answered = 0;
  std::atomic<int> surprises = 0;
  const auto hammer = [&] {
    for (int i = 0; i < 200; ++i) {
      const std::string refusal = session.call("client.list").refusal();
      if (refusal == "ok") ++answered;
      if (refusal != "ok" && refusal != "precondition session.in_use") ++surprises;
    }
  };
  std::thread other{hammer};
  hammer();
  other.join();
  BOOST_TEST(answered > 0);
  BOOST_TEST(surprises == 0);
}

BOOST_AUTO_TEST_CASE(another_thread_cancels_a_long_run_and_the_next_one_goes_on) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  const Ended end = run_with(session, [&](auto, auto, auto&, auto*) {
    std::thread{[&] { billhook_cancel(book.opened); }}.join();
    return 0;
  });
  BOOST_TEST(end.status == BILLHOOK_CANCELLED);
  BOOST_TEST(end.refusal() == "cancelled call.cancelled");
  BOOST_TEST(session.call("automation.run").refusal() == "ok");
}

BOOST_AUTO_TEST_CASE(another_thread_cancels_a_cursor_which_then_is_at_its_end) {
  CBook book;
  const CSession session{book.opened};
  for (int i = 0; i < 50; ++i) session.call("client.create", new_client);
  std::atomic<bool> is_over = false;
  std::atomic<bool> has_begun = false;
  std::thread canceller{[&] {
    while (!has_begun) std::this_thread::yield();
    while (!is_over) billhook_cancel(book.opened);
  }};
  int cancelled = 0;
  // On a busy machine the other thread may not run for long.
  for (int tries = 0; tries < 200'000 && cancelled == 0; ++tries) {
    billhook_cursor* cursor = nullptr;
    has_begun = true;
    if (billhook_query(session.session, text("client.list"), text(""), nullptr, &cursor, nullptr) != BILLHOOK_OK)
      continue;
    const auto next = [&] {
      const billhook_batch* batch = nullptr;
      return ended([&](auto** why) { return billhook_cursor_next(cursor, 0, &batch, why); }).refusal();
    };
    const std::string first = next();
    BOOST_TEST((first == "ok" || first == "cancelled call.cancelled" || first == "cancelled storage.interrupted"),
               first);
    if (first != "ok") {
      ++cancelled;
      BOOST_TEST(next() == first);
    }
    billhook_cursor_close(cursor);
  }
  is_over = true;
  canceller.join();
  BOOST_TEST(cancelled == 1);
  billhook_cursor* cursor = book.query(session.session, "client.list");
  BOOST_TEST(rows_of(cursor).size() == 50U);
  billhook_cursor_close(cursor);
}

BOOST_AUTO_TEST_CASE(a_book_and_its_sessions_may_be_closed_while_others_work) {
  CBook book;
  for (int round = 0; round < 10; ++round) {
    billhook_book* own = book.open();
    billhook_session* session = nullptr;
    billhook_session_open(own, text(R"({"kind":"system"})"), &session, nullptr);
    std::atomic<bool> is_closed = false;
    std::atomic<int> surprises = 0;
    std::thread worker{[&] {
      bool was_closed = false;
      while (!was_closed) {
        was_closed = is_closed;
        const std::string refusal = ended([&](auto** out) {
                                      return billhook_call(session, text("client.list"), text(""), nullptr, out);
                                    }).refusal();
        if (refusal != "ok" && refusal != "invalid abi.bad_handle") ++surprises;
        if (was_closed && refusal != "invalid abi.bad_handle") ++surprises;
      }
    }};
    billhook_close(own);
    billhook_session_close(session);
    is_closed = true;
    worker.join();
    BOOST_TEST(surprises == 0);
  }
}

BOOST_AUTO_TEST_CASE(ports_are_replaced_while_jobs_are_delivered) {
  CBook book;
  for (int i = 0; i < 20; ++i) book.order();
  CPort port{"{}"};
  std::atomic<bool> is_over = false;
  port.place(book.opened, "provisioner");
  std::atomic<int> placed = 0;
  std::atomic<int> destroyed = 0;  // by whichever thread used it last
  std::thread replacer{[&] {
    const auto call = [](void*, billhook_text, billhook_text, billhook_answer*) {};
    const auto destroy = [](void* user) { ++*static_cast<std::atomic<int>*>(user); };
    const billhook_port mailer{sizeof mailer, &destroyed, call, destroy};
    while (!is_over) {
      if (billhook_register_port(book.opened, text("mailer"), &mailer, nullptr) == BILLHOOK_OK) ++placed;
      billhook_register_port(book.opened, text("mailer"), nullptr, nullptr);
    }
  }};
  while (placed == 0) std::this_thread::yield();
  std::int64_t done = 0;
  for (int i = 0; i < 20; ++i) done += std::stoll(book.deliver(1).member("done"));
  is_over = true;
  replacer.join();
  BOOST_TEST(done == 20);
  BOOST_TEST(placed > 0);
  BOOST_TEST(destroyed == placed);
}

BOOST_AUTO_TEST_CASE(a_clock_replaced_while_it_is_asked_is_destroyed_outside_of_the_transaction) {
  CBook book;
  book.order();
  billhook_book* own = book.open(R"({"busy_wait_ms":10})");
  struct Clock {
    billhook_book* book;
    std::atomic<bool> is_armed = false;
    std::atomic<bool> is_asked = false;
    std::atomic<bool> is_replaced = false;
    std::atomic<int> destroyed = 0;
    std::string refusal_in_destroy = {};
  } clock{own};
  const auto tell = [](void* user, billhook_text, billhook_text, billhook_answer* answer) {
    auto& self = *static_cast<Clock*>(user);
    if (self.is_armed.exchange(false)) {
      self.is_asked = true;
      while (!self.is_replaced) std::this_thread::yield();
    }
    billhook_answer_json(answer, text(R"({"now":"2026-11-22T12:00:00Z"})"));
  };
  const auto destroy = [](void* user) {
    auto& self = *static_cast<Clock*>(user);
    ++self.destroyed;
    self.refusal_in_destroy = CSession{self.book}.call("client.create", new_client).refusal();
  };
  const billhook_port port{sizeof port, &clock, tell, destroy};
  BOOST_TEST(billhook_register_port(own, text("clock"), &port, nullptr) == BILLHOOK_OK);
  // After the port has answered, the time is asked for in the transaction that records what it said.
  CPort provisioner{[&](auto&, auto&, billhook_answer* answer) {
    billhook_answer_json(answer, text("{}"));
    clock.is_armed = true;
  }};
  BOOST_TEST(provisioner.place(own, "provisioner").refusal() == "ok");
  std::string delivered;
  std::thread worker{[&] { delivered = ended([&](auto** out) { return billhook_work(own, 0, out); }).member("done"); }};
  while (!clock.is_asked) std::this_thread::yield();
  BOOST_TEST(billhook_register_port(own, text("clock"), nullptr, nullptr) == BILLHOOK_OK);
  BOOST_TEST(clock.destroyed == 0);
  clock.is_replaced = true;
  worker.join();
  BOOST_TEST(delivered == "1");
  BOOST_TEST(clock.destroyed == 1);
  BOOST_TEST(clock.refusal_in_destroy == "ok");
  billhook_close(own);
}

BOOST_AUTO_TEST_CASE(a_port_replaced_by_a_progress_function_is_destroyed_after_the_transaction) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  for (const std::string_view name : {"mailer", "random"}) {
    CPort port{"{}"};
    port.place(book.opened, name);
    CProgress progress{[&](auto, auto, auto&, auto*) {
      BOOST_TEST(billhook_register_port(book.opened, text(name), nullptr, nullptr) == BILLHOOK_OK);
      BOOST_TEST(port.destroyed == 0);
      return 0;
    }};
    billhook_call_options options = progress.options();
    options.flags = BILLHOOK_DRY_RUN;
    BOOST_TEST(session.call("automation.run", "{}", &options).refusal() == "ok");
    BOOST_TEST(port.destroyed == 1);
  }
}

BOOST_AUTO_TEST_CASE(an_answer_of_another_thread_counts_or_is_refused) {
  CBook book;
  const CSession session{book.opened};
  std::atomic<billhook_answer*> asked = nullptr;
  std::atomic<bool> is_over = false;
  std::atomic<int> accepted = 0;
  std::thread answerer{[&] {
    while (!is_over) {
      billhook_answer* answer = asked.exchange(nullptr);
      if (answer == nullptr) continue;
      const billhook_status status = billhook_answer_json(answer, text(R"({"now":"2026-11-22T12:00:00Z"})"));
      if (status == BILLHOOK_OK) ++accepted;
    }
  }};
  // Waits for the answer now and then, but not long.
  CPort clock{[&, patience = 0](auto&, auto&, billhook_answer* answer) mutable {
    asked = answer;
    patience = (patience + 1) % 60;
    for (int i = 0; i < patience && asked != nullptr; ++i) std::this_thread::yield();
  }};
  clock.place(book.opened, "clock");
  int answered = 0;
  for (int i = 0; i < 5000; ++i) {
    const std::string refusal = session.call("client.list").refusal();
    if (refusal == "ok") ++answered;
    BOOST_TEST((refusal == "ok" || refusal == "host_error port.no_answer"), refusal);
  }
  is_over = true;
  answerer.join();
  BOOST_TEST(answered == accepted);
  book.clock_port.place(book.opened, "clock");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
