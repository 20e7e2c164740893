#include "storage/sqlite/sqlite_database.hpp"
#include "tests/storage/scratch_book.hpp"

namespace billhook::storage {
namespace {

constexpr Sql add_account{"INSERT INTO accounts (name, balance) VALUES (?1, ?2)"};
constexpr Sql count_accounts{"SELECT count(*) FROM accounts"};
constexpr Sql names_from{"SELECT name FROM accounts WHERE id >= ?1 ORDER BY id"};

struct Book {
  TemporaryDirectory folder;
  std::unique_ptr<Database> database = make_scratch_book(folder.file("book.db"));
  Lease writer = database->writer();

  void add(const char* name) { writer->execute(add_account, name, 0); }
  std::int64_t count() { return *writer->find_integer(count_accounts); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(sqlite_connection_test, Book)

BOOST_AUTO_TEST_CASE(an_insert_answers_the_new_id) {
  BOOST_TEST(writer->insert(add_account, "one", 0) == 1);
  BOOST_TEST(writer->insert(add_account, "two", 0) == 2);
}

BOOST_AUTO_TEST_CASE(an_insert_that_makes_no_row_answers_0) {
  static constexpr Sql add_or_leave{
      "INSERT INTO accounts (name, balance) VALUES (?1, 0) ON CONFLICT (name) DO NOTHING"};
  BOOST_TEST(writer->insert(add_or_leave, "one") == 1);
  BOOST_TEST(writer->insert(add_or_leave, "one") == 0);
}

BOOST_AUTO_TEST_CASE(execute_answers_how_many_rows_changed) {
  add("one");
  add("two");
  BOOST_TEST(writer->execute(Sql{"UPDATE accounts SET balance = 5"}) == 2);
  BOOST_TEST(writer->execute(Sql{"UPDATE accounts SET balance = 6 WHERE id = 404"}) == 0);
}

BOOST_AUTO_TEST_CASE(rows_of_an_execute_are_run_to_the_end) {
  add("one");
  add("two");
  static constexpr Sql returning{"UPDATE accounts SET balance = 7 RETURNING id"};
  BOOST_TEST(writer->execute(returning) == 2);
  BOOST_TEST(*writer->find_integer(Sql{"SELECT sum(balance) FROM accounts"}) == 14);
}

BOOST_AUTO_TEST_CASE(a_statement_runs_inside_itself) {
  for (const char* name : {"one", "two", "three"}) add(name);
  std::string seen;
  for (Rows outer = writer->query(names_from, 1); outer.next();) {
    for (Rows inner = writer->query(names_from, 2); inner.next();) {
      seen += std::string{outer.text(0)} + "-" + std::string{inner.text(0)} + " ";
    }
  }
  BOOST_TEST(seen == "one-two one-three two-two two-three three-two three-three ");
}

BOOST_AUTO_TEST_CASE(two_queries_of_one_statement_keep_their_own_arguments) {
  for (const char* name : {"one", "two"}) add(name);
  Rows all = writer->query(names_from, 1);
  Rows second = writer->query(names_from, 2);
  BOOST_TEST(all.next());
  BOOST_TEST(second.next());
  BOOST_TEST(all.text(0) == "one");
  BOOST_TEST(second.text(0) == "two");
}

BOOST_AUTO_TEST_CASE(another_text_at_the_same_address_is_another_statement) {
  std::string text = "SELECT 1";
  const Sql sql{text.c_str()};
  BOOST_TEST(*writer->find_integer(sql) == 1);
  text[7] = '2';
  Rows second = writer->query(sql);
  BOOST_TEST(second.next());
  text[7] = '3';
  BOOST_TEST(*writer->find_integer(sql) == 3);
  BOOST_TEST(second.integer(0) == 2);
}

BOOST_AUTO_TEST_CASE(a_commit_keeps_and_a_rollback_undoes) {
  writer->begin(true);
  add("kept");
  writer->commit();
  writer->begin(true);
  BOOST_TEST(writer->in_transaction());
  add("undone");
  writer->rollback();
  BOOST_TEST(!writer->in_transaction());
  BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_CASE(work_that_throws_is_undone) {
  CHECK_ERROR(transact(*writer, true,
                       [&] {
                         add("one");
                         add("one");
                       }),
              ErrorCode::conflict, "storage.not_unique");
  BOOST_TEST(!writer->in_transaction());
  BOOST_TEST(count() == 0);
}

BOOST_AUTO_TEST_CASE(savepoints_nest) {
  writer->begin(true);
  add("one");
  writer->savepoint();
  add("two");
  writer->savepoint();
  add("three");
  writer->rollback_to_savepoint();
  BOOST_TEST(count() == 2);
  add("four");
  writer->release_savepoint();
  writer->savepoint();
  add("five");
  writer->rollback_to_savepoint();
  writer->commit();
  BOOST_TEST(count() == 3);
}

BOOST_AUTO_TEST_CASE(a_rollback_ends_what_savepoints_kept) {
  writer->begin(true);
  writer->savepoint();
  add("one");
  writer->release_savepoint();
  writer->rollback();
  BOOST_TEST(count() == 0);
}

BOOST_AUTO_TEST_CASE(rows_that_are_read_survive_a_commit) {
  writer->begin(true);
  add("one");
  add("two");
  Rows names = writer->query(names_from, 1);
  BOOST_TEST(names.next());
  writer->commit();
  BOOST_TEST(names.next());
  BOOST_TEST(names.text(0) == "two");
}

BOOST_AUTO_TEST_CASE(transactions_out_of_order_are_misuse) {
  CHECK_ERROR(writer->commit(), ErrorCode::internal, "storage.misuse");
  CHECK_ERROR(writer->savepoint(), ErrorCode::internal, "storage.misuse");
  writer->rollback();
  writer->begin(true);
  CHECK_ERROR(writer->begin(true), ErrorCode::internal, "storage.misuse");
}

BOOST_AUTO_TEST_CASE(a_reading_transaction_sees_one_state) {
  const Lease reader = database->reader();
  add("before");
  reader->begin(false);
  add("after");
  BOOST_TEST(*reader->find_integer(count_accounts) == 1);
  reader->commit();
  BOOST_TEST(*reader->find_integer(count_accounts) == 2);
}

BOOST_AUTO_TEST_CASE(a_reader_cannot_write) {
  const Lease reader = database->reader();
  CHECK_ERROR(reader->begin(true), ErrorCode::precondition, "storage.read_only");
  CHECK_ERROR(reader->execute(add_account, "one", 0), ErrorCode::precondition, "storage.read_only");
}

BOOST_AUTO_TEST_CASE(a_book_migrated_by_another_process_is_refused_at_the_next_transaction) {
  const Lease reader = database->reader();
  const auto newer = open_sqlite(folder.file("book.db"), {}, scratch_migrations(2));
  CHECK_ERROR(writer->begin(true), ErrorCode::precondition, "book.newer");
  BOOST_TEST(!writer->in_transaction());
  CHECK_ERROR(reader->begin(false), ErrorCode::precondition, "book.newer");
  newer->writer()->execute(add_account, "newer", 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
