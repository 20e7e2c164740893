// billhook import: CSV files.
#include <algorithm>
#include <array>
#include <filesystem>

#include "base/nearest.hpp"
#include "cli/open_book.hpp"

namespace billhook::cli {
namespace {

constexpr std::array<std::string_view, 3> kinds{"clients", "products", "services"};

void check_kind(const std::string& kind) {
  if (std::ranges::find(kinds, kind) != kinds.end()) return;
  const std::string_view nearest = nearest_name(kinds, kind);
  throw UsageError{"command_line.unknown_import",
                   "Clients, products and services can be imported, not `" + kind + "`." +
                       (nearest.empty() ? "" : " Did you mean `" + std::string{nearest} + "`?")};
}

}  // namespace

ExitCode import_file(const Arguments& arguments, Streams& streams) {
  const std::string& kind = arguments.words[0];
  check_kind(kind);
  RequestText request;
  request.add("path", std::filesystem::absolute(arguments.words[1]).string());
  request.add("mode", arguments.has("skip-bad") ? "skip_bad" : "all_or_nothing");
  const std::string operation = "import." + kind;
  OpenBook book{arguments, streams};
  book.print(operation, book.call(operation, request.text()));
  return ExitCode::done;
}

}  // namespace billhook::cli
