#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "base/json.hpp"
#include "engine/audit.hpp"
#include "engine/digest.hpp"
#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

using test::reason_of;

namespace {

/// A book with three audit rows, whose triggers are gone: as somebody with another tool could leave it.
class TamperedBook : public ToyBook {
 public:
  TamperedBook() {
    script.operation = [](Context& context) { make_toy(context, 7); };
    for (int i = 0; i < 3; ++i) call(ToyWrite{}, {.reason = "because"});
  }

  std::string verify() {
    const AuditCheck check = verdict();
    return check.is_whole ? "whole" : std::to_string(check.first_broken.value().value);
  }
  AuditCheck verdict() {
    AuditCheck check;
    script.operation = [&](Context& context) { check = verify_audit(context.db()); };
    call(ToyRead{});
    return check;
  }
  void drop_triggers() {
    const std::string names = column("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'");
    for (std::size_t start = 0; start < names.size();) {
      const std::size_t end = std::min(names.find(' ', start), names.size());
      dropped_.push_back("DROP TRIGGER " + names.substr(start, end - start));
      start = end + 1;
    }
    for (const std::string& statement : dropped_) sql(statement.c_str());
  }

 private:
  std::vector<std::string> dropped_;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(audit_test, TamperedBook)

BOOST_AUTO_TEST_CASE(an_untouched_trail_is_whole) {
  const AuditCheck check = verdict();
  BOOST_TEST(check.is_whole);
  BOOST_TEST(check.entries == 3);
  BOOST_TEST(check.erased == 0);
  BOOST_TEST(check.last_hash.str() == column("SELECT hash FROM audit WHERE id = 3"));
}

BOOST_DATA_TEST_CASE(a_change_of_any_column_is_found,
                     boost::unit_test::data::make({"seller_id = 2", "at = 1", "actor = 'x'", "operation = 'x'",
                                                   "reason = 'x'", "outcome = 'x'", "changes = '[]'",
                                                   "changes_digest = 'x'", "previous_hash = 'x'", "hash = 'x'"}),
                     change) {
  drop_triggers();
  const std::string statement = "UPDATE audit SET " + std::string{change} + " WHERE id = 2";
  sql(statement.c_str());
  BOOST_TEST(verify() == "2");
}

BOOST_AUTO_TEST_CASE(a_missing_row_is_found) {
  drop_triggers();
  sql("DELETE FROM audit WHERE id = 2");
  BOOST_TEST(verify() == "3");
  BOOST_TEST(verdict().finding.value().str() == "An entry before it is missing.");
}

BOOST_AUTO_TEST_CASE(a_row_that_takes_the_number_of_another_is_found) {
  drop_triggers();
  sql("DELETE FROM audit WHERE id = 2");
  sql("UPDATE audit SET id = 2 WHERE id = 3");
  BOOST_TEST(verify() == "2");
}

BOOST_AUTO_TEST_CASE(a_row_rewritten_with_a_sound_hash_no_longer_fits_the_next_one) {
  drop_triggers();
  const std::string first_hash = column("SELECT hash FROM audit WHERE id = 1");
  const std::string digest = column("SELECT changes_digest FROM audit WHERE id = 2");
  const std::string forged = Digest{}
                                 .add(first_hash)
                                 .add(2)
                                 .add(1)
                                 .add(clock().now().micros())
                                 .add("system:1")
                                 .add("toy.write")
                                 .add("another reason")
                                 .add("ok")
                                 .add(digest)
                                 .hex();
  sql(("UPDATE audit SET reason = 'another reason', hash = '" + forged + "' WHERE id = 2").c_str());
  BOOST_TEST(verify() == "3");
}

BOOST_AUTO_TEST_CASE(erased_changes_leave_the_trail_whole) {
  sql("UPDATE audit SET changes = NULL WHERE id = 2");
  const AuditCheck check = verdict();
  BOOST_TEST(check.is_whole);
  BOOST_TEST(check.erased == 1);
  BOOST_TEST(call_json("audit.list").find("\"id\":2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_schema_refuses_to_alter_or_delete_a_row) {
  BOOST_TEST(reason_of([&] { sql("UPDATE audit SET actor = 'x' WHERE id = 2"); }) == "storage.constraint");
  BOOST_TEST(reason_of([&] { sql("DELETE FROM audit WHERE id = 2"); }) == "storage.constraint");
  BOOST_TEST(count("audit") == 3);
}

BOOST_AUTO_TEST_CASE(the_list_finds_the_calls_that_changed_a_row) {
  script.operation = [](Context& context) {
    make_toy(context, 8);
    context.issued("invoice", 5, "2026-\"1\"");
    context.issued("invoice", 57, "2026-2");
  };
  call(ToyWrite{});
  const auto ids = [&](const char* request) {
    const Page<AuditEntry> page = [&] {
      JsonReader reader;
      return reader.decode<Page<AuditEntry>>(call_json("audit.list", request));
    }();
    std::string found;
    for (const AuditEntry& entry : page.items) found += std::to_string(entry.id.value) + ",";
    return found + (page.next ? "next " + std::to_string(page.next->value) : "");
  };
  BOOST_TEST(ids("{}") == "1,2,3,4,");
  BOOST_TEST(ids(R"({"noun":"toy"})") == "1,2,3,4,");
  BOOST_TEST(ids(R"({"noun":"toy","id":8})") == "4,");
  BOOST_TEST(ids(R"({"noun":"toy","id":7})") == "1,2,3,");
  BOOST_TEST(ids(R"({"noun":"invoice","id":5})") == "4,");
  BOOST_TEST(ids(R"({"noun":"invoice","id":57})") == "4,");
  BOOST_TEST(ids(R"({"noun":"invoice","id":7})").empty());
  BOOST_TEST(ids(R"({"called":"toy.run"})").empty());
  BOOST_TEST(ids(R"({"called":"toy.write","limit":2})") == "1,2,next 2");
  BOOST_TEST(ids(R"({"limit":2,"after":2})") == "3,4,");
  BOOST_TEST(reason_of([&] { ids(R"({"id":7})"); }) == "audit.id_without_noun at noun");
}

BOOST_AUTO_TEST_CASE(an_equal_row_is_no_change) {
  script.operation = [](Context& context) {
    const Toy toy{.id = {1}, .name = "same"};
    context.changed("toy", toy.id, &toy, &toy);
  };
  call(ToyWrite{});
  BOOST_TEST(column("SELECT changes FROM audit WHERE id = 4") == "[]");
}

BOOST_AUTO_TEST_CASE(a_seller_sees_its_own_part_of_the_trail) {
  sql("INSERT INTO sellers SELECT 2, version, name, address, country, tax_id, email, time_zone, currency, language,"
      " prices_include_tax, tax_rounding, invoice_format, credit_note_format, series_reset, policy, created_at"
      " FROM sellers");
  BOOST_TEST(call_json("audit.list", "{}", {}, Actor::system({2})) == R"({"items":[]})");
  call(ToyWrite{}, {}, Actor::system({2}));
  BOOST_TEST(call_json("audit.list", "{}", {}, Actor::system({2})).find("\"id\":4") != std::string::npos);
  BOOST_TEST(verdict().entries == 4);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
