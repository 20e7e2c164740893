// The command `billhook`.
#include <clocale>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "cli/command_line.hpp"

int main(int count, char** words) {
  using namespace billhook::cli;
  // For the widths of characters; everything that is read and written is UTF-8.
  if (std::setlocale(LC_CTYPE, "") == nullptr || MB_CUR_MAX == 1) std::setlocale(LC_CTYPE, "C.UTF-8");
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  Streams streams{std::cin, std::cout, std::cerr, terminal_of(stdout), terminal_of(stderr)};
  const std::vector<std::string> command_line(words + (count > 0 ? 1 : 0), words + count);
  return static_cast<int>(run_command_line(command_line, streams));
}
