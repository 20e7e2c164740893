#include "storage/sqlite/sqlite_statement.hpp"

#include <sqlite3.h>

#include <utility>

#include "storage/constraint.hpp"
#include "storage/reasons.hpp"
#include "storage/sqlite/sqlite_error.hpp"

namespace billhook::storage {
namespace {

/// SQLite takes a null pointer for NULL, and an empty view may have one.
const char* start_of(std::string_view text) { return text.data() == nullptr ? "" : text.data(); }

}  // namespace

SqliteStatement::SqliteStatement(sqlite3* handle, const std::string& sql, const ForkGuard& guard,
                                 const LockWatch& locks)
    : handle_{handle}, guard_{guard}, locks_{locks} {
  const char* rest = nullptr;
  check(sqlite3_prepare_v3(handle, sql.c_str(), static_cast<int>(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                           &statement_, &rest));
  if (statement_ == nullptr || std::string_view{rest}.find_first_not_of(" \t\r\n;") != std::string_view::npos) {
    sqlite3_finalize(statement_);
    throw Error{reasons.storage_misuse, "Not one statement: " + sql.substr(0, 60)};
  }
  parameter_count_ = sqlite3_bind_parameter_count(statement_);
}

SqliteStatement::~SqliteStatement() {
  if (!guard_.is_in_child()) sqlite3_finalize(statement_);
}

void SqliteStatement::check(int code) const {
  if (code != SQLITE_OK) throw_sqlite_error(handle_, code);
}

void SqliteStatement::bind_integer(int parameter, std::int64_t value) {
  check(sqlite3_bind_int64(statement_, parameter, value));
}

void SqliteStatement::bind_text(int parameter, std::string_view value) {
  check(sqlite3_bind_text64(statement_, parameter, start_of(value), value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void SqliteStatement::bind_text_copy(int parameter, std::string_view value) {
  check(sqlite3_bind_text64(statement_, parameter, start_of(value), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteStatement::bind_null(int parameter) { check(sqlite3_bind_null(statement_, parameter)); }

bool SqliteStatement::step() {
  guard_.check();
  if (is_done_) return false;  // SQLite would begin again
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  is_done_ = true;
  if (code == SQLITE_DONE) return false;
  const std::string message = sqlite3_errmsg(handle_);
  Error error = sqlite_error(code, message);
  // Within a transaction, pages of two moments look like damage.
  if (error.code == ErrorCode::corrupt && sqlite3_get_autocommit(handle_) == 0 && !locks_.stand()) error = locks_lost();
  sqlite3_reset(statement_);
  if ((code & 0xff) == SQLITE_CONSTRAINT) {
    throw BrokenConstraint{std::move(error), name_of_constraint(handle_, code, message)};
  }
  throw error;
}

void SqliteStatement::reset() noexcept {
  if (guard_.is_in_child()) return;
  sqlite3_reset(statement_);  // its code repeats the error that step() has thrown
  is_done_ = false;
  is_taken_ = false;
}

void SqliteStatement::run() {
  try {
    while (step()) continue;
  } catch (...) {
    reset();
    throw;
  }
  reset();
}

bool SqliteStatement::is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::int64_t SqliteStatement::integer(int column) const {
  if (sqlite3_column_type(statement_, column) != SQLITE_INTEGER) refuse_value(column, "a whole number");
  return sqlite3_column_int64(statement_, column);
}

std::string_view SqliteStatement::text(int column) const {
  if (sqlite3_column_type(statement_, column) != SQLITE_TEXT) refuse_value(column, "a text");
  const unsigned char* start = sqlite3_column_text(statement_, column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  return {reinterpret_cast<const char*>(start), size};
}

void SqliteStatement::refuse_value(int column, std::string_view wanted) const {
  const char* name = sqlite3_column_name(statement_, column);
  throw Error{reasons.storage_bad_value, "The column " + std::string{name == nullptr ? "?" : name} + " does not hold " +
                                             std::string{wanted} + "."};
}

}  // namespace billhook::storage
