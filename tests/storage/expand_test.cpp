#include "storage/dialect.hpp"
#include "tests/storage/scratch_book.hpp"

namespace billhook::storage {
namespace {

struct Parcel {
  static constexpr Noun noun{"parcel", "parcels"};

  Text<20> from;
  Id<Parcel> id;
  Text<20> order;
  Text<20> note;

  template <class V>
  static constexpr void fields(V&& v) {
    v("from", &Parcel::from);
    v("id", &Parcel::id, {.key = true});
    v("order", &Parcel::order);
    v("note", &Parcel::note, {.is_stored = false});
  }
};

struct Bare {
  Id<Bare> id;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Bare::id, {.key = true});
  }
};

std::string expanded(const char* text) { return expand({text, &table_of<Parcel>}); }

}  // namespace

BOOST_AUTO_TEST_SUITE(expand_test)

BOOST_AUTO_TEST_CASE(columns_are_the_stored_fields_with_the_key_first) {
  BOOST_TEST(expanded("SELECT {columns} FROM parcels") == R"(SELECT "id", "from", "order" FROM parcels)");
}

BOOST_AUTO_TEST_CASE(the_table_is_the_plural_of_the_noun) {
  BOOST_TEST(expanded("SELECT id FROM {table} WHERE {table}.id = 1") == "SELECT id FROM parcels WHERE parcels.id = 1");
  CHECK_ERROR(expand({"SELECT id FROM {table}", &table_of<Bare>}), ErrorCode::internal, "storage.unknown_word");
}

BOOST_AUTO_TEST_CASE(columns_of_a_join_carry_its_alias) {
  BOOST_TEST(expanded("SELECT {p.columns} FROM parcels p") == R"(SELECT p."id", p."from", p."order" FROM parcels p)");
}

BOOST_AUTO_TEST_CASE(a_struct_that_is_all_key_has_columns_too) {
  BOOST_TEST(expand({"SELECT {columns} FROM bare", &table_of<Bare>}) == R"(SELECT "id" FROM bare)");
}

BOOST_AUTO_TEST_CASE(values_are_numbered_after_the_highest_number_written_out) {
  BOOST_TEST(expanded("INSERT INTO parcels (seller_id, {fields}) VALUES (?1, {values})") ==
             R"(INSERT INTO parcels (seller_id, "from", "order") VALUES (?1, ?2, ?3))");
  BOOST_TEST(expanded("INSERT INTO parcels ({fields}) VALUES ({values})") ==
             R"(INSERT INTO parcels ("from", "order") VALUES (?1, ?2))");
}

BOOST_AUTO_TEST_CASE(assignments_follow_a_number_that_stands_after_them) {
  BOOST_TEST(expanded("UPDATE parcels SET {assignments} WHERE id = ?12") ==
             R"(UPDATE parcels SET "from" = ?13, "order" = ?14 WHERE id = ?12)");
}

BOOST_AUTO_TEST_CASE(a_scope_is_seller_and_client_or_no_client) {
  BOOST_TEST(expand({"SELECT 1 FROM t WHERE {scope}"}) ==
             "SELECT 1 FROM t WHERE seller_id = ?1 AND (?2 IS NULL OR client = ?2)");
  BOOST_TEST(expand({"SELECT 1 FROM t JOIN u WHERE {u.scope}"}) ==
             "SELECT 1 FROM t JOIN u WHERE u.seller_id = ?1 AND (?2 IS NULL OR u.client = ?2)");
}

BOOST_AUTO_TEST_CASE(a_scope_counts_as_two_numbers_written_out) {
  BOOST_TEST(expanded("UPDATE parcels SET {assignments} WHERE {scope}") ==
             R"(UPDATE parcels SET "from" = ?3, "order" = ?4 WHERE seller_id = ?1 AND (?2 IS NULL OR client = ?2))");
}

BOOST_AUTO_TEST_CASE(quoted_texts_and_comments_stay_as_they_are) {
  const std::string sql = R"(SELECT '{columns} it''s', "{fields}" -- {values}
FROM t)";
  BOOST_TEST(expanded(sql.c_str()) == sql);
}

BOOST_AUTO_TEST_CASE(a_word_that_nobody_knows_is_an_error) {
  for (const char* text :
       {"SELECT {colums} FROM t", "SELECT {p.fields} FROM t", "SELECT {} FROM t", "SELECT {columns"}) {
    CHECK_ERROR(expanded(text), ErrorCode::internal, "storage.unknown_word");
  }
  CHECK_ERROR(expand({"SELECT {columns} FROM t"}), ErrorCode::internal, "storage.unknown_word");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
