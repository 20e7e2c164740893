// What a host's functions report or throw, and where it comes back.
#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>

#include "base/utf8.hpp"
#include "capi/host.hpp"
#include "tests/capi/c_book.hpp"

namespace billhook::test {
namespace {

constexpr std::string_view noon = R"({"now":"2026-11-22T12:00:00Z"})";

Ended run_with(const CSession& session, const CProgress::Report& report) {
  CProgress progress{report};
  const billhook_call_options options = progress.options();
  return session.call("automation.run", "{}", &options);
}

/// The last error of the only job.
std::string error_of_job(const CBook& book) {
  const Ended jobs = CSession{book.opened}.call("job.list", R"({"state":null})");
  return std::string{boost::json::parse(jobs.json).at("items").at(0).at("last_error").as_string()};
}

/// A provisioner that answers nothing but so.
std::string error_of_answer(const std::string& error_json) {
  CBook book;
  book.order();
  billhook_status status = BILLHOOK_OK;
  CPort port{[&](auto&, auto&, billhook_answer* answer) { status = billhook_answer_error(answer, text(error_json)); }};
  port.place(book.opened, "provisioner");
  BOOST_TEST(book.deliver().member("failed") == "1");
  return status == BILLHOOK_OK ? error_of_job(book) : "status " + std::to_string(status);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(capi_host_error)

BOOST_AUTO_TEST_CASE(an_exception_comes_back_from_the_innermost_call_alone) {
  CBook book;
  book.order();
  int thrown = 0;
  bool is_broken = false;
  CPort clock{[&](auto&, auto&, billhook_answer* answer) {
    if (is_broken) {
      billhook_answer_host_error(answer, &thrown, text("The clock broke."));
    } else {
      billhook_answer_json(answer, text(noon));
    }
  }};
  clock.place(book.opened, "clock");
  void* nested_error = nullptr;
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    const CSession session{book.opened};
    is_broken = true;
    nested_error = session.call("client.list").host_error;
    is_broken = false;
    billhook_answer_json(answer, text("{}"));
  }};
  port.place(book.opened, "provisioner");
  const Ended work = book.deliver();
  BOOST_TEST(work.member("done") == "1");
  BOOST_TEST(nested_error == &thrown);
  BOOST_TEST(work.host_error == nullptr);
  book.clock_port.place(book.opened, "clock");
}

BOOST_AUTO_TEST_CASE(work_that_is_cancelled_gives_the_first_exception_with_its_error) {
  CBook book;
  book.order();
  int thrown = 0;
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    billhook_answer_host_error(answer, &thrown, text("KeyboardInterrupt"));
    billhook_cancel(book.opened);
  }};
  port.place(book.opened, "provisioner");
  const Ended work = book.deliver();
  BOOST_TEST(work.refusal() == "cancelled call.cancelled");
  BOOST_TEST(work.host_error == &thrown);
  BOOST_TEST(book.deliver().host_error == nullptr);
}

BOOST_AUTO_TEST_CASE(work_that_a_failing_clock_ends_gives_what_ended_it) {
  CBook book;
  book.order();
  int of_port = 0;
  int of_clock = 0;
  bool is_broken = false;
  CPort clock{[&](auto&, auto&, billhook_answer* answer) {
    if (is_broken) {
      billhook_answer_host_error(answer, &of_clock, text("The clock broke."));
    } else {
      billhook_answer_json(answer, text(noon));
    }
  }};
  clock.place(book.opened, "clock");
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    billhook_answer_host_error(answer, &of_port, text("The panel is down."));
    is_broken = true;
  }};
  port.place(book.opened, "provisioner");
  const Ended work = book.deliver();
  BOOST_TEST(work.refusal() == "host_error host.exception");
  BOOST_TEST(work.member("message") == R"("The clock broke.")");
  BOOST_TEST(work.host_error == &of_clock);
  is_broken = false;
  book.clock_port.place(book.opened, "clock");
}

