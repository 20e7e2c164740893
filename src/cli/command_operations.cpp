// billhook operations and billhook schema: what billhook can be asked.
#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/leaf.hpp"
#include "base/nearest.hpp"
#include "billhook/engine/book.hpp"
#include "cli/reply_printer.hpp"
#include "engine/object_slot.hpp"
#include "engine/operation.hpp"

namespace billhook::cli {
namespace {

using engine::Operation;

std::vector<const Operation*> sorted_operations() {
  std::vector<const Operation*> operations = engine::all_operations();
  std::ranges::sort(operations, {}, &Operation::name);
  return operations;
}

std::string_view noun_of(const Operation& operation) { return operation.name.substr(0, operation.name.find('.')); }

/// " from 1 to 500", " from 1", " up to 500".
std::string range_text(const Attributes& attributes) {
  std::string text;
  if (attributes.min) text += " from " + std::to_string(*attributes.min);
  if (attributes.max) text += (attributes.min ? " to " : " up to ") + std::to_string(*attributes.max);
  return text;
}

std::string list_text(const std::string& element, const Attributes& attributes) {
  std::string text = "list of " + element;
  if (attributes.min) text += ", at least " + std::to_string(*attributes.min);
  if (attributes.max) text += ", at most " + std::to_string(*attributes.max);
  return text;
}

/// What a value looks like in JSON, in a few words.
std::string type_text(const Kind& kind, const Attributes& attributes) {
  switch (kind.shape) {
    case Shape::boolean:
      return "true or false";
    case Shape::integer:
      return "integer" + range_text(attributes);
    case Shape::id:
      return "id";
    case Shape::text:
      return "text, " + std::to_string(kind.max_characters) + " characters";
    case Shape::email:
      return "e-mail address";
    case Shape::country:
      return "country code";
    case Shape::currency:
      return "currency code";
    case Shape::money:
      return "money {amount, currency}";
    case Shape::decimal:
      return "decimal in quotes";
    case Shape::percent:
      return "percentage in quotes";
    case Shape::date:
      return "date";
    case Shape::timestamp:
      return "instant";
    case Shape::json:
      return "any JSON";
    case Shape::object:
      return "object";
    case Shape::optional:
      return type_text(*kind.element, attributes);
    case Shape::list:
      return list_text(kind.element->shape == Shape::object ? "objects" : type_text(*kind.element, {}), attributes);
    case Shape::enumeration:
      break;
  }
  std::string names;
  for (const std::string_view name : kind.names) names += (names.empty() ? "" : " | ") + std::string{name};
  return names;
}

/// "yes", "no", or what is taken when it is left out.
std::string need_text(const Field& field, const void* defaults) {
  if (field.is_required()) return "yes";
  const Shape shape = field.kind->shape;
  const bool has_text =
      shape != Shape::optional && shape != Shape::list && shape != Shape::object && shape != Shape::money;
  const std::string value = has_text ? to_text(*field.kind, field.in(defaults)) : "";
  return value.empty() ? "no" : "no: " + value;
}

/// A row for each field, those of nested objects below theirs: "lines[].amount".
class FieldRows {
 public:
  explicit FieldRows(bool is_request) : is_request_{is_request} {
    grid_.columns = {{"field", Cells::mark}, {"type", Cells::prose}};
    if (is_request_) grid_.columns.push_back({"needed"});
    grid_.columns.push_back({"meaning", Cells::prose});
  }

  Grid of(const Table& table) {
    add(table, "");
    return std::move(grid_);
  }

 private:
  void add(const Table& table, const std::string& prefix);

