#include "storage/sqlite/sqlite_error.hpp"

#include "storage/reasons.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace billhook::storage {
namespace {

constexpr int primary_code(int code) { return code & 0xff; }

/// What SQLite says of a broken constraint behind its kind: "UNIQUE constraint failed: roles.seller_id, roles.name".
std::string detail_of(const std::string& message) {
  const std::size_t colon = message.find(": ");
  return colon == std::string::npos ? message : message.substr(colon + 2);
}

/// The name of the unique index over these columns. One that stands in CREATE TABLE has none, and gets PostgreSQL's.
constexpr const char* find_unique_sql =
    "SELECT CASE found.origin WHEN 'c' THEN found.name ELSE ?1 || '_' ||"
    " (SELECT group_concat(part.name, '_') FROM pragma_index_info(found.name) AS part) || '_key' END"
    " FROM pragma_index_list(?1) AS found WHERE found.\"unique\" AND ?2 ="
    " (SELECT group_concat(?1 || '.' || part.name, ', ') FROM pragma_index_info(found.name) AS part)";

std::string name_of_unique(sqlite3* handle, const std::string& columns) {
  constexpr std::string_view by_expression = "index '";
  if (columns.starts_with(by_expression)) {
    return columns.substr(by_expression.size(), columns.size() - by_expression.size() - 1);
  }
  const std::string table = columns.substr(0, columns.find('.'));
  sqlite3_stmt* prepared = nullptr;
  sqlite3_prepare_v2(handle, find_unique_sql, -1, &prepared, nullptr);
  const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement{prepared, &sqlite3_finalize};
  sqlite3_bind_text(prepared, 1, table.data(), static_cast<int>(table.size()), SQLITE_STATIC);
  sqlite3_bind_text(prepared, 2, columns.data(), static_cast<int>(columns.size()), SQLITE_STATIC);
  if (prepared == nullptr || sqlite3_step(prepared) != SQLITE_ROW) return {};
  return reinterpret_cast<const char*>(sqlite3_column_text(prepared, 0));
}

Error constraint_error(int code, const std::string& message) {
  switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
      return Error{reasons.storage_not_unique, "There is a row with this " + detail_of(message) + " already."};
    default:
      return Error{reasons.storage_constraint, message};
  }
}

}  // namespace

Error sqlite_error(int code, const std::string& message) {
  const std::string detail = message + " (SQLite " + std::to_string(code) + ")";
  if (code == SQLITE_IOERR_NOMEM) code = SQLITE_NOMEM;
  if (code == SQLITE_IOERR_CORRUPTFS) code = SQLITE_CORRUPT;
  switch (primary_code(code)) {
    case SQLITE_CONSTRAINT:
      return constraint_error(code, message);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return {reasons.storage_busy, "Another writer holds the book; try again."};
    case SQLITE_INTERRUPT:
      return interrupted();
    case SQLITE_NOMEM:
      return {reasons.storage_out_of_memory, "There is not enough memory."};
    case SQLITE_FULL:
      return {reasons.storage_full, "The disk that holds the book is full: " + detail};
    case SQLITE_TOOBIG:
      return {reasons.storage_too_large, "A value is too large to be stored: " + detail};
    case SQLITE_IOERR:
      return {reasons.storage_io_error, "The book's file cannot be read or written: " + detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOLFS:
      return {reasons.storage_cannot_open, "The book's file cannot be opened: " + detail};
    case SQLITE_READONLY:
      return Error{reasons.storage_read_only, "The book is open for reading only: " + detail};
    case SQLITE_CORRUPT:
      return {reasons.storage_damaged, "The book's file is damaged: " + detail};
    case SQLITE_NOTADB:
      return {reasons.storage_not_a_book, "The file is not a book of billhook, or its beginning is damaged: " + detail};
    default:
      return {reasons.storage_failed, "A statement failed: " + detail};
  }
}

std::string name_of_constraint(sqlite3* handle, int code, const std::string& message) {
  const std::string detail = detail_of(message);
  switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
      return name_of_unique(handle, detail);
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
      return detail.substr(0, detail.find('.')) + "_pkey";
    case SQLITE_CONSTRAINT_NOTNULL: {
      std::string name = detail + "_not_null";
      std::ranges::replace(name, '.', '_');
      return name;
    }
    case SQLITE_CONSTRAINT_CHECK:
      return detail;
    default:
      return {};
  }
}

Error locks_lost() {
  return {
      reasons.storage_locks_lost,
      "Something in this process, such as a second copy of SQLite, has opened the book's file, and billhook's locks "
      "on it are gone. Nothing of this transaction is kept. Stop it, and call again."};
}

Error interrupted() { return {reasons.storage_interrupted, "The work was interrupted."}; }

void throw_sqlite_error(sqlite3* handle, int code) {
  throw sqlite_error(code, handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle));
}

}  // namespace billhook::storage