BOOST_AUTO_TEST_CASE(a_refused_work_has_no_exception_of_the_one_around_it) {
  CBook book;
  for (int i = 0; i < 2; ++i) book.order();
  int thrown = 0;
  int asked = 0;
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    if (++asked == 1) {
      billhook_answer_host_error(answer, &thrown, text("no"));
      return;
    }
    const Ended nested = book.deliver();
    BOOST_TEST(nested.refusal() == "precondition work.reentered");
    BOOST_TEST(nested.host_error == nullptr);
    billhook_answer_json(answer, text("{}"));
  }};
  port.place(book.opened, "provisioner");
  BOOST_TEST(book.deliver().host_error == &thrown);
  BOOST_TEST(asked == 2);
}

BOOST_AUTO_TEST_CASE(an_error_is_answered_as_a_reply_shows_it) {
  CBook book;
  book.order();
  billhook_status status = BILLHOOK_INTERNAL;
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    const Ended refused = CSession{book.opened}.call("client.create", R"({"name":"x"})");
    BOOST_TEST(refused.member("fields") != "[]");
    status = billhook_answer_error(answer, text(refused.json));
  }};
  port.place(book.opened, "provisioner");
  BOOST_TEST(book.deliver().member("failed") == "1");
  BOOST_TEST(status == BILLHOOK_OK);
  BOOST_TEST(error_of_job(book).starts_with("json.missing_field: "));
}

BOOST_AUTO_TEST_CASE(fields_of_an_answered_error_come_back_with_it) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  const Ended refused = session.call("client.create", R"({"name":"x"})");
  const Ended run = run_with(session, [&](auto, auto, auto&, billhook_answer* answer) {
    BOOST_TEST(billhook_answer_error(answer, text(refused.json)) == BILLHOOK_OK);
    return 0;
  });
  BOOST_TEST(run.json == refused.json);
}

BOOST_AUTO_TEST_CASE(a_message_of_an_answered_error_is_cut_and_made_sound) {
  const auto error_with = [](const std::string& message) {
    return R"({"code":"unavailable","reason":"panel.down","message":")" + message + "\"}";
  };
  const std::string long_message(5000, 'x');
  BOOST_TEST(error_of_answer(error_with(long_message)) == "panel.down: " + std::string(988, 'x'));
  BOOST_TEST(error_of_answer(error_with("not \xff UTF-8")) == "panel.down: not ? UTF-8");
  BOOST_TEST(error_of_answer(error_with("\xff\x7f\u0085\u00e4")) == "panel.down: ???\u00e4");
  BOOST_TEST(error_of_answer(error_with("\\u0007\\b\\f\\u007f\\u009F\\ra\\u000d\\u00e4\\/")) ==
             "panel.down: ??????a?\u00e4/");
  BOOST_TEST(error_of_answer(error_with("\\ud83d\\ude00 \\ud83d \\ude00 \\ud83dx")) == "panel.down: \U0001F600 ? ? ?x");
  BOOST_TEST(error_of_answer(error_with("\\ud83d\\ud83d\\ude00")) == "panel.down: ?\U0001F600");
  BOOST_TEST(error_of_answer(error_with("\\u12")) == "status " + std::to_string(BILLHOOK_INVALID));
  BOOST_TEST(error_of_answer("\\") == "status " + std::to_string(BILLHOOK_INVALID));
  BOOST_TEST(error_of_answer(R"({"code":"busy","reason":")" + std::string(101, 'x') + R"(","message":"b"})") ==
             "status " + std::to_string(BILLHOOK_INVALID));
}

BOOST_AUTO_TEST_CASE(lines_of_a_message_that_is_answered_stay_lines) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  const Ended run = run_with(session, [&](auto, auto, auto&, billhook_answer* answer) {
    const std::string_view error =
        R"({"code":"busy","reason":"a","message":"one\n\ttwo\r\nthree\u000a\u0009\"four\"","fields":[]})";
    BOOST_TEST(billhook_answer_error(answer, text(error)) == BILLHOOK_OK);
    return 0;
  });
  BOOST_TEST(run.member("message") == R"("one\n\ttwo\r\nthree\n\t\"four\"")");
}

