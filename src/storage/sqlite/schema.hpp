// The schema of an SQLite book: whether a file is a book, how old it is, and how it is brought up to date.
#pragma once

#include <cstdint>
#include <span>

#include "storage/migration.hpp"
#include "storage/sqlite/sqlite_handle.hpp"

namespace billhook::storage {

/// The number of the last migration; 0 without any. Errors: internal `storage.misuse` unless they ascend.
std::int64_t newest_version(std::span<const Migration> migrations);

/// The number of the last migration that a file has. Errors: corrupt `storage.not_a_book`, `storage.damaged`.
std::int64_t version_of_book(SqliteHandle& handle);

/// Turns an empty file into a book. All or nothing.
void make_book(SqliteHandle& handle, std::span<const Migration> migrations);

/// Runs the migrations that a book lacks, all of them or none, whoever else tries the same at once.
/// Errors: precondition `book.newer`; those of the migrations.
void bring_up_to_date(SqliteHandle& handle, std::span<const Migration> migrations);

}  // namespace billhook::storage
