// Runs command lines the way main() does, with strings for streams, on a book of its own.
#pragma once

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "tests/support/temporary_directory.hpp"

namespace billhook::cli {

inline std::ostream& operator<<(std::ostream& out, ExitCode code) { return out << static_cast<int>(code); }

struct CommandFixture {
  struct Outcome {
    ExitCode code;
    std::string out;
    std::string err;
  };

  Outcome run(const std::vector<std::string>& words, const std::string& input = "") {
    std::istringstream in{input};
    std::ostringstream out;
    std::ostringstream err;
    Streams streams{in, out, err};
    const ExitCode code = run_command_line(words, streams);
    return {code, out.str(), err.str()};
  }
  /// The same with the book, at noon UTC of 2026-11-22 unless the words set the clock.
  Outcome in_book(std::vector<std::string> words, const std::string& input = "") {
    words.insert(words.end(), {"--book", book});
    if (std::ranges::find(words, "--now") == words.end()) words.insert(words.end(), {"--now", "2026-11-22"});
    return run(words, input);
  }
  Outcome make_book() {
    return in_book({"init", "--name", "House Ltd", "--country", "DE", "--currency", "EUR", "--time-zone",
                    "Europe/Berlin", "--email", "billing@house.example"});
  }

  tests::TemporaryDirectory directory;
  std::string book = directory.file("house.db");
};

struct BookFixture : CommandFixture {
  BookFixture() { BOOST_REQUIRE(make_book().code == ExitCode::done); }

  void add_client(const std::string& name) {
    const std::string request = R"({"name":")" + name + R"(","email":"ada@client.example","address":{"country":"DE"}})";
    BOOST_REQUIRE_EQUAL(in_book({"call", "client.create", request}).err, "");
  }
};

}  // namespace billhook::cli
