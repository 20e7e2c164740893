#include <boost/test/unit_test.hpp>

#include <array>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "tests/capi/c_book.hpp"

namespace billhook::test {
namespace {

/// A function of the interface, given a handle that may be anything.
struct Taker {
  std::string name;
  std::string kind;  // of the handle it takes
  std::function<Ended(void*)> call;
};

template <class Handle>
Handle* as(void* handle) {
  return static_cast<Handle*>(handle);
}

billhook_status answer_nothing(billhook_reply** /*why*/, billhook_status status) { return status; }

std::vector<Taker> takers() {
  static const billhook_port port{sizeof(billhook_port), nullptr,
                                  [](void*, billhook_text, billhook_text, billhook_answer*) {}, nullptr};
  return {
      {"work", "book",
       [](void* h) { return ended([&](auto** out) { return billhook_work(as<billhook_book>(h), 0, out); }); }},
      {"backup", "book",
       [](void* h) {
         return ended([&](auto** why) { return billhook_backup(as<billhook_book>(h), text("/nowhere/copy.db"), why); });
       }},
      {"session_open", "book",
       [](void* h) {
         billhook_session* session = nullptr;
         const Ended end = ended([&](auto** why) {
           return billhook_session_open(as<billhook_book>(h), text(R"({"kind":"system"})"), &session, why);
         });
         BOOST_TEST((session != nullptr) == (end.status == BILLHOOK_OK));
         billhook_session_close(session);
         return end;
       }},
      {"register_port", "book",
       [](void* h) {
         return ended(
             [&](auto** why) { return billhook_register_port(as<billhook_book>(h), text("mailer"), &port, why); });
       }},
      {"call", "session",
       [](void* h) {
         return ended([&](auto** out) {
           return billhook_call(as<billhook_session>(h), text("client.list"), text(""), nullptr, out);
         });
       }},
      {"query", "session",
       [](void* h) {
         billhook_cursor* cursor = nullptr;
         const Ended end = ended([&](auto** why) {
           return billhook_query(as<billhook_session>(h), text("client.list"), text(""), nullptr, &cursor, why);
         });
         billhook_cursor_close(cursor);
         return end;
       }},
      {"cursor_next", "cursor",
       [](void* h) {
         const billhook_batch* batch = nullptr;
         return ended([&](auto** why) { return billhook_cursor_next(as<billhook_cursor>(h), 0, &batch, why); });
       }},
      {"answer_json", "answer",
       [](void* h) {
         return ended(
             [&](auto** why) { return answer_nothing(why, billhook_answer_json(as<billhook_answer>(h), text("{}"))); });
       }},
      {"answer_error", "answer",
       [](void* h) {
         return ended([&](auto** why) {
           return answer_nothing(why, billhook_answer_error(as<billhook_answer>(h), text("{}")));
         });
       }},
      {"answer_host_error", "answer",
       [](void* h) {
         return ended([&](auto** why) {
           return answer_nothing(why, billhook_answer_host_error(as<billhook_answer>(h), nullptr, text("")));
         });
       }},
  };
}

/// What the functions that cannot fail do with a handle that is none of theirs: nothing.
void take_quietly(void* handle, const std::string& kind) {
  if (kind != "book") {
    billhook_close(as<billhook_book>(handle));
    billhook_cancel(as<billhook_book>(handle));
  }
  if (kind != "session") billhook_session_close(as<billhook_session>(handle));
  if (kind != "cursor") billhook_cursor_close(as<billhook_cursor>(handle));
  if (kind != "reply") {
    BOOST_TEST(copy(billhook_reply_json(as<billhook_reply>(handle))) == "");
    BOOST_TEST(billhook_reply_host_error(as<billhook_reply>(handle)) == nullptr);
    billhook_reply_free(as<billhook_reply>(handle));
  }
}

void check_refused(void* handle, const std::string& kind, const std::string& what) {
  for (const Taker& taker : takers()) {
    if (taker.kind == kind) continue;
    const Ended end = taker.call(handle);
    BOOST_TEST(end.status == BILLHOOK_INVALID, taker.name << " with " << what << ": " << end.refusal());
    if (taker.kind != "answer") BOOST_TEST(end.refusal() == "invalid abi.bad_handle", taker.name << " with " << what);
  }
  take_quietly(handle, kind);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(capi_handle)

BOOST_AUTO_TEST_CASE(a_null_or_invented_handle_is_refused_by_every_function) {
  check_refused(nullptr, "", "null");
  std::array<std::byte, 64> memory{};
  check_refused(memory.data(), "", "an address");
  for (int shift = 0; shift < 64; ++shift) {
    const std::uint64_t bit = std::uint64_t{1} << static_cast<unsigned>(shift);
    check_refused(reinterpret_cast<void*>(bit), "", "a bit");              // NOLINT(performance-no-int-to-ptr)
    check_refused(reinterpret_cast<void*>(~bit), "", "all bits but one");  // NOLINT(performance-no-int-to-ptr)
  }
}

BOOST_AUTO_TEST_CASE(a_handle_is_refused_wherever_another_kind_is_wanted) {
  CBook book;
  const CSession session{book.opened};
  billhook_cursor* cursor = book.query(session.session, "client.list");
  billhook_reply* reply = nullptr;
  BOOST_TEST(billhook_call(session.session, text("client.list"), text("{}"), nullptr, &reply) == BILLHOOK_OK);
  check_refused(book.opened, "book", "a book");
  check_refused(session.session, "session", "a session");
  check_refused(cursor, "cursor", "a cursor");
  check_refused(reply, "reply", "a reply");
  CPort clock{[&](auto&, auto&, billhook_answer* answer) {
    check_refused(answer, "answer", "an answer");
    billhook_answer_json(answer, text(R"({"now":"2026-11-22T12:00:00Z"})"));
  }};
  BOOST_TEST(clock.place(book.opened, "clock").refusal() == "ok");
  BOOST_TEST(session.call("client.list").refusal() == "ok");
  BOOST_TEST(!clock.calls.empty());
  BOOST_TEST(copy(billhook_reply_json(reply)) != "");
  billhook_reply_free(reply);
  billhook_cursor_close(cursor);
}

BOOST_AUTO_TEST_CASE(a_closed_handle_is_refused_even_when_its_place_is_taken_again) {
  CBook book;
  const auto close_and_check = [](void* handle, const std::string& what) {
    for (const Taker& taker : takers()) BOOST_TEST(taker.call(handle).status == BILLHOOK_INVALID, taker.name << what);
    take_quietly(handle, "");
  };
  for (int i = 0; i < 50; ++i) {
    billhook_book* opened = i == 0 ? book.open() : nullptr;
    billhook_session* session = nullptr;
    BOOST_TEST(billhook_session_open(book.opened, text(R"({"kind":"system"})"), &session, nullptr) == BILLHOOK_OK);
    billhook_cursor* cursor = book.query(session, "client.list");
    billhook_cursor_close(cursor);
    billhook_reply* reply = nullptr;
    billhook_call(session, text("client.list"), text("{}"), nullptr, &reply);
    billhook_reply_free(reply);
    billhook_session_close(session);
    billhook_close(opened);
    for (void* closed : {static_cast<void*>(opened), static_cast<void*>(session), static_cast<void*>(cursor),
                         static_cast<void*>(reply)}) {
      close_and_check(closed, " of a closed handle");
    }
  }
}

BOOST_AUTO_TEST_CASE(an_answer_ends_when_the_host_s_function_returns) {
  CBook book;
  const CSession session{book.opened};
  billhook_answer* kept = nullptr;
  CPort clock{[&](auto&, auto&, billhook_answer* answer) {
    kept = answer;
    billhook_answer_json(answer, text(R"({"now":"2026-11-22T12:00:00Z"})"));
  }};
  BOOST_TEST(clock.place(book.opened, "clock").refusal() == "ok");
  BOOST_TEST(session.call("client.list").refusal() == "ok");
  BOOST_TEST(kept != nullptr);
  BOOST_TEST(billhook_answer_json(kept, text("{}")) == BILLHOOK_INVALID);
}

BOOST_AUTO_TEST_CASE(closing_and_freeing_accept_null_and_twice_is_once_more_nothing) {
  billhook_close(nullptr);
  billhook_cancel(nullptr);
  billhook_session_close(nullptr);
  billhook_cursor_close(nullptr);
  billhook_reply_free(nullptr);
  CBook book;
  billhook_book* again = book.open();
  billhook_close(again);
  billhook_close(again);
  billhook_cancel(again);
  const CSession session{book.opened};
  BOOST_TEST(session.call("client.list").refusal() == "ok");
}

BOOST_AUTO_TEST_CASE(the_library_says_what_it_is) {
  BOOST_TEST(billhook_abi_version() == BILLHOOK_ABI_VERSION);
  BOOST_TEST(copy(billhook_version()) == version());
  BOOST_TEST(copy(billhook_describe()) == describe());
  BOOST_TEST((billhook_describe().data == billhook_describe().data));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
