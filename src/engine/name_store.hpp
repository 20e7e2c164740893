// Names that the book holds for values of enumerations: whether this version knows them all.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "engine/operation.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

struct UnknownName {
  std::string column;  // "invoices.status"
  std::int64_t row;    // the first one's id, 0 where the table has none
};

struct NameCheck {
  std::int64_t rows = 0;                     // looked at
  std::optional<UnknownName> first_unknown;  // of the first table that has any
};

/// Looks at every column of the domains' tables that holds names of an enumeration.
NameCheck check_names(storage::Connection& connection, const storage::Scope& scope,
                      std::span<const Domain* const> domains);

}  // namespace billhook::engine
