// CSV cells: RFC 4180 quoting, and no cell that a spreadsheet would run as a formula. What was written is read back as
// it was.
//
// Pure functions, any thread. The text of a value comes from base/leaf.hpp.
#pragma once

#include <string>
#include <string_view>

#include "base/leaf.hpp"

namespace billhook {

/// Appends one cell, quoted when it holds a quote, a line break or what some spreadsheet takes for a separator (comma,
/// semicolon, tab), or begins or ends with a blank. A text that a spreadsheet would take for a formula (it begins with
/// = + - @ or their full-width forms, tab, carriage return or line feed, and is not a plain number) gets an apostrophe
/// in front, and so does one that has such apostrophes already. Separators and line ends are the caller's.
void write_csv_cell(std::string_view text, std::string& out);

/// A cell's text as it was before write_csv_cell() put an apostrophe in front of it; any other text as it is.
std::string_view read_csv_cell(std::string_view text);

}  // namespace billhook
