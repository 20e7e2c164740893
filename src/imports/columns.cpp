#include "imports/columns.hpp"

#include <algorithm>

#include "base/csv.hpp"
#include "base/json.hpp"
#include "base/leaf.hpp"
#include "base/nearest.hpp"
#include "billhook/base/error.hpp"
#include "imports/reasons.hpp"

namespace billhook::imports {
namespace {

std::string known_columns(const Table& table) {
  std::string names;
  for (const Field& field : table.fields) names += (names.empty() ? "" : ", ") + std::string{field.name};
  return names;
}

/// The name itself is not repeated: it may be anything that stands in a file.
const Field& require_field(const Table& table, const std::string& name, std::size_t number) {
  if (const Field* field = table.find(name)) return *field;
  const std::string_view nearest = nearest_name(table, name);
  std::string message = "There is no such column. ";
  message +=
      nearest.empty() ? "Known are " + known_columns(table) + "." : "Perhaps `" + std::string{nearest} + "` is meant.";
  throw Error{reasons.import_unknown_column, "line 1, column " + std::to_string(number), message};
}

}  // namespace

Columns::Columns(const Table& table, const std::vector<std::string>& names) : table_{table} {
  if (names.empty()) throw Error{reasons.import_no_columns, "line 1", "The first line names the columns."};
  for (const std::string& name : names) {
    const Field& field = require_field(table, name, fields_.size() + 1);
    if (std::find(fields_.begin(), fields_.end(), &field) != fields_.end()) {
      throw Error{reasons.import_duplicate_column, "line 1", "There are two columns `" + name + "`."};
    }
    fields_.push_back(&field);
  }
  for (const Field& field : table.fields) {
    if (!field.is_required() || std::find(fields_.begin(), fields_.end(), &field) != fields_.end()) continue;
    throw Error{reasons.import_missing_column, "line 1", "The column `" + std::string{field.name} + "` is missing."};
  }
}

void Columns::read(const std::vector<std::string>& cells, void* object, const CurrencyTable& currencies) const {
  if (cells.size() != fields_.size()) {
    throw Error{reasons.csv_wrong_number_of_cells, "The line has " + std::to_string(cells.size()) + " cells for " +
                                                       std::to_string(fields_.size()) +
                                                       " columns. A comma inside a cell needs quotes around the cell."};
  }
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Field& field = *fields_[i];
    if (cells[i].empty()) {
      if (!field.is_required()) continue;
      throw Error{reasons.import_missing_value, std::string{field.name}, "This column needs a value."};
    }
    try {
      parse_text(*field.kind, read_csv_cell(cells[i]), field.in(object), currencies);
    } catch (const Error& error) {
      throw error.at(std::string{field.name});
    }
  }
  validate(table_, object, &currencies);
}

}  // namespace billhook::imports
