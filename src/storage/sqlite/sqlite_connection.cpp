#include "storage/sqlite/sqlite_connection.hpp"

#include <sqlite3.h>

#include "storage/dialect.hpp"
#include "storage/reasons.hpp"
#include "storage/sqlite/sqlite_error.hpp"

namespace billhook::storage {
namespace {

constexpr Sql begin_writing_sql{"BEGIN IMMEDIATE"};
constexpr Sql begin_reading_sql{"BEGIN"};
constexpr Sql commit_sql{"COMMIT"};
constexpr Sql rollback_sql{"ROLLBACK"};
constexpr Sql set_mark_sql{"SAVEPOINT mark"};
constexpr Sql release_mark_sql{"RELEASE mark"};
constexpr Sql rollback_to_mark_sql{"ROLLBACK TO mark"};
constexpr Sql find_version_sql{"PRAGMA user_version"};

Error misuse(std::string message) { return {reasons.storage_misuse, std::move(message)}; }

}  // namespace

SqliteConnection::SqliteConnection(std::unique_ptr<SqliteHandle> handle, bool can_write, std::int64_t schema_version,
                                   const ForkGuard& guard, const CurrencyTable& currencies)
    : guard_{guard},
      currencies_{currencies},
      handle_{std::move(handle)},
      raw_{handle_->get()},
      can_write_{can_write},
      schema_version_{schema_version} {}

void SqliteConnection::begin(bool for_writing) {
  if (is_in_transaction_) throw misuse("A transaction is open already.");
  if (for_writing && !can_write_) {
    throw Error{reasons.storage_read_only, "This connection reads only; take the book's writer."};
  }
  check_usable();
  try {
    run_control(for_writing ? begin_writing_sql : begin_reading_sql);
  } catch (const Error& error) {
    if (error.code == ErrorCode::busy && handle_->take_interruption()) throw interrupted();
    throw;
  }
  is_in_transaction_ = true;
  is_writing_ = for_writing;
  handle_->locks().begin();
  try {
    check_transaction();
    check_schema_version();
  } catch (...) {
    rollback();
    throw;
  }
}

/// Of locks that were dropped meanwhile: others were let in. SQLite takes them again only in a new connection.
void SqliteConnection::check_transaction() {
  check_usable();
  if (is_writing_ ? handle_->locks().stand_while_writing() : handle_->locks().stand()) return;
  is_sound_ = false;
  throw locks_lost();
}

/// Another process may have migrated the file since it was opened here. Reading the number also fixes what a reading
/// transaction sees.
void SqliteConnection::check_schema_version() {
  Rows version{statement_of(find_version_sql), currencies_};
  if (!version.next() || version.integer(0) != schema_version_) {
    throw Error{reasons.book_newer, "A newer billhook has changed this book; open it again with that one."};
  }
}

void SqliteConnection::commit() {
  if (!is_in_transaction_) throw misuse("There is no transaction to commit.");
  check_transaction();
  run_control(commit_sql);
  is_in_transaction_ = false;
}

void SqliteConnection::rollback() noexcept {
  if (!is_in_transaction_ || guard_.is_in_child()) return;
  is_in_transaction_ = false;
  if (!handle_->locks().stand()) is_sound_ = false;
  try {
    if (!engine_gave_up()) run_control(rollback_sql);
  } catch (...) {
    is_sound_ = false;
  }
}

void SqliteConnection::savepoint() {
  if (!is_in_transaction_) throw misuse("A savepoint needs a transaction.");
  check_usable();
  run_control(set_mark_sql);
}

void SqliteConnection::release_savepoint() {
  check_usable();
  run_control(release_mark_sql);
}

void SqliteConnection::rollback_to_savepoint() noexcept {
  if (guard_.is_in_child() || engine_gave_up()) return;
  try {
    run_control(rollback_to_mark_sql);
    run_control(release_mark_sql);
  } catch (...) {
    is_sound_ = false;
  }
}

/// SQLite rolls back by itself after some errors (full disk, I/O error, no memory).
bool SqliteConnection::engine_gave_up() const { return sqlite3_get_autocommit(raw_) != 0; }

/// What follows a lost transaction must not run outside of any.
void SqliteConnection::check_usable() const {
  guard_.check();
  if (!is_sound_ || (is_in_transaction_ && engine_gave_up())) {
    throw Error{reasons.storage_transaction_lost, "The transaction was given up after an earlier error; begin again."};
  }
}

Statement& SqliteConnection::prepare(const Sql& sql) {
  check_usable();
  return statement_of(sql);
}

std::size_t SqliteConnection::KeyHash::operator()(const Key& key) const noexcept {
  return reinterpret_cast<std::uintptr_t>(key.text) ^ (reinterpret_cast<std::uintptr_t>(key.table) << 1U);
}

SqliteStatement& SqliteConnection::statement_of(const Sql& sql) {
  Prepared& prepared = statements_[{sql.text, sql.table}];
  if (prepared.text != sql.text) {  // new, or a text that was built where another one lay
    forget(prepared);
    prepared.text = sql.text;
  }
  for (const auto& copy : prepared.copies) {
    if (!copy->is_taken()) return *copy;
  }
  prepared.copies.push_back(std::make_unique<SqliteStatement>(raw_, expand(sql), guard_, handle_->locks()));
  return *prepared.copies.back();
}

void SqliteConnection::forget(Prepared& prepared) {
  for (auto& copy : prepared.copies) {
    if (copy->is_taken()) retired_.push_back(std::move(copy));
  }
  prepared.copies.clear();
}

std::int64_t SqliteConnection::run(Statement& statement) {
  static_cast<SqliteStatement&>(statement).run();
  return sqlite3_changes64(raw_);
}

std::int64_t SqliteConnection::run_insert(Statement& statement) {
  return run(statement) == 0 ? 0 : sqlite3_last_insert_rowid(raw_);
}

}  // namespace billhook::storage
