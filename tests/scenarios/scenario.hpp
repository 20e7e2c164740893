// Scenario: a story told in JSON (see README.md here), and what went otherwise when it was played.
#pragma once

#include <string>
#include <vector>

namespace billhook::test {

/// Which interface of the library is played through.
enum class Language { cpp, c };

struct ScenarioOutcome {
  int steps = 0;
  std::vector<std::string> differences;  // "step 3, invoice.issue: reply.total.amount is "1", not "2""
  std::string transcript;                // see README.md
};

/// Plays a scenario in a new book. What cannot be read as a scenario throws std::runtime_error.
ScenarioOutcome play_scenario(const std::string& json, Language language);

}  // namespace billhook::test
