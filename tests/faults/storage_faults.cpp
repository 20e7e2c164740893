// Every call to the file system fails in turn, once and for good, under three pieces of work of the store itself:
// making a book, bringing an old one up to date, and one transaction. Each must end well or with a named error, leave
// all of its effect or none, and leave a sound file.
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include "storage/sqlite/sqlite_database.hpp"
#include "tests/faults/fault_vfs.hpp"
#include "tests/support/temporary_directory.hpp"

namespace {

using namespace billhook;
using namespace billhook::storage;
using faults::Fault;
using faults::FaultPlan;
using faults::Outcome;

constexpr std::array<Migration, 3> migrations{{
    {1, "accounts", "CREATE TABLE accounts (id {id}, name {text} NOT NULL UNIQUE, balance {money} NOT NULL) {strict};"},
    {2, "notes",
     "CREATE TABLE notes (id {id}, text {text} NOT NULL) {strict};\n{append_only notes}\n"
     "INSERT INTO notes (text) SELECT name FROM accounts;"},
    {3, "colors", "{redefine accounts: ADD COLUMN color {text} = 'red'}\n{redefine notes: ADD CHECK (text <> '')}"},
}};
constexpr std::span<const Migration> old_migrations = std::span{migrations}.first(1);

constexpr int accounts = 200;
constexpr OpenOptions patient{.busy_wait_ms = 1};  // nobody else is there; a lock that fails is not waited for

constexpr Sql add_account{"INSERT INTO accounts (name, balance) VALUES (?1, ?2)"};
constexpr Sql move_all{"UPDATE accounts SET balance = balance + 1, name = name || ?1"};
constexpr Sql sum_of_balances{"SELECT sum(balance) FROM accounts"};
constexpr Sql count_tables{"SELECT count(*) FROM sqlite_schema WHERE type = 'table'"};
constexpr Sql count_columns{"SELECT count(*) FROM pragma_table_info('accounts')"};
constexpr Sql count_notes{"SELECT count(*) FROM notes"};

int broken_checks = 0;

void require(bool is_right, const FaultPlan& plan, const std::string& what) {
  if (is_right) return;
  ++broken_checks;
  std::fprintf(stderr, "WRONG: %s, with %s failing %s at call %lld\n", what.c_str(),
               std::string{faults::fault_names[static_cast<std::size_t>(plan.kind)]}.c_str(),
               plan.persistent ? "for good" : "once", static_cast<long long>(plan.fail_at));
}

/// A fault of the disk is the disk's, not a bug of ours nor a damaged book.
void require_named(const FaultPlan& plan, const Outcome& outcome) {
  static const std::set<ErrorCode> expected{ErrorCode::unavailable, ErrorCode::exhausted, ErrorCode::busy,
                                            ErrorCode::precondition};
  if (outcome) require(expected.contains(outcome->code), plan, outcome->reason + ": " + outcome->message);
}

/// A book in a folder of its own, copied from one that was made once.
class Copy {
 public:
  explicit Copy(const std::string& original) : folder_{std::make_unique<tests::TemporaryDirectory>()} {
    if (!original.empty()) std::filesystem::copy_file(original, path());
  }
  std::string path() const { return folder_->file("book.db"); }
  bool exists() const { return std::filesystem::exists(path()); }
  std::size_t files() const {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder_->path()}, {}));
  }

 private:
  std::unique_ptr<tests::TemporaryDirectory> folder_;
};

void make_old_book(const std::string& path) {
  const auto book = open_sqlite(path, {.create = true}, old_migrations);
  const Lease writer = book->writer();
  transact(*writer, true, [&] {
    for (int i = 0; i < accounts; ++i) writer->execute(add_account, "account number " + std::to_string(i), i);
  });
}

/// A number from a book that must be sound.
std::int64_t answer(const std::string& path, std::span<const Migration> up_to, const Sql& sql, const FaultPlan& plan) {
  try {
    const auto book = open_sqlite(path, {}, up_to);
    book->check_integrity();
    return book->reader()->find_integer(sql).value_or(-1);
  } catch (const Error& error) {
    require(false, plan, "the book cannot be read: " + error.reason + ": " + error.message);
    return -1;
  }
}

