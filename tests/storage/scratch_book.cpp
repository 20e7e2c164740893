#include "tests/storage/scratch_book.hpp"

#include <fstream>
#include <iterator>

#include "storage/sqlite/sqlite_database.hpp"

namespace billhook::storage {

std::span<const Migration> scratch_migrations(std::size_t count) {
  static constexpr Migration all[] = {{1, "accounts", R"(
CREATE TABLE accounts (
  id {id},
  name {text} NOT NULL UNIQUE,
  balance {money} NOT NULL CONSTRAINT balance_is_not_negative CHECK (balance >= 0)
) {strict};)"},
                                      {2, "notes", R"(
CREATE TABLE notes (
  id {id},
  account {reference} REFERENCES accounts (id),
  text {text} NOT NULL
) {strict};
{append_only notes}
INSERT INTO notes (account, text) VALUES (NULL, 'made by a migration');)"},
                                      {3, "color", "ALTER TABLE accounts ADD COLUMN color {text};"}};
  return std::span{all}.first(count);
}

std::unique_ptr<Database> make_scratch_book(const std::string& path, std::size_t count, OpenOptions options) {
  options.create = true;
  return open_sqlite(path, options, scratch_migrations(count));
}

std::string bytes_of(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

void write_bytes(const std::string& path, const std::string& bytes) {
  std::ofstream file{path, std::ios::binary | std::ios::trunc};
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace billhook::storage
