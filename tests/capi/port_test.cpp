#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <vector>

#include "tests/capi/c_book.hpp"

namespace billhook::test {
namespace {

/// What became of the only job: its state and last error.
std::string job_of(const CBook& book) {
  const CSession session{book.opened};
  billhook_cursor* cursor = book.query(session.session, "job.list", R"({"state":null})");
  const std::vector<std::string> rows = rows_of(cursor);
  billhook_cursor_close(cursor);
  return rows.empty() ? "" : rows.front();
}

bool job_says(const CBook& book, const std::string& part) {
  const std::string job = job_of(book);
  BOOST_TEST_MESSAGE(job);
  return job.find(part) != std::string::npos;
}

constexpr std::string_view one_done = R"({"done":1,"failed":0,"dead":0,"waiting":0})";
constexpr std::string_view one_failed = R"({"done":0,"failed":1,"dead":0,"waiting":0})";
constexpr std::string_view one_waiting = R"({"done":0,"failed":0,"dead":0,"waiting":1})";

}  // namespace

BOOST_AUTO_TEST_SUITE(capi_port)

BOOST_AUTO_TEST_CASE(a_due_job_is_delivered_once_and_waits_where_there_is_no_port) {
  CBook book;
  const Id<Service> service = book.order();
  BOOST_TEST(book.deliver().json == one_waiting);
  std::string asked;
  CPort port{[&](const std::string&, const std::string& request, billhook_answer* answer) {
    asked = request;
    BOOST_TEST(billhook_answer_json(answer, text(R"({"external_id":"u42"})")) == BILLHOOK_OK);
  }};
  BOOST_TEST(port.place(book.opened, "provisioner").refusal() == "ok");
  BOOST_TEST(book.deliver().json == one_done);
  BOOST_TEST(book.deliver().json == R"({"done":0,"failed":0,"dead":0,"waiting":0})");
  BOOST_TEST(port.calls.size() == 1U);
  BOOST_TEST(port.calls.front() == "provisioner.create");
  BOOST_TEST(asked.find("\"key\":") != std::string::npos);
  BOOST_TEST(book.status(service) == "active");
  BOOST_TEST(job_says(book, "u42"));
}

BOOST_AUTO_TEST_CASE(at_most_so_many_jobs_are_delivered_as_are_asked_for) {
  CBook book;
  for (int i = 0; i < 3; ++i) book.order();
  CPort port{"{}"};
  port.place(book.opened, "provisioner");
  BOOST_TEST(book.deliver(1).json == one_done);
  BOOST_TEST(book.deliver(-1).refusal() == "invalid field.out_of_range");
  BOOST_TEST(book.deliver(0).member("done") == "2");
}

BOOST_AUTO_TEST_CASE(the_first_answer_counts) {
  CBook book;
  book.order();
  CPort port{[](auto&, auto&, billhook_answer* answer) {
    BOOST_TEST(billhook_answer_json(answer, text(R"({"external_id":"first"})")) == BILLHOOK_OK);
    BOOST_TEST(billhook_answer_json(answer, text(R"({"external_id":"second"})")) == BILLHOOK_PRECONDITION);
    BOOST_TEST(billhook_answer_error(answer, text(R"({"code":"busy","reason":"a","message":"b"})")) ==
               BILLHOOK_PRECONDITION);
    BOOST_TEST(billhook_answer_host_error(answer, answer, text("x")) == BILLHOOK_PRECONDITION);
  }};
  port.place(book.opened, "provisioner");
  const Ended work = book.deliver();
  BOOST_TEST(work.json == one_done);
  BOOST_TEST(work.host_error == nullptr);
  BOOST_TEST(job_says(book, "first"));
}

BOOST_AUTO_TEST_CASE(no_answer_is_the_host_s_error) {
  CBook book;
  book.order();
  CPort port{[](auto&, auto&, auto*) {}};
  port.place(book.opened, "provisioner");
  const Ended work = book.deliver();
  BOOST_TEST(work.refusal() == "ok");
  BOOST_TEST(work.json == one_failed);
  BOOST_TEST(job_says(book, "port.no_answer"));
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_no_json_object_fails_the_job) {
  for (const std::string_view bad : {"{", "[1]", "nonsense", "{} {}", "\"x\"", "{\"a\":\"\xff\"}", "{\"a\":1,}"}) {
    CBook book;
    book.order();
    CPort port{std::string{bad}};
    port.place(book.opened, "provisioner");
    BOOST_TEST(book.deliver().json == one_failed, bad);
    BOOST_TEST(job_says(book, "port.bad_reply"), bad);
  }
}

BOOST_AUTO_TEST_CASE(an_error_must_be_one_that_billhook_knows_and_can_be_given_again) {
  CBook book;
  book.order();
  CPort port{[](auto&, auto&, billhook_answer* answer) {
    for (const std::string_view bad : {"", "{}", "[", R"({"code":"odd","reason":"a","message":"b"})",
                                       R"({"code":"busy"})", R"({"code":"busy","reason":"a","message":"b","more":1})",
                                       R"({"code":"busy","reason":"a","message":"\ud8"})"}) {
      BOOST_TEST(billhook_answer_error(answer, text(bad)) == BILLHOOK_INVALID, bad);
    }
    BOOST_TEST(billhook_answer_error(answer, {nullptr, 5}) == BILLHOOK_INVALID);
    BOOST_TEST(billhook_answer_json(answer, {nullptr, 5}) == BILLHOOK_INVALID);
    BOOST_TEST(billhook_answer_host_error(answer, nullptr, {nullptr, 5}) == BILLHOOK_INVALID);
    BOOST_TEST(billhook_answer_error(
                   answer, text(R"({"code":"unavailable","reason":"panel.down","message":"Later."})")) == BILLHOOK_OK);
  }};
  port.place(book.opened, "provisioner");
  BOOST_TEST(book.deliver().json == one_failed);
  BOOST_TEST(job_says(book, "panel.down: Later."));
}

BOOST_AUTO_TEST_CASE(the_host_s_first_exception_comes_back_from_the_work_it_happened_in) {
  CBook book;
  for (int i = 0; i < 3; ++i) book.order();
  int exceptions[3] = {};
  std::size_t asked = 0;
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    if (asked == 0) {
      billhook_answer_json(answer, text("{}"));
    } else {
      BOOST_TEST(billhook_answer_host_error(answer, &exceptions[asked], text("Traceback \xff\n and more")) ==
                 BILLHOOK_OK);
    }
    ++asked;
  }};
  port.place(book.opened, "provisioner");
  const Ended work = book.deliver();
  BOOST_TEST(work.refusal() == "ok");
  BOOST_TEST(work.json == R"({"done":1,"failed":2,"dead":0,"waiting":0})");
  BOOST_TEST(work.host_error == &exceptions[1]);
  const Ended later = book.deliver();
  BOOST_TEST(later.host_error == nullptr);
}

