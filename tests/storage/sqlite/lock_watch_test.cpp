#include "storage/sqlite/lock_watch.hpp"

#include <dlfcn.h>
#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <optional>

#include "storage/sqlite/sqlite_database.hpp"
#include "tests/storage/scratch_book.hpp"

namespace billhook::storage {
namespace {

constexpr Sql add_account{"INSERT INTO accounts (name, balance) VALUES (?1, 0)"};
constexpr Sql count_accounts{"SELECT count(*) FROM accounts"};

/// A connection of a second copy of SQLite in this process.
class SecondSqlite {
 public:
  SecondSqlite(const std::string& path, const char* sql) {
    void* module = dlopen(BILLHOOK_SECOND_SQLITE, RTLD_NOW | RTLD_LOCAL);
    BOOST_REQUIRE_MESSAGE(module != nullptr, "no second copy of SQLite");
    const auto open = reinterpret_cast<sqlite3* (*)(const char*, const char*)>(dlsym(module, "second_sqlite_open"));
    close_ = reinterpret_cast<void (*)(sqlite3*)>(dlsym(module, "second_sqlite_close"));
    database_ = open(path.c_str(), sql);
    BOOST_REQUIRE_MESSAGE(database_ != nullptr, "the second SQLite cannot: " << sql);
  }
  SecondSqlite(const SecondSqlite&) = delete;
  SecondSqlite& operator=(const SecondSqlite&) = delete;
  ~SecondSqlite() { close_(database_); }

 private:
  void (*close_)(sqlite3*);
  sqlite3* database_;
};

struct OpenBook {
  TemporaryDirectory folder;
  std::string path = folder.file("book.db");
  std::unique_ptr<Database> book = make_scratch_book(path);

  void read_by_second_sqlite() const { const SecondSqlite reader{path, "SELECT count(*) FROM accounts"}; }

  std::int64_t count() const { return *book->reader()->find_integer(count_accounts); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(lock_watch_test, OpenBook)

BOOST_AUTO_TEST_CASE(a_second_sqlite_that_closes_the_file_within_a_transaction_is_found_at_its_commit) {
  {
    const Lease writer = book->writer();
    writer->begin(true);
    writer->execute(add_account, "one");
    read_by_second_sqlite();
    CHECK_ERROR(writer->commit(), ErrorCode::unavailable, "storage.locks_lost");
  }
  BOOST_TEST(count() == 0);
}

BOOST_AUTO_TEST_CASE(a_second_sqlite_that_writes_within_a_transaction_and_stays_is_found_at_its_commit) {
  std::optional<SecondSqlite> second;
  {
    const Lease writer = book->writer();
    writer->begin(true);
    writer->execute(add_account, "ours");
    second.emplace(path, "INSERT INTO accounts (name, balance) VALUES ('theirs', 0)");
    CHECK_ERROR(writer->commit(), ErrorCode::unavailable, "storage.locks_lost");
  }
  BOOST_TEST(count() == 1);  // theirs
}

BOOST_AUTO_TEST_CASE(locks_that_were_lost_earlier_are_missed_when_a_transaction_begins) {
  read_by_second_sqlite();
  CHECK_ERROR(book->writer()->begin(true), ErrorCode::unavailable, "storage.locks_lost");
}

BOOST_AUTO_TEST_CASE(a_reading_transaction_misses_them_too) {
  read_by_second_sqlite();
  CHECK_ERROR(book->reader()->begin(false), ErrorCode::unavailable, "storage.locks_lost");
}

BOOST_AUTO_TEST_CASE(a_second_sqlite_that_closes_the_file_and_opens_it_again_is_found_too) {
  const Lease reader = book->reader();
  reader->begin(false);
  read_by_second_sqlite();
  const SecondSqlite stays{path, "SELECT count(*) FROM accounts"};  // its lock of the file looks like ours
  book->reader()->begin(false);
  CHECK_ERROR(reader->check_transaction(), ErrorCode::unavailable, "storage.locks_lost");
}

BOOST_AUTO_TEST_CASE(what_looks_like_damage_may_be_the_lack_of_locks) {
  book->writer()->execute(add_account, "one");
  book.reset();
  book = open_sqlite(path, {}, scratch_migrations());
  {
    const Lease reader = book->reader();
    reader->begin(false);
    std::fstream file{path, std::ios::binary | std::ios::in | std::ios::out};
    file.seekp(4096) << std::string(std::filesystem::file_size(path) - 4096, '\xff');
    file.close();  // drops the locks
    CHECK_ERROR(reader->find_integer(count_accounts), ErrorCode::unavailable, "storage.locks_lost");
  }
  CHECK_ERROR(count(), ErrorCode::corrupt, "storage.damaged");
}

BOOST_AUTO_TEST_CASE(a_copy_that_was_made_without_locks_is_not_kept) {
  read_by_second_sqlite();
  CHECK_ERROR(book->backup(folder.file("copy.db")), ErrorCode::unavailable, "storage.locks_lost");
  BOOST_TEST(!std::filesystem::exists(folder.file("copy.db")));
  book->backup(folder.file("copy.db"));
}

BOOST_AUTO_TEST_CASE(a_host_that_copies_the_file_is_found_too) {
  std::filesystem::copy_file(path, folder.file("copy.db"));
  CHECK_ERROR(book->writer()->begin(true), ErrorCode::unavailable, "storage.locks_lost");
}

BOOST_AUTO_TEST_CASE(after_the_refusal_the_locks_are_taken_anew) {
  book->reader()->begin(false);
  for (int round = 0; round < 3; ++round) {
    read_by_second_sqlite();
    CHECK_ERROR(book->writer()->begin(true), ErrorCode::unavailable, "storage.locks_lost");
    transact(*book->writer(), true, [] {});
    book->reader()->begin(false);
  }
}

BOOST_AUTO_TEST_CASE(they_are_taken_anew_although_another_book_of_the_process_is_idle) {
  const std::unique_ptr<Database> idle = open_sqlite(path, {}, scratch_migrations());
  idle->reader()->begin(false);
  read_by_second_sqlite();
  CHECK_ERROR(book->writer()->begin(true), ErrorCode::unavailable, "storage.locks_lost");
  for (const auto& each : {book.get(), idle.get()}) {
    transact(*each->writer(), true, [] {});
    each->reader()->begin(false);
  }
}

BOOST_AUTO_TEST_CASE(another_book_of_the_same_file_may_come_and_go) {
  std::filesystem::create_symlink(path, folder.file("link.db"));
  const Lease writer = book->writer();
  writer->begin(true);
  for (const bool is_read_only : {false, true}) {
    open_sqlite(folder.file("link.db"), {.read_only = is_read_only}, scratch_migrations())->reader()->begin(false);
  }
  writer->execute(add_account, "one");
  writer->commit();
  BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
