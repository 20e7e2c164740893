// Prints replies, and what goes wrong, in the form that the command line asks for.
#pragma once

#include <string_view>

#include "billhook/base/error.hpp"
#include "billhook/base/fields.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/reply_grid.hpp"

namespace billhook::cli {

/// A reply as it came from Session::call_json. `currencies` are the book's.
void print_reply(std::string_view json, const Table& type, const CurrencyTable& currencies, Output output,
                 Streams& streams);

/// Grids as tables, one under the other.
void print_parts(const std::vector<ReplyPart>& parts, Streams& streams);

/// To standard error: one line, the reason, and what is wrong with which field.
void print_error(const Error& error, Output output, Streams& streams);

}  // namespace billhook::cli
