// Every scenario beside this file, played through the JSON calls of the library.
#include "tests/scenarios/scenario.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace billhook::test {
namespace {

const std::filesystem::path folder = std::filesystem::path{BILLHOOK_SOURCE_DIR} / "tests" / "scenarios";

std::vector<std::string> scenarios() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator{folder}) {
    if (entry.path().extension() == ".json") names.push_back(entry.path().stem().string());
  }
  std::ranges::sort(names);
  return names;
}

std::string read(const std::string& name) {
  std::ifstream file{folder / (name + ".json"), std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

/// A book of one seller, and a step.
std::string story(const std::string& step) {
  return R"({"clock":"2026-11-22T12:00:00Z","steps":[{"op":"seller.create","save":"house","request":{"name":"House",)"
         R"("country":"DE","email":"house@example.com","time_zone":"UTC","currency":"EUR"}},)" +
         step + "]}";
}

std::vector<std::string> differences(const std::string& step) { return play_scenario(story(step)).differences; }

}  // namespace

BOOST_AUTO_TEST_SUITE(scenario)

BOOST_DATA_TEST_CASE(it_goes_as_told, scenarios(), name) {
  const ScenarioOutcome outcome = play_scenario(read(name));
  BOOST_TEST(outcome.steps > 0);
  for (const std::string& difference : outcome.differences) BOOST_ERROR(difference);
}

BOOST_AUTO_TEST_CASE(what_is_expected_is_compared_in_every_part) {
  const std::string get = R"({"op":"currency.list","reply":)";
  BOOST_TEST(differences(get + R"({"items":[]}})").empty());
  BOOST_TEST(differences(get + R"({"items":["..."]}})").empty());
  BOOST_TEST(differences(get + R"({"items":"*"}})").empty());
  BOOST_TEST(differences(get + R"({"...":"*"}})").empty());
  BOOST_TEST(differences(get + R"({"items":[],"next":null}})").empty());
  BOOST_TEST(differences(get + "{}}").size() == 1U);
  BOOST_TEST(differences(get + R"({"items":[1]}})").size() == 1U);
  BOOST_TEST(differences(get + R"({"items":[],"next":"*"}})").size() == 1U);
  BOOST_TEST(differences(R"({"op":"currency.list","error":"*"})").size() == 1U);
  BOOST_TEST(differences(R"({"op":"client.get","request":{"id":9}})").size() == 1U);
  BOOST_TEST(differences(R"({"op":"client.get","request":{"id":9},"error":{"code":"not_found","...":"*"}})").empty());
  BOOST_TEST(differences(R"({"op":"client.get","request":{"id":9},"error":{"code":"denied","...":"*"}})").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_saved_reply_stands_for_itself_and_for_its_parts) {
  BOOST_TEST(differences(R"({"op":"seller.get","reply":"$house"})").empty());
  BOOST_TEST(differences(R"({"op":"seller.get","reply":{"id":"$house.id","...":"*"}})").empty());
  BOOST_TEST(differences(R"({"op":"seller.get","as":"system:$house.id"})").empty());
  BOOST_TEST(differences(R"({"op":"seller.get","as":"system:9"})").size() == 1U);
  BOOST_TEST(
      differences(R"({"op":"seller.get","reply":{"id":"$house.version","name":"$house.email","...":"*"}})").size() ==
      1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
