#include "cli/command_line.hpp"

#include <algorithm>
#include <exception>
#include <ostream>

#include "billhook/engine/book.hpp"
#include "cli/help.hpp"
#include "cli/reply_printer.hpp"

namespace billhook::cli {
namespace {

ExitCode run(const Arguments& arguments, Streams& streams) {
  if (arguments.wants_version) {
    streams.out << "billhook " << version() << '\n';
    return ExitCode::done;
  }
  if (arguments.wants_help) {
    streams.out << (arguments.command == nullptr ? general_help(streams.out_terminal)
                                                 : help_of(*arguments.command, streams.out_terminal));
    return ExitCode::done;
  }
  if (arguments.command == nullptr) {
    streams.err << general_help(streams.err_terminal);
    return ExitCode::misused;
  }
  return arguments.command->run(arguments, streams);
}

}  // namespace

ExitCode run_command_line(std::span<const std::string> words, Streams& streams) {
  // Known before the rest is understood, since errors of the rest want it.
  const Output output = std::ranges::find(words, "--json") == words.end() ? Output::table : Output::json;
  try {
    const ExitCode code = run(parse_arguments(words), streams);
    streams.out.flush();
    if (streams.out) return code;
    throw Error{ErrorCode::unavailable, "command_line.cannot_write", "Standard output takes no more."};
  } catch (const UsageError& error) {
    print_error(error, output, streams);
    return ExitCode::misused;
  } catch (const Error& error) {
    streams.out.flush();
    print_error(error, output, streams);
    return exit_code_of(error.code);
  } catch (const std::exception& exception) {
    streams.out.flush();
    print_error(Error{ErrorCode::internal, "internal.exception", exception.what()}, output, streams);
    return ExitCode::broken;
  }
}

}  // namespace billhook::cli