/// Whether a book is the old one yet, and then as it was; otherwise a migration has got through.
bool is_old(const std::string& path, const FaultPlan& plan) {
  try {
    const auto book = open_sqlite(path, {}, old_migrations);
    book->check_integrity();
    const Lease reader = book->reader();
    require(reader->find_integer(sum_of_balances) == accounts * (accounts - 1) / 2, plan, "the old rows are not there");
    require(reader->find_integer(count_tables) == 1, plan, "something new is in the old book");
    require(reader->find_integer(count_columns) == 3, plan, "a table of the old book is redefined");
    return true;
  } catch (const Error& error) {
    require(error.reason == "book.newer", plan, "the old book cannot be read: " + error.reason);
    return false;
  }
}

std::int64_t making_a_book(faults::FaultVfs& vfs, Fault kind) {
  return faults::fail_every_call(
      vfs, kind, [] { return Copy{""}; },
      [](const Copy& made) { open_sqlite(made.path(), {.create = true, .busy_wait_ms = 1}, migrations); },
      [](const Copy& made, const FaultPlan& plan, const Outcome& outcome) {
        require_named(plan, outcome);
        require(outcome || made.exists(), plan, "a made book is missing");
        if (made.exists()) {
          require(answer(made.path(), migrations, count_notes, plan) == 0, plan, "a made book is not whole");
        }
        require(made.files() == (made.exists() ? 1 : 0), plan, "something is left over");
      });
}

std::int64_t migrating_a_book(faults::FaultVfs& vfs, Fault kind, const std::string& original) {
  return faults::fail_every_call(
      vfs, kind, [&] { return Copy{original}; },
      [](const Copy& made) { open_sqlite(made.path(), patient, migrations); },
      [](const Copy& made, const FaultPlan& plan, const Outcome& outcome) {
        require_named(plan, outcome);
        const bool is_undone = is_old(made.path(), plan);
        require(outcome || !is_undone, plan, "a migration is undone");
        const std::int64_t notes = answer(made.path(), migrations, count_notes, plan);
        require(notes == accounts, plan, "a migration has run " + std::to_string(notes) + " notes far");
      });
}

std::int64_t committing_a_transaction(faults::FaultVfs& vfs, Fault kind, const std::string& original) {
  const std::int64_t before = accounts * (accounts - 1) / 2;
  const std::int64_t after = before + accounts;
  return faults::fail_every_call(
      vfs, kind, [&] { return Copy{original}; },
      [](const Copy& made) {
        const auto book = open_sqlite(made.path(), patient, old_migrations);
        const Lease writer = book->writer();
        transact(*writer, true, [&] { writer->execute(move_all, std::string(500, '!')); });
      },
      [&](const Copy& made, const FaultPlan& plan, const Outcome& outcome) {
        require_named(plan, outcome);
        const std::int64_t sum = answer(made.path(), old_migrations, sum_of_balances, plan);
        require(sum == after || (outcome && sum == before), plan, "half a transaction: " + std::to_string(sum));
      });
}

std::int64_t backing_up(faults::FaultVfs& vfs, Fault kind, const std::string& original) {
  return faults::fail_every_call(
      vfs, kind, [] { return Copy{""}; },
      [&](const Copy& made) { open_sqlite(original, patient, old_migrations)->backup(made.path()); },
      [&](const Copy& made, const FaultPlan& plan, const Outcome& outcome) {
        require_named(plan, outcome);
        require(outcome || made.exists(), plan, "a backup is missing");
        if (made.exists()) {
          const std::int64_t sum = answer(made.path(), old_migrations, sum_of_balances, plan);
          require(sum == accounts * (accounts - 1) / 2, plan, "a backup is not whole");
        }
        require(made.files() == (made.exists() ? 1 : 0), plan, "something is left over");
      });
}

}  // namespace

int main() {
  faults::FaultVfs vfs;
  const tests::TemporaryDirectory folder;
  const std::string original = folder.file("old.db");
  make_old_book(original);

  std::int64_t tries = 0;
  for (std::size_t i = 0; i < std::size(faults::fault_names); ++i) {
    const auto kind = static_cast<Fault>(i);
    tries += making_a_book(vfs, kind);
    tries += migrating_a_book(vfs, kind, original);
    tries += committing_a_transaction(vfs, kind, original);
    tries += backing_up(vfs, kind, original);
  }
  std::printf("storage_faults: %lld faults, %d wrong\n", static_cast<long long>(tries), broken_checks);
  return broken_checks == 0 ? 0 : 1;
}
