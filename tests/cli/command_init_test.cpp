#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

#include "tests/cli/command_fixture.hpp"

using billhook::cli::CommandFixture;
using billhook::cli::ExitCode;

BOOST_FIXTURE_TEST_SUITE(command_init_test, CommandFixture)

BOOST_AUTO_TEST_CASE(a_new_book_has_its_company) {
  BOOST_TEST(make_book().code == ExitCode::done);
  const Outcome outcome = in_book({"call", "seller.get", "--json"});
  BOOST_TEST(outcome.out.starts_with(R"({"id":1,"version":1,"name":"House Ltd")"));
}

BOOST_AUTO_TEST_CASE(every_missing_option_is_named) {
  const Outcome outcome = in_book({"init", "--name", "House Ltd", "--country", "DE"});
  BOOST_TEST(outcome.code == ExitCode::misused);
  BOOST_TEST(outcome.err.find("--currency --time-zone --email") != std::string::npos);
  BOOST_TEST(!std::filesystem::exists(book));
}

BOOST_AUTO_TEST_CASE(a_refused_company_leaves_no_file_behind) {
  const Outcome outcome = in_book({"init", "--name", "House Ltd", "--country", "DE", "--currency", "EUR", "--time-zone",
                                   "Europe/Berln", "--email", "billing@house.example"});
  BOOST_TEST(outcome.code == ExitCode::refused);
  BOOST_TEST(outcome.err.find("time_zone.unknown") != std::string::npos);
  BOOST_TEST(std::filesystem::is_empty(directory.path()));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_there_stays_as_it_is) {
  std::ofstream{book} << "precious";
  const Outcome outcome = make_book();
  BOOST_TEST(outcome.code == ExitCode::refused);
  BOOST_TEST(outcome.err.find("book.exists") != std::string::npos);
  std::string content;
  std::ifstream{book} >> content;
  BOOST_TEST(content == "precious");
}

BOOST_AUTO_TEST_CASE(nobody_but_the_owner_makes_a_book) {
  const Outcome outcome = in_book({"init", "--name", "House Ltd", "--country", "DE", "--currency", "EUR", "--time-zone",
                                   "Europe/Berlin", "--email", "billing@house.example", "--as", "staff:1"});
  BOOST_TEST(outcome.code == ExitCode::misused);
}

BOOST_AUTO_TEST_SUITE_END()
