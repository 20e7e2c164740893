// A copy of SQLite of its own, as some hosts have one inside: a module that shares nothing with the SQLite of billhook.
#include <sqlite3.h>

/// Opens a file and runs statements on it; null when either fails.
extern "C" sqlite3* second_sqlite_open(const char* path, const char* sql) {
  sqlite3* database = nullptr;
  if (sqlite3_open(path, &database) == SQLITE_OK &&
      sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK) {
    return database;
  }
  sqlite3_close(database);
  return nullptr;
}

extern "C" void second_sqlite_close(sqlite3* database) { sqlite3_close(database); }
