// What --help prints. Plain functions, any thread.
#pragma once

#include <string>

#include "cli/command.hpp"

namespace billhook::cli {

std::string general_help(const Terminal& terminal);
std::string help_of(const Command& command, const Terminal& terminal);

}  // namespace billhook::cli
