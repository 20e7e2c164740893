// A book of an earlier version, opened by this one: it migrates, proves itself and answers as it did. See README.md.
#include <boost/test/unit_test.hpp>

#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>

#include "billhook/billing/credit.hpp"
#include "billhook/billing/ledger.hpp"
#include "billhook/services/service.hpp"
#include "engine/operation.hpp"
#include "services/change_rules.hpp"
#include "storage/database.hpp"
#include "tests/old_books/book_dump.hpp"
#include "tests/old_books/questions.hpp"
#include "tests/old_books/telling.hpp"
#include "tests/support/temporary_directory.hpp"

namespace billhook::test {
namespace {

const std::filesystem::path folder = std::filesystem::path{BILLHOOK_SOURCE_DIR} / "tests" / "old_books";

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// What this version answers beyond what was answered: from one text to the next, once or in each row.
struct Addition {
  std::string operation;
  std::string from;
  std::string to;
};
const std::vector<Addition> additions{
    // Names of enumerations are checked here since the schema no longer lists them.
    {"ledger.verify", R"(,{"name":"names_are_known")", "}"},
    // What is given back belongs to what billed it; what was not right about that in this book is counted apart.
    {"ledger.verify", R"(,{"name":"corrections_keep_their_tax")", "}"},
    {"ledger.verify", R"(,{"name":"invoices_are_not_negative")", "}"},
    {"ledger.verify", R"(,{"name":"every_day_is_billed")", "}"},
    // A quote tells the periods of the first invoice.
    {"price.quote", R"(,"periods":[)", "]"},
    // Credit stands in lots.
    {"ledger.verify", R"(,{"name":"credit_lots_equal_balances")", "}"},
    {"ledger.verify", R"(,{"name":"credit_lots_equal_sources")", "}"},
    {"ledger.verify", R"(,{"name":"freed_within_settlements")", "}"},
    // A credit note says why.
    {"credit_note.get", R"(,"reason":"st)", "aff\""},
    {"credit_note.list", R"(,"reason":"st)", "aff\""},
    // What a service costs follows from its changes.
    {"service.get", R"(,"changes":[)", "}]"},
    // A payment may have been reversed.
    {"payment.list", R"(,"status":"received)", "\""},
    {"payment.get", R"(,"status":"received)", "\""},
};

/// A book as the file of SQL tells it, and what is in it.
struct OldBook {
  OldBook() { execute(text_of(folder / "book_0010.sql")); }

  void execute(const std::string& sql) const {
    sqlite3* database = nullptr;
    sqlite3_open(path.c_str(), &database);
    char* message = nullptr;
    const bool is_done = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message) == SQLITE_OK;
    const std::string why = message == nullptr ? "" : message;
    sqlite3_free(message);
    sqlite3_close(database);
    if (!is_done) throw std::runtime_error{why};
  }
  Book open() const {
    return Book::open(path, {.clock = std::make_shared<FixedClock>(Timestamp::parse(std::string{telling_ends}))});
  }

  tests::TemporaryDirectory directory;
  std::string path = directory.file("old.db");
};

/// Every table, index and trigger by its name, as it was written.
std::map<std::string, std::string> schema_of(const std::string& path) {
  static constexpr storage::Sql all{
      "SELECT type || ' ' || name || ' of ' || tbl_name, coalesce(sql, '') FROM sqlite_schema"};
  std::map<std::string, std::string> schema;
  const auto database = storage::open_database(path, {});
  const storage::Lease reader = database->reader();
  for (storage::Rows rows = reader->query(all); rows.next();) schema.emplace(rows.text(0), rows.text(1));
  return schema;
}

/// Who asked, what, and what was answered, from a line of the answers.
Question question_of(const std::string& line) {
  const auto part = [&](std::string_view from, std::string_view to) {
    const std::size_t start = line.find(from) + from.size();
    return line.substr(start, line.find(to, start) - start);
  };
  Question question;
  question.as = part("{\"as\":\"", "\"");
  question.operation = part("\"operation\":\"", "\"");
  question.request = part("\"request\":", ",\"reply\":");
  const std::size_t colon = question.as.find(':');
  const std::int64_t id = colon == std::string::npos ? 1 : std::stoll(question.as.substr(colon + 1));
  question.actor = question.as.starts_with("client") ? Actor::client(Id<Client>{id}) : Actor::system(Id<Seller>{id});
  return question;
}

