#include "storage/sqlite/schema.hpp"

#include <sqlite3.h>

#include <string>

#include "billhook/base/error.hpp"
#include "storage/dialect.hpp"
#include "storage/reasons.hpp"
#include "storage/sqlite/rebuild.hpp"

namespace billhook::storage {
namespace {

/// "blhk": what stands at byte 68 of a book.
constexpr std::int64_t application_id = 0x626c686b;

/// The one writing transaction around migrations; rolled back unless committed, and then the handle is to be given up.
class MigrationTransaction {
 public:
  explicit MigrationTransaction(SqliteHandle& handle) : handle_{handle} {
    // A migration may rebuild a table that others refer to; all references are checked before the commit instead. And a
    // table takes another's name while triggers speak of the one that is gone.
    handle_.execute("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON");
    handle_.execute("BEGIN IMMEDIATE");
  }
  MigrationTransaction(const MigrationTransaction&) = delete;
  MigrationTransaction& operator=(const MigrationTransaction&) = delete;
  ~MigrationTransaction() {
    try {
      if (is_open()) handle_.execute("ROLLBACK");
    } catch (const Error&) {
      // Closing the handle rolls back too; the caller throws the error that led here.
    }
  }

  bool is_open() const { return sqlite3_get_autocommit(handle_.get()) == 0; }

  void commit() {
    if (handle_.integer("SELECT count(*) FROM pragma_foreign_key_check") != 0) {
      throw Error{reasons.storage_bad_migration, "A migration leaves references to missing rows."};
    }
    handle_.execute("COMMIT");
    handle_.execute("PRAGMA foreign_keys = ON; PRAGMA legacy_alter_table = OFF");
  }

 private:
  SqliteHandle& handle_;
};

Error newer_book() {
  return Error{reasons.book_newer, "This book was written by a newer billhook; open it with that one."};
}

void run_after(std::int64_t version, std::span<const Migration> migrations, SqliteHandle& handle,
               const MigrationTransaction& transaction) {
  for (const Migration& migration : migrations) {
    if (migration.number <= version) continue;
    for (const MigrationStep& step : steps_of(migration.sql, sqlite_dialect)) {
      handle.execute(step.sql);
      if (step.redefinition) rebuild(handle, *step.redefinition);
    }
    if (!transaction.is_open()) {
      throw Error{reasons.storage_bad_migration,
                  "Migration " + std::string{migration.name} + " ends the transaction it runs in."};
    }
  }
  handle.execute("PRAGMA user_version = " + std::to_string(newest_version(migrations)));
}

}  // namespace

std::int64_t newest_version(std::span<const Migration> migrations) {
  int number = 0;
  for (const Migration& migration : migrations) {
    if (migration.number <= number) {
      throw Error{reasons.storage_misuse, "Migrations must be in ascending order of their numbers."};
    }
    number = migration.number;
  }
  return number;
}

std::int64_t version_of_book(SqliteHandle& handle) {
  if (handle.integer("PRAGMA application_id") != application_id) {
    throw Error{reasons.storage_not_a_book, "The file is a database, but not a book of billhook."};
  }
  return handle.integer("PRAGMA user_version");
}

void make_book(SqliteHandle& handle, std::span<const Migration> migrations) {
  {
    MigrationTransaction transaction{handle};
    handle.execute("PRAGMA application_id = " + std::to_string(application_id));
    handle.execute(std::string{sqlite_dialect.prelude});
    run_after(0, migrations, handle, transaction);
    transaction.commit();
  }
  // Only now: what is committed to the log reaches the file when it is closed, and closing tells of no error.
  handle.use_write_ahead_log();
}

void bring_up_to_date(SqliteHandle& handle, std::span<const Migration> migrations) {
  const std::int64_t newest = newest_version(migrations);
  if (version_of_book(handle) == newest) return;
  MigrationTransaction transaction{handle};
  const std::int64_t version = version_of_book(handle);  // again: another process may have been faster
  if (version > newest) throw newer_book();
  if (version < newest) run_after(version, migrations, handle, transaction);
  transaction.commit();
}

}  // namespace billhook::storage
