#include <limits>

#include "storage/sqlite/sqlite_database.hpp"
#include "tests/storage/scratch_book.hpp"

namespace billhook {
namespace {

enum class Mood : std::uint8_t { calm, cross };

struct Bit {
  Text<20> name;
  std::optional<Decimal> weight;
  friend bool operator==(const Bit&, const Bit&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("name", &Bit::name);
    v("weight", &Bit::weight);
  }
};

/// One field of every kind, and of every kind that may be absent.
struct Everything {
  Id<Everything> id;
  bool flag = false;
  std::int64_t large = 0;
  std::int32_t small = 0;
  Id<Bit> bit;
  Text<100> text;
  Email email;
  CountryCode country;
  Currency currency;
  Money money;
  Decimal decimal;
  Percent percent;
  Date date;
  Timestamp timestamp;
  Mood mood = Mood::calm;
  Json json;
  std::vector<Bit> bits;
  Bit nested;
  Text<100> secret;
  Text<100> passing;
  std::optional<bool> maybe_flag;
  std::optional<std::int32_t> maybe_small;
  std::optional<Id<Bit>> maybe_bit;
  std::optional<Text<100>> maybe_text;
  std::optional<Currency> maybe_currency;
  std::optional<Money> maybe_money;
  std::optional<Decimal> maybe_decimal;
  std::optional<Date> maybe_date;
  std::optional<Timestamp> maybe_timestamp;
  std::optional<Mood> maybe_mood;
  std::optional<Bit> maybe_nested;
  friend bool operator==(const Everything&, const Everything&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Everything::id, {.key = true});
    v("flag", &Everything::flag);
    v("large", &Everything::large);
    v("small", &Everything::small);
    v("bit", &Everything::bit);
    v("text", &Everything::text);
    v("email", &Everything::email);
    v("country", &Everything::country);
    v("currency", &Everything::currency);
    v("money", &Everything::money);
    v("decimal", &Everything::decimal);
    v("percent", &Everything::percent);
    v("date", &Everything::date);
    v("timestamp", &Everything::timestamp);
    v("mood", &Everything::mood);
    v("json", &Everything::json);
    v("bits", &Everything::bits);
    v("nested", &Everything::nested);
    v("secret", &Everything::secret, {.secret = true});
    v("passing", &Everything::passing, {.is_stored = false});
    v("maybe_flag", &Everything::maybe_flag);
    v("maybe_small", &Everything::maybe_small);
    v("maybe_bit", &Everything::maybe_bit);
    v("maybe_text", &Everything::maybe_text);
    v("maybe_currency", &Everything::maybe_currency);
    v("maybe_money", &Everything::maybe_money);
    v("maybe_decimal", &Everything::maybe_decimal);
    v("maybe_date", &Everything::maybe_date);
    v("maybe_timestamp", &Everything::maybe_timestamp);
    v("maybe_mood", &Everything::maybe_mood);
    v("maybe_nested", &Everything::maybe_nested);
  }
};

}  // namespace

template <>
struct EnumNames<Mood> {
  static constexpr std::string_view names[] = {"calm", "cross"};
};

namespace storage {
namespace {

constexpr Migration everything_table{1, "everything", R"(
CREATE TABLE everything (id {id}, flag {boolean}, large {integer}, small {integer}, bit {reference}, text {text},
  email {text}, country {text}, currency {text}, money {money}, decimal {decimal}, percent {decimal}, date {date},
  timestamp {timestamp}, mood {text}, json {json}, bits {json}, nested {json}, secret {text}, maybe_flag {boolean},
  maybe_small {integer}, maybe_bit {reference}, maybe_text {text}, maybe_currency {text}, maybe_money {money},
  maybe_decimal {decimal}, maybe_date {date}, maybe_timestamp {timestamp}, maybe_mood {text}, maybe_nested {json}
) {strict};)"};

constexpr Sql insert_everything{"INSERT INTO everything ({fields}) VALUES ({values})", &table_of<Everything>};
constexpr Sql update_everything{"UPDATE everything SET {assignments} WHERE id = ?1", &table_of<Everything>};
constexpr Sql find_everything{"SELECT {e.columns} FROM everything e WHERE e.id = ?1", &table_of<Everything>};

Everything full() {
  const Currency euro = Currency::of("EUR");
  const Currency yen = Currency::of("JPY");
  Everything full;
  full.flag = true;
  full.large = std::numeric_limits<std::int64_t>::min();
  full.small = std::numeric_limits<std::int32_t>::max();
  full.bit = {77};
  full.text = "Zo\xC3\xAB \"quoted\" 'and' {braced}\n";
  full.email = Email{"zoe@example.org"};
  full.country = CountryCode{"NL"};
  full.currency = euro;
  full.money = {-1234, euro};
  full.decimal = Decimal::parse("-0.000000001");
  full.percent = Percent::parse("9.975");
  full.date = Date::parse("2024-02-29");
  full.timestamp = Timestamp::parse("2026-11-22T10:00:00.000001Z");
  full.mood = Mood::cross;
  full.json = {R"({"a":[1,2]})"};
  full.bits = {{"one", Decimal{1}}, {"two", {}}};
  full.nested = {"three", Decimal::parse("3.5")};
  full.secret = "kept";
  full.maybe_flag = false;
  full.maybe_small = -1;
  full.maybe_bit = Id<Bit>{5};
  full.maybe_text = "";
  full.maybe_currency = yen;
  full.maybe_money = Money{42, yen};
  full.maybe_decimal = Decimal{7};
  full.maybe_date = Date::parse("1900-01-01");
  full.maybe_timestamp = Timestamp::from_micros(-1);
  full.maybe_mood = Mood::calm;
  full.maybe_nested = Bit{"four", {}};
  return full;
}

/// All that is absent may be absent; what is not may be empty.
Everything sparse() {
  Everything sparse = full();
  sparse.text = "";
  sparse.bits = {};
  sparse.nested.weight = {};
  sparse.maybe_flag = {};
  sparse.maybe_small = {};
  sparse.maybe_bit = {};
  sparse.maybe_text = {};
  sparse.maybe_currency = {};
  sparse.maybe_money = {};
  sparse.maybe_decimal = {};
  sparse.maybe_date = {};
  sparse.maybe_timestamp = {};
  sparse.maybe_mood = {};
  sparse.maybe_nested = {};
  return sparse;
}

struct Book {
  TemporaryDirectory folder;
  std::unique_ptr<Database> database =
      open_sqlite(folder.file("book.db"), {.create = true}, std::span{&everything_table, 1});
  Lease connection = database->writer();

