#include "storage/sqlite/rebuild.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "billhook/base/error.hpp"
#include "storage/reasons.hpp"
#include "storage/words.hpp"

namespace billhook::storage {
namespace {

[[noreturn]] void refuse_rebuild(const Redefinition& redefinition, const std::string& what) {
  throw Error{reasons.storage_bad_migration, "The table " + redefinition.table + " has no " + what};
}

/// A table's definition as SQLite keeps it, taken apart.
class Definition {
 public:
  Definition(const Redefinition& redefinition, std::string_view sql) : redefinition_{redefinition} {
    const std::size_t open = sql.find('(');
    const std::size_t close = open == std::string_view::npos ? open : closing_bracket(sql, open);
    if (close == std::string_view::npos) refuse_rebuild(redefinition, "definition.");
    options_ = sql.substr(close + 1);
    for (const std::string_view part : split_list(sql.substr(open + 1, close - open - 1))) {
      (is_constraint(part) ? constraints_ : columns_).emplace_back(part);
    }
  }

  /// Changes it, and says which columns are filled by what.
  void change() {
    for (const std::string& name : redefinition_.dropped_checks) drop_check(*find(name), name);
    for (const std::string& name : redefinition_.dropped_columns) columns_.erase(find(name));
    if (redefinition_.keeps_ids) keep_ids(*find("id"));
    for (const std::string& column : columns_) add_filled(quoted(name_of(column)), quoted(name_of(column)));
    for (const Redefinition::NewColumn& column : redefinition_.new_columns) {
      columns_.push_back("\n  " + column.definition);
      if (!column.content.empty()) add_filled(quoted(column.name), column.content);
    }
    for (const std::string& constraint : redefinition_.new_constraints) constraints_.push_back("\n  " + constraint);
  }

  std::string create(const std::string& name) const {
    std::string sql;
    for (const auto* parts : {&columns_, &constraints_}) {
      // The last part ends with the line break before the closing bracket.
      for (const std::string& part : *parts) sql += (sql.empty() ? "" : ",") + without_end(part);
    }
    return "CREATE TABLE " + name + " (" + sql + "\n)" + options_;
  }
  std::string fill(const std::string& name) const {
    return "INSERT INTO " + name + " (" + filled_ + ") SELECT " + contents_ + " FROM " + redefinition_.table;
  }

 private:
  static std::string quoted(std::string_view name) { return "\"" + std::string{name} + "\""; }

  static std::string without_end(const std::string& part) { return part.substr(0, part.find_last_not_of(" \n") + 1); }

  /// The first word after the comments before it, without quotes.
  static std::string_view name_of(std::string_view part) {
    part = trim(part);
    while (part.starts_with("--")) part = trim(part.substr(std::min(part.find('\n'), part.size())));
    if (part.starts_with('"')) return part.substr(1, part.find('"', 1) - 1);
    return part.substr(0, part.find_first_of(" (\n"));
  }

  static bool is_constraint(std::string_view part) {
    constexpr std::string_view beginnings[] = {"CHECK", "UNIQUE", "PRIMARY", "FOREIGN", "CONSTRAINT"};
    return std::ranges::find(beginnings, name_of(part)) != std::end(beginnings);
  }

  std::vector<std::string>::iterator find(std::string_view name) {
    const auto found = std::ranges::find_if(columns_, [&](const std::string& part) { return name_of(part) == name; });
    if (found == columns_.end()) refuse_rebuild(redefinition_, "column " + std::string{name} + ".");
    return found;
  }

  void drop_check(std::string& column, const std::string& name) const {
    constexpr std::string_view beginning = " CHECK (";
    const std::size_t start = column.find(beginning);
    if (start == std::string::npos) refuse_rebuild(redefinition_, "CHECK of the column " + name + ".");
    const std::size_t end = closing_bracket(column, start + beginning.size() - 1);
    column.erase(start, end + 1 - start);
  }

  void keep_ids(std::string& column) const {
    constexpr std::string_view key = "PRIMARY KEY";
    const std::size_t start = column.find(key);
    if (start == std::string::npos) refuse_rebuild(redefinition_, "key `id`.");
    column.insert(start + key.size(), " AUTOINCREMENT");
  }

  void add_filled(const std::string& column, const std::string& content) {
    filled_ += (filled_.empty() ? "" : ", ") + column;
    contents_ += (contents_.empty() ? "" : ", ") + content;
  }

  const Redefinition& redefinition_;
  std::vector<std::string> columns_;
  std::vector<std::string> constraints_;
  std::string options_;
  std::string filled_;
  std::string contents_;
};

/// The texts of what belongs to a table, in the order they were made; without those that SQLite makes by itself.
std::vector<std::string> definitions(SqliteHandle& handle, const std::string& table, const std::string& types) {
  return handle.texts("SELECT sql FROM sqlite_schema WHERE tbl_name = '" + table + "' AND type IN (" + types +
                      ") AND sql IS NOT NULL ORDER BY rowid");
}

}  // namespace

void rebuild(SqliteHandle& handle, const Redefinition& redefinition) {
  const std::string& table = redefinition.table;
  const std::string successor = table + "_redefined";
  const std::vector<std::string> tables = definitions(handle, table, "'table'");
  if (tables.empty()) refuse_rebuild(redefinition, "definition.");
  const std::vector<std::string> dependents = definitions(handle, table, "'index', 'trigger'");
  Definition definition{redefinition, tables.front()};
  definition.change();
  const bool is_empty = handle.integer("SELECT NOT EXISTS (SELECT 1 FROM " + table + ")") != 0;
  if (is_empty) {  // as in a new book; to rename costs as much as the schema is long
    handle.execute("DROP TABLE " + table);
    handle.execute(definition.create("\"" + table + "\""));
  } else {
    handle.execute(definition.create(successor));
    handle.execute(definition.fill(successor));
    handle.execute("DROP TABLE " + table);
    handle.execute("ALTER TABLE " + successor + " RENAME TO " + table);
  }
  for (const std::string& sql : dependents) handle.execute(sql);
}

}  // namespace billhook::storage
