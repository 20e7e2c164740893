#include "tests/old_books/book_dump.hpp"

#include <sqlite3.h>

#include <stdexcept>
#include <vector>

namespace billhook::test {
namespace {

/// A database's rows and definitions as text.
class Dump {
 public:
  explicit Dump(const std::string& path) {
    if (sqlite3_open_v2(path.c_str(), &database_, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
      throw std::runtime_error{"cannot open " + path};
    }
  }
  Dump(const Dump&) = delete;
  Dump& operator=(const Dump&) = delete;
  ~Dump() { sqlite3_close(database_); }

  std::string text() {
    std::string out = "PRAGMA foreign_keys = OFF;\nBEGIN;\n";
    const std::string of_type =
        "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND type ";
    append(of_type + "= 'table' ORDER BY rowid", out);
    for (const std::string& table : column("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")) {
      std::string values;
      for (const std::string& name : column("SELECT name FROM pragma_table_info('" + table + "')")) {
        values += (values.empty() ? "quote(\"" : " || ',' || quote(\"") + name + "\")";
      }
      append("SELECT 'INSERT INTO " + table + " VALUES (' || " + values + " || ');' FROM " + table, out);
    }
    append(of_type + "<> 'table' ORDER BY rowid", out);
    for (const char* mark : {"application_id", "user_version"}) {
      out += "PRAGMA " + std::string{mark} + " = " + column("PRAGMA " + std::string{mark}).at(0) + ";\n";
    }
    return out + "COMMIT;\n";
  }

 private:
  std::vector<std::string> column(const std::string& query) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_, query.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
      throw std::runtime_error{sqlite3_errmsg(database_)};
    }
    std::vector<std::string> values;
    while (sqlite3_step(statement) == SQLITE_ROW) {
      values.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    return values;
  }
  void append(const std::string& query, std::string& out) {
    for (const std::string& line : column(query)) out += line + "\n";
  }

  sqlite3* database_ = nullptr;
};

}  // namespace

std::string dump(const std::string& path) { return Dump{path}.text(); }

}  // namespace billhook::test
