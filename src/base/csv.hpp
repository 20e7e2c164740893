// CSV cells: RFC 4180 quoting, and no cell that a spreadsheet would run as a formula.
//
// Pure functions, any thread. The text of a value comes from base/leaf.hpp.
#pragma once

#include <string>
#include <string_view>

#include "base/leaf.hpp"

namespace billhook {

/// Appends one cell, quoted when it holds a comma, a quote or a line break. A text that a spreadsheet would take for a
/// formula (it begins with = + - @, tab, carriage return or line feed, and is not a plain number) gets an apostrophe
/// in front. Separators and line ends are the caller's.
void write_csv_cell(std::string_view text, std::string& out);

}  // namespace billhook
