// SqliteConnection: one connection to an SQLite book, with its prepared statements.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "storage/database.hpp"
#include "storage/sqlite/sqlite_handle.hpp"
#include "storage/sqlite/sqlite_statement.hpp"

namespace billhook::storage {

class SqliteConnection final : public Connection {
 public:
  /// `schema_version` is what the file must have; see begin().
  SqliteConnection(std::unique_ptr<SqliteHandle> handle, bool can_write, std::int64_t schema_version,
                   const ForkGuard& guard, const CurrencyTable& currencies);

  void begin(bool for_writing) override;
  void check_transaction() override;
  void commit() override;
  void rollback() noexcept override;
  bool in_transaction() const override { return is_in_transaction_; }
  void savepoint() override;
  void release_savepoint() override;
  void rollback_to_savepoint() noexcept override;
  const CurrencyTable& currencies() const override { return currencies_; }

  SqliteHandle& handle() { return *handle_; }
  /// Fit to be lent again: no transaction that would not end, no error that left it unclear.
  bool is_sound() const { return is_sound_; }

 protected:
  Statement& prepare(const Sql& sql) override;
  Statement& prepare_insert(const Sql& sql) override { return prepare(sql); }
  std::int64_t run(Statement& statement) override;
  std::int64_t run_insert(Statement& statement) override;

 private:
  /// Literals are told apart by where they lie; two structs may share one.
  struct Key {
    const char* text;
    const Table& (*table)();
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const noexcept;
  };
  struct Prepared {
    std::string text;
    std::vector<std::unique_ptr<SqliteStatement>> copies;  // more than one when a statement runs inside itself
  };

  bool engine_gave_up() const;
  void check_usable() const;
  void check_schema_version();
  SqliteStatement& statement_of(const Sql& sql);
  void forget(Prepared& prepared);
  void run_control(const Sql& sql) { statement_of(sql).run(); }

  const ForkGuard& guard_;
  const CurrencyTable& currencies_;
  std::unique_ptr<SqliteHandle> handle_;
  sqlite3* const raw_;
  const bool can_write_;
  const std::int64_t schema_version_;
  bool is_in_transaction_ = false;
  bool is_writing_ = false;  // in this transaction
  bool is_sound_ = true;
  std::unordered_map<Key, Prepared, KeyHash> statements_;  // finalised before handle_ closes
  std::vector<std::unique_ptr<SqliteStatement>> retired_;  // still read by somebody when their text changed
};

}  // namespace billhook::storage
