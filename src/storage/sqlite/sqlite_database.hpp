// The SQLite engine: a book in one file.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "storage/database.hpp"
#include "storage/migration.hpp"

namespace billhook::storage {

/// open_database() for a path, with the migrations to bring the book up to.
std::unique_ptr<Database> open_sqlite(const std::string& path, const OpenOptions& options,
                                      std::span<const Migration> migrations);

}  // namespace billhook::storage
