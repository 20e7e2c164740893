#include "storage/sqlite/sqlite_database.hpp"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "tests/storage/scratch_book.hpp"

namespace billhook::storage {
namespace {

constexpr Sql add_account{"INSERT INTO accounts (name, balance) VALUES (?1, 0)"};
constexpr Sql count_accounts{"SELECT count(*) FROM accounts"};

struct Folder {
  TemporaryDirectory folder;
  std::string path = folder.file("book.db");

  std::unique_ptr<Database> open(OpenOptions options = {.busy_wait_ms = 1000}) const {
    return open_sqlite(path, options, scratch_migrations());
  }
};

int mode_of(const std::string& path) {
  struct stat status {};
  stat(path.c_str(), &status);
  return static_cast<int>(status.st_mode & 0777U);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(sqlite_database_test, Folder)

BOOST_AUTO_TEST_CASE(a_book_is_made_for_its_owner_only_and_nothing_lies_beside_it) {
  make_scratch_book(path);
  BOOST_TEST(mode_of(path) == 0600);
  BOOST_TEST(std::distance(std::filesystem::directory_iterator{folder.path()}, {}) == 1);
}

BOOST_AUTO_TEST_CASE(what_was_written_is_there_when_the_book_is_opened_again) {
  make_scratch_book(path)->writer()->execute(add_account, "one");
  BOOST_TEST(*open()->reader()->find_integer(count_accounts) == 1);
}

BOOST_AUTO_TEST_CASE(a_missing_book_is_not_made_by_accident) {
  CHECK_ERROR(open(), ErrorCode::not_found, "book.missing");
  BOOST_TEST(std::filesystem::is_empty(folder.path()));
}

BOOST_AUTO_TEST_CASE(a_book_is_not_made_over_a_file) {
  make_scratch_book(path)->writer()->execute(add_account, "one");
  CHECK_ERROR(make_scratch_book(path), ErrorCode::conflict, "book.exists");
  BOOST_TEST(*open()->reader()->find_integer(count_accounts) == 1);
}

BOOST_AUTO_TEST_CASE(a_place_where_no_file_can_be_is_named) {
  const Error error = error_of([&] { make_scratch_book(folder.file("no/such/folder.db")); });
  BOOST_TEST(error.reason == "storage.cannot_open");
  BOOST_TEST(error.message.find("no/such/folder.db") != std::string::npos);
  path = folder.path();
  CHECK_ERROR(open(), ErrorCode::unavailable, "storage.cannot_open");
}

BOOST_AUTO_TEST_CASE(a_book_needs_a_path) {
  CHECK_ERROR(make_scratch_book(""), ErrorCode::unavailable, "storage.cannot_open");
  CHECK_ERROR(make_scratch_book(std::string{"a\0b", 3}), ErrorCode::unavailable, "storage.cannot_open");
}

BOOST_AUTO_TEST_CASE(special_names_of_sqlite_are_plain_files) {
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  for (const char* name : {":memory:", "file:book.db?mode=memory"}) {
    make_scratch_book(name);
    BOOST_TEST(std::filesystem::exists(folder.file(name)));
  }
  std::filesystem::current_path(before);
}

BOOST_AUTO_TEST_CASE(an_engine_that_is_not_there_is_refused_with_a_way_out) {
  const Error error = error_of([] { open_database("postgresql://host/book", {}); });
  BOOST_TEST(error.reason == "storage.unknown_engine");
  BOOST_TEST((error.code == ErrorCode::unavailable));
  BOOST_TEST(error.message.find("path of a file") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_second_writer_of_the_process_is_busy_after_a_bounded_wait) {
  const auto book = make_scratch_book(path, 1, {.busy_wait_ms = 20});
  const Lease writer = book->writer();
  CHECK_ERROR(book->writer(), ErrorCode::busy, "storage.busy");
}

BOOST_AUTO_TEST_CASE(a_writer_that_was_given_back_is_lent_again_without_its_transaction) {
  const auto book = make_scratch_book(path, 1, {.busy_wait_ms = 20});
  {
    const Lease writer = book->writer();
    writer->begin(true);
    writer->execute(add_account, "forgotten");
  }
  const Lease writer = book->writer();
  BOOST_TEST(!writer->in_transaction());
  BOOST_TEST(*writer->find_integer(count_accounts) == 0);
}

BOOST_AUTO_TEST_CASE(a_writer_of_another_book_on_the_file_is_busy_after_a_bounded_wait) {
  const auto first = make_scratch_book(path);
  const auto second = open({.busy_wait_ms = 20});
  const Lease holder = first->writer();
  holder->begin(true);
  const Lease other = second->writer();
  CHECK_ERROR(other->begin(true), ErrorCode::busy, "storage.busy");
  CHECK_ERROR(other->execute(add_account, "one"), ErrorCode::busy, "storage.busy");
  BOOST_TEST(!other->in_transaction());
  holder->commit();
  transact(*other, true, [&] { other->execute(add_account, "one"); });
}

BOOST_AUTO_TEST_CASE(readers_go_on_while_one_writes) {
  const auto book = make_scratch_book(path);
  const Lease writer = book->writer();
  writer->begin(true);
  writer->execute(add_account, "one");
  const Lease first = book->reader();
  const Lease second = book->reader();
  BOOST_TEST(*first->find_integer(count_accounts) == 0);
  BOOST_TEST(*second->find_integer(count_accounts) == 0);
}

BOOST_AUTO_TEST_CASE(more_readers_than_are_kept_are_closed_when_given_back) {
  const auto book = make_scratch_book(path);
  std::vector<Lease> readers;
  for (int i = 0; i < 20; ++i) readers.push_back(book->reader());
  for (const Lease& reader : readers) BOOST_TEST(*reader->find_integer(count_accounts) == 0);
  readers.clear();
  BOOST_TEST(*book->reader()->find_integer(count_accounts) == 0);
}

BOOST_AUTO_TEST_CASE(a_book_open_for_reading_only_changes_no_byte) {
  make_scratch_book(path)->writer()->execute(add_account, "one");
  const std::string before = bytes_of(path);
  {
    const auto book = open({.read_only = true});
    CHECK_ERROR(book->writer(), ErrorCode::precondition, "storage.read_only");
    const Lease reader = book->reader();
    BOOST_TEST(*reader->find_integer(count_accounts) == 1);
    CHECK_ERROR(reader->execute(add_account, "two"), ErrorCode::precondition, "storage.read_only");
    book->check_integrity();
    book->backup(folder.file("copy.db"));
  }
  BOOST_TEST((bytes_of(path) == before));
}

BOOST_AUTO_TEST_CASE(a_file_that_may_not_be_written_is_refused_unless_opened_for_reading_only) {
  make_scratch_book(path)->writer()->execute(add_account, "one");
  std::filesystem::permissions(path, std::filesystem::perms{0444});
  std::filesystem::permissions(folder.path(), std::filesystem::perms{0777});
  const pid_t child = fork();
  if (child == 0) {  // somebody without root's rights
    int code = 1;
    try {
      if (geteuid() == 0 && setuid(65534) != 0) _exit(2);
      const bool is_refused = error_of([&] { open(); }).reason == "storage.read_only";
      const bool is_readable = open({.read_only = true})->reader()->find_integer(count_accounts) == 1;
      code = is_refused && is_readable ? 0 : 3;
    } catch (...) {
      code = 4;
    }
    _exit(code);
  }
  int status = -1;
  waitpid(child, &status, 0);
  BOOST_TEST(WEXITSTATUS(status) == 0);
}

BOOST_AUTO_TEST_CASE(a_backup_is_a_book_of_its_own) {
  const auto book = make_scratch_book(path);
  const Lease writer = book->writer();
  writer->execute(add_account, "before");
  const std::string copy_path = folder.file("copy.db");
  book->backup(copy_path);
  writer->execute(add_account, "after");
  BOOST_TEST(mode_of(copy_path) == 0600);
  const auto copy = open_sqlite(copy_path, {}, scratch_migrations());
  copy->check_integrity();
  BOOST_TEST(*copy->reader()->find_integer(count_accounts) == 1);
}

BOOST_AUTO_TEST_CASE(a_backup_does_not_see_what_is_not_committed) {
  const auto book = make_scratch_book(path);
  const Lease writer = book->writer();
  writer->begin(true);
  writer->execute(add_account, "not yet");
  book->backup(folder.file("copy.db"));
  BOOST_TEST(*open_sqlite(folder.file("copy.db"), {}, scratch_migrations())->reader()->find_integer(count_accounts) ==
             0);
}

BOOST_AUTO_TEST_CASE(a_backup_overwrites_nothing) {
  const auto book = make_scratch_book(path);
  write_bytes(folder.file("copy.db"), "precious");
  CHECK_ERROR(book->backup(folder.file("copy.db")), ErrorCode::precondition, "backup.file_exists");
  CHECK_ERROR(book->backup(path), ErrorCode::precondition, "backup.file_exists");
  CHECK_ERROR(book->backup(folder.file("no/folder.db")), ErrorCode::unavailable, "storage.cannot_open");
  BOOST_TEST(bytes_of(folder.file("copy.db")) == "precious");
}

BOOST_AUTO_TEST_CASE(the_currencies_of_a_book_reach_its_connections) {
  const auto book = make_scratch_book(path);
  const Lease reader = book->reader();
  book->currencies().override_decimals("XTS", 3);
  BOOST_TEST(reader->currencies().of("XTS").decimals() == 3);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
