#include "storage/database.hpp"

#include "storage/migration.hpp"
#include "storage/reasons.hpp"
#include "storage/sqlite/sqlite_database.hpp"

namespace billhook::storage {

std::unique_ptr<Database> open_database(const std::string& location, const OpenOptions& options) {
  const std::size_t scheme_end = location.find("://");
  if (scheme_end == std::string::npos) return open_sqlite(location, options, migrations());
  throw Error{reasons.storage_unknown_engine,
              "This billhook keeps books in SQLite files only, not at " + location.substr(0, scheme_end) +
                  "://. Give the path of a file; `import` and `backup` move a book's contents."};
}

}  // namespace billhook::storage
