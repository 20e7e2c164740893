// billhook import: CSV files.
#include <algorithm>
#include <array>
#include <filesystem>

#include "base/json.hpp"
#include "base/nearest.hpp"
#include "cli/open_book.hpp"
#include "engine/object_slot.hpp"
#include "engine/operation.hpp"

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

/// Whether the reply of an import has a list `errors` with something in it.
bool has_errors(const std::string& reply, const Table& type) {
  engine::ObjectSlot slot;
  void* report = slot.make(type);
  decode(reply, type, report);
  const Field* errors = type.find("errors");
  return errors != nullptr && errors->kind->shape == Shape::list && errors->kind->size(errors->in(report)) > 0;
}

}  // namespace

ExitCode import_file(const Arguments& arguments, Streams& streams) {
  const std::string& kind = arguments.words[0];
  check_kind(kind);
  const bool skips_bad = arguments.has("skip-bad");
  RequestText request;
  request.add("path", std::filesystem::absolute(arguments.words[1]).string());
  request.add("mode", skips_bad ? "skip_bad" : "all_or_nothing");
  const std::string operation = "import." + kind;
  OpenBook book{arguments, streams};
  const std::string reply = book.call(operation, request.text());
  book.print(operation, reply);
  const bool is_clean = !has_errors(reply, engine::find_operation(operation)->reply());
  return is_clean || skips_bad ? ExitCode::done : ExitCode::refused;
}

}  // namespace billhook::cli
