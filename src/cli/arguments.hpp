// The command line, read: the options that every command knows, the command, its words and its own options.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/base/error.hpp"
#include "billhook/engine/actor.hpp"

namespace billhook::cli {

struct Command;

/// A word of the form --name, or --name VALUE (--name=VALUE) where `value` is not empty.
struct Option {
  std::string_view name;
  std::string_view value;  // what stands for the value in the help: "FILE"
  std::string_view doc;
};

enum class Output : std::uint8_t { table, json, csv };

struct Arguments {
  std::string book;
  Actor actor = Actor::system();
  std::optional<Timestamp> now;
  Output output = Output::table;
  bool wants_help = false;
  bool wants_version = false;
  const Command* command = nullptr;                         // null where there is none
  std::vector<std::string> words;                           // what follows the command
  std::map<std::string, std::string, std::less<>> options;  // the command's own; flags are empty

  bool has(std::string_view option) const { return options.contains(option); }
  /// The option's value; empty where it was not given.
  std::string value(std::string_view option) const;
};

/// The command line makes no sense; ends with ExitCode::misused.
struct UsageError : Error {
  UsageError(std::string rule, std::string text) : Error{ErrorCode::invalid, std::move(rule), std::move(text)} {}
};

/// The options that every command knows.
std::span<const Option> common_options();

/// Reads the command line without the program's name. Options may stand anywhere; after `--` nothing is one.
/// Errors: UsageError.
Arguments parse_arguments(std::span<const std::string> command_line);

}  // namespace billhook::cli
