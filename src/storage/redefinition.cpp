#include "storage/redefinition.hpp"

#include "billhook/base/error.hpp"
#include "storage/reasons.hpp"
#include "storage/words.hpp"

namespace billhook::storage {
namespace {

[[noreturn]] void refuse_change(std::string_view change) {
  throw Error{reasons.storage_unknown_word, "No such change of a table: " + std::string{trim(change).substr(0, 60)}};
}

/// Takes a verb off the beginning of a change.
bool take(std::string_view& change, std::string_view verb) {
  if (!change.starts_with(verb)) return false;
  change = trim(change.substr(verb.size()));
  return !change.empty();
}

Redefinition::NewColumn parse_column(std::string_view text) {
  const std::size_t equals = find_outside(text, '=');
  const std::string_view definition = trim(text.substr(0, equals));
  Redefinition::NewColumn column;
  column.name = definition.substr(0, definition.find(' '));
  column.definition = definition;
  if (equals != std::string_view::npos) column.content = trim(text.substr(equals + 1));
  return column;
}

}  // namespace

Redefinition parse_redefinition(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) refuse_change(text);
  Redefinition parsed;
  parsed.table = trim(text.substr(0, colon));
  for (const std::string_view part : split_list(text.substr(colon + 1))) {
    std::string_view change = trim(part);
    if (take(change, "DROP CHECK ")) {
      parsed.dropped_checks.emplace_back(change);
    } else if (take(change, "DROP COLUMN ")) {
      parsed.dropped_columns.emplace_back(change);
    } else if (take(change, "ADD COLUMN ")) {
      parsed.new_columns.push_back(parse_column(change));
    } else if (take(change, "ADD ")) {
      parsed.new_constraints.emplace_back(change);
    } else if (change == "KEEP IDS") {
      parsed.keeps_ids = true;
    } else {
      refuse_change(part);
    }
  }
  return parsed;
}

std::string alter_table(const Redefinition& redefinition) {
  const std::string alter = "ALTER TABLE " + redefinition.table + " ";
  std::string sql;
  for (const std::string& column : redefinition.dropped_checks) {
    sql += alter + "DROP CONSTRAINT " + redefinition.table + "_" + column + "_check;\n";
  }
  std::string filled;
  for (const Redefinition::NewColumn& column : redefinition.new_columns) {
    sql += alter + "ADD COLUMN " + column.definition + ";\n";
    if (column.content.empty()) continue;
    filled += (filled.empty() ? "" : ", ") + column.name + " = " + column.content;
  }
  if (!filled.empty()) {
    sql += alter + "DISABLE TRIGGER USER;\nUPDATE " + redefinition.table + " SET " + filled + ";\n" + alter +
           "ENABLE TRIGGER USER;\n";
  }
  for (const std::string& column : redefinition.dropped_columns) sql += alter + "DROP COLUMN " + column + ";\n";
  for (const std::string& constraint : redefinition.new_constraints) sql += alter + "ADD " + constraint + ";\n";
  return sql;
}

}  // namespace billhook::storage
