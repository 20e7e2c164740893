// What SQLite's result codes mean in billhook's errors.
#pragma once

#include <string>

#include "billhook/base/error.hpp"

struct sqlite3;

namespace billhook::storage {

/// The error of an extended result code, with SQLite's own words.
Error sqlite_error(int code, const std::string& message);

/// unavailable `storage.locks_lost`; see LockWatch.
Error locks_lost();
/// cancelled `storage.interrupted`.
Error interrupted();

/// Throws the error of the last call on a handle.
[[noreturn]] void throw_sqlite_error(sqlite3* handle, int code);

}  // namespace billhook::storage
