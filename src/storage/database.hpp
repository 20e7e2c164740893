// Database, Connection, Rows: what billhook asks of a database, in words that SQLite and PostgreSQL share.
//
// A Database belongs to one book and may be used from any thread; it lends Connections, each of which belongs to one
// thread until it is given back. Nothing outside src/storage/<engine>/ knows which engine is behind.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "billhook/base/error.hpp"
#include "billhook/base/fields.hpp"
#include "storage/constraint.hpp"
#include "storage/scope.hpp"
#include "storage/statement.hpp"

namespace billhook::storage {

/// The rows of one running statement. Move-only; ends the statement when destroyed. Texts and views are valid until
/// the next row.
class Rows {
 public:
  Rows(Statement& statement, const CurrencyTable& currencies);
  Rows(Rows&& other) noexcept;
  Rows& operator=(Rows&&) = delete;
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;
  ~Rows();

  bool next() { return statement_->step(); }

  bool is_null(int column) const { return statement_->is_null(column); }
  std::int64_t integer(int column) const { return statement_->integer(column); }
  std::string_view text(int column) const { return statement_->text(column); }
  Date date(int column) const;
  Timestamp timestamp(int column) const { return Timestamp::from_micros(integer(column)); }
  Currency currency(int column) const { return currencies_->of(text(column)); }
  Money money(int column, Currency currency) const { return {integer(column), currency}; }
  Decimal decimal(int column) const { return Decimal::parse(text(column)); }
  template <class T>
  Id<T> id(int column) const {
    return {integer(column)};
  }

  /// The stored fields of a struct from {columns}, beginning at `column`. Money is read in the currency of the struct's
  /// own Currency field, the last one that stands before it. Errors: corrupt `storage.bad_value`, naming table and
  /// field.
  template <class T>
  T read(int column = 0) const {
    T object;
    read_into(table_of<T>(), &object, column);
    return object;
  }
  /// The same into an object that is there already, so that its memory is used again.
  template <class T>
  void read_into(T& object, int column = 0) const {
    read_into(table_of<T>(), &object, column);
  }

 private:
  void read_into(const Table& table, void* object, int column) const;

  Statement* statement_;
  const CurrencyTable* currencies_;
};

/// One connection: at most one transaction at a time, with savepoints inside.
class Connection {
 public:
  Connection() = default;
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  virtual ~Connection() = default;

  /// Rows of a statement, its parameters given in order; see Binder for what fits.
  template <class... Arguments>
  Rows query(const Sql& sql, const Arguments&... arguments) {
    return start(sql, Binder::Texts::copied, arguments...);
  }
  /// The first row as T, or nothing.
  template <class T, class... Arguments>
  std::optional<T> find(const Sql& sql, const Arguments&... arguments) {
    Rows rows = start(sql, Binder::Texts::borrowed, arguments...);
    if (!rows.next()) return std::nullopt;
    return rows.read<T>();
  }
  /// The first column of the first row as a number, or nothing where there is no row or it is null.
  template <class... Arguments>
  std::optional<std::int64_t> find_integer(const Sql& sql, const Arguments&... arguments) {
    Rows rows = start(sql, Binder::Texts::borrowed, arguments...);
    if (!rows.next() || rows.is_null(0)) return std::nullopt;
    return rows.integer(0);
  }
  /// Runs a statement without rows; how many rows it changed. Errors: BrokenConstraint, which is conflict
  /// `storage.not_unique` for a UNIQUE and precondition `storage.constraint` for any other.
  template <class... Arguments>
  std::int64_t execute(const Sql& sql, const Arguments&... arguments) {
    Statement& statement = prepare(sql);
    Binder::fill(statement, Binder::Texts::borrowed, arguments...);
    return run(statement);
  }
  /// Runs an INSERT; the id of the new row, 0 where ON CONFLICT DO NOTHING made none.
  template <class... Arguments>
  std::int64_t insert(const Sql& sql, const Arguments&... arguments) {
    Statement& statement = prepare_insert(sql);
    Binder::fill(statement, Binder::Texts::borrowed, arguments...);
    return run_insert(statement);
  }

