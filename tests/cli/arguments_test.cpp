#include "cli/arguments.hpp"

#include <boost/test/unit_test.hpp>

#include "cli/command.hpp"
#include "tests/support/throws.hpp"

namespace {

using namespace billhook;
using namespace billhook::cli;

Arguments parse(const std::vector<std::string>& words) { return parse_arguments(words); }

std::string complaint(const std::vector<std::string>& words) {
  return test::reason_of([&] { parse(words); });
}

std::string message(const std::vector<std::string>& words) {
  try {
    parse(words);
  } catch (const UsageError& error) {
    return error.message;
  }
  return "nothing";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(arguments_test)

BOOST_AUTO_TEST_CASE(options_stand_before_and_after_the_command_and_its_words) {
  const Arguments arguments = parse({"--book", "a.db", "call", "--key=k 1", "client.get", "--json", "{}", "--dry-run"});
  BOOST_TEST(arguments.book == "a.db");
  BOOST_TEST(arguments.command->name == "call");
  BOOST_TEST(arguments.words == (std::vector<std::string>{"client.get", "{}"}), boost::test_tools::per_element());
  BOOST_TEST(arguments.value("key") == "k 1");
  BOOST_TEST(arguments.has("dry-run"));
  BOOST_TEST((arguments.output == Output::json));
}

BOOST_AUTO_TEST_CASE(after_two_dashes_nothing_is_an_option) {
  const Arguments arguments = parse({"--book", "a.db", "backup", "--", "--json"});
  BOOST_TEST(arguments.words.at(0) == "--json");
  BOOST_TEST((arguments.output == Output::table));
}

BOOST_AUTO_TEST_CASE(a_single_dash_is_a_word) {
  BOOST_TEST(parse({"--book", "a.db", "call", "client.get", "-"}).words.at(1) == "-");
}

BOOST_AUTO_TEST_CASE(the_value_of_an_option_may_look_like_a_command) {
  const Arguments arguments = parse({"--book", "init", "verify"});
  BOOST_TEST(arguments.book == "init");
  BOOST_TEST(arguments.command->name == "verify");
}

BOOST_AUTO_TEST_CASE(the_actor_is_the_owner_unless_somebody_else_is_named) {
  BOOST_TEST((parse({"schema"}).actor == Actor::system()));
  BOOST_TEST((parse({"schema", "--as", "owner"}).actor == Actor::system()));
  BOOST_TEST((parse({"schema", "--as", "staff:5"}).actor == Actor::staff({5})));
  BOOST_TEST((parse({"schema", "--as", "client:7"}).actor == Actor::client({7})));
  for (const char* bad :
       {"root", "staff", "staff:", "staff:0", "staff:-1", "staff:1x", "client:99999999999999999999"}) {
    BOOST_TEST(complaint({"schema", "--as", bad}) == "command_line.bad_actor", bad);
  }
}

BOOST_AUTO_TEST_CASE(the_clock_is_set_to_an_instant_or_to_the_noon_of_a_day) {
  BOOST_TEST(parse({"schema", "--now", "2026-11-22T10:00:00+01:00"}).now->to_string() == "2026-11-22T09:00:00Z");
  BOOST_TEST(parse({"schema", "--now", "2026-11-22"}).now->to_string() == "2026-11-22T12:00:00Z");
  BOOST_TEST(complaint({"schema", "--now", "2026-02-30"}) == "command_line.bad_time");
  BOOST_TEST(complaint({"schema", "--now", "tomorrow"}) == "command_line.bad_time");
}

BOOST_AUTO_TEST_CASE(what_makes_no_sense_is_refused_by_name) {
  BOOST_TEST(complaint({"--book", "a", "verify", "--nwo", "x"}) == "command_line.unknown_option");
  BOOST_TEST(complaint({"--book", "a", "verify", "--until", "2026-01-01"}) == "command_line.unknown_option");
  BOOST_TEST(complaint({"--book", "a", "run", "--until"}) == "command_line.missing_value");
  BOOST_TEST(complaint({"--book", "a", "verify", "--json=yes"}) == "command_line.needless_value");
  BOOST_TEST(complaint({"--book", "a", "call", "x", "--key", "1", "--key", "2"}) == "command_line.repeated_option");
  BOOST_TEST(complaint({"--book", "a", "call"}) == "command_line.missing_word");
  BOOST_TEST(complaint({"--book", "a", "verify", "now"}) == "command_line.needless_word");
  BOOST_TEST(complaint({"verify"}) == "command_line.missing_book");
  BOOST_TEST(complaint({"verfy"}) == "command_line.unknown_command");
}

BOOST_AUTO_TEST_CASE(the_closest_name_is_offered) {
  BOOST_TEST(message({"verfy"}) == "There is no command `verfy`. Did you mean `verify`?");
  BOOST_TEST(message({"frobnicate"}) == "There is no command `frobnicate`. `billhook --help` lists them.");
  BOOST_TEST(message({"job.list"}) == "There is no command `job.list`, but an operation: `billhook call job.list`.");
  BOOST_TEST(message({"--book", "a", "run", "--untill", "x"}) ==
             "There is no option --untill of billhook run. Did you mean --until?");
}

BOOST_AUTO_TEST_CASE(who_asks_for_help_need_not_get_the_rest_right) {
  BOOST_TEST(parse({"call", "--help"}).wants_help);
  BOOST_TEST(parse({"--version"}).wants_version);
  BOOST_TEST((parse({}).command == nullptr));
}

BOOST_AUTO_TEST_SUITE_END()
