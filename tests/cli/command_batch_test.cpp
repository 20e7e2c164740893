#include <boost/test/unit_test.hpp>

#include "tests/cli/command_fixture.hpp"

using billhook::cli::BookFixture;
using billhook::cli::ExitCode;

namespace {

std::string create(const std::string& name, const std::string& more = "") {
  return R"({"op":"client.create","request":{"name":")" + name +
         R"(","email":"ada@client.example","address":{"country":"DE"}})" + more + "}\n";
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in{text};
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(command_batch_test, BookFixture)

BOOST_AUTO_TEST_CASE(every_line_is_answered_in_the_same_order) {
  const Outcome outcome =
      in_book({"batch"}, create("Ada") + create("Charles") + R"({"op":"client.get","request":{"id":1}})");
  const std::vector<std::string> lines = lines_of(outcome.out);
  BOOST_REQUIRE(lines.size() == 3U);
  BOOST_TEST(lines[0].starts_with(R"({"ok":true,"reply":{"id":1,)"));
  BOOST_TEST(lines[1].starts_with(R"({"ok":true,"reply":{"id":2,)"));
  BOOST_TEST(lines[2] == lines[0]);
  BOOST_TEST(outcome.code == ExitCode::done);
}

BOOST_AUTO_TEST_CASE(a_bad_line_fails_alone) {
  const std::string bad[] = {"not json\n",
                             R"({"op":"client.create")"
                             "\n",
                             R"({"operation":"client.list"})"
                             "\n",
                             R"({"request":{}})"
                             "\n",
                             R"({"op":"no.such"})"
                             "\n",
                             R"({"op":"client.get","request":{"id":99}})"
                             "\n",
                             R"({"op":"client.list","request":[]})"
                             "\n",
                             "\xff\xfe\n"};
  for (const std::string& line : bad) {
    const Outcome outcome = in_book({"batch"}, create("Ada") + line + create("Charles"));
    const std::vector<std::string> lines = lines_of(outcome.out);
    BOOST_REQUIRE(lines.size() == 3U);
    BOOST_TEST(lines[0].starts_with(R"({"ok":true,)"), line);
    BOOST_TEST(lines[1].starts_with(R"({"ok":false,"error":{"code":")"), line);
    BOOST_TEST(lines[2].starts_with(R"({"ok":true,)"), line);
    BOOST_TEST(outcome.code == ExitCode::refused, line);
  }
}

BOOST_AUTO_TEST_CASE(an_error_has_its_code_reason_message_and_fields) {
  const Outcome outcome = in_book({"batch"}, R"({"op":"client.get","request":{"id":0}})");
  BOOST_TEST(outcome.out.starts_with(R"({"ok":false,"error":{"code":"invalid","reason":)"));
  BOOST_TEST(outcome.out.find(R"("fields":[{"path":"id","message":)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_line_with_a_key_takes_effect_once) {
  const std::string line = create("Ada", R"(,"key":"k1")");
  const std::vector<std::string> lines = lines_of(in_book({"batch"}, line + line + create("Charles")).out);
  BOOST_REQUIRE(lines.size() == 3U);
  BOOST_TEST(lines[1] == lines[0]);
  BOOST_TEST(lines[2].starts_with(R"({"ok":true,"reply":{"id":2,)"));
}

BOOST_AUTO_TEST_CASE(a_key_is_of_its_own_line_alone) {
  const std::vector<std::string> lines =
      lines_of(in_book({"batch"}, create("Ada", R"(,"key":"k1")") + create("Ada")).out);
  BOOST_REQUIRE(lines.size() == 2U);
  BOOST_TEST(lines[1].starts_with(R"({"ok":true,"reply":{"id":2,)"));
}

BOOST_AUTO_TEST_CASE(empty_lines_and_line_ends_of_any_kind_are_no_lines) {
  BOOST_TEST(lines_of(in_book({"batch"}, "\n \r\n" + create("Ada") + "\r\n").out).size() == 1U);
  BOOST_TEST(in_book({"batch"}, R"({"op":"client.list"})"
                                "\r\n")
                 .code == ExitCode::done);
}

BOOST_AUTO_TEST_CASE(without_input_there_is_nothing_to_say) {
  const Outcome outcome = in_book({"batch"});
  BOOST_TEST(outcome.out == "");
  BOOST_TEST(outcome.code == ExitCode::done);
}

BOOST_AUTO_TEST_SUITE_END()
