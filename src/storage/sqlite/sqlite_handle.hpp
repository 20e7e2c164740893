// SqliteHandle: one open SQLite file with billhook's settings.
//
// Used by one thread at a time; interrupt() may be called from any. In a forked child the handle is left alone.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "storage/fork_guard.hpp"
#include "storage/sqlite/lock_watch.hpp"

struct sqlite3;
namespace SQLite {
class Database;
}

namespace billhook::storage {

class SqliteHandle {
 public:
  enum class Access : std::uint8_t {
    write,      // everything; never makes a file
    read,       // of a file that this process may write: refuses to write, but can recover after a crash
    read_only,  // of a file that must not be touched
  };

  /// Opens a file that is there. `busy_wait_ms` is how long a statement waits for other processes' locks.
  SqliteHandle(const std::string& path, Access access, int busy_wait_ms, const ForkGuard& guard);
  SqliteHandle(const SqliteHandle&) = delete;
  SqliteHandle& operator=(const SqliteHandle&) = delete;
  ~SqliteHandle();

  sqlite3* get() const;
  bool is_read_only() const;
  /// Runs statements without rows.
  void execute(const std::string& sql);
  /// The first column of the first row.
  std::int64_t integer(const std::string& sql);
  /// The first column of every row.
  std::vector<std::string> texts(const std::string& sql);
  /// Readers go on while one writes, and a commit is one write to the log. The file remembers.
  void use_write_ahead_log();
  /// Ends a statement that runs, and a wait for another process.
  void interrupt() noexcept;
  /// Whether a wait ended by interrupt() since this was asked last.
  bool take_interruption();
  /// Whether what SQLite has locked still is.
  LockWatch& locks() { return locks_; }

 private:
  struct BusyWait;

  const ForkGuard& guard_;
  LockWatch locks_;
  std::unique_ptr<BusyWait> busy_wait_;
  std::unique_ptr<SQLite::Database> database_;
};

}  // namespace billhook::storage
