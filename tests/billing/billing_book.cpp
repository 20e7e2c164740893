#include "tests/billing/billing_book.hpp"

#include <sqlite3.h>

#include <stdexcept>

namespace billhook::test {

void BillingBook::tamper(const std::string& sql) {
  sqlite3* file = nullptr;
  sqlite3_open(path().c_str(), &file);
  const std::string script = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;" + sql;
  char* message = nullptr;
  const bool is_done = sqlite3_exec(file, script.c_str(), nullptr, nullptr, &message) == SQLITE_OK;
  const std::string why = message == nullptr ? "" : message;
  sqlite3_free(message);
  sqlite3_close(file);
  if (!is_done) throw std::runtime_error(why);
}

}  // namespace billhook::test