  std::int64_t change(const char* sql) { return connection->execute(Sql{sql}); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(rows_test, Book)

BOOST_AUTO_TEST_CASE(a_struct_comes_back_as_it_was_stored) {
  for (Everything stored : {full(), sparse()}) {
    stored.id = {connection->insert(insert_everything, row(stored))};
    const auto found = connection->find<Everything>(find_everything, stored.id);
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST((*found == stored));
  }
}

BOOST_AUTO_TEST_CASE(an_update_sets_every_stored_field) {
  const std::int64_t id = connection->insert(insert_everything, row(full()));
  Everything changed = sparse();
  changed.id = {id};
  BOOST_TEST(connection->execute(update_everything, id, row(changed)) == 1);
  BOOST_TEST((*connection->find<Everything>(find_everything, id) == changed));
}

BOOST_AUTO_TEST_CASE(reading_into_a_struct_that_was_used_leaves_nothing_of_it) {
  Everything stored = sparse();
  stored.id = {connection->insert(insert_everything, row(stored))};
  Everything reused = full();
  Rows found = connection->query(find_everything, stored.id);
  BOOST_REQUIRE(found.next());
  found.read_into(reused);
  BOOST_TEST((reused == stored));
}

BOOST_AUTO_TEST_CASE(a_field_that_is_not_stored_is_neither_written_nor_read) {
  Everything stored = full();
  stored.passing = "not kept";
  const std::int64_t id = connection->insert(insert_everything, row(stored));
  BOOST_TEST(connection->find<Everything>(find_everything, id)->passing.empty());
}

BOOST_AUTO_TEST_CASE(a_row_can_begin_at_a_later_column) {
  static constexpr Sql second{"SELECT 'first', {e.columns} FROM everything e", &table_of<Everything>};
  connection->insert(insert_everything, row(full()));
  Rows found = connection->query(second);
  BOOST_REQUIRE(found.next());
  BOOST_TEST(found.text(0) == "first");
  BOOST_TEST((found.read<Everything>(1).money == Money{-1234, Currency::of("EUR")}));
}

BOOST_AUTO_TEST_CASE(a_row_is_missing_when_there_is_none) {
  BOOST_TEST(!connection->find<Everything>(find_everything, 404).has_value());
  BOOST_TEST(!connection->find_integer(Sql{"SELECT id FROM everything"}).has_value());
  BOOST_TEST(!connection->find_integer(Sql{"SELECT max(id) FROM everything"}).has_value());
}

BOOST_AUTO_TEST_CASE(every_kind_of_argument_arrives) {
  static constexpr Sql echo{"SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16"};
  const std::optional<Date> no_day;
  Rows echoed = connection->query(echo, true, std::int32_t{-1}, "literal", std::string{"string"}, std::string_view{},
                                  Date::parse("2026-01-02"), Timestamp::from_micros(5), Money{9, Currency::of("USD")},
                                  Decimal::parse("1.5"), Percent::parse("20"), Currency::of("USD"), CountryCode{"FR"},
                                  Mood::cross, std::nullopt, no_day, Id<Bit>{3});
  BOOST_REQUIRE(echoed.next());
  BOOST_TEST(echoed.integer(0) == 1);
  BOOST_TEST(echoed.integer(1) == -1);
  BOOST_TEST(echoed.text(2) == "literal");
  BOOST_TEST(echoed.text(3) == "string");
  BOOST_TEST(echoed.text(4) == "");
  BOOST_TEST((echoed.date(5) == Date::parse("2026-01-02")));
  BOOST_TEST((echoed.timestamp(6) == Timestamp::from_micros(5)));
  BOOST_TEST((echoed.money(7, Currency::of("USD")) == Money{9, Currency::of("USD")}));
  BOOST_TEST((echoed.decimal(8) == Decimal::parse("1.5")));
  BOOST_TEST((echoed.decimal(9) == Decimal{20}));
  BOOST_TEST((echoed.currency(10) == Currency::of("USD")));
  BOOST_TEST(echoed.text(11) == "FR");
  BOOST_TEST(echoed.text(12) == "cross");
  BOOST_TEST(echoed.is_null(13));
  BOOST_TEST(echoed.is_null(14));
  BOOST_TEST((echoed.id<Bit>(15) == Id<Bit>{3}));
  BOOST_TEST(!echoed.next());
}

BOOST_AUTO_TEST_CASE(an_argument_may_be_gone_when_the_rows_are_read) {
  static constexpr Sql echo{"SELECT ?1"};
  std::string text = "a text too long to lie inside its string";
  Rows echoed = connection->query(echo, text);
  text.assign(text.size(), '?');
  BOOST_REQUIRE(echoed.next());
  BOOST_TEST(echoed.text(0) == "a text too long to lie inside its string");
}

BOOST_AUTO_TEST_CASE(more_or_fewer_arguments_than_parameters_are_an_error) {
  static constexpr Sql two{"SELECT ?1, ?2"};
  CHECK_ERROR(connection->query(two, 1), ErrorCode::internal, "storage.parameter_count");
  CHECK_ERROR(connection->query(two, 1, 2, 3), ErrorCode::internal, "storage.failed");
  CHECK_ERROR(connection->execute(insert_everything), ErrorCode::internal, "storage.parameter_count");
}

BOOST_AUTO_TEST_CASE(a_value_of_another_type_is_not_converted) {
  Rows values = connection->query(Sql{"SELECT 'text', 5, NULL, 1.5"});
  BOOST_REQUIRE(values.next());
  for (const int column : {0, 2, 3}) {
    CHECK_ERROR(static_cast<void>(values.integer(column)), ErrorCode::corrupt, "storage.bad_value");
  }
  for (const int column : {1, 2, 3}) {
    CHECK_ERROR(static_cast<void>(values.text(column)), ErrorCode::corrupt, "storage.bad_value");
  }
}

BOOST_AUTO_TEST_CASE(a_stored_value_that_makes_no_sense_is_named) {
  const struct {
    const char* damage;
    const char* field;
  } cases[] = {{"UPDATE everything SET mood = 'furious'", "Everything.mood"},
               {"UPDATE everything SET decimal = '1,5'", "Everything.decimal"},
               {"UPDATE everything SET percent = '101'", "Everything.percent"},
               {"UPDATE everything SET currency = 'XX'", "Everything.currency"},
               {"UPDATE everything SET country = 'xx'", "Everything.country"},
               {"UPDATE everything SET email = 'nobody'", "Everything.email"},
               {"UPDATE everything SET text = CAST(x'ff' AS TEXT)", "Everything.text"},
               {"UPDATE everything SET small = 3000000000", "Everything.small"},
               {"UPDATE everything SET date = 3000000000", "Everything.date"},
               {"UPDATE everything SET bits = '[{}]'", "Everything.bits"},
               {"UPDATE everything SET nested = 'no json'", "Everything.nested"},
               {"UPDATE everything SET money = NULL", "Everything.money"},
               {"UPDATE everything SET flag = NULL", "Everything.flag"},
               {"UPDATE everything SET text = NULL", "Everything.text"}};
  for (const auto& [damage, field] : cases) {
    change("DELETE FROM everything");
    const std::int64_t id = connection->insert(insert_everything, row(full()));
    change(damage);
    const Error error = error_of([&] { connection->find<Everything>(find_everything, id); });
    BOOST_TEST(error.reason == "storage.bad_value", damage << ": " << error.reason);
    BOOST_TEST((error.code == ErrorCode::corrupt), damage);
    BOOST_TEST(error.message.find(field) != std::string::npos, error.message);
  }
}

BOOST_AUTO_TEST_CASE(a_query_that_ended_does_not_begin_again) {
  Rows once = connection->query(Sql{"SELECT 1"});
  BOOST_TEST(once.next());
  BOOST_TEST(!once.next());
  BOOST_TEST(!once.next());
}

BOOST_AUTO_TEST_CASE(rows_can_be_handed_on) {
  Rows first = connection->query(Sql{"SELECT 1 UNION SELECT 2"});
  BOOST_TEST(first.next());
  Rows second{std::move(first)};
  BOOST_TEST(second.next());
  BOOST_TEST(second.integer(0) == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace storage
}  // namespace billhook
