#include "storage/sqlite/rebuild.hpp"

#include <set>

#include "storage/sqlite/sqlite_database.hpp"
#include "tests/storage/scratch_book.hpp"

namespace billhook::storage {
namespace {

/// A table with everything that a table can have: others that refer to it, a reference to itself, indexes, triggers of
/// its own and of others that speak of it, comments, a name that is a word of SQL.
constexpr const char* documents = R"(
CREATE TABLE sellers (id {id}) {strict};
CREATE TABLE documents (
  id {id},
  seller_id {reference} NOT NULL REFERENCES sellers (id),
  -- What sort, (of all, there are); it's one of these.
  kind {text} NOT NULL {one_of kind: invoice credit_note},
  service {reference},
  "order" {text},
  amount {money} NOT NULL CHECK (amount >= 0 AND kind <> 'nothing, (at) all'),
  reverses {reference},
  -- A key for those who refer to it.
  UNIQUE (seller_id, id),
  CHECK ((kind = 'credit_note') = (reverses IS NOT NULL)),
  FOREIGN KEY (seller_id, reverses) REFERENCES documents (seller_id, id)
) {strict};
CREATE INDEX documents_by_amount ON documents (amount) WHERE kind = 'invoice';
CREATE UNIQUE INDEX documents_by_order ON documents (lower("order"));
{append_only documents}
CREATE TABLE parts (
  document {reference} NOT NULL,
  place {integer} NOT NULL,
  seller_id {reference} NOT NULL,
  PRIMARY KEY (document, place),
  FOREIGN KEY (seller_id, document) REFERENCES documents (seller_id, id)
) {keyed};
{immutable parts WHEN (SELECT kind FROM documents WHERE id = OLD.document) = 'invoice': place}
INSERT INTO sellers (id) VALUES (1);
INSERT INTO documents (id, seller_id, kind, service, "order", amount, reverses)
  VALUES (3, 1, 'invoice', 70, 'A', 5, NULL), (9, 1, 'credit_note', NULL, NULL, 4, 3);
INSERT INTO parts (document, place, seller_id) VALUES (3, 1, 1), (9, 1, 1);
)";

constexpr const char* changed = R"(
{redefine documents:
  DROP CHECK kind,
  DROP COLUMN service,
  ADD COLUMN subject {reference} = (SELECT documents.service * 10 + seller.id FROM sellers AS seller
    WHERE seller.id = documents.seller_id),
  ADD COLUMN note {text},
  ADD CHECK (note <> '')}
{redefine parts: ADD COLUMN weight {integer} NOT NULL CHECK (weight > 0) = place * 2}
)";

const Migration both[] = {{1, "documents", documents}, {2, "changed", changed}};

struct RebuildBook {
  TemporaryDirectory folder;
  std::string path = folder.file("book.db");

  std::unique_ptr<Database> old_book() { return open_sqlite(path, {.create = true}, std::span{both}.first(1)); }
  std::unique_ptr<Database> new_book(const char* change = changed) {
    const Migration migrations[] = {both[0], {2, "changed", change}};
    return open_sqlite(path, {.busy_wait_ms = 1000}, migrations);
  }
  static std::int64_t number(Connection& connection, const char* sql) {
    return connection.find_integer(Sql{sql}).value_or(-1);
  }
};

