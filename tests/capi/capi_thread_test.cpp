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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