BOOST_AUTO_TEST_CASE(a_port_is_destroyed_once_when_it_is_replaced_taken_away_or_its_book_is_gone) {
  CBook book;
  billhook_book* own = book.open();
  CPort first{"{}"};
  CPort second{"{}"};
  CPort third{"{}"};
  const auto take_away = [&](std::string_view name) {
    return ended([&](auto** why) { return billhook_register_port(own, text(name), nullptr, why); }).refusal();
  };
  for (const std::string_view name : {"mailer", "provisioner", "clock", "random"}) {
    first.destroyed = second.destroyed = third.destroyed = 0;
    BOOST_TEST(take_away(name) == "ok");
    BOOST_TEST(first.place(own, name).refusal() == "ok");
    BOOST_TEST(second.place(own, name).refusal() == "ok");
    BOOST_TEST(first.destroyed == 1);
    BOOST_TEST(take_away(name) == "ok");
    BOOST_TEST(second.destroyed == 1);
    BOOST_TEST(third.place(own, name).refusal() == "ok");
    BOOST_TEST(third.destroyed == 0);
  }
  third.destroyed = 0;
  BOOST_TEST(take_away("nonsense") == "not_found port.unknown");
  BOOST_TEST(take_away("mailer.send") == "not_found port.unknown");
  BOOST_TEST(first.place(own, "nonsense").refusal() == "not_found port.unknown");
  BOOST_TEST(first.destroyed == 1);
  billhook_close(own);
  BOOST_TEST(third.destroyed == 4);
}

BOOST_AUTO_TEST_CASE(a_destroy_function_may_use_the_book) {
  CBook book;
  struct Chain {
    billhook_book* book;
    int destroyed;
  } chain{book.opened, 0};
  const auto call = [](void*, billhook_text, billhook_text, billhook_answer* answer) {
    billhook_answer_json(answer, text("{}"));
  };
  const auto destroy = [](void* user) {
    auto& self = *static_cast<Chain*>(user);
    ++self.destroyed;
    BOOST_TEST(billhook_register_port(self.book, text("mailer"), nullptr, nullptr) == BILLHOOK_OK);
    const CSession session{self.book};
    BOOST_TEST(session.call("client.list").refusal() == "ok");
  };
  const billhook_port port{sizeof port, &chain, call, destroy};
  BOOST_TEST(billhook_register_port(book.opened, text("mailer"), &port, nullptr) == BILLHOOK_OK);
  BOOST_TEST(billhook_register_port(book.opened, text("mailer"), nullptr, nullptr) == BILLHOOK_OK);
  BOOST_TEST(chain.destroyed == 1);
}

BOOST_AUTO_TEST_CASE(a_port_may_call_billhook_but_not_deliver_jobs) {
  CBook book;
  book.order();
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    const CSession session{book.opened};
    BOOST_TEST(
        session.call("client.create", R"({"name":"B","email":"b@x.example","address":{"country":"DE"}})").refusal() ==
        "ok");
    BOOST_TEST(book.deliver().refusal() == "precondition work.reentered");
    BOOST_TEST(billhook_register_port(book.opened, text("provisioner"), nullptr, nullptr) == BILLHOOK_OK);
    billhook_answer_json(answer, text("{}"));
  }};
  port.place(book.opened, "provisioner");
  BOOST_TEST(book.deliver().json == one_done);
  BOOST_TEST(port.destroyed == 1);
  BOOST_TEST(book.number("SELECT count(*) FROM clients") == 2);
}

BOOST_AUTO_TEST_CASE(a_port_may_close_its_book) {
  CBook book;
  book.order();
  billhook_book* own = book.open();
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    billhook_close(own);
    billhook_answer_json(answer, text("{}"));
  }};
  port.place(own, "provisioner");
  BOOST_TEST(ended([&](auto** out) { return billhook_work(own, 0, out); }).member("failed") == "0");
  BOOST_TEST(port.calls.size() == 1U);
  BOOST_TEST(port.destroyed == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
