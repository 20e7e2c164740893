// The words in which the engines differ, and the one place that replaces them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/redefinition.hpp"
#include "storage/statement.hpp"

namespace billhook::storage {

/// What each dialect word of a migration becomes. `{append_only T}` and `{immutable T WHEN condition: a b c}` make
/// triggers that refuse DELETE and UPDATE of a table, or a change of the named columns of rows for which the condition
/// on OLD holds (and their DELETE). Both end with their own semicolon. Of several {immutable} of one table each begins
/// with another column, which names its triggers; `{mutable T: a}` takes those of the {immutable} that begins with `a`
/// away. `{one_of column: a b c}` is the CHECK that a column holds one of these texts, or null; it is the same for
/// every engine. It is for what is closed for good: an enumeration that grows is kept by the code that binds and reads
/// it.
/// `{redefine T: ...}` changes what a table is; see redefinition.hpp.
struct Dialect {
  std::string_view id;         // {id}: the key, numbered by the database
  std::string_view reference;  // {reference}: the id of another row
  std::string_view integer;    // {integer}
  std::string_view money;      // {money}: minor units
  std::string_view decimal;    // {decimal}
  std::string_view boolean;    // {boolean}
  std::string_view text;       // {text}
  std::string_view date;       // {date}: days since 1970-01-01
  std::string_view timestamp;  // {timestamp}: microseconds since 1970-01-01T00:00:00Z
  std::string_view json;       // {json}
  std::string_view strict;     // {strict}: after a table's closing bracket; values must have their column's type
  std::string_view keyed;      // {keyed}: strict, and stored in the order of its primary key, without another id
  std::string (*append_only)(std::string_view table);
  std::string (*immutable)(std::string_view table, std::string_view condition, std::string_view columns);
  std::string (*drop_trigger)(const std::string& trigger, const std::string& table);
  std::string (*redefine)(const Redefinition& redefinition);  // null: a step of its own
  std::string_view prelude;                                   // what a new book needs before its first migration
};

extern const Dialect sqlite_dialect;
extern const Dialect postgres_dialect;

/// A migration's text for one engine; quoted texts and comments stay as they are. Errors: internal
/// `storage.unknown_word`.
std::string translate(std::string_view migration, const Dialect& dialect);

/// Some of a migration's text, and what is to be redefined after it.
struct MigrationStep {
  std::string sql;
  std::optional<Redefinition> redefinition;
};

/// The same text, taken apart for an engine that must look at a table before it can redefine it.
std::vector<MigrationStep> steps_of(std::string_view migration, const Dialect& dialect);

/// A statement's text with {table}, {columns}, {fields}, {values}, {assignments} and {scope} replaced; see Sql.
/// Errors: internal `storage.unknown_word`.
std::string expand(const Sql& sql);

}  // namespace billhook::storage
