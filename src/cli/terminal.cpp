#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <cwchar>

#include "base/utf8.hpp"

namespace billhook::cli {
namespace {

/// C0, DEL and C1 drive terminals; the marks of bidirectional text turn what stands beside them around.
bool is_control(char32_t character) {
  return character < 0x20 || (character >= 0x7F && character < 0xA0) || (character >= 0x202A && character <= 0x202E) ||
         (character >= 0x2066 && character <= 0x2069);
}

int columns_of(char32_t character) {
  if (character < 0x7F) return 1;
  const int width = ::wcwidth(static_cast<wchar_t>(character));
  return width < 0 ? 1 : width;
}

}  // namespace

Terminal terminal_of(std::FILE* stream) {
  Terminal terminal;
  const int descriptor = ::fileno(stream);
  terminal.is_terminal = ::isatty(descriptor) == 1;
  if (!terminal.is_terminal) return terminal;
  const char* no_colour = std::getenv("NO_COLOR");
  terminal.has_colour = no_colour == nullptr || *no_colour == '\0';
  winsize size{};
  if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) terminal.width = size.ws_col;
  return terminal;
}

std::string painted(std::string_view text, Paint paint, const Terminal& terminal) {
  static constexpr std::array<std::string_view, 4> starts{"\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[32m"};
  if (!terminal.has_colour) return std::string{text};
  return std::string{starts[static_cast<std::size_t>(paint)]}.append(text).append("\x1b[0m");
}

std::string tame(std::string_view text, bool keeps_lines) {
  std::string tamed;
  while (!text.empty()) {
    const std::string_view rest = text;
    const char32_t character = take_character(text);
    if (character == not_utf8) {
      tamed += '?';
    } else if (is_control(character)) {
      tamed += keeps_lines && character == U'\n' ? '\n' : ' ';
    } else {
      tamed += rest.substr(0, rest.size() - text.size());
    }
  }
  return tamed;
}

int columns_of(std::string_view text) {
  int columns = 0;
  while (!text.empty()) columns += columns_of(take_character(text));
  return columns;
}

std::string pad_right(std::string_view text, int columns) {
  std::string padded{text};
  const int missing = columns - columns_of(text);
  if (missing > 0) padded.append(static_cast<std::size_t>(missing), ' ');
  return padded;
}

std::string pad_left(std::string_view text, int columns) {
  const int missing = columns - columns_of(text);
  std::string padded(missing > 0 ? static_cast<std::size_t>(missing) : 0U, ' ');
  return padded.append(text);
}

std::string cut(std::string_view text, int columns) {
  if (columns_of(text) <= columns) return std::string{text};
  std::string_view rest = text;
  int kept = 0;
  while (!rest.empty()) {
    std::string_view after = rest;
    const int width = columns_of(take_character(after));
    if (kept + width > columns - 1) break;
    kept += width;
    rest = after;
  }
  return std::string{text.substr(0, text.size() - rest.size())} + "…";
}

}  // namespace billhook::cli
