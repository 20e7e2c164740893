// SqliteStatement: a prepared statement of SQLite.
//
// Stands on SQLite's own interface rather than on SQLiteCpp's Statement, which binds texts only from std::string and
// makes an object for each column read.
#pragma once

#include <string>

#include "storage/fork_guard.hpp"
#include "storage/sqlite/lock_watch.hpp"
#include "storage/statement.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace billhook::storage {

class SqliteStatement final : public Statement {
 public:
  /// Errors: internal `storage.failed` for wrong SQL, `storage.misuse` for none or more than one statement.
  /// What `locks` says explains errors that a damaged file would make, too.
  SqliteStatement(sqlite3* handle, const std::string& sql, const ForkGuard& guard, const LockWatch& locks);
  ~SqliteStatement() override;

  int parameter_count() const override { return parameter_count_; }
  void bind_integer(int parameter, std::int64_t value) override;
  void bind_text(int parameter, std::string_view value) override;
  void bind_text_copy(int parameter, std::string_view value) override;
  void bind_null(int parameter) override;
  bool step() override;
  void reset() noexcept override;
  bool is_null(int column) const override;
  std::int64_t integer(int column) const override;
  std::string_view text(int column) const override;

  /// Runs to the end and resets, whatever happens.
  void run();

 private:
  void check(int code) const;
  [[noreturn]] void refuse_value(int column, std::string_view wanted) const;

  sqlite3* handle_;
  sqlite3_stmt* statement_ = nullptr;
  const ForkGuard& guard_;
  const LockWatch& locks_;
  int parameter_count_ = 0;
  bool is_done_ = false;
};

}  // namespace billhook::storage
