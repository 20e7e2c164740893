#include "storage/sqlite/sqlite_database.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <utility>
#include <vector>

#include "storage/reasons.hpp"
#include "storage/sqlite/fresh_file.hpp"
#include "storage/sqlite/schema.hpp"
#include "storage/sqlite/sqlite_connection.hpp"
#include "storage/sqlite/sqlite_error.hpp"

namespace billhook::storage {
namespace {

/// Readers kept open while nobody uses them; each may hold a cache.
constexpr std::size_t most_idle_readers = 4;

using Access = SqliteHandle::Access;

/// Absolute, so that neither a later chdir() nor one of SQLite's special names (":memory:", "file:") changes its
/// meaning.
std::string absolute_path(const std::string& path) {
  if (path.empty() || path.find('\0') != std::string::npos) {
    throw Error{reasons.storage_cannot_open, "A book needs the path of a file."};
  }
  std::error_code error;
  const std::filesystem::path absolute = std::filesystem::absolute(path, error);
  if (error) throw Error{reasons.storage_cannot_open, "There is no folder to look for it from."};
  return absolute;
}

/// Whether something lies there. What cannot be looked at is left to whoever opens it and can say why.
bool is_there(const std::string& path) {
  std::error_code error;
  return std::filesystem::status(path, error).type() != std::filesystem::file_type::not_found;
}

class SqliteDatabase final : public Database {
 public:
  SqliteDatabase(std::string path, const OpenOptions& options, std::span<const Migration> migrations);
  ~SqliteDatabase() override;

  Lease writer() override;
  Lease reader() override;
  void backup(const std::string& path) override;
  void check_integrity() override;
  void interrupt() override;
  CurrencyTable& currencies() override { return currencies_; }
  std::string location() const override { return path_; }

 private:
  using Connections = std::vector<std::unique_ptr<SqliteConnection>>;

  std::unique_ptr<SqliteHandle> open_handle(Access access) const;
  std::unique_ptr<SqliteConnection> connect(Access access);
  std::unique_ptr<SqliteConnection> connect(std::unique_ptr<SqliteHandle> handle, Access access);
  void give_back_writer() noexcept;
  void give_back_reader(Connection* connection) noexcept;
  void close_idle();

  const ForkGuard guard_;
  const std::string path_;
  const OpenOptions options_;
  const std::int64_t schema_version_;
  CurrencyTable currencies_;

  std::mutex mutex_;  // guards what follows
  std::unique_ptr<std::condition_variable> writer_is_back_ = std::make_unique<std::condition_variable>();
  std::uint64_t interruptions_ = 0;
  bool is_writer_lent_ = false;
  std::unique_ptr<SqliteConnection> writer_;
  Connections idle_readers_;
  Connections lent_readers_;

