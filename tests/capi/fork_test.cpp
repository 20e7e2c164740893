#include <boost/test/unit_test.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <string>

#include "tests/capi/c_book.hpp"

namespace billhook::test {
namespace {

/// What a child says of itself; nothing of the test program runs in it besides `work`.
template <class Work>
std::string in_child(const Work& work) {
  int ends[2];
  BOOST_TEST_REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  BOOST_TEST_REQUIRE(child >= 0);
  if (child == 0) {
    const std::string said = work();
    const ssize_t written = ::write(ends[1], said.data(), said.size());
    ::_exit(written == static_cast<ssize_t>(said.size()) ? 0 : 1);
  }
  ::close(ends[1]);
  std::string said;
  char buffer[512];
  for (ssize_t size = 0; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;) {
    said.append(buffer, static_cast<std::size_t>(size));
  }
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  BOOST_TEST(status == 0);
  return said;
}

const std::string forked = "precondition book.forked";

}  // namespace

BOOST_AUTO_TEST_SUITE(capi_fork)

BOOST_AUTO_TEST_CASE(a_child_may_use_no_handle_of_its_parent_and_opens_the_book_anew) {
  CBook book;
  book.add_client();
  const CSession session{book.opened};
  billhook_cursor* cursor = book.query(session.session, "client.list");
  billhook_reply* reply = nullptr;
  billhook_call(session.session, text("client.list"), text(""), nullptr, &reply);
  const std::string said = in_child([&]() -> std::string {
    const auto wrong = [&](const std::string& refusal) { return refusal != forked; };
    billhook_session* made = nullptr;
    const billhook_batch* batch = nullptr;
    if (wrong(session.call("client.list").refusal())) return "call";
    if (wrong(book.deliver().refusal())) return "work";
    if (wrong(ended([&](auto** why) { return billhook_backup(book.opened, text("/nowhere/x"), why); }).refusal())) {
      return "backup";
    }
    if (wrong(ended([&](auto** why) {
                return billhook_session_open(book.opened, text(R"({"kind":"system"})"), &made, why);
              }).refusal())) {
      return "session_open";
    }
    if (wrong(ended([&](auto** why) {
                return billhook_register_port(book.opened, text("clock"), nullptr, why);
              }).refusal())) {
      return "register_port";
    }
    if (wrong(ended([&](auto** why) { return billhook_cursor_next(cursor, 0, &batch, why); }).refusal())) return "next";
    if (copy(billhook_reply_json(reply)) != "") return "reply";
    billhook_cancel(book.opened);
    billhook_cursor_close(cursor);
    billhook_reply_free(reply);
    billhook_session_close(session.session);
    billhook_close(book.opened);
    if (book.clock_port.destroyed != 0) return "destroyed";

    billhook_book* own = book.open();
    {
      const CSession anew{own};
      if (anew.call("client.list").refusal() != "ok") return "list in the child";
      if (wrong(session.call("client.list").refusal())) return "call after opening anew";
    }
    billhook_close(own);
    return "all is well";
  });
  BOOST_TEST(said == "all is well");
  BOOST_TEST(session.call("client.list").refusal() == "ok");
  BOOST_TEST(rows_of(cursor).size() == 1U);
  BOOST_TEST(copy(billhook_reply_json(reply)) != "");
  billhook_cursor_close(cursor);
  billhook_reply_free(reply);
}

BOOST_AUTO_TEST_CASE(a_child_of_a_child_is_told_as_well) {
  CBook book;
  const std::string said = in_child([&]() -> std::string {
    billhook_book* own = book.open();
    const CSession session{own};
    const std::string grandchild = in_child([&] { return session.call("client.list").refusal(); });
    return grandchild + ", " + session.call("client.list").refusal();
  });
  BOOST_TEST(said == forked + ", ok");
}

BOOST_AUTO_TEST_CASE(a_child_forked_inside_a_port_gets_nothing_done_there) {
  CBook book;
  book.order();
  std::string said;
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    said = in_child([&]() -> std::string {
      if (billhook_answer_json(answer, text("{}")) != BILLHOOK_PRECONDITION) return "answered in the child";
      return book.deliver().refusal();
    });
    billhook_answer_json(answer, text("{}"));
  }};
  port.place(book.opened, "provisioner");
  BOOST_TEST(book.deliver().member("done") == "1");
  BOOST_TEST(said == forked);
}

BOOST_AUTO_TEST_CASE(a_child_forked_inside_a_function_of_the_host_is_told_at_the_end_of_the_call) {
  CBook book;
  book.sleep_through_half_a_year();
  book.order();
  const CSession session{book.opened};
  int ends[2];
  BOOST_TEST_REQUIRE(::pipe(ends) == 0);
  const pid_t parent = ::getpid();
  // The child goes on inside the library, and says here what came of it.
  const auto check = [&](const Ended& end) {
    if (::getpid() != parent) {
      const std::string said = end.refusal() + (end.json.empty() ? " without words" : "");
      const ssize_t written = ::write(ends[1], said.data(), said.size());
      ::_exit(written > 0 ? 0 : 1);
    }
    int status = -1;
    ::wait(&status);
    BOOST_TEST(status == 0);
    char said[512];
    const ssize_t size = ::read(ends[0], said, sizeof said);
    BOOST_TEST((size < 0 ? "" : std::string(said, static_cast<std::size_t>(size))) == forked);
  };
  bool is_over = false;
  const auto fork_once = [&] {
    if (is_over) return;
    is_over = true;
    BOOST_TEST_REQUIRE(::fork() >= 0);
  };
  for (const std::uint32_t flags : {BILLHOOK_DRY_RUN, 0U}) {
    is_over = false;
    CProgress progress{[&](std::int64_t done, std::int64_t total, auto&, auto*) {
      if (flags == 0U || done == total) fork_once();
      return 0;
    }};
    billhook_call_options options = progress.options();
    options.flags = flags;
    const Ended end = session.call("automation.run", "{}", &options);
    check(end);
    BOOST_TEST(end.refusal() == "ok");
  }
  is_over = false;
  CPort port{[&](auto&, auto&, billhook_answer* answer) {
    fork_once();
    billhook_answer_json(answer, text("{}"));
  }};
  port.place(book.opened, "provisioner");
  const Ended work = book.deliver();
  check(work);
  BOOST_TEST(work.member("done") == "1");
  is_over = false;
  CPort clock{[&](auto&, auto&, billhook_answer* answer) {
    fork_once();
    billhook_answer_json(answer, text(R"({"now":"2026-11-22T12:00:00Z"})"));
  }};
  clock.place(book.opened, "clock");
  const Ended listed = session.call("client.list");
  check(listed);
  BOOST_TEST(listed.refusal() == "ok");
  book.clock_port.place(book.opened, "clock");
  ::close(ends[0]);
  ::close(ends[1]);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
