// What a damaged file does: a named error, the right answer, or nothing worse.
#include <set>

#include "storage/sqlite/sqlite_database.hpp"
#include "tests/storage/scratch_book.hpp"
#include "tests/support/random.hpp"

namespace billhook::storage {
namespace {

constexpr std::size_t page_size = 4096;

struct Book {
  TemporaryDirectory folder;
  std::string path = folder.file("book.db");
  std::string sound;

  Book() {
    static constexpr Sql add_account{"INSERT INTO accounts (name, balance) VALUES (?1, ?2)"};
    {
      const auto book = make_scratch_book(path, 2);
      const Lease writer = book->writer();
      transact(*writer, true, [&] {
        for (int i = 0; i < 500; ++i) writer->execute(add_account, "account number " + std::to_string(i), 100 + i);
      });
    }
    sound = bytes_of(path);
  }

  /// The reason of the error that opening and reading everything ends with; "none" without one.
  std::string reason_with(const std::string& bytes) const {
    write_bytes(path, bytes);
    for (const char* suffix : {"-wal", "-shm"}) std::filesystem::remove(path + suffix);
    try {
      const auto book = open_sqlite(path, {}, scratch_migrations(2));
      const Lease reader = book->reader();
      for (Rows rows = reader->query(Sql{"SELECT id, name, balance FROM accounts ORDER BY name"}); rows.next();) {
        static_cast<void>(rows.integer(0) + rows.integer(2));
        static_cast<void>(rows.text(1));
      }
      book->check_integrity();
      return "none";
    } catch (const Error& error) {
      return error.reason;
    }
  }
  std::string reason_with_flip(std::size_t at) const {
    std::string bytes = sound;
    bytes[at] = static_cast<char>(~bytes[at]);
    return reason_with(bytes);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(damage_test, Book)

BOOST_AUTO_TEST_CASE(a_sound_file_has_no_error) { BOOST_TEST(reason_with(sound) == "none"); }

BOOST_AUTO_TEST_CASE(a_damaged_beginning_is_no_book) {
  BOOST_TEST(reason_with_flip(0) == "storage.not_a_book");   // "SQLite format 3"
  BOOST_TEST(reason_with_flip(68) == "storage.not_a_book");  // application id
}

BOOST_AUTO_TEST_CASE(a_damaged_page_is_reported) {
  for (std::size_t page = 1; page * page_size < sound.size(); ++page) {
    BOOST_TEST(reason_with_flip(page * page_size) == "storage.damaged", "page " << page);      // its kind
    BOOST_TEST(reason_with_flip(page * page_size + 3) == "storage.damaged", "page " << page);  // its number of cells
  }
}

BOOST_AUTO_TEST_CASE(a_file_that_was_cut_off_is_reported) {
  for (std::size_t pages = 1; pages * page_size < sound.size(); ++pages) {
    BOOST_TEST(reason_with(sound.substr(0, pages * page_size)) == "storage.damaged", pages << " pages");
  }
  BOOST_TEST(reason_with(sound.substr(0, 50)) == "storage.damaged");
}

BOOST_AUTO_TEST_CASE(no_damaged_byte_does_worse_than_a_named_error) {
  const std::set<std::string> expected{
      "none",           "storage.damaged",   "storage.not_a_book", "storage.bad_value", "book.newer",
      "storage.failed", "storage.read_only", "storage.full",       "storage.io_error",  "storage.out_of_memory"};
  for (std::size_t at = 0; at < 100; ++at) {
    const std::string reason = reason_with_flip(at);
    BOOST_TEST(expected.contains(reason), "header byte " << at << ": " << reason);
  }
  test::Random random;
  for (int i = 0; i < 300; ++i) {
    const std::size_t at = random.index(sound.size());
    const std::string reason = reason_with_flip(at);
    BOOST_TEST(expected.contains(reason), "byte " << at << ": " << reason);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::storage
