// A command of `billhook`: its row in the table of commands, and what it is given to run with.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <span>
#include <string_view>

#include "cli/arguments.hpp"
#include "cli/exit_code.hpp"
#include "cli/terminal.hpp"

namespace billhook::cli {

/// The world as a command sees it: main() gives the process's streams, a test strings.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  Terminal out_terminal = {};
  Terminal err_terminal = {};
};

struct Command {
  std::string_view name;
  std::string_view words;  // "OPERATION [JSON | -]"
  std::size_t fewest_words;
  std::size_t most_words;
  bool needs_book;
  std::string_view summary;  // one line
  std::string_view doc;      // what more there is to know, in lines
  std::span<const Option> options;
  ExitCode (*run)(const Arguments& arguments, Streams& streams);
};

/// All commands, in the order in which somebody meets them.
std::span<const Command> commands();
/// Errors: UsageError, naming the closest one.
const Command& require_command(std::string_view name);

ExitCode init_book(const Arguments& arguments, Streams& streams);
ExitCode call_operation(const Arguments& arguments, Streams& streams);
ExitCode call_batch(const Arguments& arguments, Streams& streams);
ExitCode import_file(const Arguments& arguments, Streams& streams);
ExitCode run_automation(const Arguments& arguments, Streams& streams);
ExitCode deliver_jobs(const Arguments& arguments, Streams& streams);
ExitCode print_report(const Arguments& arguments, Streams& streams);
ExitCode verify_book(const Arguments& arguments, Streams& streams);
ExitCode explain_operations(const Arguments& arguments, Streams& streams);
ExitCode print_schema(const Arguments& arguments, Streams& streams);
ExitCode back_up_book(const Arguments& arguments, Streams& streams);

}  // namespace billhook::cli
