#include "cli/arguments.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/nearest.hpp"
#include "cli/command.hpp"

namespace billhook::cli {
namespace {

constexpr Option common[] = {
    {"book", "FILE", "The book to work with."},
    {"as", "ACTOR", "Who acts: owner (the default), staff:ID or client:ID."},
    {"now", "TIME", "Sets the clock: 2026-11-22T10:00:00Z, or a day (its noon in UTC)."},
    {"json", "", "Writes the reply as JSON; errors too, to standard error."},
    {"csv", "", "Writes the rows of the reply as CSV."},
    {"help", "", "Explains billhook, or the command."},
    {"version", "", "Prints the version."},
};

std::int64_t parse_id(std::string_view actor, std::string_view text) {
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc{} || end != text.data() + text.size() || id < 1) {
    throw UsageError{"command_line.bad_actor", "--as " + std::string{actor} + ": the id is a number from 1."};
  }
  return id;
}

Actor parse_actor(std::string_view text) {
  constexpr std::string_view staff = "staff:";
  constexpr std::string_view client = "client:";
  if (text == "owner") return Actor::system();
  if (text.starts_with(staff)) return Actor::staff({parse_id(text, text.substr(staff.size()))});
  if (text.starts_with(client)) return Actor::client({parse_id(text, text.substr(client.size()))});
  throw UsageError{"command_line.bad_actor", "--as takes owner, staff:ID or client:ID."};
}

Timestamp parse_time(const std::string& text) {
  constexpr std::size_t length_of_a_date = 10;
  try {
    return Timestamp::parse(text.size() == length_of_a_date ? Date::parse(text).to_string() + "T12:00:00Z" : text);
  } catch (const Error& error) {
    throw UsageError{"command_line.bad_time", "--now " + text + ": " + error.message};
  }
}

/// The command line on its way to Arguments.
class Parser {
 public:
  explicit Parser(std::span<const std::string> words) : words_{words} {}

  Arguments parse() {
    find_command();
    for (at_ = 0; at_ < words_.size(); ++at_) {
      if (!are_options_over_ && words_[at_] == "--") {
        are_options_over_ = true;
      } else if (!are_options_over_ && words_[at_].starts_with("--")) {
        take_option();
      } else {
        take_word();
      }
    }
    if (result_.command != nullptr && !result_.wants_help && !result_.wants_version) check();
    return std::move(result_);
  }

 private:
  void find_command();
  void take_option();
  void take_word();
  void set_common(std::string_view name, const std::string& value);
  const Option* find_option(std::string_view name) const;
  [[noreturn]] void fail_unknown(std::string_view name) const;
  void check() const;

  std::span<const std::string> words_;
  std::size_t at_ = 0;
  std::size_t command_at_ = 0;
  bool are_options_over_ = false;
  Arguments result_;
};

const Option* find_in(std::span<const Option> options, std::string_view name) {
  const auto found = std::ranges::find(options, name, &Option::name);
  return found == options.end() ? nullptr : &*found;
}

/// The first word that is neither an option nor the value of a common one: which options there are depends on it.
void Parser::find_command() {
  for (command_at_ = 0; command_at_ < words_.size(); ++command_at_) {
    const std::string_view word = words_[command_at_];
    if (word == "--") break;
    if (!word.starts_with("--")) {
      result_.command = &require_command(word);
      return;
    }
    const Option* option = find_in(common, word.substr(2));
    if (option != nullptr && !option->value.empty()) ++command_at_;
  }
  command_at_ = words_.size();
}

const Option* Parser::find_option(std::string_view name) const {
  if (const Option* option = find_in(common, name)) return option;
  return result_.command == nullptr ? nullptr : find_in(result_.command->options, name);
}

void Parser::fail_unknown(std::string_view name) const {
  std::vector<std::string_view> names;
  for (const Option& option : common) names.push_back(option.name);
  if (result_.command != nullptr) {
    for (const Option& option : result_.command->options) names.push_back(option.name);
  }
  std::string message = "There is no option --" + std::string{name};
  if (result_.command != nullptr) message += " of billhook " + std::string{result_.command->name};
  message += '.';
  const std::string_view nearest = nearest_name(names, name);
  if (!nearest.empty()) message += " Did you mean --" + std::string{nearest} + "?";
  throw UsageError{"command_line.unknown_option", message};
}

void Parser::take_option() {
  const std::string_view word = std::string_view{words_[at_]}.substr(2);
  const std::size_t equals = word.find('=');
  const std::string_view name = word.substr(0, equals);
  const Option* option = find_option(name);
  if (option == nullptr) fail_unknown(name);
  std::string value;
  if (option->value.empty()) {
    if (equals != std::string_view::npos) {
      throw UsageError{"command_line.needless_value", "--" + std::string{name} + " takes no value."};
    }
  } else if (equals != std::string_view::npos) {
    value = word.substr(equals + 1);
  } else {
    if (at_ + 1 == words_.size()) {
      throw UsageError{"command_line.missing_value",
                       "--" + std::string{name} + " takes a value: " + std::string{option->value} + "."};
    }
    value = words_[++at_];
  }
  if (find_in(common, name) != nullptr) return set_common(name, value);
  if (!result_.options.emplace(name, value).second) {
    throw UsageError{"command_line.repeated_option", "--" + std::string{name} + " stands there twice."};
  }
}

void Parser::set_common(std::string_view name, const std::string& value) {
  if (name == "book") result_.book = value;
  if (name == "as") result_.actor = parse_actor(value);
  if (name == "now") result_.now = parse_time(value);
  if (name == "json") result_.output = Output::json;
  if (name == "csv") result_.output = Output::csv;
  if (name == "help") result_.wants_help = true;
  if (name == "version") result_.wants_version = true;
}

void Parser::take_word() {
  if (at_ == command_at_) return;
  result_.words.push_back(words_[at_]);
}

void Parser::check() const {
  const Command& command = *result_.command;
  const std::string usage = "billhook " + std::string{command.name} + " " + std::string{command.words};
  if (result_.words.size() < command.fewest_words) {
    throw UsageError{"command_line.missing_word", "Something is missing: " + usage};
  }
  if (result_.words.size() > command.most_words) {
    throw UsageError{"command_line.needless_word", "`" + result_.words[command.most_words] + "` is too much: " + usage};
  }
  if (command.needs_book && result_.book.empty()) {
    throw UsageError{"command_line.missing_book", "Which book? Say --book FILE."};
  }
}

}  // namespace

std::string Arguments::value(std::string_view option) const {
  const auto found = options.find(option);
  return found == options.end() ? std::string{} : found->second;
}

std::span<const Option> common_options() { return common; }

Arguments parse_arguments(std::span<const std::string> command_line) { return Parser{command_line}.parse(); }

}  // namespace billhook::cli
