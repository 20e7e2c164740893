// The tasks of older versions that have other names now, or are part of another one.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <vector>

#include "storage/migration.hpp"
#include "storage/sqlite/sqlite_database.hpp"
#include "tests/support/temporary_directory.hpp"

namespace billhook::automation {
namespace {

constexpr int last_with_old_names = 11;

struct Renamed {
  const char* before;
  const char* now;

  friend std::ostream& operator<<(std::ostream& out, const Renamed& row) { return out << row.before; }
};

const Renamed renamed[] = {
    {"generate_invoices", "generate_invoices"},
    {"remind", "take_dunning_steps"},
    {"charge_late_fees", "suspend_spared"},
    {"suspend", "suspend_spared"},
    {"terminate", "forget_old"},
    {"forget_old", "forget_old"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(task_names)

BOOST_DATA_TEST_CASE(a_run_that_an_older_version_stopped_in_a_day_goes_on_where_it_was, renamed, row) {
  const tests::TemporaryDirectory directory;
  const std::string path = directory.file("book.db");
  std::vector<storage::Migration> older;
  for (const storage::Migration& migration : storage::migrations()) {
    if (migration.number <= last_with_old_names) older.push_back(migration);
  }
  {
    const auto database = storage::open_sqlite(path, {.create = true}, older);
    const storage::Lease writer = database->writer();
    storage::transact(*writer, true, [&] {
      writer->execute(
          {"INSERT INTO sellers (id, version, name, address, country, email, time_zone, currency, language,"
           " prices_include_tax, tax_rounding, invoice_format, credit_note_format, series_reset, policy,"
           " created_at) VALUES (1, 1, 'House', '{}', 'DE', 'house@example.com', 'Europe/Berlin', 'EUR',"
           " 'en', 0, '{}', '{number}', '{number}', 'never', '{}', 0)"});
      writer->execute({"INSERT INTO automation_marks (seller_id, day, task, place) VALUES (1, 20000, ?1, 7)"},
                      row.before);
    });
  }
  const auto database = storage::open_sqlite(path, {}, storage::migrations());
  const storage::Lease reader = database->reader();
  storage::Rows rows = reader->query({"SELECT task, place FROM automation_marks"});
  BOOST_REQUIRE(rows.next());
  BOOST_TEST(rows.text(0) == row.now);
  BOOST_TEST(rows.integer(1) == 7);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::automation
