#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <functional>
#include <limits>
#include <string>

#include "tests/capi/c_book.hpp"

namespace billhook::test {
namespace {

constexpr std::string_view new_client = R"({"name":"Ada","email":"ada@client.example","address":{"country":"DE"}})";

std::string staff_actor(const Actor& staff) { return R"({"kind":"staff","id":)" + std::to_string(staff.id()) + "}"; }

Ended run_with(const CSession& session, const CProgress::Report& report) {
  CProgress progress{report};
  const billhook_call_options options = progress.options();
  return session.call("automation.run", "{}", &options);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(capi_call)

BOOST_AUTO_TEST_CASE(a_result_is_what_the_library_itself_answers) {
  CBook book;
  const Client client = book.add_client("Grüße");
  const CSession session{book.opened};
  const std::string request = R"({"id":)" + std::to_string(client.id.value) + "}";
  const Ended end = session.call("client.get", request);
  BOOST_TEST(end.refusal() == "ok");
  BOOST_TEST(end.json == book.call_json("client.get", request));
  BOOST_TEST(end.host_error == nullptr);
  BOOST_TEST(session.call("client.list", "").json == book.call_json("client.list", "{}"));
}

BOOST_AUTO_TEST_CASE(every_kind_of_refusal_has_its_status_and_names_its_fields) {
  CBook book;
  const Client client = book.add_client();
  const Actor staff = book.add_staff({Permission::client_view});
  const CSession house{book.opened};
  const auto check = [](const Ended& end, billhook_status status, const std::string& refusal) {
    BOOST_TEST(end.status == status);
    BOOST_TEST(end.refusal() == refusal);
  };
  const Ended invalid = house.call("client.create", R"({"name":"x"})");
  check(invalid, BILLHOOK_INVALID, "invalid json.missing_field");
  BOOST_TEST(invalid.member("fields").find(R"({"path":"email","message":")") == 1U);
  check(house.call("client.get", R"({"id":99})"), BILLHOOK_NOT_FOUND, "not_found client.not_found");
  check(house.call("client.update", R"({"id":1,"version":99,"name":"x"})"), BILLHOOK_CONFLICT,
        "conflict client.stale_version");
  check(house.call("client.reopen", R"({"id":1,"version":1})"), BILLHOOK_PRECONDITION,
        "precondition client.already_active");
  check(CSession{book.opened, staff_actor(staff)}.call("client.create", new_client), BILLHOOK_DENIED,
        "denied permission.missing");
  check(CSession{book.opened, R"({"kind":"client","id":1})"}.call("audit.list"), BILLHOOK_DENIED,
        "denied permission.staff_only");
  check(CSession{book.opened, R"({"kind":"staff","id":99})"}.call("client.list"), BILLHOOK_UNAUTHENTICATED,
        "unauthenticated actor.unknown");
  check(house.call("client.list", "{\"name\":\"" + std::string(std::size_t{17} << 20U, 'x') + "\"}"), BILLHOOK_INVALID,
        "invalid json.too_large");
  BOOST_TEST(client.id.value == 1);
}

BOOST_AUTO_TEST_CASE(a_book_that_another_holds_is_busy_and_a_damaged_one_is_corrupt) {
  CBook book;
  billhook_book* impatient = book.open(R"({"busy_wait_ms":1})");
  {
    const CSession session{impatient};
    const auto other = storage::open_database(book.path(), {});
    const storage::Lease writer = other->writer();
    storage::transact(*writer, true, [&] {
      const Ended end = session.call("client.create", new_client);
      BOOST_TEST(end.status == BILLHOOK_BUSY);
      BOOST_TEST(end.refusal() == "busy storage.busy");
    });
    BOOST_TEST(session.call("client.create", new_client).refusal() == "ok");
  }
  billhook_close(impatient);
  const std::string garbage = book.path() + ".garbage";
  std::ofstream{garbage} << std::string(5000, 'x');
  billhook_book* opened = nullptr;
  const Ended end = ended([&](auto** why) { return billhook_open(text(garbage), text(""), &opened, why); });
  BOOST_TEST(end.status == BILLHOOK_CORRUPT);
  BOOST_TEST(opened == nullptr);
}

BOOST_AUTO_TEST_CASE(a_read_only_book_changes_nothing) {
  CBook book;
  book.add_client();
  billhook_book* reading = book.open(R"({"read_only":true})");
  {
    const CSession session{reading};
    BOOST_TEST(session.call("client.list").refusal() == "ok");
    BOOST_TEST(session.call("client.create", new_client).refusal() == "precondition storage.read_only");
  }
  billhook_close(reading);
}

BOOST_AUTO_TEST_CASE(a_call_with_a_key_takes_effect_once) {
  CBook book;
  const CSession session{book.opened};
  billhook_call_options options = no_options();
  options.idempotency_key = text("the first client");
  const Ended first = session.call("client.create", new_client, &options);
  BOOST_TEST(first.refusal() == "ok");
  BOOST_TEST(session.call("client.create", new_client, &options).json == first.json);
  BOOST_TEST(book.number("SELECT count(*) FROM clients") == 1);
  const Ended other =
      session.call("client.create", R"({"name":"B","email":"b@x.example","address":{"country":"DE"}})", &options);
  BOOST_TEST(other.refusal() == "conflict idempotency.key_reused");
}

BOOST_AUTO_TEST_CASE(a_dry_run_replies_and_keeps_nothing) {
  CBook book;
  const CSession session{book.opened};
  billhook_call_options options = no_options();
  options.flags = BILLHOOK_DRY_RUN;
  const Ended end = session.call("client.create", new_client, &options);
  BOOST_TEST(end.refusal() == "ok");
  BOOST_TEST(end.member("name") == R"("Ada")");
  BOOST_TEST(book.number("SELECT count(*) FROM clients") == 0);
}

BOOST_AUTO_TEST_CASE(the_reason_of_a_call_stands_in_its_audit_row) {
  CBook book;
  const CSession session{book.opened};
  billhook_call_options options = no_options();
  options.reason = text("asked by telephone");
  BOOST_TEST(session.call("client.create", new_client, &options).refusal() == "ok");
  BOOST_TEST(book.number("SELECT count(*) FROM audit WHERE reason = 'asked by telephone'") == 1);
  const std::string endless(501, 'x');
  options.reason = text(endless);
  BOOST_TEST(session.call("client.create", new_client, &options).refusal() == "invalid call.bad_reason");
}

BOOST_AUTO_TEST_CASE(long_work_stops_at_its_deadline) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  billhook_call_options options = no_options();
  for (const std::int64_t past :
       {std::int64_t{1}, book.clock->now().micros() - 1, std::numeric_limits<std::int64_t>::min()}) {
    options.deadline = past;
    const Ended end = session.call("automation.run", "{}", &options);
    BOOST_TEST(end.status == BILLHOOK_CANCELLED);
    BOOST_TEST(end.refusal() == "cancelled call.deadline");
  }
  options.deadline = std::numeric_limits<std::int64_t>::max();
  BOOST_TEST(session.call("automation.run", "{}", &options).refusal() == "ok");
}

BOOST_AUTO_TEST_CASE(progress_tells_how_far_it_is_and_can_stop) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  std::int64_t reported = 0;
  const Ended stopped = run_with(session, [&](std::int64_t done, std::int64_t total, const std::string& phase, auto*) {
    BOOST_TEST(phase == "days");
    BOOST_TEST(total == 180);
    reported = done;
    return -1;
  });
  BOOST_TEST(stopped.refusal() == "cancelled call.cancelled");
  BOOST_TEST(reported > 0);
  std::int64_t first = 0;
  const Ended went_on =
      run_with(session, [&](std::int64_t done, std::int64_t, const std::string&, billhook_answer* answer) {
        if (first == 0) first = done;
        BOOST_TEST(billhook_answer_json(answer, text(R"({"it":"is ignored"})")) == BILLHOOK_OK);
        return 0;
      });
  BOOST_TEST(went_on.refusal() == "ok");
  BOOST_TEST(first > 0);
  BOOST_TEST(went_on.member("days") == std::to_string(180 - reported));
}

BOOST_AUTO_TEST_CASE(an_error_of_the_progress_function_ends_the_call_with_it) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  const Ended refused = run_with(session, [](auto, auto, auto&, billhook_answer* answer) {
    BOOST_TEST(billhook_answer_error(
                   answer, text(R"({"code":"unavailable","reason":"bar.gone","message":"No bar."})")) == BILLHOOK_OK);
    return 0;
  });
  BOOST_TEST(refused.status == BILLHOOK_UNAVAILABLE);
  BOOST_TEST(refused.refusal() == "unavailable bar.gone");
  int thrown = 0;
  const Ended failed = run_with(session, [&](auto, auto, auto&, billhook_answer* answer) {
    BOOST_TEST(billhook_answer_host_error(answer, &thrown, text("KeyboardInterrupt")) == BILLHOOK_OK);
    return 1;
  });
  BOOST_TEST(failed.status == BILLHOOK_HOST_ERROR);
  BOOST_TEST(failed.refusal() == "host_error host.exception");
  BOOST_TEST(failed.member("message") == R"("KeyboardInterrupt")");
  BOOST_TEST(failed.host_error == &thrown);
  BOOST_TEST(session.call("automation.run").refusal() == "ok");
}

BOOST_AUTO_TEST_CASE(a_progress_function_may_use_another_session_but_not_the_same) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  const CSession other{book.opened};
  int reports = 0;
  const Ended end = run_with(session, [&](auto, auto, auto&, auto*) {
    ++reports;
    BOOST_TEST(session.call("client.list").refusal() == "precondition session.in_use");
    billhook_cursor* cursor = nullptr;
    BOOST_TEST(ended([&](auto** why) {
                 return billhook_query(session.session, text("client.list"), text(""), nullptr, &cursor, why);
               }).refusal() == "precondition session.in_use");
    BOOST_TEST(other.call("client.create", new_client).refusal() == "ok");
    cursor = book.query(other.session, "client.list");
    BOOST_TEST(rows_of(cursor).size() == static_cast<std::size_t>(reports));
    billhook_cursor_close(cursor);
    return 0;
  });
  BOOST_TEST(end.refusal() == "ok");
  BOOST_TEST(reports > 1);
}

