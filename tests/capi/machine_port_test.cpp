// The ports that stand for the machine: what time it is, and bytes nobody can guess.
#include <boost/test/unit_test.hpp>

#include <array>
#include <memory>
#include <string>

#include "capi/host.hpp"
#include "tests/capi/c_book.hpp"

namespace billhook::test {
namespace {

constexpr std::string_view new_client = R"({"name":"Ada","email":"ada@client.example","address":{"country":"DE"}})";

/// Bytes of a random port that answers so, or why there are none.
std::string bytes_of(CPort& port) {
  const auto threads = std::make_shared<capi::HostThreads>();
  capi::HostRandom random{threads};
  random.port.set(capi::make_port(port.port(), threads));
  std::array<std::uint8_t, 4> bytes{};
  const std::string refusal = reason_of([&] { random.fill(bytes); });
  if (refusal != "nothing") return refusal;
  std::string seen;
  for (const std::uint8_t byte : bytes) seen += std::to_string(byte) + " ";
  return seen;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(capi_machine_port)

BOOST_AUTO_TEST_CASE(the_clock_says_what_time_it_is_for_the_book) {
  CBook book;
  const CSession session{book.opened};
  CPort port{R"({"now":"2001-02-03T04:05:06.5+01:00"})"};
  BOOST_TEST(port.place(book.opened, "clock").refusal() == "ok");
  const Ended made = session.call("client.create", new_client);
  BOOST_TEST(made.member("created_at") == R"("2001-02-03T03:05:06.5Z")");
  BOOST_TEST(port.calls.front() == "clock.now");
  BOOST_TEST(billhook_register_port(book.opened, text("clock"), nullptr, nullptr) == BILLHOOK_OK);
  const Ended later = session.call("client.create", new_client);
  BOOST_TEST(later.refusal() == "ok");
  BOOST_TEST(later.member("created_at") != made.member("created_at"));
}

BOOST_AUTO_TEST_CASE(a_clock_that_fails_fails_the_call) {
  CBook book;
  const CSession session{book.opened};
  const auto refusal_with = [&](CPort::Call call) {
    CPort port{std::move(call)};
    port.place(book.opened, "clock");
    const Ended end = session.call("client.create", new_client);
    billhook_register_port(book.opened, text("clock"), nullptr, nullptr);
    return end;
  };
  BOOST_TEST(refusal_with([](auto&, auto&, auto*) {}).refusal() == "host_error port.no_answer");
  for (const std::string_view bad : {"", "[]", "{", R"({"now":"yesterday"})", R"({"now":1})", R"({"time":"x"})"}) {
    const Ended end =
        refusal_with([&](auto&, auto&, billhook_answer* answer) { billhook_answer_json(answer, text(bad)); });
    BOOST_TEST(end.refusal() == "host_error port.bad_reply", bad);
  }
  BOOST_TEST(refusal_with([](auto&, auto&, billhook_answer* answer) {
               billhook_answer_error(answer, text(R"({"code":"unavailable","reason":"ntp.lost","message":"?"})"));
             }).refusal() == "unavailable ntp.lost");
  int thrown = 0;
  const Ended end = refusal_with(
      [&](auto&, auto&, billhook_answer* answer) { billhook_answer_host_error(answer, &thrown, text("oops")); });
  BOOST_TEST(end.refusal() == "host_error host.exception");
  BOOST_TEST(end.host_error == &thrown);
  BOOST_TEST(book.number("SELECT count(*) FROM clients") == 0);
  BOOST_TEST(session.call("client.create", new_client).refusal() == "ok");
}

BOOST_AUTO_TEST_CASE(a_clock_must_not_use_its_book_but_may_use_another) {
  CBook book;
  CBook other;
  const CSession session{book.opened};
  const CSession idle{book.opened};
  const CSession elsewhere{other.opened};
  billhook_cursor* cursor = book.query(session.session, "client.list");
  int asked = 0;
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    ++asked;
    const std::string refused = "precondition abi.reentered";
    billhook_session* made = nullptr;
    BOOST_TEST(ended([&](auto** why) {
                 return billhook_session_open(book.opened, text(R"({"kind":"system"})"), &made, why);
               }).refusal() == refused);
    BOOST_TEST(idle.call("client.list").refusal() == refused);
    BOOST_TEST(book.deliver().refusal() == refused);
    BOOST_TEST(ended([&](auto** why) { return billhook_backup(book.opened, text("/nowhere/x"), why); }).refusal() ==
               refused);
    BOOST_TEST(ended([&](auto** why) {
                 return billhook_register_port(book.opened, text("clock"), nullptr, why);
               }).refusal() == refused);
    const billhook_batch* batch = nullptr;
    BOOST_TEST(ended([&](auto** why) { return billhook_cursor_next(cursor, 0, &batch, why); }).refusal() == refused);
    billhook_cursor* more = nullptr;
    BOOST_TEST(ended([&](auto** why) {
                 return billhook_query(idle.session, text("client.list"), text(""), nullptr, &more, why);
               }).refusal() == refused);
    BOOST_TEST(elsewhere.call("client.create", new_client).refusal() == "ok");
    billhook_answer_json(answer, text(R"({"now":"2026-11-22T12:00:00Z"})"));
  }};
  BOOST_TEST(port.place(book.opened, "clock").refusal() == "ok");
  BOOST_TEST(session.call("client.create", new_client).refusal() == "ok");
  BOOST_TEST(asked > 0);
  BOOST_TEST(book.clock_port.place(book.opened, "clock").refusal() == "ok");
  billhook_cursor_close(cursor);
}

BOOST_AUTO_TEST_CASE(a_random_port_answers_with_the_bytes_asked_for_in_hexadecimal) {
  std::string asked;
  CPort right{[&](const std::string& operation, const std::string& request, billhook_answer* answer) {
    asked = operation + " " + request;
    billhook_answer_json(answer, text(R"({"bytes":"00ff1A2b"})"));
  }};
  BOOST_TEST(bytes_of(right) == "0 255 26 43 ");
  BOOST_TEST(asked == R"(random.bytes {"count":4})");
  for (const std::string_view bad : {R"({"bytes":"00ff1A"})", R"({"bytes":"00ff1A2b3c"})", R"({"bytes":"00ff1A2x"})",
                                     R"({"bytes":1})", "{}", "[", "{\"bytes\":\"\xff\"}"}) {
    CPort wrong{std::string{bad}};
    BOOST_TEST(bytes_of(wrong) == "port.bad_reply", bad);
  }
  CPort mute{[](auto&, auto&, auto*) {}};
  BOOST_TEST(bytes_of(mute) == "port.no_answer");
  CPort down{[](auto&, auto&, billhook_answer* answer) {
    billhook_answer_error(answer, text(R"({"code":"unavailable","reason":"dice.lost","message":"?"})"));
  }};
  BOOST_TEST(bytes_of(down) == "dice.lost");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
