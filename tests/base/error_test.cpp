#include <boost/test/unit_test.hpp>

#include "base/place.hpp"
#include "billhook/base/error.hpp"
#include "tests/support/throws.hpp"

BOOST_AUTO_TEST_SUITE(error_test)

using namespace billhook;

BOOST_AUTO_TEST_CASE(every_code_has_its_name) {
  BOOST_TEST(to_string(ErrorCode::invalid) == "invalid");
  BOOST_TEST(to_string(ErrorCode::unauthenticated) == "unauthenticated");
  BOOST_TEST(to_string(ErrorCode::denied) == "denied");
  BOOST_TEST(to_string(ErrorCode::not_found) == "not_found");
  BOOST_TEST(to_string(ErrorCode::conflict) == "conflict");
  BOOST_TEST(to_string(ErrorCode::precondition) == "precondition");
  BOOST_TEST(to_string(ErrorCode::exhausted) == "exhausted");
  BOOST_TEST(to_string(ErrorCode::cancelled) == "cancelled");
  BOOST_TEST(to_string(ErrorCode::busy) == "busy");
  BOOST_TEST(to_string(ErrorCode::unavailable) == "unavailable");
  BOOST_TEST(to_string(ErrorCode::host_error) == "host_error");
  BOOST_TEST(to_string(ErrorCode::corrupt) == "corrupt");
  BOOST_TEST(to_string(ErrorCode::internal) == "internal");
}

BOOST_AUTO_TEST_CASE(an_error_says_what_is_wrong_and_where) {
  constexpr Reason bad_rate{"tax.bad_rate", ErrorCode::invalid, "Give a lower one."};
  const Error invalid{bad_rate, "rate", "Too high."};
  BOOST_TEST((invalid.code == ErrorCode::invalid));
  BOOST_TEST(invalid.reason == "tax.bad_rate");
  BOOST_TEST(std::string{invalid.what()} == "Too high.");
  BOOST_TEST((invalid.fields == std::vector<Error::Field>{{"rate", "Too high."}}));

  const Error missing = Error::not_found("client_group", 7);
  BOOST_TEST((missing.code == ErrorCode::not_found));
  BOOST_TEST(missing.reason == "client_group.not_found");
  BOOST_TEST(missing.message == "There is no client group with the id 7.");

  const Error plain{bad_rate, "Too high."};
  BOOST_TEST((plain.code == ErrorCode::invalid && plain.fields.empty()));
  BOOST_TEST(plain.reason == "tax.bad_rate");
  BOOST_TEST((plain.at("rate").fields == invalid.fields));
  BOOST_TEST(plain.at("rate").message == "Too high.");
}

BOOST_AUTO_TEST_CASE(a_place_spells_its_path_from_the_outside_in) {
  const Place request;
  const Place lines = request.field("lines");
  const Place line = lines.element(2);
  BOOST_TEST(request.path().empty());
  BOOST_TEST(line.path() == "lines[2]");
  BOOST_TEST(line.field("price").path() == "lines[2].price");
  BOOST_TEST(line.field("").path() == "lines[2].");
  BOOST_TEST(line.depth() == 3);
}

BOOST_AUTO_TEST_CASE(a_place_adds_itself_to_an_error_that_names_none) {
  const Place request;
  const Place price = request.field("price");
  const auto blame = [](const Place& place, const Error& error) {
    return test::reason_of([&] { place.blame([&] { throw error; }); });
  };
  BOOST_TEST(blame(price, Error{ErrorCode::invalid, "a.b", "No."}) == "a.b at price");
  BOOST_TEST(blame(price, Error{ErrorCode::invalid, "a.b", "No.", {{"amount", "No."}}}) == "a.b at amount");
  BOOST_TEST(blame(request, Error{ErrorCode::invalid, "a.b", "No."}) == "a.b");
}

BOOST_AUTO_TEST_SUITE_END()
