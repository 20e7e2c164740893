#include <boost/test/unit_test.hpp>

#include "tests/cli/command_fixture.hpp"

using billhook::cli::BookFixture;
using billhook::cli::ExitCode;

namespace {
const std::string ada = R"({"name":"Ada Byron","email":"ada@client.example","address":{"country":"DE"}})";
}

BOOST_FIXTURE_TEST_SUITE(command_call_test, BookFixture)

BOOST_AUTO_TEST_CASE(a_reply_is_shown_as_a_record) {
  const Outcome outcome = in_book({"call", "client.create", ada});
  BOOST_TEST(outcome.code == ExitCode::done);
  BOOST_TEST(outcome.out.find("name             Ada Byron\n") != std::string::npos);
  BOOST_TEST(outcome.out.find("address.country  DE\n") != std::string::npos);
  BOOST_TEST(outcome.err == "");
}

BOOST_AUTO_TEST_CASE(a_request_may_come_from_standard_input) {
  BOOST_TEST(in_book({"call", "client.create", "-"}, ada).code == ExitCode::done);
  BOOST_TEST(in_book({"call", "client.get", R"({"id":1})", "--json"}).out.starts_with(R"({"id":1,)"));
}

BOOST_AUTO_TEST_CASE(a_list_is_shown_as_a_table_with_a_way_to_the_next_page) {
  add_client("Ada Byron");
  add_client("Charles Babbage");
  const Outcome outcome = in_book({"call", "client.list", R"({"limit":1})"});
  BOOST_TEST(outcome.out.starts_with("id  "));
  BOOST_TEST(outcome.out.find("Ada Byron") != std::string::npos);
  BOOST_TEST(outcome.out.find("Charles Babbage") == std::string::npos);
  BOOST_TEST(outcome.out.ends_with("There are more: pass \"after\": 1\n"));
}

BOOST_AUTO_TEST_CASE(an_empty_list_says_so) { BOOST_TEST(in_book({"call", "client.list"}).out == "(none)\n"); }

BOOST_AUTO_TEST_CASE(csv_has_every_column_of_every_row) {
  add_client("Ada, Countess");
  const Outcome outcome = in_book({"call", "client.list", "--csv"});
  BOOST_TEST(outcome.out.starts_with("id,version,kind,name,"));
  BOOST_TEST(outcome.out.find("address.country") != std::string::npos);
  BOOST_TEST(outcome.out.find("\r\n1,1,person,\"Ada, Countess\",") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_refusal_names_the_reason_and_the_field) {
  const Outcome outcome =
      in_book({"call", "client.create", R"({"name":"Ada","email":"nowhere","address":{"country":"DE"}})"});
  BOOST_TEST(outcome.code == ExitCode::refused);
  BOOST_TEST(outcome.out == "");
  BOOST_TEST(outcome.err.starts_with("error: "));
  BOOST_TEST(outcome.err.find("\n  reason  email.malformed\n  field   email") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_unknown_operation_is_refused_with_the_closest_one) {
  const Outcome outcome = in_book({"call", "client.gte"});
  BOOST_TEST(outcome.code == ExitCode::refused);
  BOOST_TEST(outcome.err.find("client.get") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_dry_run_replies_and_keeps_nothing) {
  BOOST_TEST(in_book({"call", "client.create", ada, "--dry-run"}).code == ExitCode::done);
  BOOST_TEST(in_book({"call", "client.list"}).out == "(none)\n");
}

BOOST_AUTO_TEST_CASE(a_key_makes_a_repeated_call_take_effect_once) {
  const Outcome first = in_book({"call", "client.create", ada, "--key", "k1", "--json"});
  const Outcome second = in_book({"call", "client.create", ada, "--key", "k1", "--json"});
  BOOST_TEST(first.out == second.out);
  BOOST_TEST(in_book({"call", "client.get", R"({"id":2})"}).code == ExitCode::refused);
}

BOOST_AUTO_TEST_CASE(the_reason_is_kept_in_the_audit_trail) {
  in_book({"call", "client.create", ada, "--reason", "asked by phone"});
  BOOST_TEST(in_book({"call", "audit.list", "--csv"}).out.find("asked by phone") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_actor_may_do_only_what_it_may) {
  add_client("Ada Byron");
  BOOST_TEST(in_book({"call", "client.get", R"({"id":1})", "--as", "client:1"}).code == ExitCode::done);
  const Outcome outcome = in_book({"call", "client.create", ada, "--as", "client:1"});
  BOOST_TEST(outcome.code == ExitCode::refused);
  BOOST_TEST(outcome.err.find("permission.staff_only") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_clock_stands_where_it_is_put) {
  in_book({"call", "client.create", ada, "--now", "2030-01-02T03:04:05Z"});
  BOOST_TEST(in_book({"call", "client.get", R"({"id":1})"}).out.find("2030-01-02T03:04:05Z") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
