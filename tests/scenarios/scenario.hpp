// Scenario: a story told in JSON (see README.md here), and what went otherwise when it was played.
#pragma once

#include <string>
#include <vector>

namespace billhook::test {

/// Which interface of the library is played through.
enum class Language { cpp, c };

/// Something that was announced.
struct Announced {
  std::string event;
  std::string payload;  // JSON
};

struct ScenarioOutcome {
  int steps = 0;
  std::vector<std::string> differences;  // "step 3, invoice.issue: reply.total.amount is "1", not "2""
  std::string transcript;                // see README.md
  std::vector<Announced> events;         // in the house's books; of each event the first 500
};

/// Plays a scenario in a new book. What cannot be read as a scenario throws std::runtime_error.
ScenarioOutcome play_scenario(const std::string& json, Language language);

}  // namespace billhook::test