  const LockWatch locks_{path_, [this] { close_idle(); }};  // goes first: nobody asks any more then
};

SqliteDatabase::SqliteDatabase(std::string path, const OpenOptions& options, std::span<const Migration> migrations)
    : path_{std::move(path)}, options_{options}, schema_version_{newest_version(migrations)} {
  {
    const std::lock_guard lock{mutex_};
    idle_readers_.reserve(most_idle_readers);  // giving one back must not fail
  }
  const Access access = options.read_only ? Access::read_only : Access::write;
  std::unique_ptr<SqliteHandle> handle = open_handle(access);
  const std::int64_t version = version_of_book(*handle);
  if (version > schema_version_) {
    throw Error{reasons.book_newer, "This book was written by a newer billhook; open it with that one."};
  }
  if (options.read_only) {
    if (version < schema_version_) {
      throw Error{reasons.book_older, "This book must be brought up to date first: open it once for writing."};
    }
    const std::lock_guard lock{mutex_};
    idle_readers_.push_back(connect(std::move(handle), access));
    return;
  }
  if (handle->is_read_only()) {
    throw Error{reasons.storage_read_only, "The file may not be written: " + path_ + ". Open it read-only."};
  }
  handle->use_write_ahead_log();
  bring_up_to_date(*handle, migrations);
  const std::lock_guard lock{mutex_};
  writer_ = connect(std::move(handle), access);
}

SqliteDatabase::~SqliteDatabase() {
  // Its destructor would wait for threads that only the parent has.
  if (guard_.is_in_child()) static_cast<void>(writer_is_back_.release());  // NOLINT(bugprone-unused-return-value)
}

std::unique_ptr<SqliteHandle> SqliteDatabase::open_handle(Access access) const {
  return std::make_unique<SqliteHandle>(path_, access, options_.busy_wait_ms, guard_);
}

std::unique_ptr<SqliteConnection> SqliteDatabase::connect(Access access) {
  return connect(open_handle(access), access);
}

std::unique_ptr<SqliteConnection> SqliteDatabase::connect(std::unique_ptr<SqliteHandle> handle, Access access) {
  return std::make_unique<SqliteConnection>(std::move(handle), access == Access::write, schema_version_, guard_,
                                            currencies_);
}

Lease SqliteDatabase::writer() {
  guard_.check();
  if (options_.read_only) throw Error{reasons.storage_read_only, "The book is open for reading only."};
  std::unique_lock lock{mutex_};
  const auto limit = std::chrono::milliseconds{options_.busy_wait_ms};
  const auto is_over = [this, before = interruptions_] { return !is_writer_lent_ || interruptions_ != before; };
  if (!writer_is_back_->wait_for(lock, limit, is_over)) {
    throw Error{reasons.storage_busy, "Another thread is writing to the book; try again."};
  }
  if (is_writer_lent_) throw interrupted();
  if (writer_ == nullptr) writer_ = connect(Access::write);
  is_writer_lent_ = true;
  return Lease{writer_.get(), [this](Connection*) { give_back_writer(); }};
}

void SqliteDatabase::give_back_writer() noexcept {
  if (guard_.is_in_child()) return;
  writer_->rollback();
  const bool is_sound = writer_->is_sound();
  {
    const std::lock_guard lock{mutex_};
    if (!is_sound) writer_.reset();
    is_writer_lent_ = false;
  }
  writer_is_back_->notify_one();
  if (!is_sound) locks_.close_idle();
}

Lease SqliteDatabase::reader() {
  guard_.check();
  const std::lock_guard lock{mutex_};
  lent_readers_.reserve(lent_readers_.size() + 1);
  if (idle_readers_.empty()) {
    lent_readers_.push_back(connect(options_.read_only ? Access::read_only : Access::read));
  } else {
    lent_readers_.push_back(std::move(idle_readers_.back()));
    idle_readers_.pop_back();
  }
  return Lease{lent_readers_.back().get(), [this](Connection* connection) { give_back_reader(connection); }};
}

void SqliteDatabase::give_back_reader(Connection* connection) noexcept {
  if (guard_.is_in_child()) return;
  connection->rollback();
  bool is_sound = true;
  {
    const std::lock_guard lock{mutex_};
    const auto found = std::find_if(lent_readers_.begin(), lent_readers_.end(),
                                    [connection](const auto& lent) { return lent.get() == connection; });
    std::unique_ptr<SqliteConnection> reader = std::move(*found);
    lent_readers_.erase(found);
    is_sound = reader->is_sound();
    if (is_sound && idle_readers_.size() < most_idle_readers) idle_readers_.push_back(std::move(reader));
  }
  if (!is_sound) locks_.close_idle();
}

/// With a connection that is no longer sound those go that nobody uses: what ails it may be theirs, too.
void SqliteDatabase::close_idle() {
  const std::lock_guard lock{mutex_};
  idle_readers_.clear();
  if (!is_writer_lent_) writer_.reset();
}

void SqliteDatabase::backup(const std::string& path) {
  guard_.check();
  const std::string target_path = absolute_path(path);
  const Error exists = Error{reasons.backup_file_exists, "There is a file already: " + target_path};
  if (is_there(target_path)) throw exists;
  FreshFile file{target_path};
  bool are_locks_there = true;
  {
    SqliteHandle target{file.draft(), Access::write, options_.busy_wait_ms, guard_};
    const std::unique_ptr<SqliteHandle> source = open_handle(options_.read_only ? Access::read_only : Access::read);
    source->locks().begin();
    const bool were_there = source->locks().stand();
    sqlite3_backup* copy = sqlite3_backup_init(target.get(), "main", source->get(), "main");
    if (copy == nullptr) throw_sqlite_error(target.get(), sqlite3_extended_errcode(target.get()));
    const int step = sqlite3_backup_step(copy, -1);  // one, so that all of it is of one moment
    const int code = sqlite3_backup_finish(copy);
    are_locks_there = were_there && source->locks().stand();
    if (are_locks_there && step != SQLITE_DONE) throw sqlite_error(step, sqlite3_errstr(step));
    if (are_locks_there && code != SQLITE_OK) throw sqlite_error(code, sqlite3_errstr(code));
  }
  if (!are_locks_there) {
    locks_.close_idle();
    throw locks_lost();
  }
  if (!file.publish()) throw exists;
}

void SqliteDatabase::check_integrity() {
  static constexpr Sql check_integrity_sql{"PRAGMA integrity_check(10)"};
  static constexpr Sql check_references_sql{"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"};
  const Lease lease = reader();
  std::string faults;
  for (Rows rows = lease->query(check_integrity_sql); rows.next();) {
    if (rows.text(0) != "ok") faults += "; " + std::string{rows.text(0)};
  }
  for (Rows rows = lease->query(check_references_sql); rows.next();) {
    faults += "; a row of " + std::string{rows.text(0)} + " refers to a missing one";
  }
  if (!faults.empty()) {
    throw Error{reasons.storage_damaged, "The book's file is damaged: " + faults.substr(2)};
  }
}

void SqliteDatabase::interrupt() {
  if (guard_.is_in_child()) return;
  const std::lock_guard lock{mutex_};
  ++interruptions_;
  writer_is_back_->notify_all();
  if (writer_ != nullptr) writer_->handle().interrupt();
  for (const auto& reader : lent_readers_) reader->handle().interrupt();
}

void create_book(const std::string& path, const OpenOptions& options, std::span<const Migration> migrations) {
  const Error exists = Error{reasons.book_exists, "There is a file already: " + path};
  if (is_there(path)) throw exists;
  const ForkGuard guard;
  FreshFile file{path};
  {
    SqliteHandle handle{file.draft(), Access::write, options.busy_wait_ms, guard};
    make_book(handle, migrations);
  }
  if (!file.publish()) throw exists;
}

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path, const OpenOptions& options,
                                      std::span<const Migration> migrations) {
  const std::string absolute = absolute_path(path);
  if (options.create) create_book(absolute, options, migrations);
  if (!is_there(absolute)) {
    throw Error{reasons.book_missing, "There is no book at " + absolute + "; make one first, with `create`."};
  }
  return std::make_unique<SqliteDatabase>(absolute, options, migrations);
}

}  // namespace billhook::storage
