#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <set>
#include <utility>

#include "base/json.hpp"
#include "billhook/engine/audit.hpp"
#include "billhook/engine/book.hpp"
#include "tests/support/temporary_directory.hpp"
#include "tests/support/throws.hpp"

namespace billhook {

using test::reason_of;

namespace {

struct BookFiles {
  tests::TemporaryDirectory directory;
  std::string path = directory.file("company.db");
};

constexpr std::string_view empty_list = R"({"items":[]})";

}  // namespace

BOOST_FIXTURE_TEST_SUITE(book_test, BookFiles)

BOOST_AUTO_TEST_CASE(a_book_is_created_once_and_opened_often) {
  BOOST_TEST(reason_of([&] { Book::open(path); }) == "book.missing");
  { const Book book = Book::create(path); }
  BOOST_TEST(reason_of([&] { Book::create(path); }) == "book.exists");
  Book book = Book::open(path);
  BOOST_TEST(book.session(Actor::system()).call_json("event.list", "{}") == empty_list);
}

BOOST_AUTO_TEST_CASE(a_typed_call_answers_with_the_reply_struct) {
  Book book = Book::create(path);
  Session session = book.session(Actor::system());
  BOOST_TEST(session.call(VerifyAudit{}).is_whole);
  BOOST_TEST(session.call(ListAudit{.limit = 1}).items.empty());
  BOOST_TEST((session.actor() == Actor::system()));
}

BOOST_AUTO_TEST_CASE(nothing_but_a_currency_is_made_before_there_is_a_seller) {
  Session session = Book::create(path).session(Actor::system());
  const auto refusal = [&](const char* operation, const char* request) {
    return reason_of([&] { session.call_json(operation, request); });
  };
  BOOST_TEST(refusal("product.create", R"({"name":"Web"})") == "seller.not_found");
  BOOST_TEST(refusal("client_group.create", R"({"name":"Early"})") == "seller.not_found");
  BOOST_TEST(refusal("category.create", R"({"name":"Hosting"})") == "seller.not_found");
  BOOST_TEST(refusal("automation.run", "{}") == "seller.not_found");
  BOOST_TEST(session.call_json("client.list", "{}") == empty_list);
  session.call_json("currency.set", R"({"currency":"XBT","decimals":4})");
}

BOOST_AUTO_TEST_CASE(a_session_keeps_the_book_open) {
  Session session = Book::create(path).session(Actor::system());
  Session moved = std::move(session);
  BOOST_TEST(moved.call_json("event.list", "{}") == empty_list);
}

BOOST_AUTO_TEST_CASE(a_reply_goes_into_a_string_that_is_used_again) {
  Book book = Book::create(path);
  Session session = book.session(Actor::system());
  std::string reply = "what was there before";
  session.call_json("event.list", "{}", reply);
  BOOST_TEST(reply == empty_list);
}

BOOST_AUTO_TEST_CASE(a_book_opened_for_reading_only_is_never_written) {
  { const Book book = Book::create(path); }
  Book book = Book::open(path, {.read_only = true});
  Session session = book.session(Actor::system());
  BOOST_TEST(session.call_json("event.list", "{}") == empty_list);
  BOOST_TEST(reason_of([&] { session.call_json("job.retry", R"({"id":1})"); }) == "storage.read_only");
  BOOST_TEST(reason_of([&] { book.session(Actor::staff({1})).call_json("event.list", "{}"); }) == "actor.unknown");
}

BOOST_AUTO_TEST_CASE(a_backup_is_a_book) {
  Book book = Book::create(path);
  const std::string copy = directory.file("copy.db");
  book.backup(copy);
  BOOST_TEST(reason_of([&] { book.backup(copy); }) == "backup.file_exists");
  BOOST_TEST(Book::open(copy).session(Actor::system()).call_json("event.list", "{}") == empty_list);
}

BOOST_AUTO_TEST_CASE(the_books_clock_is_the_one_it_was_given) {
  const auto clock = std::make_shared<FixedClock>(Timestamp::parse("2026-11-22T10:00:00Z"));
  Book book = Book::create(path, {.clock = clock});
  Session session = book.session(Actor::system());
  BOOST_TEST(reason_of([&] { session.call_json("job.retry", R"({"id":1})"); }) == "seller.not_found");
  BOOST_TEST(session.call(ListAudit{}).items.at(0).at.to_string() == "2026-11-22T10:00:00Z");
}

BOOST_AUTO_TEST_CASE(without_jobs_there_is_no_work) {
  Book book = Book::create(path);
  book.set_port("mailer", nullptr);
  const Book::Work did = book.work();
  BOOST_TEST(did.done + did.failed + did.dead + did.waiting == 0);
}

BOOST_AUTO_TEST_CASE(cancel_concerns_what_runs_and_nothing_that_comes_after) {
  Book book = Book::create(path);
  Session session = book.session(Actor::system());
  book.cancel();
  BOOST_TEST(session.call_json("event.list", "{}") == empty_list);
}

BOOST_AUTO_TEST_CASE(an_error_is_told_in_json) {
  const Error error{ErrorCode::invalid, "toy.broken", "\"Broken\"", {{"a[0].b", "No."}, {"c", "Neither."}}};
  BOOST_TEST(to_json(error) == R"({"code":"invalid","reason":"toy.broken","message":"\"Broken\"",)"
                               R"("fields":[{"path":"a[0].b","message":"No."},{"path":"c","message":"Neither."}]})");
  BOOST_TEST(to_json(Error{ErrorCode::conflict, "toy.stale", "Stale."}).ends_with("\"fields\":[]}"));
}

BOOST_AUTO_TEST_CASE(the_machine_brings_a_clock_and_randomness) {
  BOOST_TEST(system_clock()->now().micros() > Timestamp::parse("2020-01-01T00:00:00Z").micros());
  const auto random = system_random();
  std::set<std::string> seen;
  for (int i = 0; i < 100; ++i) {
    std::string bytes(16, '\0');
    random->fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    seen.insert(bytes);
  }
  BOOST_TEST(seen.size() == 100U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook
