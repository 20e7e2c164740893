#include "storage/dialect.hpp"

#include <vector>

#include "billhook/base/error.hpp"
#include "storage/reasons.hpp"
#include "storage/words.hpp"

namespace billhook::storage {
namespace {

std::vector<std::string> split_names(std::string_view list) {
  constexpr std::string_view separators = ", \t\r\n";
  std::vector<std::string> names;
  for (std::size_t at = list.find_first_not_of(separators); at != std::string_view::npos;
       at = list.find_first_not_of(separators, at)) {
    const std::size_t end = std::min(list.find_first_of(separators, at), list.size());
    names.emplace_back(list.substr(at, end - at));
    at = end;
  }
  return names;
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += between;
    joined += part;
  }
  return joined;
}

std::string trigger_of_immutable(std::string_view table, std::string_view first_column) {
  return std::string{table} + "_keeps_" + std::string{first_column};
}

/// What {immutable} says, taken apart for a trigger of either engine.
struct Immutable {
  std::string table;
  std::string trigger;    // the name's beginning
  std::string condition;  // the row is fixed
  std::string changed;    // and one of the columns changes
  std::string columns;    // for UPDATE OF
  std::string refusal;    // what the message says after the verb

  Immutable(std::string_view of_table, std::string_view when, std::string_view column_list, std::string_view differs)
      : table{of_table}, condition{when} {
    const std::vector<std::string> names = split_names(column_list);
    if (names.empty()) {
      throw Error{reasons.storage_unknown_word, "{immutable " + table + "} names no columns"};
    }
    trigger = trigger_of_immutable(table, names.front());
    columns = "\"" + join(names, "\", \"") + "\"";
    std::vector<std::string> changes;
    for (const std::string& name : names) {
      changes.push_back("OLD.\"" + name + "\" " + std::string{differs} + " NEW.\"" + name + "\"");
    }
    changed = join(changes, " OR ");
    refusal = table + ": " + join(names, ", ") + " cannot change any more";
  }
};

namespace sqlite {

std::string refuse(const std::string& trigger, const std::string& event, const std::string& table,
                   const std::string& condition, const std::string& message) {
  return "CREATE TRIGGER " + trigger + " BEFORE " + event + " ON " + table +
         (condition.empty() ? "" : " WHEN " + condition) + " BEGIN SELECT RAISE(ABORT, '" + message + "'); END;\n";
}

std::string append_only(std::string_view of_table) {
  const std::string table{of_table};
  const std::string message = table + " is append-only";
  return refuse(table + "_append_only_update", "UPDATE", table, "", message) +
         refuse(table + "_append_only_delete", "DELETE", table, "", message);
}

std::string drop_trigger(const std::string& trigger, const std::string&) { return "DROP TRIGGER " + trigger + ";\n"; }

std::string immutable(std::string_view table, std::string_view condition, std::string_view columns) {
  const Immutable fixed{table, condition, columns, "IS NOT"};
  return refuse(fixed.trigger, "UPDATE OF " + fixed.columns, fixed.table,
                "(" + fixed.condition + ") AND (" + fixed.changed + ")", fixed.refusal) +
         refuse(fixed.trigger + "_row", "DELETE", fixed.table, fixed.condition,
                fixed.table + ": this row cannot be deleted any more");
}

}  // namespace sqlite

namespace postgres {

std::string refuse(const std::string& trigger, const std::string& event, const std::string& table,
                   const std::string& condition, const std::string& message) {
  return "CREATE TRIGGER " + trigger + " BEFORE " + event + " ON " + table + " FOR EACH ROW" +
         (condition.empty() ? "" : " WHEN (" + condition + ")") + " EXECUTE FUNCTION billhook_refuse('" + message +
         "');\n";
}

std::string append_only(std::string_view of_table) {
  const std::string table{of_table};
  return refuse(table + "_append_only", "UPDATE OR DELETE", table, "", table + " is append-only");
}

std::string drop_trigger(const std::string& trigger, const std::string& table) {
  return "DROP TRIGGER " + trigger + " ON " + table + ";\n";
}

std::string immutable(std::string_view table, std::string_view condition, std::string_view columns) {
  const Immutable fixed{table, condition, columns, "IS DISTINCT FROM"};
  return refuse(fixed.trigger, "UPDATE OF " + fixed.columns, fixed.table,
                "(" + fixed.condition + ") AND (" + fixed.changed + ")", fixed.refusal) +
         refuse(fixed.trigger + "_row", "DELETE", fixed.table, fixed.condition,
                fixed.table + ": this row cannot be deleted any more");
}

constexpr std::string_view prelude = R"(CREATE FUNCTION billhook_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'restrict_violation', MESSAGE = TG_ARGV[0];
END $$;
)";

}  // namespace postgres

std::string_view type_word(std::string_view word, const Dialect& dialect, bool& is_known) {
  const struct {
    std::string_view name;
    std::string_view meaning;
  } words[] = {{"id", dialect.id},       {"reference", dialect.reference}, {"integer", dialect.integer},
               {"money", dialect.money}, {"decimal", dialect.decimal},     {"boolean", dialect.boolean},
               {"text", dialect.text},   {"date", dialect.date},           {"timestamp", dialect.timestamp},
               {"json", dialect.json},   {"strict", dialect.strict},       {"keyed", dialect.keyed}};
  for (const auto& [name, meaning] : words) {
    if (name == word) return meaning;
  }
  is_known = false;
  return {};
}

/// Written out: SQLite puts the list of an IN into a table of its own for every row that it checks.
std::string one_of(std::string_view column, std::string_view values) {
  std::string check;
  for (const std::string& value : split_names(values)) {
    check += check.empty() ? "CHECK (" : " OR ";
    check += column;
    check += " = '" + value + "'";
  }
  return check + ")";
}

std::string drop_immutable(std::string_view table, std::string_view first_column, const Dialect& dialect) {
  const std::string trigger = trigger_of_immutable(table, first_column);
  return dialect.drop_trigger(trigger, std::string{table}) + dialect.drop_trigger(trigger + "_row", std::string{table});
}

constexpr std::string_view redefine = "redefine ";

Redefinition redefinition_of(std::string_view word, const Dialect& dialect) {
  return parse_redefinition(translate(word.substr(redefine.size()), dialect));
}

bool replace_word(std::string_view word, const Dialect& dialect, std::string& out) {
  constexpr std::string_view append_only = "append_only ";
  constexpr std::string_view choice = "one_of ";
  constexpr std::string_view immutable = "immutable ";
  constexpr std::string_view unfix = "mutable ";
  constexpr std::string_view when = " WHEN ";
  if (word.starts_with(append_only)) {
    out += dialect.append_only(trim(word.substr(append_only.size())));
    return true;
  }
  if (word.starts_with(choice)) {
    const std::size_t colon = word.find(':');
    if (colon == std::string_view::npos || trim(word.substr(colon + 1)).empty()) return false;
    out += one_of(trim(word.substr(choice.size(), colon - choice.size())), word.substr(colon + 1));
    return true;
  }
  if (word.starts_with(immutable)) {
    const std::size_t condition = word.find(when);
    const std::size_t colon = word.rfind(':');
    if (condition == std::string_view::npos || colon == std::string_view::npos || colon < condition) return false;
    out += dialect.immutable(trim(word.substr(immutable.size(), condition - immutable.size())),
                             trim(word.substr(condition + when.size(), colon - condition - when.size())),
                             word.substr(colon + 1));
    return true;
  }
  if (word.starts_with(unfix)) {
    const std::size_t colon = word.find(':');
    if (colon == std::string_view::npos || trim(word.substr(colon + 1)).empty()) return false;
    out += drop_immutable(trim(word.substr(unfix.size(), colon - unfix.size())), trim(word.substr(colon + 1)), dialect);
    return true;
  }
  if (word.starts_with(redefine)) {
    if (dialect.redefine == nullptr) return false;
    out += dialect.redefine(redefinition_of(word, dialect));
    return true;
  }
  bool is_known = true;
  out += type_word(word, dialect, is_known);
  return is_known;
}

}  // namespace

const Dialect sqlite_dialect{.id = "INTEGER PRIMARY KEY",
                             .reference = "INTEGER",
                             .integer = "INTEGER",
                             .money = "INTEGER",
                             .decimal = "TEXT",
                             .boolean = "INTEGER",
                             .text = "TEXT",
                             .date = "INTEGER",
                             .timestamp = "INTEGER",
                             .json = "TEXT",
                             .strict = "STRICT",
                             .keyed = "STRICT, WITHOUT ROWID",
                             .append_only = &sqlite::append_only,
                             .immutable = &sqlite::immutable,
                             .drop_trigger = &sqlite::drop_trigger,
                             .redefine = nullptr,
                             .prelude = {}};

const Dialect postgres_dialect{.id = "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY",
                               .reference = "BIGINT",
                               .integer = "BIGINT",
                               .money = "BIGINT",
                               .decimal = "NUMERIC",
                               .boolean = "SMALLINT",
                               .text = "TEXT",
                               .date = "INTEGER",
                               .timestamp = "BIGINT",
                               .json = "TEXT",
                               .strict = {},
                               .keyed = {},
                               .append_only = &postgres::append_only,
                               .immutable = &postgres::immutable,
                               .drop_trigger = &postgres::drop_trigger,
                               .redefine = &alter_table,
                               .prelude = postgres::prelude};

std::string translate(std::string_view migration, const Dialect& dialect) {
  return replace_words(migration,
                       [&](std::string_view word, std::string& out) { return replace_word(word, dialect, out); });
}

std::vector<MigrationStep> steps_of(std::string_view migration, const Dialect& dialect) {
  std::vector<MigrationStep> steps;
  std::string rest = replace_words(migration, [&](std::string_view word, std::string& out) {
    const bool is_step = word.starts_with(redefine) && dialect.redefine == nullptr;
    if (!is_step) return replace_word(word, dialect, out);
    steps.push_back({std::move(out), redefinition_of(word, dialect)});
    out.clear();
    return true;
  });
  steps.push_back({std::move(rest), std::nullopt});
  return steps;
}

}  // namespace billhook::storage
