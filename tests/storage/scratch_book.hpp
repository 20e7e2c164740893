// Scratch books for the tests of storage: small migrations, and the error that a call throws.
#pragma once

#include <boost/test/unit_test.hpp>
#include <memory>
#include <span>
#include <string>

#include "billhook/base/error.hpp"
#include "storage/database.hpp"
#include "storage/migration.hpp"
#include "tests/support/temporary_directory.hpp"

namespace billhook::storage {

using tests::TemporaryDirectory;

/// 1: table `accounts(id, name unique, balance >= 0)`. 2: table `notes(id, account, text)`, append-only, with one note
/// of the migration itself. 3: column `color` on accounts.
std::span<const Migration> scratch_migrations(std::size_t count = 1);

/// A new book at `path` with the first `count` of these.
std::unique_ptr<Database> make_scratch_book(const std::string& path, std::size_t count = 1,
                                            OpenOptions options = {.busy_wait_ms = 1000});

std::string bytes_of(const std::string& path);
void write_bytes(const std::string& path, const std::string& bytes);

/// The error that a piece of work throws; the test fails where it throws none.
template <class Work>
Error error_of(const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    return error;
  }
  BOOST_FAIL("an error was expected");
  return {ErrorCode::internal, "none", "none"};
}

}  // namespace billhook::storage

#define CHECK_ERROR(work, expected_code, expected_reason)                      \
  do {                                                                         \
    const billhook::Error thrown = billhook::storage::error_of([&] { work; }); \
    BOOST_TEST(thrown.reason == (expected_reason));                            \
    BOOST_TEST(to_string(thrown.code) == to_string(expected_code));            \
    BOOST_TEST(!thrown.message.empty());                                       \
  } while (false)
