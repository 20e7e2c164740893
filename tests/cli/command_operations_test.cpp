#include <boost/test/unit_test.hpp>

#include "billhook/engine/book.hpp"
#include "engine/operation.hpp"
#include "tests/cli/command_fixture.hpp"

using billhook::cli::CommandFixture;
using billhook::cli::ExitCode;

BOOST_FIXTURE_TEST_SUITE(command_operations_test, CommandFixture)

BOOST_AUTO_TEST_CASE(all_operations_are_listed_by_name) {
  const Outcome outcome = run({"operations"});
  std::size_t lines = 0;
  for (const char character : outcome.out) lines += character == '\n' ? 1U : 0U;
  const auto operations = billhook::engine::all_operations();
  for (const billhook::engine::Operation* operation : operations) {
    BOOST_TEST(outcome.out.find('\n' + std::string{operation->name} + ' ') != std::string::npos, operation->name);
  }
  BOOST_TEST(lines == operations.size() + 2);
  BOOST_TEST(outcome.out.find("client.close") < outcome.out.find("client.create"));
}

BOOST_AUTO_TEST_CASE(every_operation_can_be_explained) {
  for (const billhook::engine::Operation* operation : billhook::engine::all_operations()) {
    const Outcome outcome = run({"operations", std::string{operation->name}});
    BOOST_TEST(outcome.code == ExitCode::done, operation->name);
    BOOST_TEST(outcome.out.starts_with(std::string{operation->name} + '\n'));
    BOOST_TEST(outcome.out.find("\nReply\n") != std::string::npos, operation->name);
  }
}

BOOST_AUTO_TEST_CASE(an_explanation_says_what_is_needed_of_which_type_and_why) {
  const Outcome outcome = run({"operations", "client.list"});
  BOOST_TEST(outcome.out.find("\nlimit ") != std::string::npos);
  BOOST_TEST(outcome.out.find(" integer from 1 to 500 ") != std::string::npos);
  BOOST_TEST(outcome.out.find(" no: 50 ") != std::string::npos);
  BOOST_TEST(outcome.out.find("\nitems[].address.country ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_noun_lists_its_operations_alone) {
  const Outcome outcome = run({"operations", "client"});
  BOOST_TEST(outcome.out.find("\nclient.create ") != std::string::npos);
  BOOST_TEST(outcome.out.find("\nclient_group.create ") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_unknown_name_is_misuse_with_the_closest_one) {
  const Outcome outcome = run({"operations", "client.gett"});
  BOOST_TEST(outcome.code == ExitCode::misused);
  BOOST_TEST(outcome.err.find("Did you mean `client.get`?") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(json_of_all_is_the_schema_and_of_one_its_part) {
  BOOST_TEST(run({"operations", "--json"}).out == billhook::describe() + "\n");
  BOOST_TEST(run({"operations", "client.get", "--json"}).out.starts_with(R"({"name":"client.get","doc":)"));
}

BOOST_AUTO_TEST_SUITE_END()
