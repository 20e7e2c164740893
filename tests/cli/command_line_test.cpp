#include "cli/command_line.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <string>

#include "imports/rows.hpp"
#include "tests/cli/command_fixture.hpp"

using billhook::cli::BookFixture;
using billhook::cli::CommandFixture;
using billhook::cli::ExitCode;

BOOST_FIXTURE_TEST_SUITE(command_line_test, CommandFixture)

BOOST_AUTO_TEST_CASE(without_a_command_the_help_goes_to_standard_error) {
  const Outcome outcome = run({});
  BOOST_TEST(outcome.code == ExitCode::misused);
  BOOST_TEST(outcome.out == "");
  BOOST_TEST(outcome.err.find("Commands\n  init") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(help_names_every_command_and_every_exit_code) {
  const Outcome outcome = run({"--help"});
  BOOST_TEST(outcome.code == ExitCode::done);
  for (const billhook::cli::Command& command : billhook::cli::commands()) {
    BOOST_TEST(outcome.out.find("\n  " + std::string{command.name}) != std::string::npos, command.name);
  }
  for (const char* code : {"\n  0  ", "\n  1  ", "\n  2  ", "\n  3  ", "\n  4  ", "\n  5  "}) {
    BOOST_TEST(outcome.out.find(code) != std::string::npos, code);
  }
}

BOOST_AUTO_TEST_CASE(the_help_of_a_command_names_its_options) {
  const Outcome outcome = run({"run", "--help"});
  BOOST_TEST(outcome.code == ExitCode::done);
  BOOST_TEST(outcome.out.find("--until DATE") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_help_of_import_names_every_column) {
  const std::string help = run({"import", "--help"}).out;
  for (const billhook::Table* table :
       {&billhook::table_of<billhook::imports::ClientRow>(), &billhook::table_of<billhook::imports::ProductRow>(),
        &billhook::table_of<billhook::imports::ServiceRow>()}) {
    for (const billhook::Field& field : table->fields) {
      BOOST_TEST(help.find(std::string{field.name}) != std::string::npos, field.name);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_version_is_one_line) {
  const Outcome outcome = run({"--version"});
  BOOST_TEST(outcome.out.starts_with("billhook "));
  BOOST_TEST(outcome.out.find('\n') == outcome.out.size() - 1);
}

BOOST_AUTO_TEST_CASE(an_unknown_command_is_misuse) {
  const Outcome outcome = run({"verfy"});
  BOOST_TEST(outcome.code == ExitCode::misused);
  BOOST_TEST(outcome.err ==
             "error: There is no command `verfy`. Did you mean `verify`?\n"
             "  reason  command_line.unknown_command\n");
}

BOOST_AUTO_TEST_CASE(with_json_errors_are_json_wherever_they_come_from) {
  BOOST_TEST(run({"verfy", "--json"}).err.starts_with(R"({"code":"invalid","reason":"command_line.unknown_command")"));
  BOOST_TEST(in_book({"verify", "--json"}).err.starts_with(R"({"code":"not_found","reason":"book.missing")"));
}

BOOST_AUTO_TEST_CASE(a_missing_book_is_refused) { BOOST_TEST(in_book({"verify"}).code == ExitCode::refused); }

BOOST_AUTO_TEST_CASE(a_file_that_is_no_book_is_damaged) {
  std::ofstream{book} << std::string(4096, 'x');
  const Outcome outcome = in_book({"verify"});
  BOOST_TEST(outcome.code == ExitCode::damaged);
  BOOST_TEST(outcome.out == "");
}

BOOST_AUTO_TEST_CASE(the_schema_needs_no_book) {
  const Outcome outcome = run({"schema"});
  BOOST_TEST(outcome.code == ExitCode::done);
  BOOST_TEST(outcome.out.starts_with(R"({"library":"billhook")"));
  BOOST_TEST(outcome.out.ends_with("}\n"));
}

BOOST_AUTO_TEST_CASE(output_that_cannot_be_written_is_an_error) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  out.setstate(std::ios::badbit);
  billhook::cli::Streams streams{in, out, err};
  BOOST_TEST(run_command_line(std::vector<std::string>{"schema"}, streams) == ExitCode::unavailable);
  BOOST_TEST(err.str().find("command_line.cannot_write") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
