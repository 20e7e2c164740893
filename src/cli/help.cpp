#include "cli/help.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace billhook::cli {
namespace {

/// Lines of a name and its meaning, the meanings below each other.
struct Entry {
  std::string name;
  std::string_view meaning;
};

std::string entries_text(const std::vector<Entry>& entries) {
  int width = 0;
  for (const Entry& entry : entries) width = std::max(width, columns_of(entry.name));
  std::string text;
  for (const Entry& entry : entries)
    text += "  " + pad_right(entry.name, width + 2) + std::string{entry.meaning} + '\n';
  return text;
}

std::string options_text(std::span<const Option> options) {
  std::vector<Entry> entries;
  for (const Option& option : options) {
    std::string name = "--" + std::string{option.name};
    if (!option.value.empty()) name += ' ' + std::string{option.value};
    entries.push_back({std::move(name), option.doc});
  }
  return entries_text(entries);
}

constexpr std::string_view exit_codes = R"(  0  done
  1  the operation was refused; the error says why
  2  the command line makes no sense
  3  the book is busy or cannot be reached; the same call may work later
  4  the book is damaged, or `verify` found something
  5  a bug in billhook
)";

}  // namespace

std::string general_help(const Terminal& terminal) {
  constexpr std::size_t longest_words = 32;  // longer ones are for the command's own help
  std::vector<Entry> entries;
  for (const Command& command : commands()) {
    std::string name{command.name};
    if (command.words.size() <= longest_words) name += ' ' + std::string{command.words};
    entries.push_back({std::move(name), command.summary});
  }
  const auto heading = [&terminal](std::string_view text) {
    return '\n' + painted(text, Paint::bold, terminal) + '\n';
  };
  return "billhook: a hosting company's commercial life in one file.\n\n"
         "  billhook --book FILE COMMAND ...\n" +
         heading("Commands") + entries_text(entries) + "\n  `billhook COMMAND --help` tells more.\n" +
         heading("Options of every command") + options_text(common_options()) + heading("Exit codes") +
         std::string{exit_codes};
}

std::string help_of(const Command& command, const Terminal& terminal) {
  std::string text = "billhook " + std::string{command.needs_book ? "--book FILE " : ""} + std::string{command.name};
  if (!command.words.empty()) text += ' ' + std::string{command.words};
  text = painted(text, Paint::bold, terminal) + "\n\n" + std::string{command.summary} + '\n';
  if (!command.doc.empty()) text += std::string{command.doc} + '\n';
  if (!command.options.empty()) text += '\n' + options_text(command.options);
  return text + "\n`billhook --help` has the options of every command and the exit codes.\n";
}

}  // namespace billhook::cli