BOOST_AUTO_TEST_CASE(a_session_closed_in_its_call_ends_with_it) {
  CBook book;
  book.sleep_through_half_a_year();
  billhook_book* own = book.open();
  CPort mailer{"{}"};
  mailer.place(own, "mailer");
  billhook_session* session = nullptr;
  billhook_session_open(own, text(R"({"kind":"system"})"), &session, nullptr);
  CProgress progress{[&](auto, auto, auto&, auto*) {
    billhook_session_close(session);
    billhook_close(own);
    return 0;
  }};
  const billhook_call_options options = progress.options();
  const Ended end =
      ended([&](auto** out) { return billhook_call(session, text("automation.run"), text("{}"), &options, out); });
  BOOST_TEST(end.refusal() == "ok");
  BOOST_TEST(mailer.destroyed == 1);
}

BOOST_AUTO_TEST_CASE(a_backup_is_a_book_of_its_own) {
  CBook book;
  book.add_client();
  const std::string path = book.path() + ".copy";
  const auto back_up = [&] { return ended([&](auto** why) { return billhook_backup(book.opened, text(path), why); }); };
  BOOST_TEST(back_up().refusal() == "ok");
  BOOST_TEST(back_up().refusal() == "precondition backup.file_exists");
  book.add_client();
  billhook_book* copied = nullptr;
  BOOST_TEST(billhook_open(text(path), text(""), &copied, nullptr) == BILLHOOK_OK);
  {
    const CSession session{copied};
    billhook_cursor* cursor = book.query(session.session, "client.list");
    BOOST_TEST(rows_of(cursor).size() == 1U);
    billhook_cursor_close(cursor);
  }
  billhook_close(copied);
  BOOST_TEST(ended([&](auto** why) { return billhook_backup(book.opened, text("/nowhere/at/all.db"), why); }).status ==
             BILLHOOK_UNAVAILABLE);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
