#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "billhook/billing/credit.hpp"
#include "billhook/billing/tax.hpp"
#include "billhook/clients/client_group.hpp"
#include "billhook/engine/audit.hpp"
#include "tests/capi/c_book.hpp"

namespace billhook::test {
namespace {

namespace json = boost::json;

/// What has to be asked for to get all rows.
const std::map<std::string, std::string> needed{{"report.revenue", R"({"from":"2026-01-01","to":"2027-01-01"})"},
                                                {"event.summary", R"({"limit":500})"},
                                                {"import.find", R"({"key":"a"})"}};

struct Rows {
  std::string operation;
  std::string member;  // of the reply: items or rows
  bool is_for_clients;
};

/// Every operation that a cursor can read.
std::vector<Rows> row_operations() {
  const json::value described = json::parse(copy(billhook_describe()));
  const json::object& types = described.at("types").as_object();
  std::vector<Rows> found;
  for (const json::value& operation : described.at("operations").as_array()) {
    if (operation.at("effect").as_string() != "read") continue;
    const std::string type{operation.at("reply").at("$ref").as_string()};
    const json::object& members = types.at(type.substr(type.rfind('/') + 1)).at("properties").as_object();
    for (const char* member : {"items", "rows"}) {
      if (!members.contains(member)) continue;
      found.push_back(
          {std::string{operation.at("name").as_string()}, member, operation.at("callers").as_string() != "staff"});
    }
  }
  return found;
}

std::string request_of(const Rows& rows) {
  const auto found = needed.find(rows.operation);
  return found == needed.end() ? "{}" : found->second;
}

/// The rows as the operation itself gives them, page by page.
json::array items_of(const CSession& session, const Rows& rows) {
  json::array items;
  json::object request = json::parse(request_of(rows)).as_object();
  for (;;) {
    const Ended page = session.call(rows.operation, json::serialize(request));
    BOOST_TEST_REQUIRE(page.status == BILLHOOK_OK, page.json);
    const json::value reply = json::parse(page.json);
    for (const json::value& item : reply.at(rows.member).as_array()) items.push_back(item);
    const json::value* next = reply.as_object().if_contains("next");
    if (next == nullptr || next->is_null()) return items;
    request["after"] = *next;
  }
}

/// Puts what a row of columns must hold into `flat`: inner objects are taken apart unless there is a column of them.
void flatten(const std::string& name, const json::value& value, const json::object& columns, json::object& flat) {
  if (value.is_object() && !columns.contains(name)) {
    for (const auto& [member, inner] : value.as_object()) {
      flatten(name.empty() ? std::string{member} : name + "." + std::string{member}, inner, columns, flat);
    }
    return;
  }
  if (value.is_null()) return;
  flat[name] = value.is_array() || value.is_object() ? json::value_from(json::serialize(value)) : value;
}

/// JSON may be spaced in a column as it was stored.
json::value comparable(const json::value& found, const json::value* expected) {
  if (!found.is_string() || expected == nullptr || found == *expected) return found;
  boost::system::error_code error;
  const json::value parsed = json::parse(found.as_string(), error);
  return error ? found : json::value_from(json::serialize(parsed));
}

/// Compares a cursor with the list; the number of rows.
std::size_t check(const CBook& book, const CSession& session, const Rows& rows, std::uint32_t max_rows) {
  const json::array items = items_of(session, rows);
  billhook_cursor* cursor = book.query(session.session, rows.operation, request_of(rows));
  const std::vector<std::string> got = rows_of(cursor, max_rows);
  billhook_cursor_close(cursor);
  BOOST_TEST_REQUIRE(got.size() == items.size(), rows.operation << ": " << got.size() << " rows, not " << items.size());
  for (std::size_t i = 0; i < got.size(); ++i) {
    const json::object columns = json::parse(got[i]).as_object();
    json::object expected;
    flatten("", items[i], columns, expected);
    json::object found;
    for (const auto& [name, value] : columns) {
      if (!value.is_null()) found[name] = comparable(value, expected.if_contains(name));
    }
    BOOST_TEST((json::value{found} == json::value{expected}),
               rows.operation << ": " << json::serialize(found) << "\n is not " << json::serialize(expected));
  }
  return got.size();
}

/// Clients and what they bought, in every shape that lists show.
struct RichBook : CBook {
  RichBook() {
    call(CreateTaxRate{.name = "VAT",
                       .country = CountryCode{"DE"},
                       .percent = Percent::parse("19"),
                       .valid_from = Date::of(2000, 1, 1)});
    const Actor staff = add_staff({Permission::client_view, Permission::invoice_view});
    const ClientGroup group = call(CreateClientGroup{.name = "Early"});
    for (int i = 0; i < 3; ++i) {
      const Client client = add_client(i == 0 ? "Grüße & Söhne" : "Client " + std::to_string(i));
      clients.push_back(client.id);
      call(AddClientToGroup{.id = group.id, .client = client.id});
      call(GrantCredit{.client = client.id, .amount = euro("2.50"), .reason = "gift"});
      add_service(client.id, add_hosting().id);
    }
    work();
    run_days(2);
    const Invoice paid = invoices_of(clients[0]).front();
    pay(paid);
    call_json("credit_note.issue", R"({"invoice":)" + std::to_string(paid.id.value) + "}");
    call_json("category.create", R"({"name":"Hosting"})");
    call_json("note.create",
              R"({"subject":{"noun":"invoice","id":)" + std::to_string(paid.id.value) + R"(},"text":"Paid"})");
    call_json("currency.set", R"({"currency":"XBT","decimals":4})");
    refusal(ListAudit{}, staff);
  }
  std::vector<Id<Client>> clients = {};
};

Ended next(billhook_cursor* cursor, const billhook_batch** batch, std::uint32_t max_rows = 0) {
  return ended([&](billhook_reply** why) { return billhook_cursor_next(cursor, max_rows, batch, why); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(capi_cursor)

BOOST_AUTO_TEST_CASE(every_list_says_the_same_in_columns_as_in_json) {
  RichBook book;
  book.call_json("import.clients", R"({"text":"key,name,email,country\na,New,new@example.com,DE\n"})");
  const CSession session{book.opened};
  std::set<std::string> empty;
  for (const Rows& rows : row_operations()) {
    if (check(book, session, rows, 0) == 0) empty.insert(rows.operation);
    check(book, session, rows, 1);
    check(book, session, rows, 2);
  }
  for (const std::string& name : empty) BOOST_TEST_MESSAGE("no rows: " << name);
  BOOST_TEST(empty.size() <= 1U);
}

BOOST_AUTO_TEST_CASE(a_client_sees_its_own_rows_alone) {
  RichBook book;
  const CSession session{book.opened, R"({"kind":"client","id":)" + std::to_string(book.clients[1].value) + "}"};
  std::size_t rows_seen = 0;
  for (const Rows& rows : row_operations()) {
    if (rows.is_for_clients) rows_seen += check(book, session, rows, 0);
  }
  BOOST_TEST(rows_seen > 0U);
  const CSession house{book.opened};
  const Rows invoices{"invoice.list", "items", true};
  BOOST_TEST(check(book, session, invoices, 0) < check(book, house, invoices, 0));
}

BOOST_AUTO_TEST_CASE(an_empty_result_names_its_columns_once) {
  CBook book;
  const CSession session{book.opened};
  billhook_cursor* cursor = book.query(session.session, "invoice.list");
  const billhook_batch* batch = nullptr;
  BOOST_TEST(next(cursor, &batch).refusal() == "ok");
  BOOST_TEST_REQUIRE(batch != nullptr);
  BOOST_TEST(batch->size == sizeof(billhook_batch));
  BOOST_TEST(batch->rows == 0);
  std::map<std::string, std::string> formats, contents;
  for (std::int64_t i = 0; i < batch->column_count; ++i) {
    BOOST_TEST(batch->columns[i]->size == sizeof(billhook_column));
    formats[copy(batch->columns[i]->name)] = batch->columns[i]->format;
    contents[copy(batch->columns[i]->name)] = batch->columns[i]->content;
  }
  BOOST_TEST(formats["id"] == "l");
  BOOST_TEST(formats["total.amount"] == "u");
  BOOST_TEST(formats["total.currency"] == "u");
  BOOST_TEST(contents["id"].empty());
  BOOST_TEST(contents["total.amount"] == "decimal");
  BOOST_TEST(contents["total.currency"] == "text");
  BOOST_TEST(contents["lines"] == "json");
  BOOST_TEST(next(cursor, &batch).refusal() == "ok");
  BOOST_TEST(batch == nullptr);
  billhook_cursor_close(cursor);
}

BOOST_AUTO_TEST_CASE(columns_are_the_same_in_every_batch_and_the_end_stays_the_end) {
  RichBook book;
  const CSession session{book.opened};
  billhook_cursor* cursor = book.query(session.session, "client.list");
  std::set<std::string> shapes;
  const billhook_batch* batch = nullptr;
  for (int i = 0; i < 3; ++i) {
    BOOST_TEST(next(cursor, &batch, 1).refusal() == "ok");
    BOOST_TEST_REQUIRE(batch != nullptr);
    BOOST_TEST(batch->rows == 1);
    std::string shape;
    for (std::int64_t column = 0; column < batch->column_count; ++column) {
      shape += copy(batch->columns[column]->name) + ":" + batch->columns[column]->format + " ";
    }
    shapes.insert(shape);
  }
  BOOST_TEST(shapes.size() == 1U);
  for (int i = 0; i < 2; ++i) {
    BOOST_TEST(next(cursor, &batch, 1).refusal() == "ok");
    BOOST_TEST(batch == nullptr);
  }
  billhook_cursor_close(cursor);
}

BOOST_AUTO_TEST_CASE(the_rows_are_those_of_one_moment) {
  RichBook book;
  const CSession session{book.opened};
  billhook_cursor* cursor = book.query(session.session, "client.list");
  const billhook_batch* batch = nullptr;
  BOOST_TEST(next(cursor, &batch, 1).refusal() == "ok");
  for (int i = 0; i < 4; ++i) {
    const std::string name = "New " + std::to_string(i);
    BOOST_TEST(
        session
            .call("client.create", R"({"name":")" + name + R"(","email":"n@new.example","address":{"country":"DE"}})")
            .status == BILLHOOK_OK);
  }
  BOOST_TEST(rows_of(cursor).size() == 2U);
  billhook_cursor_close(cursor);
  cursor = book.query(session.session, "client.list");
  BOOST_TEST(rows_of(cursor).size() == 7U);
  billhook_cursor_close(cursor);
}

BOOST_AUTO_TEST_CASE(rows_read_without_locks_are_not_handed_out) {
  RichBook book;
  const CSession session{book.opened};
  billhook_cursor* cursor = book.query(session.session, "client.list");
  const billhook_batch* batch = nullptr;
  BOOST_TEST(next(cursor, &batch, 1).refusal() == "ok");
  std::filesystem::copy_file(book.path(), book.path() + ".copy");  // whose end drops the locks of the process
  for (int i = 0; i < 2; ++i) {
    BOOST_TEST(next(cursor, &batch, 1).refusal() == "unavailable storage.locks_lost");
    BOOST_TEST(batch == nullptr);
  }
  billhook_cursor_close(cursor);
  cursor = book.query(session.session, "client.list");
  BOOST_TEST(rows_of(cursor).size() == 3U);
  billhook_cursor_close(cursor);
}

BOOST_AUTO_TEST_CASE(a_request_narrows_the_rows_and_limit_and_after_are_the_cursor_s_own) {
  RichBook book;
  const CSession session{book.opened};
  billhook_cursor* cursor = book.query(session.session, "client.list", R"({"name":"Client 2"})");
  BOOST_TEST(rows_of(cursor).size() == 1U);
  billhook_cursor_close(cursor);
  cursor = book.query(session.session, "client.list", R"({"limit":1,"after":2})");
  BOOST_TEST(rows_of(cursor).size() == 3U);
  billhook_cursor_close(cursor);
}

BOOST_AUTO_TEST_CASE(a_cursor_and_a_session_keep_a_closed_book_open) {
  RichBook book;
  billhook_book* own = book.open();
  CPort mailer{"{}"};
  BOOST_TEST(mailer.place(own, "mailer").refusal() == "ok");
  billhook_cursor* cursor = nullptr;
  {
    const CSession session{own};
    cursor = book.query(session.session, "client.list");
    billhook_close(own);
    BOOST_TEST(session.call("client.list").refusal() == "ok");
  }
  BOOST_TEST(mailer.destroyed == 0);
  BOOST_TEST(rows_of(cursor, 1).size() == 3U);
  billhook_cursor_close(cursor);
  BOOST_TEST(mailer.destroyed == 1);
}

BOOST_AUTO_TEST_CASE(a_cursor_whose_deadline_has_passed_is_at_its_end) {
  RichBook book;
  const CSession session{book.opened};
  billhook_call_options options{};
  options.size = sizeof options;
  options.deadline = 1;
  billhook_cursor* cursor = nullptr;
  const Ended opened = ended([&](billhook_reply** why) {
    return billhook_query(session.session, text("client.list"), text("{}"), &options, &cursor, why);
  });
  BOOST_TEST_REQUIRE(opened.refusal() == "ok");
  const billhook_batch* batch = nullptr;
  BOOST_TEST(next(cursor, &batch).refusal() == "cancelled call.deadline");
  billhook_cursor_close(cursor);
}

BOOST_AUTO_TEST_CASE(a_cursor_may_be_closed_before_its_end) {
  RichBook book;
  const CSession session{book.opened};
  for (int i = 0; i < 20; ++i) {
    billhook_cursor* cursor = book.query(session.session, "client.list");
    const billhook_batch* batch = nullptr;
    BOOST_TEST(next(cursor, &batch, 1).refusal() == "ok");
    billhook_cursor_close(cursor);
    BOOST_TEST(next(cursor, &batch, 1).refusal() == "invalid abi.bad_handle");
  }
}

BOOST_AUTO_TEST_CASE(only_an_operation_that_lists_rows_is_queried) {
  CBook book;
  const CSession session{book.opened};
  const auto refusal = [&](std::string_view operation, std::string_view request = "{}") {
    billhook_cursor* cursor = nullptr;
    const Ended end = ended([&](billhook_reply** why) {
      return billhook_query(session.session, text(operation), text(request), nullptr, &cursor, why);
    });
    BOOST_TEST((cursor == nullptr) == (end.status != BILLHOOK_OK));
    billhook_cursor_close(cursor);
    return end.refusal();
  };
  BOOST_TEST(refusal("client.get", R"({"id":1})") == "invalid query.no_rows");
  BOOST_TEST(refusal("client.create") == "invalid query.no_rows");
  BOOST_TEST(refusal("automation.run") == "invalid query.no_rows");
  BOOST_TEST(refusal("client.lost") == "not_found operation.unknown");
  BOOST_TEST(refusal("client.list", R"({"nonsense":1})") == "invalid json.unknown_field");
  BOOST_TEST(refusal("client.list", "[") == "invalid json.wrong_type");
}

BOOST_AUTO_TEST_CASE(who_may_not_list_is_refused_and_noted) {
  CBook book;
  const std::int64_t staff = book.add_staff({Permission::client_view}).id();
  const CSession session{book.opened, R"({"kind":"staff","id":)" + std::to_string(staff) + "}"};
  const std::int64_t before = book.number("SELECT count(*) FROM audit WHERE outcome = 'permission.missing'");
  billhook_cursor* cursor = nullptr;
  const Ended end = ended([&](billhook_reply** why) {
    return billhook_query(session.session, text("audit.list"), text("{}"), nullptr, &cursor, why);
  });
  BOOST_TEST(end.refusal() == "denied permission.missing");
  BOOST_TEST(cursor == nullptr);
  BOOST_TEST(book.number("SELECT count(*) FROM audit WHERE outcome = 'permission.missing'") == before + 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
