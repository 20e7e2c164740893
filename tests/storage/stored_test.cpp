#include "storage/stored.hpp"

#include "storage/sqlite/sqlite_database.hpp"
#include "tests/storage/scratch_book.hpp"

namespace billhook {

struct Client;

namespace {

struct Parcel {
  static constexpr Noun noun{"parcel", "parcels"};

  Id<Parcel> id;
  Text<20> label;
  std::optional<std::int32_t> weight = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Parcel::id, {.key = true});
    v("label", &Parcel::label);
    v("weight", &Parcel::weight);
  }
};

/// A noun whose rows are a client's.
struct Letter {
  static constexpr Noun noun{"letter", "letters"};

  Id<Letter> id;
  Id<Client> client;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Letter::id, {.key = true});
    v("client", &Letter::client);
  }
};

struct ListParcels {
  std::optional<Text<20>> label = {};
  std::optional<std::int32_t> weight = {};
  std::int32_t limit = 50;
  std::optional<Id<Parcel>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("label", &ListParcels::label);
    v("weight", &ListParcels::weight);
    v.page(&ListParcels::limit, &ListParcels::after);
  }
};

struct ListLetters {
  std::optional<Id<Client>> client = {};
  std::int32_t limit = 50;
  std::optional<Id<Letter>> after = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("client", &ListLetters::client);
    v.page(&ListLetters::limit, &ListLetters::after);
  }
};

constexpr storage::Migration migrations[] = {{1, "post",
                                              "CREATE TABLE parcels (id {id}, seller_id {reference} NOT NULL,"
                                              " label {text} NOT NULL, weight {integer}) {strict};\n"
                                              "CREATE TABLE letters (id {id}, seller_id {reference} NOT NULL,"
                                              " client {reference} NOT NULL) {strict};\n"}};

struct Post {
  tests::TemporaryDirectory folder;
  std::unique_ptr<storage::Database> database =
      storage::open_sqlite(folder.file("post.db"), {.create = true}, migrations);
  storage::Lease db = database->writer();
  const storage::Scope house{.seller = 1};
  const storage::Scope other{.seller = 2};

  Id<Parcel> add(const storage::Scope& scope, const char* label) {
    return storage::insert(*db, scope, Parcel{.id = {}, .label = label});
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(stored_test, Post)

BOOST_AUTO_TEST_CASE(a_row_is_stored_found_and_changed_by_its_id) {
  Parcel parcel{.id = {}, .label = "glass", .weight = 3};
  parcel.id = storage::insert(*db, house, parcel);
  BOOST_TEST(storage::require(*db, house, parcel.id).label.str() == "glass");
  parcel.weight.reset();
  parcel.label = "wood";
  storage::update(*db, house, parcel);
  BOOST_TEST(storage::find(*db, house, parcel.id)->label.str() == "wood");
  BOOST_TEST(!storage::find(*db, house, parcel.id)->weight.has_value());
}

BOOST_AUTO_TEST_CASE(another_sellers_row_looks_like_a_missing_one_and_stays_as_it_is) {
  const Id<Parcel> id = add(house, "glass");
  BOOST_TEST(!storage::find(*db, other, id).has_value());
  CHECK_ERROR(storage::require(*db, other, id), ErrorCode::not_found, "parcel.not_found");
  storage::update(*db, other, Parcel{.id = id, .label = "stolen"});
  BOOST_TEST(storage::require(*db, house, id).label.str() == "glass");
}

BOOST_AUTO_TEST_CASE(a_client_finds_its_own_rows_alone) {
  const Id<Letter> id = storage::insert(*db, house, Letter{.id = {}, .client = {7}});
  BOOST_TEST(storage::find(*db, house, id).has_value());
  BOOST_TEST(storage::find(*db, {.seller = 1, .client = 7}, id).has_value());
  BOOST_TEST(!storage::find(*db, {.seller = 1, .client = 8}, id).has_value());
}

BOOST_AUTO_TEST_CASE(a_list_goes_on_where_its_page_ends) {
  for (const char* label : {"a", "b", "c"}) add(house, label);
  add(other, "d");
  const Page<Parcel> first = storage::list<Parcel>(*db, house, ListParcels{.limit = 2});
  BOOST_TEST(first.items.size() == 2U);
  const Page<Parcel> second = storage::list<Parcel>(*db, house, ListParcels{.limit = 2, .after = first.next});
  BOOST_TEST(second.items.size() == 1U);
  BOOST_TEST(second.items[0].label.str() == "c");
  BOOST_TEST(!second.next.has_value());
}

BOOST_AUTO_TEST_CASE(a_list_shows_what_is_as_the_request_says) {
  for (const auto& [label, weight] : {std::pair{"a", 1}, {"b", 1}, {"b", 2}, {"c", 3}}) {
    storage::insert(*db, house, Parcel{.id = {}, .label = label, .weight = weight});
  }
  const auto labels = [&](const ListParcels& request) {
    std::string text;
    for (const Parcel& parcel : storage::list<Parcel>(*db, house, request).items) text += parcel.label.str();
    return text;
  };
  BOOST_TEST(labels({}) == "abbc");
  BOOST_TEST(labels({.label = "b"}) == "bb");
  BOOST_TEST(labels({.weight = 1}) == "ab");
  BOOST_TEST(labels({.label = "b", .weight = 2}) == "b");
  BOOST_TEST(labels({.label = "c", .weight = 2}) == "");
  BOOST_TEST(labels({.label = "b", .after = Id<Parcel>{2}}) == "b");
}

BOOST_AUTO_TEST_CASE(a_client_is_shown_its_own_rows_alone) {
  for (const std::int64_t client : {7, 8, 7}) storage::insert(*db, house, Letter{.id = {}, .client = {client}});
  const auto count = [&](const storage::Scope& scope, const ListLetters& request) {
    return storage::list<Letter>(*db, scope, request).items.size();
  };
  BOOST_TEST(count(house, {}) == 3U);
  BOOST_TEST(count(house, {.client = Id<Client>{7}}) == 2U);
  BOOST_TEST(count({.seller = 1, .client = 8}, {}) == 1U);
  BOOST_TEST(count({.seller = 1, .client = 8}, {.client = Id<Client>{7}}) == 0U);
  BOOST_TEST(count(other, {}) == 0U);
}

BOOST_AUTO_TEST_CASE(two_nouns_have_their_own_statements) {
  const Id<Parcel> parcel = add(house, "glass");
  const Id<Letter> letter = storage::insert(*db, house, Letter{.id = {}, .client = {7}});
  BOOST_TEST(parcel.value == letter.value);
  BOOST_TEST(storage::require(*db, house, parcel).label.str() == "glass");
  BOOST_TEST(storage::require(*db, house, letter).client.value == 7);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
