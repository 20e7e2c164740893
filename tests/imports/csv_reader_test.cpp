#include "imports/csv_reader.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <sstream>

#include "tests/support/random.hpp"

namespace billhook::imports {

namespace {

/// "1:[a|b] 3:[c|d] 4!malformed": every record with its line.
std::string records_of(const std::string& csv) {
  constexpr const char* faults[] = {"", "malformed", "unclosed_quote", "too_long", "unreadable"};
  std::istringstream stream{csv};
  CsvReader reader{stream};
  std::string all;
  for (CsvRecord record; reader.next(record);) {
    all += (all.empty() ? "" : " ") + std::to_string(record.line);
    if (record.fault != CsvFault::none) {
      all += std::string{"!"} + faults[static_cast<int>(record.fault)];
      continue;
    }
    all += ":[";
    for (std::size_t i = 0; i < record.cells.size(); ++i) all += (i == 0 ? "" : "|") + record.cells[i];
    all += ']';
  }
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_reader_test)

BOOST_AUTO_TEST_CASE(records_are_read_as_rfc_4180_says) {
  BOOST_TEST(records_of("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n") == "1:[aaa|bbb|ccc] 2:[zzz|yyy|xxx]");
  BOOST_TEST(records_of("aaa,bbb\r\nzzz,yyy") == "1:[aaa|bbb] 2:[zzz|yyy]");
  BOOST_TEST(records_of("\"aaa\",\"b,b\",\"c\"\"c\"\n") == "1:[aaa|b,b|c\"c]");
  BOOST_TEST(records_of("\"a\r\nb\",c\r\nd,e") == "1:[a\r\nb|c] 3:[d|e]");
  BOOST_TEST(records_of(",,\n") == "1:[||]");
  BOOST_TEST(records_of("") == "");
}

BOOST_AUTO_TEST_CASE(every_line_end_counts_once_and_empty_lines_are_no_records) {
  BOOST_TEST(records_of("a\nb\n\nc") == "1:[a] 2:[b] 4:[c]");
  BOOST_TEST(records_of("a\r\nb\r\n\r\nc\r\n") == "1:[a] 2:[b] 4:[c]");
  BOOST_TEST(records_of("a\rb\r\rc") == "1:[a] 2:[b] 4:[c]");
  BOOST_TEST(records_of("\n\n\n") == "");
  BOOST_TEST(records_of("\n\"\"\n") == "2:[]");
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_no_part_of_the_first_cell) {
  BOOST_TEST(records_of("\xEF\xBB\xBFkey,name\n1,x") == "1:[key|name] 2:[1|x]");
  BOOST_TEST(records_of("\xEF\xBB\xBF\"key\",name\n") == "1:[key|name]");
}

BOOST_AUTO_TEST_CASE(a_line_that_is_not_csv_is_told_and_the_next_is_read) {
  BOOST_TEST(records_of("a,b\nc\"c,d\ne,f\n") == "1:[a|b] 2!malformed 3:[e|f]");
  BOOST_TEST(records_of("\"a\"x,b\r\ne,f\r\n") == "1!malformed 2:[e|f]");
  BOOST_TEST(records_of("a,\"1\n2\",\"3\n4\"x\ne,f") == "1!malformed 4:[e|f]");
  BOOST_TEST(records_of("a\nb\"\nc\nd\"\ne") == "1:[a] 2!malformed 3:[c] 4!malformed 5:[e]");
}

BOOST_AUTO_TEST_CASE(a_quote_that_is_never_closed_is_told_where_its_record_begins) {
  BOOST_TEST(records_of("a,b\nc,\"d\ne,f\n") == "1:[a|b] 2!unclosed_quote");
  BOOST_TEST(records_of("a\n\"b") == "1:[a] 2!unclosed_quote");
  BOOST_TEST(records_of("a\nb,\"" + std::string(3'000'000, '\n')) == "1:[a] 2!too_long");
}

BOOST_AUTO_TEST_CASE(zero_bytes_and_broken_utf8_come_through_for_others_to_judge) {
  BOOST_TEST(records_of(std::string("a\0b,\xff\n", 6)) == "1:[" + std::string("a\0b|\xff", 5) + "]");
}

BOOST_AUTO_TEST_CASE(what_is_written_by_the_same_rules_is_read_back_wherever_blocks_end) {
  test::Random random;
  constexpr const char* pieces[] = {"a", "\"", ",", "\n", "\r\n", "ü", " ", "x y", "\"\""};
  for (int round = 0; round < 20; ++round) {
    std::string csv;
    std::vector<std::vector<std::string>> written;
    std::vector<std::int64_t> lines;
    std::int64_t line = 1;
    while (csv.size() < 200'000) {
      std::vector<std::string> cells(static_cast<std::size_t>(random.between(1, 5)));
      lines.push_back(line);
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::int64_t length = random.chance(2) ? random.between(0, 5000) : random.between(0, 6);
        for (std::int64_t piece = 0; piece < length; ++piece) cells[i] += random.pick(pieces);
        csv += i == 0 ? "\"" : ",\"";
        for (const char c : cells[i]) csv.append(c == '"' ? 2U : 1U, c);
        csv += '"';
        line += std::count(cells[i].begin(), cells[i].end(), '\n');
      }
      csv += random.chance(50) ? "\n" : "\r\n";
      ++line;
      written.push_back(std::move(cells));
    }
    std::istringstream stream{csv};
    CsvReader reader{stream};
    CsvRecord record;
    for (std::size_t i = 0; i < written.size(); ++i) {
      BOOST_TEST_REQUIRE(reader.next(record));
      BOOST_TEST_REQUIRE(record.line == lines[i]);
      BOOST_TEST_REQUIRE(bool{record.cells == written[i]});
    }
    BOOST_TEST(!reader.next(record));
    BOOST_TEST(reader.bytes() == static_cast<std::int64_t>(csv.size()));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::imports
