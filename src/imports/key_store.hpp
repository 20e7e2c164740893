// Key store: what rows were called where they come from. One thread, the one that holds the connection.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/imports/import.hpp"
#include "storage/database.hpp"

namespace billhook::imports {

/// The row imported under a key. `noun` is client, product or service.
std::optional<std::int64_t> find_key(storage::Connection& db, const storage::Scope& scope, std::string_view noun,
                                     std::string_view key);
/// The rows imported under a key, of any noun.
std::vector<ImportedRow> list_keys(storage::Connection& db, const storage::Scope& scope, std::string_view key);
/// Errors: conflict `import.key_taken` at `key`.
void require_free_key(storage::Connection& db, const storage::Scope& scope, std::string_view noun,
                      std::string_view key);
void insert_key(storage::Connection& db, const storage::Scope& scope, std::string_view noun, std::string_view key,
                std::int64_t id);

}  // namespace billhook::imports
