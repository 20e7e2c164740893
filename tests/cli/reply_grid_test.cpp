#include "cli/reply_grid.hpp"

#include <boost/test/unit_test.hpp>

#include "base/json.hpp"
#include "tests/support/sample_request.hpp"

namespace {

using namespace billhook;
using namespace billhook::cli;

/// A reply with all that a reply may hold: a record, a list of rows with their currency, one without.
struct Statement {
  struct Row {
    Currency currency;
    Money total;
    std::optional<Date> paid_on;
    std::optional<Text<40>> password;

    template <class V>
    static constexpr void fields(V&& v) {
      v("currency", &Row::currency);
      v("total", &Row::total);
      v("paid_on", &Row::paid_on);
      v("password", &Row::password, {.secret = true});
    }
  };

  Date on;
  bool is_final = false;
  Money balance;
  std::vector<Row> rows;

  template <class V>
  static constexpr void fields(V&& v) {
    v("on", &Statement::on);
    v("is_final", &Statement::is_final);
    v("balance", &Statement::balance);
    v("rows", &Statement::rows);
  }
};

Statement statement() {
  return {Date::of(2026, 11, 22),
          true,
          Money::parse("-1234.5", "EUR"),
          {{Currency::of("EUR"), Money::parse("1000", "EUR"), {}, {}},
           {Currency::of("JPY"), Money::parse("7", "JPY"), {}, "x"}}};
}

std::string titles(const Grid& grid) {
  std::string text;
  for (const Column& column : grid.columns) text += (text.empty() ? "" : ",") + column.title;
  return text;
}

std::string cells(const Grid& grid, std::size_t row) {
  std::string text;
  for (const std::string& cell : grid.rows.at(row)) text += (text.empty() ? "" : "|") + cell;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reply_grid_test)

BOOST_AUTO_TEST_CASE(people_get_the_record_and_the_rows_as_they_read_them) {
  const Statement reply = statement();
  const std::vector<ReplyPart> parts = parts_of(table_of<Statement>(), &reply, Readers::people);
  BOOST_REQUIRE(parts.size() == 2U);
  BOOST_TEST(parts[0].is_record);
  BOOST_TEST(cells(parts[0].grid, 0) == "2026-11-22|yes|-1,234.50 EUR");
  BOOST_TEST(parts[1].title == "rows");
  BOOST_TEST(titles(parts[1].grid) == "currency,total");
  BOOST_TEST(cells(parts[1].grid, 0) == "EUR|1,000.00");
  BOOST_TEST(cells(parts[1].grid, 1) == "JPY|7");
  BOOST_TEST((parts[1].grid.columns[1].cells == Cells::number));
}

BOOST_AUTO_TEST_CASE(programs_get_every_column_and_plain_values) {
  const Statement reply = statement();
  const std::vector<ReplyPart> parts = parts_of(table_of<Statement>(), &reply, Readers::programs);
  BOOST_REQUIRE(parts.size() == 2U);
  BOOST_TEST(titles(parts[0].grid) == "on,is_final,balance,balance_currency");
  BOOST_TEST(cells(parts[0].grid, 0) == "2026-11-22|true|-1234.50|EUR");
  BOOST_TEST(titles(parts[1].grid) == "currency,total,paid_on");
  BOOST_TEST(cells(parts[1].grid, 1) == "JPY|7|");
}

BOOST_AUTO_TEST_CASE(an_empty_list_keeps_its_columns) {
  const Statement reply{};
  const std::vector<ReplyPart> parts = parts_of(table_of<Statement>(), &reply, Readers::people);
  BOOST_TEST(titles(parts.at(1).grid) == "currency,total,paid_on");
  BOOST_TEST(parts.at(1).grid.rows.empty());
}

BOOST_AUTO_TEST_CASE(a_value_of_every_kind_has_a_cell) {
  const auto sample = JsonReader{}.decode<test::SampleRequest>(test::full_sample);
  const std::vector<ReplyPart> parts = parts_of(table_of<test::SampleRequest>(), &sample, Readers::programs);
  BOOST_REQUIRE(parts.size() == 2U);
  BOOST_TEST(titles(parts[0].grid) ==
             "client,name,email,country,due,paid_at,discount,urgency,is_taxed,months,weight,currency,fraction,"
             "setup.description,setup.quantity,setup.price,setup.price_currency,tags,extra");
  BOOST_TEST(
      cells(parts[0].grid, 0) ==
      "7|Grüße|jane@example.com|DE|2026-11-22|2026-11-22T10:00:00.5Z|9.975|high|false|12|9007199254740993|JPY|0.5|"
      "Move|1|-5|JPY|1, 9007199254740991|{\"a\": [1, 2.5e3, null]}");
  BOOST_TEST(parts[1].title == "lines");
  BOOST_TEST(cells(parts[1].grid, 0) == "VPS|2.5|12.34|EUR");
}

BOOST_AUTO_TEST_SUITE_END()