std::set<std::string> names_of(Connection& connection, const std::string& type) {
  std::set<std::string> names;
  static constexpr Sql all{"SELECT name FROM sqlite_schema WHERE type = ?1"};
  for (Rows rows = connection.query(all, type); rows.next();) names.emplace(rows.text(0));
  return names;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(rebuild_test, RebuildBook)

BOOST_AUTO_TEST_CASE(the_rows_go_over_and_new_columns_are_filled) {
  old_book();
  const auto book = new_book();
  const Lease reader = book->reader();
  BOOST_TEST(number(*reader, "SELECT count(*) FROM documents") == 2);
  BOOST_TEST(number(*reader, "SELECT subject FROM documents WHERE id = 3 AND \"order\" = 'A' AND note IS NULL") == 701);
  BOOST_TEST(number(*reader, "SELECT count(*) FROM documents WHERE id = 9 AND reverses = 3 AND subject IS NULL") == 1);
  BOOST_TEST(number(*reader, "SELECT sum(weight) FROM parts") == 4);
  BOOST_TEST(number(*reader, "SELECT count(*) FROM pragma_table_info('documents') WHERE name = 'service'") == 0);
  book->check_integrity();
}

BOOST_AUTO_TEST_CASE(indexes_and_triggers_are_the_same_as_before) {
  const auto before = [&] {
    const auto book = old_book();
    return std::pair{names_of(*book->reader(), "index"), names_of(*book->reader(), "trigger")};
  }();
  const auto book = new_book();
  BOOST_TEST(names_of(*book->reader(), "index") == before.first, boost::test_tools::per_element());
  BOOST_TEST(names_of(*book->reader(), "trigger") == before.second, boost::test_tools::per_element());
  BOOST_TEST((names_of(*book->reader(), "table") == std::set<std::string>{"sellers", "documents", "parts"}));
}

BOOST_AUTO_TEST_CASE(what_was_forbidden_still_is) {
  old_book();
  const auto book = new_book();
  const Lease writer = book->writer();
  for (const char* sql :
       {"UPDATE documents SET amount = 1", "DELETE FROM documents", "UPDATE parts SET place = 7 WHERE document = 3",
        "INSERT INTO documents (seller_id, kind, amount, reverses) VALUES (1, 'credit_note', 1, 404)",
        "INSERT INTO documents (seller_id, kind, amount) VALUES (404, 'invoice', 1)",
        "INSERT INTO documents (seller_id, kind, amount) VALUES (1, 'invoice', -1)",
        "INSERT INTO documents (seller_id, kind, amount) VALUES (1, 'credit_note', 1)",
        "INSERT INTO documents (seller_id, kind, amount, note) VALUES (1, 'invoice', 1, '')",
        "INSERT INTO documents (seller_id, kind, amount) VALUES (1, 'invoice', 'much')",
        "INSERT INTO parts (document, place, seller_id, weight) VALUES (404, 1, 1, 1)",
        "INSERT INTO parts (document, place, seller_id, weight) VALUES (3, 2, 1, 0)"}) {
    BOOST_TEST_CONTEXT(sql) { CHECK_ERROR(writer->execute(Sql{sql}), ErrorCode::precondition, "storage.constraint"); }
  }
  CHECK_ERROR(writer->execute(Sql{"INSERT INTO documents (seller_id, kind, amount, \"order\") VALUES (1, 'invoice', 1, "
                                  "'a')"}),
              ErrorCode::conflict, "storage.not_unique");
  BOOST_TEST(writer->execute(Sql{"INSERT INTO documents (seller_id, kind, amount) VALUES (1, 'receipt', 1)"}) == 1);
}

BOOST_AUTO_TEST_CASE(an_id_that_is_kept_names_no_other_row_when_its_own_is_gone) {
  {
    const auto book = old_book();
    book->writer()->execute(Sql{"DROP TRIGGER documents_append_only_delete"});
  }
  const auto book = new_book("{redefine documents: KEEP IDS}");
  const Lease writer = book->writer();
  const Sql insert{"INSERT INTO documents (seller_id, kind, amount) VALUES (1, 'invoice', 1)"};
  BOOST_TEST(writer->insert(insert) == 10);
  writer->execute(Sql{"DELETE FROM documents WHERE id = 10"});
  BOOST_TEST(writer->insert(insert) == 11);
  BOOST_TEST(number(*writer, "SELECT count(*) FROM documents") == 3);
}

BOOST_AUTO_TEST_CASE(a_table_can_be_redefined_again) {
  old_book();
  const auto book = new_book(
      "{redefine documents: DROP CHECK kind}\n{redefine documents: DROP CHECK amount, DROP COLUMN service}\n"
      "{redefine documents: ADD COLUMN subject {reference} = id}");
  BOOST_TEST(number(*book->reader(), "SELECT sum(subject) FROM documents") == 12);
  BOOST_TEST(book->writer()->execute(Sql{"INSERT INTO documents (seller_id, kind, amount) VALUES (1, 'x', -1)"}) == 1);
}

BOOST_AUTO_TEST_CASE(a_new_column_that_follows_others_may_have_been_added_in_place) {
  old_book();
  const auto book = new_book(
      "ALTER TABLE documents ADD COLUMN place {text} CHECK (place <> kind);\n"
      "{redefine documents: DROP CHECK place, ADD COLUMN note {text} NOT NULL = 'x'}");
  BOOST_TEST(
      book->writer()->execute(Sql{
          "INSERT INTO documents (seller_id, kind, amount, place, note) VALUES (1, 'invoice', 1, 'invoice', 'y')"}) ==
      1);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_redefined_leaves_the_book_as_it_was) {
  old_book();
  const std::string before = bytes_of(path);
  for (const char* change : {"{redefine nowhere: DROP CHECK kind}", "{redefine documents: DROP CHECK \"order\"}",
                             "{redefine documents: DROP CHECK nothing}", "{redefine documents: DROP COLUMN nothing}"}) {
    BOOST_TEST_CONTEXT(change) {
      CHECK_ERROR(new_book(change), ErrorCode::internal, "storage.bad_migration");
      BOOST_TEST((bytes_of(path) == before));
    }
  }
  // A column that others need; rows that the new definition forbids; a reference that leads nowhere.
  CHECK_ERROR(new_book("{redefine documents: DROP COLUMN amount}"), ErrorCode::internal, "storage.failed");
  BOOST_TEST((bytes_of(path) == before));
  CHECK_ERROR(new_book("{redefine documents: ADD CHECK (amount > 4)}"), ErrorCode::precondition, "storage.constraint");
  BOOST_TEST((bytes_of(path) == before));
  CHECK_ERROR(new_book("{redefine documents: ADD FOREIGN KEY (service) REFERENCES sellers (id)}"), ErrorCode::internal,
              "storage.bad_migration");
  BOOST_TEST((bytes_of(path) == before));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
