// What the terminal at a stream can do: whether it is one, how wide, and whether it wants colour; and how wide text is.
// Plain functions, any thread. Widths of other than ASCII characters depend on the locale's LC_CTYPE.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace billhook::cli {

struct Terminal {
  bool is_terminal = false;
  bool has_colour = false;  // a terminal, and NO_COLOR is not set
  int width = 80;
};

Terminal terminal_of(std::FILE* stream);

enum class Paint : std::uint8_t { bold, dim, red, green };
/// The text in that colour where the terminal wants colour.
std::string painted(std::string_view text, Paint paint, const Terminal& terminal);

/// The text without what would move a terminal's cursor or change its state: control characters become blanks, broken
/// bytes question marks. Line breaks stay where `keeps_lines`.
std::string tame(std::string_view text, bool keeps_lines = false);

/// Columns that a UTF-8 text takes: wide East Asian characters two, combining ones none.
int columns_of(std::string_view text);
/// The text filled with blanks, on its right or its left, to that many columns.
std::string pad_right(std::string_view text, int columns);
std::string pad_left(std::string_view text, int columns);
/// The text cut to that many columns, with "…" where something is missing.
std::string cut(std::string_view text, int columns);

}  // namespace billhook::cli