  /// Begins a transaction that sees one state of the book; a writing one has the only right to write from here on.
  /// Errors: busy `storage.busy` when another writer does not end within the bounded wait, precondition `book.newer`
  /// when a newer billhook has changed the book meanwhile, unavailable `storage.locks_lost` when something else in this
  /// process has opened the file.
  virtual void begin(bool for_writing) = 0;
  /// Whether the transaction still sees one state of the book, for one that lasts; the end of any asks by itself.
  /// Errors: unavailable `storage.locks_lost` as above.
  virtual void check_transaction() = 0;
  /// Errors: unavailable `storage.locks_lost` as above; nothing is kept then.
  virtual void commit() = 0;
  /// Never throws; does nothing where there is no transaction.
  virtual void rollback() noexcept = 0;
  virtual bool in_transaction() const = 0;
  /// A mark inside the transaction; marks nest. Either of the other two ends the latest one. Where an error was so bad
  /// that the engine gave up the whole transaction, every statement after it is unavailable `storage.transaction_lost`.
  virtual void savepoint() = 0;
  virtual void release_savepoint() = 0;
  virtual void rollback_to_savepoint() noexcept = 0;

  virtual const CurrencyTable& currencies() const = 0;

 protected:
  virtual Statement& prepare(const Sql& sql) = 0;
  virtual Statement& prepare_insert(const Sql& sql) = 0;
  virtual std::int64_t run(Statement& statement) = 0;
  virtual std::int64_t run_insert(Statement& statement) = 0;

 private:
  template <class... Arguments>
  Rows start(const Sql& sql, Binder::Texts texts, const Arguments&... arguments) {
    Statement& statement = prepare(sql);
    Binder::fill(statement, texts, arguments...);
    return Rows{statement, currencies()};
  }
};

/// Thrown inside storage when a transaction lost against another and shall be repeated as a whole (SQLSTATE 40001,
/// 40P01). The engine repeats the operation; it never reaches a host.
struct SerializationFailure {};

/// A connection on loan; given back when destroyed, its open transaction rolled back.
using Lease = std::unique_ptr<Connection, std::function<void(Connection*)>>;

struct OpenOptions {
  bool create = false;  // make the book where there is none; otherwise that is an error
  bool read_only = false;
  int busy_wait_ms = 5000;  // how long a writer waits for another
};

class Database {
 public:
  Database() = default;
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  virtual ~Database() = default;
  /// The one connection of this process that writes. Waits for other threads at most the busy wait. Errors: busy
  /// `storage.busy`, precondition `storage.read_only`; from every call in a forked child: precondition `book.forked`.
  virtual Lease writer() = 0;
  virtual Lease reader() = 0;
  /// A consistent copy into a new file while others work. Errors: precondition `backup.file_exists`, unavailable.
  virtual void backup(const std::string& path) = 0;
  /// Asks the engine whether its file is sound. Errors: corrupt `storage.damaged`.
  virtual void check_integrity() = 0;
  /// Stops a statement that runs in another thread; the only call legal from there.
  virtual void interrupt() = 0;
  /// The book's currencies; whoever stores an override (engine) says so here.
  virtual CurrencyTable& currencies() = 0;
  virtual std::string location() const = 0;
};

/// Opens a book: a path is an SQLite file; "postgresql://..." is a server. Brings the schema up to date, all or
/// nothing. Errors: not_found `book.missing`, conflict `book.exists` (create), precondition `book.newer` (the file was
/// written by a newer billhook), `book.older` (read_only, and the schema would have to change), corrupt
/// `storage.damaged`, `storage.not_a_book`, unavailable `storage.cannot_open`, `storage.unknown_engine`, busy
/// `storage.busy`.
std::unique_ptr<Database> open_database(const std::string& location, const OpenOptions& options);

/// Does work in a transaction: commits when it returns, rolls back when it throws.
template <class Work>
void transact(Connection& connection, bool for_writing, const Work& work) {
  connection.begin(for_writing);
  try {
    work();
    connection.commit();
  } catch (...) {
    connection.rollback();
    throw;
  }
}

}  // namespace billhook::storage
