// What SQLite's result codes mean in billhook's errors.
#pragma once

#include <string>

#include "billhook/base/error.hpp"

struct sqlite3;

namespace billhook::storage {

/// The error of an extended result code, with SQLite's own words.
Error sqlite_error(int code, const std::string& message);

/// The name of the constraint that the last statement on a handle broke; see BrokenConstraint. For a UNIQUE, of which
/// SQLite tells the columns, its index is looked up. Empty where that fails.
std::string name_of_constraint(sqlite3* handle, int code, const std::string& message);

/// unavailable `storage.locks_lost`; see LockWatch.
Error locks_lost();
/// cancelled `storage.interrupted`.
Error interrupted();

/// Throws the error of the last call on a handle.
[[noreturn]] void throw_sqlite_error(sqlite3* handle, int code);

}  // namespace billhook::storage
