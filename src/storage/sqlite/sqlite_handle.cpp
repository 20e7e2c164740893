#include "storage/sqlite/sqlite_handle.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <random>
#include <thread>
#include <utility>

#include "storage/reasons.hpp"
#include "storage/sqlite/sqlite_error.hpp"

namespace billhook::storage {
namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// What every connection has. The cache is what a run over a million services needs to stay in memory without
/// growing beyond it; the log is written back every 16 MB, in pieces large enough to be written in order.
constexpr const char* settings = R"(
  PRAGMA foreign_keys = ON;
  PRAGMA synchronous = FULL;
  PRAGMA temp_store = MEMORY;
  PRAGMA mmap_size = 0;
  PRAGMA cell_size_check = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA journal_size_limit = 67108864;
)";
constexpr const char* writing_settings = "PRAGMA cache_size = -65536";
constexpr const char* reading_settings = "PRAGMA cache_size = -16384; PRAGMA query_only = ON";

int flags_for(SqliteHandle::Access access) {
  // Each connection belongs to one thread at a time, so SQLite's own lock around each call is not needed.
  const int shared = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  return shared | (access == SqliteHandle::Access::read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
}

[[noreturn]] void translate_exception(const SQLite::Exception& exception) {
  throw sqlite_error(exception.getExtendedErrorCode(), exception.what());
}

}  // namespace

/// Waits for another process in short, growing, random steps until the time is over. SQLite's own waiting sleeps up to
/// 100 ms at a time, hundreds of times as long as a commit takes, and lets the unlucky wait for ever.
struct SqliteHandle::BusyWait {
  milliseconds limit;
  steady_clock::time_point deadline{};
  std::minstd_rand random{std::random_device{}()};
  std::atomic<std::uint32_t> interruptions = 0;
  std::uint32_t seen = 0;  // of them, when the wait began
  bool is_interrupted = false;

  explicit BusyWait(milliseconds longest) : limit{longest} {}

  bool wait(int attempt) {
    const auto now = steady_clock::now();
    if (attempt == 0) {
      deadline = now + limit;
      seen = interruptions;
    }
    is_interrupted = interruptions != seen;
    if (now >= deadline || is_interrupted) return false;
    const int longest = 100 << std::min(attempt, 6);
    std::this_thread::sleep_for(microseconds{std::uniform_int_distribution{50, longest}(random)});
    return true;
  }
};

SqliteHandle::SqliteHandle(const std::string& path, Access access, int busy_wait_ms, const ForkGuard& guard)
    : guard_{guard}, locks_{path}, busy_wait_{std::make_unique<BusyWait>(milliseconds{busy_wait_ms})} {
  try {
    database_ = std::make_unique<SQLite::Database>(path, flags_for(access));
  } catch (const SQLite::Exception& exception) {
    translate_exception(exception);
  }
  sqlite3_busy_handler(
      get(), [](void* self, int attempt) { return static_cast<BusyWait*>(self)->wait(attempt) ? 1 : 0; },
      busy_wait_.get());
  sqlite3_db_config(get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(get(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);  // a misspelt "column" is an error, not a text
  sqlite3_db_config(get(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  // No plan depends on the values bound: otherwise a statement that might use a partial index is prepared anew whenever
  // it is bound.
  sqlite3_db_config(get(), SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
  sqlite3_limit(get(), SQLITE_LIMIT_ATTACHED, 0);
  execute(settings);
  execute(access == Access::write ? writing_settings : reading_settings);
}

SqliteHandle::~SqliteHandle() {
  if (guard_.is_in_child()) {
    // Closing would drop or corrupt what the parent still holds; the child's copy is given up instead.
    static_cast<void>(database_.release());   // NOLINT(bugprone-unused-return-value)
    static_cast<void>(busy_wait_.release());  // NOLINT(bugprone-unused-return-value)
  }
}

sqlite3* SqliteHandle::get() const { return database_->getHandle(); }

bool SqliteHandle::is_read_only() const { return sqlite3_db_readonly(get(), "main") != 0; }

void SqliteHandle::execute(const std::string& sql) {
  const int code = sqlite3_exec(get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw_sqlite_error(get(), code);
}

std::int64_t SqliteHandle::integer(const std::string& sql) {
  try {
    return database_->execAndGet(sql).getInt64();
  } catch (const SQLite::Exception& exception) {
    translate_exception(exception);
  }
}

std::vector<std::string> SqliteHandle::texts(const std::string& sql) {
  try {
    std::vector<std::string> texts;
    for (SQLite::Statement statement{*database_, sql}; statement.executeStep();) {
      texts.push_back(statement.getColumn(0).getString());
    }
    return texts;
  } catch (const SQLite::Exception& exception) {
    translate_exception(exception);
  }
}

void SqliteHandle::use_write_ahead_log() {
  try {
    if (database_->execAndGet("PRAGMA journal_mode = WAL").getString() == "wal") return;
  } catch (const SQLite::Exception& exception) {
    translate_exception(exception);
  }
  throw Error{reasons.storage_cannot_open,
              "The file system of " + database_->getFilename() + " cannot share memory between processes."};
}

void SqliteHandle::interrupt() noexcept {
  ++busy_wait_->interruptions;
  sqlite3_interrupt(get());
}

bool SqliteHandle::take_interruption() { return std::exchange(busy_wait_->is_interrupted, false); }

}  // namespace billhook::storage
