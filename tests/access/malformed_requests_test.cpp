// Malformed requests of any kind are refused by name, and text is data: whatever it looks like, it is kept as it is or
// refused with the path of its field.
#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "billhook/billing/ledger.hpp"
#include "engine/operation.hpp"
#include "tests/access/request_walk.hpp"
#include "tests/access/twin_book.hpp"
#include "tests/access/valid_requests.hpp"
#include "tests/support/random.hpp"

namespace billhook::test {
namespace {

using namespace std::string_literals;

constexpr int tries_per_request = 110;  // some 10,000 in all

const std::string odd_values[] = {"null",
                                  "true",
                                  "-1",
                                  "0",
                                  "1.5",
                                  "1e400",
                                  "9223372036854775808",
                                  "\"\"",
                                  "\"x\"",
                                  "[]",
                                  "{}",
                                  "[[]]",
                                  "\"\\ud800\"",
                                  "\"\\u0000\"",
                                  "{\"a\":1,\"a\":1}",
                                  std::string(5000, '['),
                                  "\"" + std::string(100'000, 'a') + "\""};

const std::string odd_texts[] = {"'; DROP TABLE clients; --",
                                 "\" OR \"\"=\"",
                                 "?1 {columns} %s %n {0} $(id) `id`",
                                 "=cmd|'/c calc'!A1",
                                 "+1,-1,@SUM(A1)\r\n\"quoted\",cell",
                                 "<script>alert(1)</script>&amp;<!--",
                                 "Bcc: everybody@example.com\r\nSubject: hello",
                                 "..\\..\\../etc/passwd",
                                 "\u202Egnp.exe\u202C \u2066\u2069\uFEFF",
                                 "Z\u0351\u036B\u0343a\u0489 \U0001F4A9 \u5B57 e\u0301",
                                 "\0after nothing"s,
                                 "bell \a escape \x1B[31m delete \x7F",
                                 "next line \u0085 separator \u2028",
                                 "not UTF-8 \xFF\xC0\xAF",
                                 std::string(100'000, 'x'),
                                 " ",
                                 "\t"};

/// Changes a text somewhere: as a line that is cut off, a bug of a caller, or somebody who tries what happens.
std::string mutated(std::string text, Random& random) {
  const int changes = static_cast<int>(random.between(1, 3));
  for (int i = 0; i < changes && !text.empty(); ++i) {
    const std::size_t at = random.index(text.size());
    const std::size_t length = random.index(12) + 1;
    switch (random.index(7)) {
      case 0:
        text[at] = static_cast<char>(random.bits());
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, text.substr(random.index(text.size()), length));
        break;
      case 3:
        text.resize(at);
        break;
      case 4:
        text.insert(at, random.pick(odd_values));
        break;
      case 5:
        text[at] = random.pick("\"{}[]:,\\0-.eE"s);
        break;
      default: {  // another value in place of one
        const std::size_t start = text.find(':', at);
        if (start == std::string::npos) break;
        const std::size_t end = text.find_first_of(",}]", start);
        text.replace(start + 1, end == std::string::npos ? end : end - start - 1, random.pick(odd_values));
      }
    }
  }
  return text;
}

bool is_own_fault(const Error& error) {
  return error.code == ErrorCode::internal || error.code == ErrorCode::corrupt || error.code == ErrorCode::host_error ||
         error.code == ErrorCode::unavailable;
}

void require_sound(TwinBook& book) {
  for (const Tenant* tenant : {&book.house_tenant, &book.other_tenant}) {
    for (const LedgerCheck& check : book.call(VerifyLedger{}, tenant->system).checks) {
      BOOST_TEST(check.holds, check.name.str());
    }
  }
}

/// A request with another text at a path.
std::string with_text(const engine::Operation& operation, const std::string& request, const std::string& at,
                      const std::string& text) {
  AnyObject object{operation.request(), request};
  object.walk([&](const std::string& path, const Kind&, void* value) {
    if (path == at) *static_cast<std::string*>(value) = text;
  });
  return object.to_json();
}

std::string as_json(const std::string& text) {
  std::string json;
  write_string(text, json);
  return json;
}

/// The texts of a request, but those that are no text of a document: a file to import.
std::set<std::string> texts_of(const engine::Operation& operation, const std::string& request) {
  std::set<std::string> paths;
  AnyObject{operation.request(), request}.walk([&](const std::string& path, const Kind& kind, void*) {
    if (kind.shape == Shape::text) paths.insert(path);
  });
  if (operation.name.starts_with("import.")) paths.clear();
  return paths;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(malformed_requests)

BOOST_AUTO_TEST_CASE(any_request_at_all_is_answered_or_refused_by_name) {
  Random random;
  TwinBook book;
  Session session = book.book.session(book.house_tenant.system);
  std::string reply;
  for (const ValidRequest& valid : valid_requests()) {
    const std::string request = fill_in(valid.request, book.house_tenant.own);
    for (int i = 0; i < tries_per_request; ++i) {
      const std::string malformed = mutated(request, random);
      try {
        session.call_json(valid.operation, malformed, reply, {.dry_run = random.chance(70)});
      } catch (const Error& error) {
        BOOST_TEST(!is_own_fault(error), valid.operation << " " << malformed << ": " << to_json(error));
        BOOST_TEST(is_valid_json(to_json(error)));
      }
    }
  }
  require_sound(book);
}

BOOST_AUTO_TEST_CASE(an_operation_of_any_name_is_unknown) {
  TwinBook book;
  for (const std::string& name : odd_texts) {
    const std::string answer = book.answer(book.house_tenant.system, name, "{}");
    BOOST_TEST(answer.starts_with("error not_found operation.unknown "));
  }
}

BOOST_AUTO_TEST_CASE(every_text_is_kept_as_it_is_or_refused_with_its_path) {
  TwinBook book;
  const Actor& system = book.house_tenant.system;
  for (const ValidRequest& valid : valid_requests()) {
    const engine::Operation& operation = *engine::find_operation(valid.operation);
    const std::string request = fill_in(valid.request, book.house_tenant.own);
    for (const std::string& path : texts_of(operation, request)) {
      for (const std::string& text : odd_texts) {
        const std::string answer = book.answer(system, operation.name, with_text(operation, request, path, text), true);
        BOOST_TEST_CONTEXT(operation.name << " with " << path << " " << as_json(text).substr(0, 60) << ": "
                                          << answer.substr(0, 300)) {
          if (!answer.starts_with("error ")) {
            const bool is_echoed =
                operation.effect == engine::Effect::write && operation.name != "payment.record_batch";
            BOOST_TEST((!is_echoed || answer.find(as_json(text)) != std::string::npos));
          } else {
            // What is no UTF-8 is no JSON at all, and so has no path.
            const bool is_json = !answer.starts_with("error invalid json.malformed ");
            BOOST_TEST(answer.starts_with("error invalid "));
            BOOST_TEST((!is_json || answer.find(" (") != std::string::npos));
          }
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_text_that_is_accepted_comes_back_the_same_and_is_text_in_every_document) {
  TwinBook book;
  const Actor& system = book.house_tenant.system;
  int accepted = 0;
  for (const std::string& text : odd_texts) {
    const std::string client =
        R"({"name":)" + as_json(text) + R"(,"email":"a@example.com","address":{"country":"DE"}})";
    if (book.answer(system, "client.create", client, true).starts_with("error ")) continue;
    ++accepted;
    Client ada = book.call(
        CreateClient{.name = text, .email = Email{"a@example.com"}, .address = {.country = CountryCode{"DE"}}});
    BOOST_TEST(book.call(GetClient{.id = ada.id}).name.str() == text);
    const Invoice bill =
        book.call(IssueInvoice{.client = ada.id, .lines = {{{.description = text, .unit_price = euro("1")}}}});
    BOOST_TEST(bill.client_party->name.str() == text);
    BOOST_TEST(bill.lines.front().description.str() == text);
    const std::string id = std::to_string(bill.id.value);
    const std::string page = book.answer(system, "invoice.render", R"({"format":"html","id":)" + id + "}");
    BOOST_TEST(page.find("<script>alert") == std::string::npos);
    BOOST_TEST(!page.starts_with("error "), page);
    const std::string plain = book.answer(system, "invoice.render", R"({"format":"text","id":)" + id + "}");
    BOOST_TEST(!plain.starts_with("error "), plain);
  }
  BOOST_TEST(accepted >= 8);
  require_sound(book);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