  bool is_request_;
  Grid grid_;
};

void FieldRows::add(const Table& table, const std::string& prefix) {
  engine::ObjectSlot slot;
  const void* defaults = slot.make(table);
  for (const Field& field : table.fields) {
    if (field.attributes.secret && !is_request_) continue;
    std::string name = prefix + std::string{field.name};
    std::vector<std::string> row{name, type_text(*field.kind, field.attributes)};
    if (is_request_) row.push_back(need_text(field, defaults));
    row.emplace_back(field.attributes.doc);
    grid_.rows.push_back(std::move(row));
    const Kind* kind = field.kind;
    for (; kind->element != nullptr; kind = kind->element) {
      if (kind->shape == Shape::list) name += "[]";
    }
    if (kind->shape == Shape::object) add(kind->table(), name + '.');
  }
}

void explain(const Operation& operation, Streams& streams) {
  streams.out << painted(operation.name, Paint::bold, streams.out_terminal) << "\n"
              << operation.doc << "\n\n"
              << "Since " << operation.since << ". ";
  if (operation.permission == Permission::none)
    streams.out << "Needs no permission";
  else
    streams.out << "Staff need the permission " << name_of(operation.permission);
  streams.out << (operation.callers == engine::Callers::anyone ? "; clients may call it too.\n"
                                                               : "; not for clients.\n");
  std::vector<ReplyPart> parts;
  if (!operation.request().fields.empty()) {
    parts.push_back({"Request", false, FieldRows{true}.of(operation.request())});
  }
  parts.push_back({"Reply", false, FieldRows{false}.of(operation.reply())});
  streams.out << '\n';
  print_parts(parts, streams);
}

void explain_as_json(const Operation& operation, Streams& streams) {
  std::string json = R"({"name":)";
  write_string(operation.name, json);
  json += R"(,"doc":)";
  write_string(operation.doc, json);
  json += R"(,"request":)";
  schema(operation.request(), json);
  json += R"(,"reply":)";
  schema(operation.reply(), json);
  streams.out << json << "}\n";
}

Grid list_of(const std::vector<const Operation*>& operations) {
  static constexpr std::string_view effects[] = {"calculates", "reads", "writes", "runs"};
  Grid grid{{{"operation", Cells::mark},
             {"effect", Cells::mark, 1},
             {"permission", Cells::mark, 1},
             {"clients", Cells::mark, 1},
             {"what it does", Cells::prose}},
            {}};
  for (const Operation* operation : operations) {
    grid.rows.push_back({std::string{operation->name},
                         std::string{effects[static_cast<std::size_t>(operation->effect)]},
                         operation->permission == Permission::none ? "" : std::string{name_of(operation->permission)},
                         operation->callers == engine::Callers::anyone ? "yes" : "", std::string{operation->doc}});
  }
  return grid;
}

[[noreturn]] void fail_unknown(const std::string& name, const std::vector<const Operation*>& operations) {
  std::set<std::string_view> known;
  for (const Operation* operation : operations) known.insert({operation->name, noun_of(*operation)});
  const std::vector<std::string_view> names{known.begin(), known.end()};
  const std::string_view nearest = nearest_name(names, name);
  throw UsageError{"command_line.unknown_operation",
                   "There is no operation `" + name + "`. " +
                       (nearest.empty() ? std::string{"`billhook operations` lists them."}
                                        : "Did you mean `" + std::string{nearest} + "`?")};
}

}  // namespace

ExitCode explain_operations(const Arguments& arguments, Streams& streams) {
  std::vector<const Operation*> operations = sorted_operations();
  if (!arguments.words.empty()) {
    const std::string& name = arguments.words[0];
    if (const Operation* operation = engine::find_operation(name)) {
      arguments.output == Output::json ? explain_as_json(*operation, streams) : explain(*operation, streams);
      return ExitCode::done;
    }
    std::vector<const Operation*> of_noun;
    std::ranges::copy_if(operations, std::back_inserter(of_noun),
                         [&](const Operation* operation) { return noun_of(*operation) == name; });
    if (of_noun.empty()) fail_unknown(name, operations);
    operations = std::move(of_noun);
  }
  const Grid grid = list_of(operations);
  if (arguments.output == Output::json && arguments.words.empty()) return print_schema(arguments, streams);
  streams.out << (arguments.output == Output::csv ? write_csv(grid) : draw_table(grid, streams.out_terminal));
  return ExitCode::done;
}

ExitCode print_schema(const Arguments&, Streams& streams) {
  streams.out << describe() << '\n';
  return ExitCode::done;
}

}  // namespace billhook::cli
