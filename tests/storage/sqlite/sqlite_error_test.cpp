#include "storage/sqlite/sqlite_error.hpp"

#include <sqlite3.h>

#include "tests/storage/scratch_book.hpp"

namespace billhook::storage {
namespace {

constexpr Sql add_account{"INSERT INTO accounts (name, balance) VALUES (?1, ?2)"};
constexpr Sql add_note{"INSERT INTO notes (account, text) VALUES (?1, ?2)"};
constexpr Sql count_accounts{"SELECT count(*) FROM accounts"};
constexpr Sql count_to_infinity{
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"};

struct Book {
  TemporaryDirectory folder;
  std::unique_ptr<Database> database = make_scratch_book(folder.file("book.db"), 2);
  Lease writer = database->writer();
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(sqlite_error_test, Book)

BOOST_AUTO_TEST_CASE(every_code_has_its_error) {
  const struct {
    int code;
    ErrorCode expected;
    const char* reason;
  } cases[] = {{SQLITE_CONSTRAINT_UNIQUE, ErrorCode::conflict, "storage.not_unique"},
               {SQLITE_CONSTRAINT_PRIMARYKEY, ErrorCode::conflict, "storage.not_unique"},
               {SQLITE_CONSTRAINT_ROWID, ErrorCode::conflict, "storage.not_unique"},
               {SQLITE_CONSTRAINT_CHECK, ErrorCode::precondition, "storage.constraint"},
               {SQLITE_CONSTRAINT_TRIGGER, ErrorCode::precondition, "storage.constraint"},
               {SQLITE_CORRUPT_INDEX, ErrorCode::corrupt, "storage.damaged"},
               {SQLITE_IOERR_CORRUPTFS, ErrorCode::corrupt, "storage.damaged"},
               {SQLITE_NOTADB, ErrorCode::corrupt, "storage.not_a_book"},
               {SQLITE_FULL, ErrorCode::exhausted, "storage.full"},
               {SQLITE_TOOBIG, ErrorCode::exhausted, "storage.too_large"},
               {SQLITE_NOMEM, ErrorCode::exhausted, "storage.out_of_memory"},
               {SQLITE_IOERR_NOMEM, ErrorCode::exhausted, "storage.out_of_memory"},
               {SQLITE_IOERR_FSYNC, ErrorCode::unavailable, "storage.io_error"},
               {SQLITE_CANTOPEN, ErrorCode::unavailable, "storage.cannot_open"},
               {SQLITE_PERM, ErrorCode::unavailable, "storage.cannot_open"},
               {SQLITE_READONLY_DBMOVED, ErrorCode::precondition, "storage.read_only"},
               {SQLITE_INTERRUPT, ErrorCode::cancelled, "storage.interrupted"},
               {SQLITE_BUSY_SNAPSHOT, ErrorCode::busy, "storage.busy"},
               {SQLITE_LOCKED, ErrorCode::busy, "storage.busy"},
               {SQLITE_PROTOCOL, ErrorCode::busy, "storage.busy"},
               {SQLITE_MISUSE, ErrorCode::internal, "storage.failed"}};
  for (const auto& [code, expected, reason] : cases) {
    const Error error = sqlite_error(code, "words");
    BOOST_TEST(error.reason == reason, code << ": " << error.reason);
    BOOST_TEST(to_string(error.code) == to_string(expected));
  }
}

BOOST_AUTO_TEST_CASE(a_second_row_with_a_unique_value_is_a_conflict_that_names_the_column) {
  writer->execute(add_account, "one", 0);
  const Error error = error_of([&] { writer->execute(add_account, "one", 0); });
  BOOST_TEST(error.reason == "storage.not_unique");
  BOOST_TEST((error.code == ErrorCode::conflict));
  BOOST_TEST(error.message.find("accounts.name") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_second_row_with_a_key_is_a_conflict) {
  static constexpr Sql with_key{"INSERT INTO accounts (id, name, balance) VALUES (1, ?1, 0)"};
  writer->execute(with_key, "one");
  CHECK_ERROR(writer->execute(with_key, "two"), ErrorCode::conflict, "storage.not_unique");
}

BOOST_AUTO_TEST_CASE(a_broken_check_names_itself) {
  const Error error = error_of([&] { writer->execute(add_account, "one", -1); });
  BOOST_TEST(error.reason == "storage.constraint");
  BOOST_TEST(error.message.find("balance_is_not_negative") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_broken_constraint_has_its_name) {
  for (const char* sql :
       {"CREATE TABLE pairs (a INTEGER NOT NULL, b TEXT, c TEXT, UNIQUE (a, b), CHECK (b <> c)) STRICT",
        "CREATE UNIQUE INDEX pairs_by_c ON pairs (a, c) WHERE c IS NOT NULL",
        "CREATE UNIQUE INDEX pairs_by_small_c ON pairs (lower(c)) WHERE a = 2",
        "CREATE TABLE keyed (a INTEGER, b INTEGER, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID",
        "INSERT INTO pairs VALUES (1, 'b', 'c'), (2, 'b', 'c')", "INSERT INTO keyed VALUES (1, 2)"}) {
    writer->execute(Sql{sql});
  }
  const struct {
    const char* sql;
    const char* name;
  } cases[] = {{"INSERT INTO pairs VALUES (1, 'b', NULL)", "pairs_a_b_key"},
               {"INSERT INTO pairs VALUES (1, 'x', 'c')", "pairs_by_c"},
               {"INSERT INTO pairs VALUES (2, 'x', 'C')", "pairs_by_small_c"},
               {"INSERT INTO pairs VALUES (NULL, 'x', 'y')", "pairs_a_not_null"},
               {"INSERT INTO pairs VALUES (3, 'x', 'x')", "b <> c"},
               {"INSERT INTO keyed VALUES (1, 2)", "keyed_pkey"},
               {"INSERT INTO accounts (id, name, balance) VALUES (1, 'one', 1), (1, 'two', 1)", "accounts_pkey"},
               {"INSERT INTO accounts (name, balance) VALUES ('one', 1), ('one', 1)", "accounts_name_key"},
               {"INSERT INTO accounts (name, balance) VALUES ('one', -1)", "balance_is_not_negative"},
               {"INSERT INTO notes (account, text) VALUES (404, '')", ""},
               {"DELETE FROM notes", ""}};
  for (const auto& [sql, name] : cases) {
    BOOST_TEST_CONTEXT(sql) {
      try {
        writer->execute(Sql{sql});
        BOOST_ERROR("a constraint should break");
      } catch (const BrokenConstraint& broken) {
        BOOST_TEST(broken.name == name);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(null_another_type_and_a_missing_reference_break_constraints) {
  CHECK_ERROR(writer->execute(add_account, std::nullopt, 0), ErrorCode::precondition, "storage.constraint");
  CHECK_ERROR(writer->execute(add_account, "one", "much"), ErrorCode::precondition, "storage.constraint");
  CHECK_ERROR(writer->execute(add_note, 404, "text"), ErrorCode::precondition, "storage.constraint");
}

BOOST_AUTO_TEST_CASE(a_trigger_speaks_for_itself) {
  for (const char* sql : {"UPDATE notes SET text = ''", "DELETE FROM notes"}) {
    const Error error = error_of([&] { writer->execute(Sql{sql}); });
    BOOST_TEST(error.reason == "storage.constraint");
    BOOST_TEST(error.message == "notes is append-only");
  }
}

BOOST_AUTO_TEST_CASE(wrong_sql_is_internal) {
  CHECK_ERROR(writer->execute(Sql{"SELEC 1"}), ErrorCode::internal, "storage.failed");
  CHECK_ERROR(writer->execute(Sql{"SELECT \"no_such_column\" FROM accounts"}), ErrorCode::internal, "storage.failed");
}

BOOST_AUTO_TEST_CASE(two_statements_in_one_are_refused_rather_than_half_run) {
  CHECK_ERROR(writer->execute(Sql{"DELETE FROM accounts; DELETE FROM notes"}), ErrorCode::internal, "storage.misuse");
  CHECK_ERROR(writer->execute(Sql{"  -- nothing"}), ErrorCode::internal, "storage.misuse");
  writer->execute(Sql{"DELETE FROM accounts;\n"});
}

BOOST_AUTO_TEST_CASE(a_full_file_gives_up_the_transaction_and_says_so_until_the_next) {
  static constexpr Sql limit_pages{"PRAGMA max_page_count = 20"};
  writer->execute(limit_pages);
  writer->begin(true);
  writer->execute(add_account, "one", 0);
  const std::string large(200'000, 'x');
  CHECK_ERROR(writer->execute(add_account, large, 0), ErrorCode::exhausted, "storage.full");
  CHECK_ERROR(writer->execute(add_account, "two", 0), ErrorCode::unavailable, "storage.transaction_lost");
  CHECK_ERROR(writer->commit(), ErrorCode::unavailable, "storage.transaction_lost");
  writer->rollback();
  BOOST_TEST(*writer->find_integer(count_accounts) == 0);
  transact(*writer, true, [&] { writer->execute(add_account, "three", 0); });
  BOOST_TEST(*writer->find_integer(count_accounts) == 1);
}

BOOST_AUTO_TEST_CASE(a_savepoint_does_not_hide_that_the_transaction_was_given_up) {
  static constexpr Sql limit_pages{"PRAGMA max_page_count = 20"};
  writer->execute(limit_pages);
  writer->begin(true);
  writer->execute(add_account, "one", 0);
  writer->savepoint();
  const std::string large(200'000, 'x');
  CHECK_ERROR(writer->execute(add_account, large, 0), ErrorCode::exhausted, "storage.full");
  writer->rollback_to_savepoint();
  CHECK_ERROR(writer->execute(add_account, "two", 0), ErrorCode::unavailable, "storage.transaction_lost");
}

BOOST_AUTO_TEST_CASE(no_memory_is_an_error_and_passes) {
  const std::int64_t before = sqlite3_hard_heap_limit64(-1);
  sqlite3_hard_heap_limit64(sqlite3_memory_used() + 1000);
  const std::string large(1'000'000, 'x');
  const Error error = error_of([&] { writer->execute(add_account, large, 0); });
  sqlite3_hard_heap_limit64(before);
  BOOST_TEST(error.reason == "storage.out_of_memory");
  writer->execute(add_account, large, 0);
  BOOST_TEST(*writer->find_integer(count_accounts) == 1);
}

BOOST_AUTO_TEST_CASE(an_interrupted_statement_is_cancelled) {
  // The statement interrupts its own connection, at the first row it sorts by.
  sqlite3* handle = nullptr;
  BOOST_REQUIRE(sqlite3_open(":memory:", &handle) == SQLITE_OK);
  sqlite3_interrupt(handle);
  sqlite3_progress_handler(
      handle, 100, [](void*) { return 1; }, nullptr);
  const int code = sqlite3_exec(handle, count_to_infinity.text, nullptr, nullptr, nullptr);
  CHECK_ERROR(throw_sqlite_error(handle, code), ErrorCode::cancelled, "storage.interrupted");
  sqlite3_close(handle);
}

BOOST_AUTO_TEST_CASE(the_same_statement_works_after_its_error) {
  CHECK_ERROR(writer->execute(add_account, "one", -1), ErrorCode::precondition, "storage.constraint");
  BOOST_TEST(writer->execute(add_account, "one", 1) == 1);
  CHECK_ERROR(writer->insert(add_account, "one", 1), ErrorCode::conflict, "storage.not_unique");
  BOOST_TEST(writer->insert(add_account, "two", 1) == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
