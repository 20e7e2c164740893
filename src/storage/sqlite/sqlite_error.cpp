#include "storage/sqlite/sqlite_error.hpp"

#include "storage/reasons.hpp"

#include <sqlite3.h>

namespace billhook::storage {
namespace {

constexpr int primary_code(int code) { return code & 0xff; }

Error constraint_error(int code, const std::string& message) {
  switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: {
      const std::size_t colon = message.find(": ");
      const std::string columns = colon == std::string::npos ? message : message.substr(colon + 2);
      return Error{reasons.storage_not_unique, "There is a row with this " + columns + " already."};
    }
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
