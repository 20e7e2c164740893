// An old book is opened, which migrates it, and killed with SIGKILL at 300 random points. After each the book must be
// the old one to the last row, or the new one; opened again it is the new one.
//
//   killed_migration [kills] [seed]
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>

#include "billhook/base/error.hpp"
#include "storage/database.hpp"
#include "tests/support/canonical_dump.hpp"
#include "tests/support/temporary_directory.hpp"

namespace billhook {
namespace {

using test::CanonicalDump;

/// The book of tests/old_books, as that version left it.
void make_old_book(const std::string& path) {
  std::ifstream file{std::filesystem::path{BILLHOOK_SOURCE_DIR} / "tests" / "old_books" / "book_0010.sql"};
  const std::string sql{std::istreambuf_iterator<char>{file}, {}};
  sqlite3* database = nullptr;
  sqlite3_open(path.c_str(), &database);
  const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
  sqlite3_close(database);
  if (code != SQLITE_OK || sql.empty()) throw std::runtime_error{"the old book cannot be made"};
}

void copy_book(const std::string& from, const std::string& to) {
  for (const char* suffix : {"-wal", "-shm"}) std::filesystem::remove(to + suffix);
  std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
}

void migrate(const std::string& path) { storage::open_database(path, {}); }

/// Definitions and rows.
std::string state_of(const std::string& path) {
  std::string state = CanonicalDump::of(path);
  sqlite3* database = nullptr;
  sqlite3_open(path.c_str(), &database);
  const auto append = [](void* out, int, char** columns, char**) {
    *static_cast<std::string*>(out) += std::string{columns[0]} + "\n";
    return 0;
  };
  constexpr const char* what =
      "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name; SELECT count(*) || ' audit rows' FROM audit;"
      "PRAGMA user_version; PRAGMA integrity_check";
  const int code = sqlite3_exec(database, what, append, &state, nullptr);
  sqlite3_close(database);
  if (code != SQLITE_OK) throw std::runtime_error{"the book cannot be read"};
  return state;
}

/// A child migrates and is killed after so many microseconds.
void migrate_and_kill(const std::string& path, std::int64_t after_micros) {
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error{"no child"};
  if (child == 0) {
    try {
      migrate(path);
      ::_exit(0);
    } catch (const std::exception& error) {
      std::fprintf(stderr, "the migration failed: %s\n", error.what());
      ::_exit(1);
    }
  }
  ::usleep(static_cast<useconds_t>(after_micros));
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  if (WIFEXITED(status) && WEXITSTATUS(status) != 0) throw std::runtime_error{"the migration failed"};
}

int prove(int kills, std::uint64_t seed) {
  const tests::TemporaryDirectory directory;
  const std::string old = directory.file("old.db");
  const std::string killed = directory.file("killed.db");
  make_old_book(old);
  const std::string before = state_of(old);

  copy_book(old, killed);
  const auto start = std::chrono::steady_clock::now();
  migrate(killed);
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
  const std::string after = state_of(killed);
  if (before == after) throw std::runtime_error{"there is nothing to migrate"};

  std::mt19937_64 random{seed};
  int undone = 0;
  for (int i = 0; i < kills; ++i) {
    copy_book(old, killed);
    migrate_and_kill(killed, static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(took.count() * 6 / 5)));
    const std::string state = state_of(killed);
    if (state != before && state != after) {
      throw std::runtime_error{"half a migration: " + CanonicalDump::first_difference(before, state)};
    }
    undone += state == before ? 1 : 0;
    migrate(killed);
    if (state_of(killed) != after) throw std::runtime_error{"migrated again it is another book"};
  }
  std::cout << "killed " << kills << " times, " << undone << " of them before the migration was done\n";
  if (undone == 0) throw std::runtime_error{"no migration was killed half way"};
  return 0;
}

}  // namespace
}  // namespace billhook

int main(int argc, char** argv) {
  const int kills = argc > 1 ? std::stoi(argv[1]) : 300;
  const char* replayed = std::getenv("BILLHOOK_SEED");
  const std::uint64_t seed = argc > 2              ? std::stoull(argv[2])
                             : replayed != nullptr ? std::stoull(replayed)
                                                   : std::random_device{}();
  try {
    return billhook::prove(kills, seed);
  } catch (const std::exception& error) {
    std::cerr << "killed_migration: " << error.what() << "; replay with BILLHOOK_SEED=" << seed << "\n";
    return 1;
  }
}
