// Many threads on one book, and many books on one file.
#include <array>
#include <atomic>
#include <filesystem>
#include <thread>

#include "storage/sqlite/sqlite_database.hpp"
#include "tests/storage/scratch_book.hpp"

namespace billhook::storage {
namespace {

constexpr Sql add_account{"INSERT INTO accounts (name, balance) VALUES (?1, ?2)"};
constexpr Sql balance_of{"SELECT balance FROM accounts WHERE id = ?1"};
constexpr Sql set_balance{"UPDATE accounts SET balance = ?2 WHERE id = ?1"};
constexpr Sql total{"SELECT sum(balance) FROM accounts"};
constexpr Sql count_to_infinity{
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"};

/// Moves one from account 1 to account 2, in two steps.
void move_one(Database& book) {
  const Lease writer = book.writer();
  transact(*writer, true, [&] {
    writer->execute(set_balance, 1, *writer->find_integer(balance_of, 1) - 1);
    writer->execute(set_balance, 2, *writer->find_integer(balance_of, 2) + 1);
  });
}

struct Book {
  TemporaryDirectory folder;
  std::string path = folder.file("book.db");
  std::unique_ptr<Database> database = make_scratch_book(path, 1, {.busy_wait_ms = 60'000});

  Book() {
    const Lease writer = database->writer();
    writer->execute(add_account, "one", 1'000'000);
    writer->execute(add_account, "two", 0);
  }
};

/// Threads that are joined before what they use goes away; their first error is thrown where they are joined.
class Threads {
 public:
  template <class Work>
  void start(Work work) {
    threads_.emplace_back([this, work] {
      try {
        work();
      } catch (const std::exception& error) {
        const std::lock_guard lock{mutex_};
        failure_ = error.what();
      }
    });
  }
  void join() {
    for (std::thread& thread : threads_) thread.join();
    threads_.clear();
    BOOST_TEST(failure_ == "");
  }

 private:
  std::vector<std::thread> threads_;
  std::mutex mutex_;
  std::string failure_;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(sqlite_threads_test, Book)

BOOST_AUTO_TEST_CASE(threads_that_write_take_turns) {
  Threads threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.start([&] {
      for (int i = 0; i < 25; ++i) move_one(*database);
    });
  }
  threads.join();
  BOOST_TEST(*database->reader()->find_integer(balance_of, 2) == 100);
}

BOOST_AUTO_TEST_CASE(books_on_one_file_take_turns) {
  Threads threads;
  for (int thread = 0; thread < 3; ++thread) {
    threads.start([&] {
      const auto own = open_sqlite(path, {.busy_wait_ms = 60'000}, scratch_migrations());
      for (int i = 0; i < 25; ++i) move_one(*own);
    });
  }
  threads.join();
  BOOST_TEST(*database->reader()->find_integer(balance_of, 2) == 75);
}

BOOST_AUTO_TEST_CASE(readers_never_see_half_a_transaction) {
  std::atomic<bool> is_over{false};
  std::atomic<int> wrong{0};
  Threads threads;
  threads.start([&] {
    for (int i = 0; i < 100; ++i) move_one(*database);
    is_over = true;
  });
  for (int thread = 0; thread < 2; ++thread) {
    threads.start([&] {
      while (!is_over) {
        const Lease reader = database->reader();
        if (*reader->find_integer(total) != 1'000'000) ++wrong;
      }
    });
  }
  threads.join();
  BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(a_backup_while_others_write_is_of_one_moment) {
  std::atomic<bool> is_over{false};
  Threads threads;
  threads.start([&] {
    while (!is_over) move_one(*database);
  });
  for (int i = 0; i < 20; ++i) {
    const std::string copy_path = folder.file("copy" + std::to_string(i) + ".db");
    database->backup(copy_path);
    const auto copy = open_sqlite(copy_path, {}, scratch_migrations());
    copy->check_integrity();
    BOOST_TEST(*copy->reader()->find_integer(total) == 1'000'000);
  }
  is_over = true;
  threads.join();
}

BOOST_AUTO_TEST_CASE(an_interrupt_from_another_thread_stops_a_statement) {
  std::atomic<bool> is_stopped{false};
  Threads threads;
  threads.start([&] {
    const Lease reader = database->reader();
    CHECK_ERROR(static_cast<void>(reader->find_integer(count_to_infinity)), ErrorCode::cancelled,
                "storage.interrupted");
    is_stopped = true;
  });
  while (!is_stopped) {
    database->interrupt();  // until it meets the statement while it runs
    std::this_thread::yield();
  }
  threads.join();
  BOOST_TEST(*database->reader()->find_integer(total) == 1'000'000);
}

BOOST_AUTO_TEST_CASE(an_interrupted_transaction_is_undone) {
  std::atomic<bool> is_stopped{false};
  Threads threads;
  threads.start([&] {
    const Lease writer = database->writer();
    CHECK_ERROR(transact(*writer, true,
                         [&] {
                           writer->execute(set_balance, 1, 5);
                           writer->find_integer(count_to_infinity);
                         }),
                ErrorCode::cancelled, "storage.interrupted");
    is_stopped = true;
  });
  while (!is_stopped) {
    database->interrupt();
    std::this_thread::yield();
  }
  threads.join();
  BOOST_TEST(*database->reader()->find_integer(total) == 1'000'000);
}

BOOST_AUTO_TEST_CASE(an_interrupt_ends_the_wait_for_another_writer) {
  const auto other = open_sqlite(path, {}, scratch_migrations());  // as if of another process
  for (Database* const holder : {database.get(), other.get()}) {
    std::atomic<bool> is_stopped{false};
    Threads threads;
    const Lease held = holder->writer();
    held->begin(true);
    threads.start([&] {
      CHECK_ERROR(database->writer()->begin(true), ErrorCode::cancelled, "storage.interrupted");
      is_stopped = true;
    });
    while (!is_stopped) {
      database->interrupt();  // until it waits
      std::this_thread::yield();
    }
    threads.join();
  }
  database->writer()->begin(true);
}

BOOST_AUTO_TEST_CASE(threads_that_open_an_old_book_at_once_migrate_it_once) {
  Threads threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.start([&] { open_sqlite(path, {.busy_wait_ms = 60'000}, scratch_migrations(3)); });
  }
  threads.join();
  const auto book = open_sqlite(path, {}, scratch_migrations(3));
  BOOST_TEST(*book->reader()->find_integer(Sql{"SELECT count(*) FROM notes"}) == 1);
}

BOOST_AUTO_TEST_CASE(books_of_one_file_that_come_and_go_at_once_miss_no_lock) {
  database.reset();  // so that now and then nobody has the file open
  Threads threads;
  for (int i = 0; i < 4; ++i) {
    threads.start([this] {
      for (int round = 0; round < 100; ++round) {
        const auto own = open_sqlite(path, {.busy_wait_ms = 60'000}, scratch_migrations());
        own->reader()->begin(false);
        move_one(*own);
      }
    });
  }
  threads.join();
  database = open_sqlite(path, {}, scratch_migrations());
  BOOST_TEST(*database->reader()->find_integer(balance_of, 2) == 400);
}

BOOST_AUTO_TEST_CASE(books_of_one_file_lose_their_locks_and_find_them_again) {
  std::atomic<int> moved{0};
  Threads threads;
  for (int thread = 0; thread < 3; ++thread) {
    threads.start([&] {
      const auto own = open_sqlite(path, {.busy_wait_ms = 60'000}, scratch_migrations());
      for (int i = 0; i < 25;) {
        try {
          move_one(*own);
          ++moved;
          ++i;
        } catch (const Error& error) {
          if (error.reason != "storage.locks_lost") throw;
        }
      }
    });
  }
  for (int seen = 0; seen < 75; seen = moved) {
    while (moved == seen) std::this_thread::yield();
    std::filesystem::copy_file(path, folder.file("copy" + std::to_string(seen)));  // its end drops the process's locks
  }
  threads.join();
  BOOST_TEST(*open_sqlite(path, {}, scratch_migrations())->reader()->find_integer(balance_of, 2) == 75);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
