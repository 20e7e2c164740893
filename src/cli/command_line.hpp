// The whole command between its arguments and its exit code; what main() calls, and the tests.
#pragma once

#include <span>
#include <string>

#include "cli/command.hpp"

namespace billhook::cli {

/// Runs a command line, without the program's name. Throws nothing: what goes wrong is printed to `err`.
ExitCode run_command_line(std::span<const std::string> words, Streams& streams);

}  // namespace billhook::cli
