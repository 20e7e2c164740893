#include "storage/fork_guard.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include "storage/sqlite/sqlite_database.hpp"
#include "tests/storage/scratch_book.hpp"

namespace billhook::storage {
namespace {

constexpr Sql add_account{"INSERT INTO accounts (name, balance) VALUES (?1, 0)"};
constexpr Sql count_accounts{"SELECT count(*) FROM accounts"};

/// How a child that does this work ends: 0 when it says true.
template <class Work>
int exit_code_of_child(const Work& work) {
  const pid_t child = fork();
  if (child == 0) {
    bool is_right = false;
    try {
      is_right = work();
    } catch (...) {
      is_right = false;
    }
    _exit(is_right ? 0 : 1);
  }
  int status = -1;
  BOOST_REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

template <class Work>
bool is_refused(const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.reason == "book.forked" && error.code == ErrorCode::precondition;
  }
  return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fork_guard_test)

BOOST_AUTO_TEST_CASE(a_guard_tells_the_child_from_the_parent) {
  const ForkGuard before;
  BOOST_TEST(!before.is_in_child());
  BOOST_TEST(exit_code_of_child([&] { return before.is_in_child() && !ForkGuard{}.is_in_child(); }) == 0);
  BOOST_TEST(!before.is_in_child());
}

BOOST_AUTO_TEST_CASE(every_call_in_a_child_is_refused_and_the_file_stays_as_it_is) {
  const TemporaryDirectory folder;
  std::unique_ptr<Database> book = make_scratch_book(folder.file("book.db"));
  Lease writer = book->writer();
  Lease reader = book->reader();
  writer->begin(true);
  writer->execute(add_account, "before");
  auto running = std::make_unique<Rows>(reader->query(count_accounts));
  BOOST_TEST(running->next());

  BOOST_TEST(exit_code_of_child([&] {
               const bool is_right =
                   is_refused([&] { book->writer(); }) && is_refused([&] { book->reader(); }) &&
                   is_refused([&] { book->backup(folder.file("copy.db")); }) &&
                   is_refused([&] { book->check_integrity(); }) &&
                   is_refused([&] { writer->execute(add_account, "child"); }) &&
                   is_refused([&] { writer->commit(); }) && is_refused([&] { writer->savepoint(); }) &&
                   is_refused([&] { reader->begin(false); }) && is_refused([&] { reader->query(count_accounts); }) &&
                   is_refused([&] { running->next(); });
               book->interrupt();
               writer->rollback();
               running.reset();
               writer.reset();
               reader.reset();
               book.reset();
               return is_right;
             }) == 0);

  writer->execute(add_account, "after");
  writer->commit();
  BOOST_TEST(*writer->find_integer(count_accounts) == 2);
  running.reset();
  book->check_integrity();
}

BOOST_AUTO_TEST_CASE(a_child_may_open_the_book_for_itself) {
  const TemporaryDirectory folder;
  const std::unique_ptr<Database> book = make_scratch_book(folder.file("book.db"));
  const Lease writer = book->writer();
  writer->execute(add_account, "parent");
  BOOST_TEST(exit_code_of_child([&] {
               const auto own = open_sqlite(folder.file("book.db"), {}, scratch_migrations());
               own->writer()->execute(add_account, "child");
               return own->reader()->find_integer(count_accounts) == 2;
             }) == 0);
  BOOST_TEST(*writer->find_integer(count_accounts) == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
