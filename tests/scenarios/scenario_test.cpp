// Every scenario beside this file, played through the C++ and through the C interface, with the same transcript. With
// BILLHOOK_TRANSCRIPTS set to a folder, each is written to <folder>/<language>/<name>.ndjson.
#include "tests/scenarios/scenario.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "engine/object_slot.hpp"
#include "engine/operation.hpp"
#include "tests/support/throws.hpp"

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

std::vector<std::string> differences(const std::string& step) {
  return play_scenario(story(step), Language::cpp).differences;
}

/// Every event of every domain, by name.
const std::map<std::string_view, engine::EventRow>& event_table() {
  static const auto table = [] {
    std::map<std::string_view, engine::EventRow> rows;
    for (const engine::Domain* domain : engine::domains()) {
      for (const engine::EventRow& row : domain->events.list()) rows.emplace(row.name, row);
    }
    return rows;
  }();
  return table;
}

/// Whether the table knows the event, and its payload is of the type that stands there.
bool is_as_described(const Announced& announced) {
  const auto found = event_table().find(announced.event);
  if (found == event_table().end()) return false;
  if (found->second.payload == nullptr) return announced.payload == "{}";
  const Table& table = found->second.payload();
  engine::ObjectSlot payload;
  return test::reason_of([&] { decode(announced.payload, table, payload.make(table)); }) == "nothing";
}

std::string transcript(const std::string& name, Language language) {
  const ScenarioOutcome outcome = play_scenario(read(name), language);
  BOOST_TEST(outcome.steps > 0);
  for (const std::string& difference : outcome.differences) BOOST_ERROR(difference);
  for (const Announced& announced : outcome.events) {
    BOOST_TEST(is_as_described(announced), announced.event + " " + announced.payload);
  }
  if (const char* transcripts = std::getenv("BILLHOOK_TRANSCRIPTS")) {
    const auto place = std::filesystem::path{transcripts} / (language == Language::cpp ? "cpp" : "c");
    std::filesystem::create_directories(place);
    std::ofstream{place / (name + ".ndjson"), std::ios::binary} << outcome.transcript;
  }
  return outcome.transcript;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scenario)

BOOST_DATA_TEST_CASE(it_goes_as_told_in_cpp_and_in_c, scenarios(), name) {
  BOOST_TEST(transcript(name, Language::cpp) == transcript(name, Language::c));
}

BOOST_AUTO_TEST_CASE(an_event_that_is_not_as_the_table_says_is_noticed) {
  BOOST_TEST(is_as_described({"invoice.issued", R"({"number":"1"})"}));
  BOOST_TEST(is_as_described({"invoice.paid", "{}"}));
  BOOST_TEST(is_as_described({"client.created", "{}"}));
  BOOST_TEST(!is_as_described({"invoice.issued", "{}"}));
  BOOST_TEST(!is_as_described({"client.created", R"({"number":"1"})"}));
  BOOST_TEST(!is_as_described({"invoice.lost", "{}"}));
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
