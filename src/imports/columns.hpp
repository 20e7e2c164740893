// Columns: which field of a struct stands in which column of a CSV file. Never changes once made; any thread.
#pragma once

#include <string>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook::imports {

class Columns {
 public:
  /// Finds the fields of a struct by the names in the first line. Errors: invalid `import.no_columns`,
  /// `import.unknown_column` naming the closest one, `import.duplicate_column`, `import.missing_column`.
  Columns(const Table& table, const std::vector<std::string>& names);

  /// Sets a new object's fields from the cells of a line and checks their limits. Errors: invalid
  /// `csv.wrong_number_of_cells`, `import.missing_value`, those of the value types and of validate(), naming the
  /// column.
  void read(const std::vector<std::string>& cells, void* object, const CurrencyTable& currencies) const;

 private:
  const Table& table_;
  std::vector<const Field*> fields_;
};

}  // namespace billhook::imports