BOOST_AUTO_TEST_CASE(what_a_port_throws_fails_its_job) {
  for (const bool is_standard : {true, false}) {
    CBook book;
    book.order();
    CPort port{[&](auto&, auto&, billhook_answer* answer) {
      billhook_answer_json(answer, text("{}"));
      if (is_standard) throw std::runtime_error{"No panel \xff."};
      throw 5;
    }};
    port.place(book.opened, "provisioner");
    const Ended work = book.deliver();
    BOOST_TEST(work.member("failed") == "1");
    BOOST_TEST(work.host_error == nullptr);
    BOOST_TEST(error_of_job(book) == (is_standard
                                          ? "host.exception: No panel ?."
                                          : "host.exception: The host's function threw no standard exception."));
  }
}

BOOST_AUTO_TEST_CASE(an_error_that_was_answered_stays_whatever_is_thrown_after_it) {
  CBook book;
  book.order();
  int exception = 0;
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    billhook_answer_host_error(answer, &exception, text("the first"));
    throw std::runtime_error{"the second"};
  }};
  port.place(book.opened, "provisioner");
  BOOST_TEST(book.deliver().host_error == &exception);
  BOOST_TEST(error_of_job(book) == "host.exception: the first");
}

BOOST_AUTO_TEST_CASE(what_a_progress_function_throws_ends_the_call) {
  CBook book;
  book.sleep_through_half_a_year();
  const CSession session{book.opened};
  const Ended standard =
      run_with(session, [](auto, auto, auto&, auto*) -> int { throw std::runtime_error{"No bar \xff."}; });
  BOOST_TEST(standard.refusal() == "host_error host.exception");
  BOOST_TEST(standard.member("message") == R"("No bar ?.")");
  const Ended other = run_with(session, [](auto, auto, auto&, auto*) -> int { throw 5; });
  BOOST_TEST(other.refusal() == "host_error host.exception");
  BOOST_TEST(session.call("automation.run").refusal() == "ok");
}

BOOST_AUTO_TEST_CASE(what_a_clock_or_random_port_throws_fails_the_call) {
  CBook book;
  const CSession session{book.opened};
  for (const bool is_standard : {true, false}) {
    CPort port{[=](auto&, auto&, auto*) {
      if (is_standard) throw std::runtime_error{"No time \xff."};
      throw 5;
    }};
    port.place(book.opened, "clock");
    const Ended end = session.call("client.list");
    BOOST_TEST(end.refusal() == "host_error host.exception");
    BOOST_TEST(is_utf8(end.json));
    book.clock_port.place(book.opened, "clock");
    BOOST_TEST(session.call("client.list").refusal() == "ok");
  }
}

BOOST_AUTO_TEST_CASE(nothing_is_accepted_once_the_function_has_returned) {
  capi::Answer answer;
  answer.give({.json = "{}"});
  BOOST_TEST(reason_of([&] { answer.give({}); }) == "answer.given");
  BOOST_TEST(answer.close()->json == "{}");
  BOOST_TEST(reason_of([&] { answer.give({}); }) == "abi.bad_handle");
  capi::Answer unanswered;
  BOOST_TEST(!unanswered.close());
  BOOST_TEST(reason_of([&] { unanswered.give({.json = "{}"}); }) == "abi.bad_handle");
}

BOOST_AUTO_TEST_CASE(what_a_destroy_function_throws_is_dropped) {
  CBook book;
  int destroyed = 0;
  const auto call = [](void*, billhook_text, billhook_text, billhook_answer*) {};
  const auto destroy = [](void* user) {
    ++*static_cast<int*>(user);
    throw 7;
  };
  const billhook_port port{sizeof port, &destroyed, call, destroy};
  for (const std::string_view name : {"mailer", "clock"}) {
    BOOST_TEST(billhook_register_port(book.opened, text(name), &port, nullptr) == BILLHOOK_OK);
    BOOST_TEST(billhook_register_port(book.opened, text(name), nullptr, nullptr) == BILLHOOK_OK);
  }
  BOOST_TEST(destroyed == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