/// What this version answers, without the additions.
std::string comparable(std::string line, const std::string& operation) {
  for (const Addition& addition : additions) {
    if (addition.operation != operation) continue;
    std::size_t start = line.find(addition.from);
    BOOST_TEST_INFO(operation << " has no longer " << addition.from);
    BOOST_REQUIRE((start != std::string::npos || line.find(R"("items":[])") != std::string::npos));
    for (; start != std::string::npos; start = line.find(addition.from, start)) {
      const std::size_t end = start + addition.from.size();
      line.erase(start, line.find(addition.to, end) + addition.to.size() - start);
    }
  }
  return line;
}

std::string where_they_differ(const std::string& a, const std::string& b) {
  std::size_t at = 0;
  while (at < a.size() && at < b.size() && a[at] == b[at]) ++at;
  const std::size_t start = at < 60 ? 0 : at - 60;
  return a.substr(0, 120) + " ... " + a.substr(start, 200) + "  <>  " + b.substr(start, 200);
}

void compare_answers(Book& book) {
  for (const std::string& line : lines_of(text_of(folder / "answers_0010.ndjson"))) {
    const Question question = question_of(line);
    const std::string answered = comparable(answer(book, question), question.operation);
    if (answered != line) BOOST_ERROR(where_they_differ(line, answered));
  }
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(old_book, OldBook)

BOOST_AUTO_TEST_CASE(it_opens_verifies_and_answers_as_it_did) {
  Book book = open();
  storage::open_database(path, {})->check_integrity();
  for (const Actor& seller : {Actor::system(), Actor::system(Id<Seller>{2})}) {
    for (const LedgerCheck& check : book.session(seller).call(VerifyLedger{}).checks) {
      BOOST_TEST_INFO(check.name.str());
      BOOST_TEST(check.holds);
    }
  }
  compare_answers(book);
}

BOOST_AUTO_TEST_CASE(its_schema_is_that_of_a_new_book) {
  open();
  const std::string made = directory.file("new.db");
  Book::create(made);
  const auto old_schema = schema_of(path);
  const auto new_schema = schema_of(made);
  BOOST_TEST(old_schema.size() == new_schema.size());
  for (const auto& [name, sql] : new_schema) {
    const auto found = old_schema.find(name);
    BOOST_TEST_INFO(name);
    BOOST_REQUIRE(found != old_schema.end());
    BOOST_TEST(found->second == sql);
  }
}

BOOST_AUTO_TEST_CASE(its_lines_and_services_are_joined_by_subjects) {
  open();
  const auto database = storage::open_database(path, {});
  const storage::Lease reader = database->reader();
  const auto number = [&](const char* sql) { return reader->find_integer(storage::Sql{sql}).value_or(-1); };
  BOOST_TEST(number("SELECT count(*) FROM subjects") == number("SELECT count(*) FROM services"));
  BOOST_TEST(
      number("SELECT count(*) FROM services AS service JOIN subjects AS subject ON subject.id = service.subject"
             " WHERE subject.kind = 'service' AND subject.\"row\" = service.id AND subject.client = service.client"
             " AND subject.seller_id = service.seller_id") == number("SELECT count(*) FROM services"));
  BOOST_TEST(number("SELECT count(*) FROM invoice_lines WHERE subject IS NOT NULL") > 30);
}

BOOST_AUTO_TEST_CASE(its_terms_follow_from_changes) {
  Book book = open();
  std::size_t terms = 0;
  for (const auto& [seller, services] : std::map<std::int64_t, std::pair<int, int>>{{1, {1, 19}}, {2, {20, 20}}}) {
    for (int id = services.first; id <= services.second; ++id) {
      const ServiceDetail detail =
          book.session(Actor::system(Id<Seller>{seller})).call(GetService{.id = {std::int64_t{id}}});
      BOOST_TEST((services::terms_of(detail.changes).terms == detail.terms));
      BOOST_TEST(!services::terms_of(detail.changes).unpriced.has_value());
      terms += detail.terms.size();
    }
  }
  BOOST_TEST(terms == 28U);
}

// What can be told of it: the newest that came is what is left, and a note gave back what had been paid last.
BOOST_AUTO_TEST_CASE(its_credit_stands_in_lots_of_those_who_paid_it) {
  Book book = open();
  std::string told;
  for (const CreditLot& lot : book.session(Actor::system()).call(ListCreditLots{.limit = 500}).items) {
    if (!lot.remaining.is_positive() && lot.origin != CreditOrigin::correction) continue;
    told += std::string{name_of(lot.origin)} + (lot.payment ? " " + std::to_string(lot.payment->value) : "") + " " +
            lot.remaining.amount() + " of " + lot.amount.amount() + "\n";
  }
  BOOST_TEST(told ==
             "correction 0.00 of 23.49\n"
             "correction 0.00 of 14.28\n"
             "payment 4 28.04 of 33.95\n"
             "payment 5 35.72 of 35.72\n"
             "payment 6 2.40 of 2.40\n"
             "payment 7 35.70 of 35.70\n"
             "correction 8 0.00 of 53.55\n"
             "gift 23.00 of 25.00\n"
             "correction 15.30 of 15.30\n");
}

BOOST_AUTO_TEST_CASE(the_run_goes_on_where_it_stopped) {
  Book book = open();
  Session house = book.session(Actor::system());
  const std::string before = house.call_json("invoice.list", R"({"limit":500})");
  house.call_json("automation.run", "{}");  // the day is done
  BOOST_TEST(house.call_json("invoice.list", R"({"limit":500})") == before);
  Book later = Book::open(path, {.clock = std::make_shared<FixedClock>(Timestamp::parse("2026-04-02T12:00:00Z"))});
  later.session(Actor::system()).call_json("automation.run", "{}");
  const LedgerReport report = later.session(Actor::system()).call(VerifyLedger{});
  BOOST_TEST(report.holds);
  BOOST_TEST(later.session(Actor::system()).call_json("invoice.list", R"({"limit":500})") != before);
}

// Told today it is another book: it is billed by other rules, and what was billed too much is given back by credit
// notes.
BOOST_AUTO_TEST_CASE(the_same_told_today_holds_and_asks_for_everything_that_can_be_read) {
  const std::string told = directory.file("told.db");
  tell(told);
  Book book = Book::open(told, {.clock = std::make_shared<FixedClock>(Timestamp::parse(std::string{telling_ends}))});
  const std::vector<Question> asked = questions(book);
  BOOST_TEST(book.session(Actor::system()).call(VerifyLedger{}).holds);
  std::set<std::string_view> unasked;
  for (const engine::Domain* domain : engine::domains()) {
    for (const engine::Operations* rows : domain->operations) {
      for (const engine::Operation& operation : *rows) {
        const bool is_read = operation.effect == engine::Effect::read || operation.effect == engine::Effect::none;
        if (is_read) unasked.insert(operation.name);
      }
    }
  }
  for (const Question& question : asked) unasked.erase(question.operation);
  for (const char* younger :
       {"note.get", "note.list", "credit.lots", "credit_note.render", "number_series.list", "import.find"}) {
    unasked.erase(younger);  // than the first schema
  }
  for (const std::string_view operation : unasked) BOOST_ERROR("nobody asks " << operation);
  if (const char* place = std::getenv("BILLHOOK_OLD_BOOK")) {
    std::ofstream{std::filesystem::path{place} / "book.sql", std::ios::binary} << dump(told);
    std::ofstream answers{std::filesystem::path{place} / "answers.ndjson", std::ios::binary};
    for (const Question& question : asked) answers << answer(book, question) << '\n';
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
