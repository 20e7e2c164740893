#include "storage/sqlite/sqlite_error.hpp"

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
      return Error::conflict("storage.not_unique", "There is a row with this " + columns + " already.");
    }
    default:
      return Error::precondition("storage.constraint", message);
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
      return {ErrorCode::busy, "storage.busy", "Another writer holds the book; try again."};
    case SQLITE_INTERRUPT:
      return interrupted();
    case SQLITE_NOMEM:
      return {ErrorCode::exhausted, "storage.out_of_memory", "There is not enough memory."};
    case SQLITE_FULL:
      return {ErrorCode::exhausted, "storage.full", "The disk that holds the book is full: " + detail};
    case SQLITE_TOOBIG:
      return {ErrorCode::exhausted, "storage.too_large", "A value is too large to be stored: " + detail};
    case SQLITE_IOERR:
      return {ErrorCode::unavailable, "storage.io_error", "The book's file cannot be read or written: " + detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOLFS:
      return {ErrorCode::unavailable, "storage.cannot_open", "The book's file cannot be opened: " + detail};
    case SQLITE_READONLY:
      return Error::precondition("storage.read_only", "The book is open for reading only: " + detail);
    case SQLITE_CORRUPT:
      return {ErrorCode::corrupt, "storage.damaged", "The book's file is damaged: " + detail};
    case SQLITE_NOTADB:
      return {ErrorCode::corrupt, "storage.not_a_book",
              "The file is not a book of billhook, or its beginning is damaged: " + detail};
    default:
      return {ErrorCode::internal, "storage.failed", "A statement failed: " + detail};
  }
}

Error locks_lost() {
  return {
      ErrorCode::unavailable, "storage.locks_lost",
      "Something in this process, such as a second copy of SQLite, has opened the book's file, and billhook's locks "
      "on it are gone. Nothing of this transaction is kept. Stop it, and call again."};
}

Error interrupted() { return {ErrorCode::cancelled, "storage.interrupted", "The work was interrupted."}; }

void throw_sqlite_error(sqlite3* handle, int code) {
  throw sqlite_error(code, handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle));
}

}  // namespace billhook::storage
