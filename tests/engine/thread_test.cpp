// One book, several threads: what each of them was told happened did happen, once.
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "engine/audit.hpp"
#include "engine/dispatch.hpp"
#include "engine/work.hpp"
#include "tests/engine/toy_house.hpp"

namespace billhook::engine {

namespace {

/// Runs work(0) ... work(count - 1), each on a thread of its own, and waits for all of them.
template <class Work>
void on_threads(int count, const Work& work) {
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i) threads.emplace_back([&work, i] { work(i); });
  for (std::thread& thread : threads) thread.join();
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(thread_test, ToyBook)

BOOST_AUTO_TEST_CASE(sessions_of_several_threads_work_at_once_and_lose_nothing) {
  constexpr int calls = 50;
  std::atomic<std::int64_t> written = 0;
  script.operation = [](Context& context) { make_toy(context, 7); };
  on_threads(4, [&](int number) {
    SessionState session{state(), Actor::system()};
    std::string reply;
    for (int i = 0; i < calls; ++i) {
      const std::string key = std::to_string(number % 2) + "/" + std::to_string(i);  // two threads share each key
      for (;;) {
        try {
          dispatch_json(session, "toy.write", "{}", reply, {.idempotency_key = key});
          ++written;
          break;
        } catch (const Error& error) {
          if (error.code != ErrorCode::busy) throw;
        }
      }
    }
  });
  BOOST_TEST(written == 4 * calls);
  BOOST_TEST(count("events") == 2 * calls);
  AuditCheck check;
  script.operation = [&](Context& context) { check = verify_audit(context.db()); };
  call(ToyRead{});
  BOOST_TEST(check.is_whole);
  BOOST_TEST(check.entries == 2 * calls);
}

BOOST_AUTO_TEST_CASE(two_workers_hand_no_job_over_twice) {
  constexpr int jobs = 300;
  script.operation = [](Context& context) {
    for (int i = 0; i < jobs; ++i) {
      const std::string key = std::to_string(i);
      context.enqueue({.key = key}, SendToShop{});
    }
  };
  call(ToyWrite{});
  std::mutex mutex;
  std::multiset<std::string> asked;
  std::atomic<int> asked_so_far = 0;
  state()->ports["shop"] = std::make_shared<ToyPort>([&](std::string_view, std::string_view request) {
    const std::lock_guard lock{mutex};
    asked.emplace(request);
    ++asked_so_far;
    return "{}";
  });
  on_threads(2, [&](int) {
    while (asked_so_far < jobs) {
      try {
        engine::work(*state(), 20);
      } catch (const Error& error) {
        if (error.code != ErrorCode::busy) throw;
      }
    }
  });
  BOOST_TEST(asked.size() == static_cast<std::size_t>(jobs));
  BOOST_TEST(std::set(asked.begin(), asked.end()).size() == asked.size());
}

BOOST_AUTO_TEST_CASE(currencies_are_looked_up_while_others_are_set) {
  CurrencyTable& currencies = state()->database->currencies();
  std::atomic<bool> are_all_right = true;
  on_threads(3, [&](int number) {
    for (int i = 0; i < 200; ++i) {
      if (number == 0) currencies.override_decimals(i % 2 == 0 ? "HUF" : "XBT", 4);
      const int decimals = currencies.of("HUF").decimals();
      if ((decimals != 2 && decimals != 4) || currencies.of("EUR").decimals() != 2) are_all_right = false;
    }
  });
  BOOST_TEST(are_all_right);
}

BOOST_AUTO_TEST_CASE(cancelling_from_another_thread_stops_a_run_and_leaves_the_book_sound) {
  std::atomic<bool> has_begun = false;
  script.operation = [&](Context& context) {
    for (std::int64_t id = 1;; ++id) {
      context.transact([&] { make_toy(context, id); });
      has_begun = true;
      context.progress(id, 0, "toys");
    }
  };
  std::thread canceller{[&] {
    while (!has_begun) std::this_thread::yield();
    ++state()->cancellations;
    state()->database->interrupt();
  }};
  BOOST_CHECK_EXCEPTION(call(ToyRun{}), Error, [](const Error& error) { return error.code == ErrorCode::cancelled; });
  canceller.join();
  AuditCheck check;
  script.operation = [&](Context& context) { check = verify_audit(context.db()); };
  call(ToyRead{});
  BOOST_TEST(check.is_whole);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
