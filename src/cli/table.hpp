// Grid: rows of texts, drawn as an aligned table, as one row's list of names and values, or written as CSV; and bars.
// Pure functions, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/terminal.hpp"

namespace billhook::cli {

/// How a column's cells stand: texts are cut where the table has no room, prose is broken into lines; marks (a status,
/// a date) and numbers, which stand on the right, are shown whole or not at all.
enum class Cells : std::uint8_t { text, mark, number, prose };

struct Column {
  std::string title;
  Cells cells = Cells::text;
  int sacrifice = 0;  // where even cutting does not help, columns with a higher number stay away first
};

struct Grid {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};

/// A heading, a rule and the rows. On a terminal that is too narrow even for cut texts, columns stay away and are
/// named below. What is no terminal has all the room there is.
std::string draw_table(const Grid& grid, const Terminal& terminal);
/// The first row as lines of name and value; empty values stay away, and values of several lines keep them.
std::string draw_record(const Grid& grid, const Terminal& terminal);
/// RFC 4180 with a heading row; cells that a spreadsheet would take for formulas are defused.
std::string write_csv(const Grid& grid);

/// A number of a chart and what it is of.
struct Bar {
  std::string label;
  std::int64_t value = 0;
  std::string text;  // the value as people write it
};
/// One line a bar, the longest as wide as `width` columns allow; negative ones have no length.
std::string draw_bars(const std::vector<Bar>& bars, int width);

/// That many eighths of a column as a bar: "██▍".
std::string draw_bar(std::int64_t eighths);

}  // namespace billhook::cli
