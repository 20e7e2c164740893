// What a book holds, as text, without what may differ between two ways to the same state: instants (columns named *_at
// and `at`), the audit trail (one row a transaction), kept replies and the mark of the daily run.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace billhook::test {

class CanonicalDump {
 public:
  static std::string of(const std::string& path) { return CanonicalDump{path, 0}.text(); }
  /// The rows of one seller alone.
  static std::string of_seller(const std::string& path, std::int64_t seller) {
    return CanonicalDump{path, seller}.text();
  }

  /// The first line in which two dumps differ, or nothing.
  static std::string first_difference(const std::string& a, const std::string& b) {
    if (a == b) return {};
    std::size_t at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at]) ++at;
    const auto line_of = [at](const std::string& text) {
      const std::size_t start = text.rfind('\n', at == 0 ? 0 : at - 1) + 1;
      return text.substr(start, text.find('\n', at) - start);
    };
    return line_of(a) + "  <>  " + line_of(b);
  }

 private:
  CanonicalDump(const std::string& path, std::int64_t seller) : seller_{seller} {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    database_.reset(handle);
    check(code);
  }

  std::string text() {
    std::string out;
    for (const std::string& table : column("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
      static const std::set<std::string, std::less<>> left_out{"audit", "idempotency_keys", "automation_marks"};
      if (left_out.contains(table) || table.starts_with("sqlite_")) continue;
      append_table(table, out);
    }
    return out;
  }

  void append_table(const std::string& table, std::string& out) {
    std::string columns;
    std::string keys;
    std::string owner;
    for (const std::string& name : column("SELECT name FROM pragma_table_info('" + table + "')")) {
      if (name == (table == "sellers" ? "id" : "seller_id")) owner = name;
      if (name == "at" || name.ends_with("_at")) continue;
      columns += (columns.empty() ? "quote(\"" : " || '|' || quote(\"") + name + "\")";
      keys += (keys.empty() ? "\"" : ", \"") + name + "\"";
    }
    if (seller_ != 0 && owner.empty()) return;
    const std::string rows = seller_ == 0 ? "" : " WHERE " + owner + " = " + std::to_string(seller_);
    for (const std::string& row : column("SELECT " + columns + " FROM " + table + rows + " ORDER BY " + keys)) {
      out += table + ": " + row + "\n";
    }
  }

  std::vector<std::string> column(const std::string& query) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database_.get(), query.c_str(), -1, &statement, nullptr));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> owner{statement, &sqlite3_finalize};
    std::vector<std::string> values;
    while (sqlite3_step(statement) == SQLITE_ROW) {
      values.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    return values;
  }

  void check(int code) const {
    if (code != SQLITE_OK) throw std::runtime_error{sqlite3_errmsg(database_.get())};
  }

  std::int64_t seller_;  // 0: all of them
  std::unique_ptr<sqlite3, int (*)(sqlite3*)> database_{nullptr, &sqlite3_close};
};

}  // namespace billhook::test
