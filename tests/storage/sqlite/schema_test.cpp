#include "storage/sqlite/schema.hpp"

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>

#include "storage/sqlite/sqlite_database.hpp"
#include "tests/storage/scratch_book.hpp"

namespace billhook::storage {
namespace {

/// The scratch migrations but the last one, which is this.
std::vector<Migration> with_last(std::size_t count, const char* sql) {
  const std::span<const Migration> before = scratch_migrations(count);
  std::vector<Migration> migrations{before.begin(), before.end()};
  migrations.push_back({static_cast<int>(count) + 1, "last", sql});
  return migrations;
}

struct Folder {
  TemporaryDirectory folder;
  std::string path = folder.file("book.db");

  std::unique_ptr<Database> open(std::span<const Migration> migrations, OpenOptions options = {.busy_wait_ms = 1000}) {
    return open_sqlite(path, options, migrations);
  }
  void execute_raw(const char* sql) {
    sqlite3* handle = nullptr;
    BOOST_REQUIRE(sqlite3_open(path.c_str(), &handle) == SQLITE_OK);
    BOOST_REQUIRE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(schema_test, Folder)

BOOST_AUTO_TEST_CASE(a_new_book_has_every_migration) {
  const auto book = make_scratch_book(path, 3);
  const Lease writer = book->writer();
  writer->execute(Sql{"INSERT INTO accounts (name, balance, color) VALUES ('a', 1, 'red')"});
  BOOST_TEST(*writer->find_integer(Sql{"SELECT count(*) FROM notes"}) == 1);
  BOOST_TEST(*writer->find_integer(Sql{"PRAGMA user_version"}) == 3);
}

BOOST_AUTO_TEST_CASE(an_older_book_gets_what_it_lacks_and_keeps_what_it_has) {
  make_scratch_book(path, 1)->writer()->execute(Sql{"INSERT INTO accounts (name, balance) VALUES ('a', 1)"});
  const auto book = open(scratch_migrations(3));
  const Lease writer = book->writer();
  BOOST_TEST(*writer->find_integer(Sql{"SELECT balance FROM accounts WHERE color IS NULL"}) == 1);
  BOOST_TEST(*writer->find_integer(Sql{"SELECT count(*) FROM notes"}) == 1);
}

BOOST_AUTO_TEST_CASE(references_are_kept_after_a_migration) {
  make_scratch_book(path, 1);
  const auto book = open(scratch_migrations(2));
  const Lease writer = book->writer();
  CHECK_ERROR(writer->execute(Sql{"INSERT INTO notes (account, text) VALUES (404, '')"}), ErrorCode::precondition,
              "storage.constraint");
}

BOOST_AUTO_TEST_CASE(a_failing_migration_leaves_the_file_as_it_was) {
  make_scratch_book(path, 1);
  const std::string before = bytes_of(path);
  const auto broken = with_last(2, "CREATE TABLE more (id {id}); INSERT INTO no_such_table VALUES (1);");
  CHECK_ERROR(open(broken), ErrorCode::internal, "storage.failed");
  BOOST_TEST((bytes_of(path) == before));
  BOOST_TEST(*open(scratch_migrations(1))->reader()->find_integer(Sql{"PRAGMA user_version"}) == 1);
}

BOOST_AUTO_TEST_CASE(a_migration_that_leaves_a_dangling_reference_is_undone) {
  make_scratch_book(path, 2);
  const auto dangling = with_last(2, "INSERT INTO notes (account, text) VALUES (404, '');");
  CHECK_ERROR(open(dangling), ErrorCode::internal, "storage.bad_migration");
  BOOST_TEST(*open(scratch_migrations(2))->reader()->find_integer(Sql{"SELECT count(*) FROM notes"}) == 1);
}

BOOST_AUTO_TEST_CASE(a_migration_that_commits_by_itself_is_reported) {
  make_scratch_book(path, 1);
  CHECK_ERROR(open(with_last(1, "COMMIT;")), ErrorCode::internal, "storage.bad_migration");
}

BOOST_AUTO_TEST_CASE(a_book_that_cannot_be_made_leaves_no_file) {
  CHECK_ERROR(open(with_last(1, "CREATE TABLE accounts (id {id});"), {.create = true}), ErrorCode::internal,
              "storage.failed");
  BOOST_TEST(std::filesystem::is_empty(folder.path()));
}

BOOST_AUTO_TEST_CASE(a_newer_book_is_refused_and_stays_as_it_is) {
  make_scratch_book(path, 2);
  const std::string before = bytes_of(path);
  CHECK_ERROR(open(scratch_migrations(1)), ErrorCode::precondition, "book.newer");
  CHECK_ERROR(open(scratch_migrations(1), {.read_only = true}), ErrorCode::precondition, "book.newer");
  BOOST_TEST((bytes_of(path) == before));
}

BOOST_AUTO_TEST_CASE(an_older_book_cannot_be_opened_for_reading_only) {
  make_scratch_book(path, 1);
  CHECK_ERROR(open(scratch_migrations(2), {.read_only = true}), ErrorCode::precondition, "book.older");
}

BOOST_AUTO_TEST_CASE(migrations_out_of_order_are_misuse) {
  const Migration twice[] = {{2, "two", ""}, {2, "two again", ""}};
  CHECK_ERROR(open(twice, {.create = true}), ErrorCode::internal, "storage.misuse");
}

BOOST_AUTO_TEST_CASE(what_is_not_a_book_is_refused_and_stays_as_it_is) {
  execute_raw("CREATE TABLE somebody_elses (n)");
  const std::string database = bytes_of(path);
  CHECK_ERROR(open(scratch_migrations()), ErrorCode::corrupt, "storage.not_a_book");
  BOOST_TEST((bytes_of(path) == database));

  write_bytes(path, "Dear diary, this is not a database at all. " + std::string(2000, '.'));
  CHECK_ERROR(open(scratch_migrations()), ErrorCode::corrupt, "storage.not_a_book");
  write_bytes(path, "");
  CHECK_ERROR(open(scratch_migrations()), ErrorCode::corrupt, "storage.not_a_book");
}

BOOST_AUTO_TEST_CASE(processes_that_open_an_old_book_at_once_migrate_it_once) {
  constexpr int processes = 6;
  // Long enough for the others to have seen the old version when the first one is done.
  const auto slow = with_last(2, R"(INSERT INTO notes (text)
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) SELECT 'note ' || i FROM n;)");
  for (int round = 0; round < 3; ++round) {
    make_scratch_book(path, 1);
    std::array<int, 2> gate{};
    BOOST_REQUIRE(pipe(gate.data()) == 0);
    for (int i = 0; i < processes; ++i) {
      if (fork() != 0) continue;
      close(gate[1]);
      char nothing = 0;
      static_cast<void>(!read(gate[0], &nothing, 1));  // until the parent closes its end
      int code = 0;
      try {
        open(slow, {.busy_wait_ms = 60'000});
      } catch (...) {
        code = 1;
      }
      _exit(code);
    }
    close(gate[0]);
    close(gate[1]);
    for (int i = 0; i < processes; ++i) {
      int status = -1;
      wait(&status);
      BOOST_TEST(status == 0);
    }
    {
      const auto book = open(slow);
      BOOST_TEST(*book->reader()->find_integer(Sql{"SELECT count(*) FROM notes"}) == 30'001);
      book->check_integrity();
    }
    std::filesystem::remove(path);
  }
}

BOOST_AUTO_TEST_CASE(the_real_migrations_make_a_sound_book) {
  open_database(path, {.create = true})->check_integrity();
  const auto book = open_database(path, {});
  BOOST_TEST(*book->reader()->find_integer(Sql{"PRAGMA user_version"}) == newest_version(migrations()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
