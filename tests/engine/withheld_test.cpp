// What is for staff only leaves by no way to a client: neither as a struct, nor as JSON, nor in a cursor's columns.
#include <boost/test/unit_test.hpp>

#include "base/json.hpp"
#include "engine/dispatch.hpp"
#include "engine/house_index.hpp"
#include "engine/operation.hpp"
#include "engine/query.hpp"
#include "engine/withheld.hpp"
#include "tests/engine/toy_house.hpp"
#include "tests/support/throws.hpp"

namespace billhook::engine {

namespace {

struct Box {
  std::vector<Toy> toys = {};
  std::optional<Toy> best = {};
  std::optional<std::vector<Toy>> spare = {};
  std::vector<Text<20>> inside = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("toys", &Box::toys);
    v("best", &Box::best);
    v("spare", &Box::spare);
    v("inside", &Box::inside, {.staff_only = true});
  }
};

const Toy secret_toy{.id = {1}, .name = "bear", .flaw = "one eye"};
const Actor client = Actor::client({1});

/// The number of rows in whose column `flaw` there is something.
std::int64_t flaws_in_columns(ToyBook& book, const Actor& actor) {
  SessionState session{book.state(), actor};
  const Operation& list = book.state()->house->require("toy.list");
  Query query{session, list, {}};
  dispatch_query(session, list, "{}", query, {});
  std::int64_t flaws = 0;
  while (const Batch* batch = query.next(10)) {
    const Column& column = batch->columns.back();
    BOOST_TEST(column.name == "flaw");
    flaws += batch->rows - column.null_count;
    BOOST_TEST((column.null_count > 0) == column.values.empty());
  }
  return flaws;
}

/// Every field that is for staff only in what an operation answers: where it cannot be emptied, its path.
void find_unclearable(const Table& table, const std::string& path, std::string& found) {
  for (const Field& field : table.fields) {
    const Kind* kind = field.kind;
    if (field.attributes.staff_only && kind->clear == nullptr) found += path + std::string{field.name} + " ";
    while (kind->element != nullptr) kind = kind->element;
    if (kind->shape == Shape::object) find_unclearable(kind->table(), path + std::string{field.name} + ".", found);
  }
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(withheld_test, ToyBook)

BOOST_AUTO_TEST_CASE(a_field_for_staff_only_is_emptied_wherever_it_lies) {
  Box box{{secret_toy, secret_toy}, secret_toy, std::vector{secret_toy}, {"dust"}};
  withheld_from<Box>().remove_from(&box);
  BOOST_TEST(encode(box) == R"({"toys":[{"id":1,"name":"bear"},{"id":1,"name":"bear"}],)"
                            R"("best":{"id":1,"name":"bear"},"spare":[{"id":1,"name":"bear"}],"inside":[]})");
  Box empty;
  withheld_from<Box>().remove_from(&empty);
  BOOST_TEST(encode(empty) == R"({"toys":[],"inside":[]})");
}

BOOST_AUTO_TEST_CASE(a_client_sees_none_of_it_and_staff_sees_it_all) {
  toys = {secret_toy, secret_toy};
  const Actor staff = add_staff(R"(["client_view"])");
  BOOST_TEST(call_json("toy.list", "{}", {}, staff).find("one eye") != std::string::npos);
  BOOST_TEST(call_json("toy.list", "{}", {}, client) == R"({"items":[{"id":1,"name":"bear"},{"id":1,"name":"bear"}]})");
  BOOST_TEST(list({}, staff).items[1].flaw->str() == "one eye");
  for (const Toy& toy : list({}, client).items) BOOST_TEST(!toy.flaw.has_value());
  BOOST_TEST(flaws_in_columns(*this, staff) == 2);
  BOOST_TEST(flaws_in_columns(*this, client) == 0);
}

BOOST_AUTO_TEST_CASE(what_the_book_remembers_is_for_staff) {
  for (const char* operation : {"audit.list", "event.list", "event.summary", "job.list"}) {
    BOOST_TEST(test::reason_of([&] { call_json(operation, "{}", {}, client); }) == "permission.staff_only");
  }
}

BOOST_AUTO_TEST_CASE(every_field_for_staff_only_can_be_emptied) {
  std::string found;
  for (const Domain* domain : domains()) {
    for (const Operations* rows : domain->operations) {
      for (const Operation& operation : *rows) find_unclearable(operation.reply(), "", found);
    }
  }
  BOOST_TEST(found == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::engine
