#include <boost/test/unit_test.hpp>

#include "billhook/automation/run.hpp"
#include "billhook/engine/audit.hpp"
#include "billhook/identity/note.hpp"
#include "tests/support/house_book.hpp"

namespace billhook {
namespace {

constexpr int days_kept = 730;

struct NotesBook : test::HouseBook {
  Note write_down(const std::string& text, bool pinned = false) {
    return call(CreateNote{.subject = {"seller", house.id.value}, .text = text, .pinned = pinned});
  }
  void walk(int days) { clock->set(clock->now().plus_seconds(std::int64_t{days} * 86'400)); }
  /// What the run of today forgot.
  std::int64_t forget() {
    const AutomationReport report = call(RunAutomation{.also = {"forget_old_notes"}});
    for (const TaskCount& each : report.tasks) {
      if (each.task.str() == "forget_old_notes") return each.done;
    }
    return 0;
  }
  std::string texts() {
    std::string all;
    for (const Note& note : call(ListNotes{}).items) all += note.text.str() + " ";
    return all;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(note_tasks_test, NotesBook)

BOOST_AUTO_TEST_CASE(old_notes_stay_unless_the_run_is_told_to_forget_them) {
  write_down("old");
  walk(days_kept + 1);
  BOOST_TEST(call(RunAutomation{}).tasks.empty());
  BOOST_TEST(texts() == "old ");
}

BOOST_AUTO_TEST_CASE(old_notes_are_forgotten_and_pinned_or_younger_ones_are_not) {
  const Note old = write_down("old");
  write_down("pinned", true);
  walk(1);
  write_down("younger");
  walk(days_kept - 1);
  BOOST_TEST(forget() == 0);
  walk(1);
  BOOST_TEST(forget() == 1);
  BOOST_TEST(texts() == "pinned younger ");
  const auto trail = call(ListAudit{.noun = "note", .id = old.id.value}).items;
  BOOST_TEST_REQUIRE(trail.size() == 2);
  BOOST_TEST(trail[1].operation.str() == "automation.run");
  walk(1);
  BOOST_TEST(forget() == 1);
  BOOST_TEST(texts() == "pinned ");
}

BOOST_AUTO_TEST_CASE(more_old_notes_than_a_piece_looks_at_are_forgotten_in_one_run) {
  write_down("old");
  {
    const std::unique_ptr<storage::Database> database = storage::open_database(path(), {});
    const storage::Lease writer = database->writer();
    storage::transact(*writer, true, [&] {
      writer->execute(
          storage::Sql{"WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 1200)"
                       " INSERT INTO notes (seller_id, version, subject, text, pinned, at)"
                       " SELECT seller_id, version, subject, text, pinned, at FROM notes, counted"});
    });
  }
  walk(days_kept + 1);
  BOOST_TEST(forget() == 1201);
  BOOST_TEST(texts().empty());
}

BOOST_AUTO_TEST_CASE(a_seller_forgets_its_own_notes_alone) {
  const Actor other = add_seller();
  write_down("ours");
  call(CreateNote{.subject = {"seller", other.id()}, .text = "theirs"}, other);
  walk(days_kept + 1);
  BOOST_TEST(forget() == 1);
  BOOST_TEST(call(ListNotes{}, other).items.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
