// Redefinition: what a migration changes of a table beyond what every engine can do in place.
//
// It is written once, as the word {redefine}; PostgreSQL makes ALTER TABLE of it, SQLite rebuilds the table (see
// sqlite/rebuild.hpp). Plain values; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace billhook::storage {

struct Redefinition {
  struct NewColumn {
    std::string name;
    std::string definition;  // name and type, and what else holds for it alone
    std::string content;     // SQL over the columns that the table had; null where it is empty
  };

  std::string table;
  std::vector<std::string> dropped_checks;   // of a column each: the CHECK that stands beside its type
  std::vector<std::string> dropped_columns;  // no index, trigger or constraint of the table may name them any more
  std::vector<NewColumn> new_columns;        // they follow the others
  std::vector<std::string> new_constraints;  // of the whole table; they follow the others
  bool keeps_ids = false;                    // an {id} is never given again, whatever is deleted; PostgreSQL does so
};

/// Reads what stands in the word: "T: DROP CHECK column, DROP COLUMN column, ADD COLUMN definition = (content),
/// ADD FOREIGN KEY ..., KEEP IDS", as many of each as there are. Errors: internal `storage.unknown_word`.
Redefinition parse_redefinition(std::string_view text);

/// The statements that PostgreSQL takes for it.
std::string alter_table(const Redefinition& redefinition);

}  // namespace billhook::storage
