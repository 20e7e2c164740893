// What a host hands in: places, texts, structs, options, actors.
#include <boost/test/unit_test.hpp>

#include <cstring>
#include <filesystem>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "tests/capi/c_book.hpp"

namespace billhook::test {
namespace {

constexpr std::string_view not_utf8{"\xff\xfe{}", 4};

/// Every parameter that is a text, of the functions that give a reply.
struct TextTaker {
  std::string parameter;
  std::function<Ended(billhook_text)> call;
};

std::vector<TextTaker> text_takers(const CBook& book, const CSession& session) {
  const auto call_with = [&session](const billhook_call_options& options) {
    return session.call("client.list", "{}", &options);
  };
  const auto query = [&session](billhook_text operation, billhook_text request) {
    billhook_cursor* cursor = nullptr;
    const Ended end =
        ended([&](auto** why) { return billhook_query(session.session, operation, request, nullptr, &cursor, why); });
    billhook_cursor_close(cursor);
    return end;
  };
  const auto open = [](billhook_text location, billhook_text options) {
    billhook_book* opened = nullptr;
    const Ended end = ended([&](auto** why) { return billhook_open(location, options, &opened, why); });
    billhook_close(opened);
    return end;
  };
  return {
      {"location", [=](billhook_text t) { return open(t, text("{}")); }},
      {"options", [=, &book](billhook_text t) { return open(text(book.path()), t); }},
      {"path",
       [&](billhook_text t) { return ended([&](auto** why) { return billhook_backup(book.opened, t, why); }); }},
      {"actor",
       [&](billhook_text t) {
         billhook_session* made = nullptr;
         return ended([&](auto** why) { return billhook_session_open(book.opened, t, &made, why); });
       }},
      {"operation",
       [&](billhook_text t) {
         return session.call({t.data, t.size});
       }},
      {"request",
       [&](billhook_text t) {
         return ended([&](auto** out) { return billhook_call(session.session, text("client.list"), t, nullptr, out); });
       }},
      {"idempotency_key",
       [=](billhook_text t) {
         billhook_call_options options = no_options();
         options.idempotency_key = t;
         return call_with(options);
       }},
      {"reason",
       [=](billhook_text t) {
         billhook_call_options options = no_options();
         options.reason = t;
         return call_with(options);
       }},
      {"queried operation", [=](billhook_text t) { return query(t, text("{}")); }},
      {"queried request", [=](billhook_text t) { return query(text("client.list"), t); }},
      {"port name",
       [&](billhook_text t) {
         return ended([&](auto** why) { return billhook_register_port(book.opened, t, nullptr, why); });
       }},
  };
}

std::string session_refusal(const CBook& book, std::string_view actor) {
  billhook_session* session = nullptr;
  const Ended end = ended([&](auto** why) { return billhook_session_open(book.opened, text(actor), &session, why); });
  BOOST_TEST((session == nullptr) == (end.status != BILLHOOK_OK));
  billhook_session_close(session);
  return end.refusal();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(capi_given)

BOOST_AUTO_TEST_CASE(a_null_place_is_refused_and_a_null_why_is_not_missed) {
  CBook book;
  const CSession session{book.opened};
  BOOST_TEST(ended([&](auto** why) { return billhook_open(text(book.path()), text(""), nullptr, why); }).refusal() ==
             "invalid abi.null_place");
  BOOST_TEST(billhook_work(book.opened, 0, nullptr) == BILLHOOK_INVALID);
  BOOST_TEST(billhook_call(session.session, text("client.list"), text(""), nullptr, nullptr) == BILLHOOK_INVALID);
  BOOST_TEST(ended([&](auto** why) {
               return billhook_session_open(book.opened, text(R"({"kind":"system"})"), nullptr, why);
             }).refusal() == "invalid abi.null_place");
  BOOST_TEST(ended([&](auto** why) {
               return billhook_query(session.session, text("client.list"), text(""), nullptr, nullptr, why);
             }).refusal() == "invalid abi.null_place");
  billhook_cursor* cursor = book.query(session.session, "client.list");
  BOOST_TEST(ended([&](auto** why) { return billhook_cursor_next(cursor, 0, nullptr, why); }).refusal() ==
             "invalid abi.null_place");
  billhook_cursor_close(cursor);
  // Without a place for the error the status alone tells.
  billhook_book* opened = nullptr;
  BOOST_TEST(billhook_open(text("/nowhere/book.db"), text(""), &opened, nullptr) == BILLHOOK_NOT_FOUND);
  BOOST_TEST(billhook_backup(nullptr, text("x"), nullptr) == BILLHOOK_INVALID);
  BOOST_TEST(billhook_register_port(book.opened, text("nonsense"), nullptr, nullptr) == BILLHOOK_NOT_FOUND);
}

BOOST_AUTO_TEST_CASE(places_are_null_after_a_failure_and_why_is_null_after_success) {
  CBook book;
  auto* session = reinterpret_cast<billhook_session*>(&book);
  auto* why = reinterpret_cast<billhook_reply*>(&book);
  BOOST_TEST(billhook_session_open(book.opened, text("[]"), &session, &why) == BILLHOOK_INVALID);
  BOOST_TEST(session == nullptr);
  BOOST_TEST(why != nullptr);
  billhook_reply_free(why);
  BOOST_TEST(billhook_session_open(book.opened, text(R"({"kind":"system"})"), &session, &why) == BILLHOOK_OK);
  BOOST_TEST(session != nullptr);
  BOOST_TEST(why == nullptr);
  billhook_session_close(session);
}

BOOST_AUTO_TEST_CASE(a_text_of_null_has_the_length_0_and_none_is_longer_than_memory) {
  CBook book;
  const CSession session{book.opened};
  for (const TextTaker& taker : text_takers(book, session)) {
    BOOST_TEST(taker.call({nullptr, 1}).refusal() == "invalid abi.null_text", taker.parameter);
    for (const std::size_t size :
         {std::numeric_limits<std::size_t>::max(), std::numeric_limits<std::size_t>::max() / 2 + 1}) {
      BOOST_TEST(taker.call({"{}", size}).refusal() == "invalid abi.bad_length", taker.parameter);
    }
    BOOST_TEST(taker.call({nullptr, 0}).refusal() == taker.call({"", 0}).refusal(), taker.parameter);
  }
}

BOOST_AUTO_TEST_CASE(a_text_that_is_not_utf8_is_refused) {
  CBook book;
  const CSession session{book.opened};
  for (const TextTaker& taker : text_takers(book, session)) {
    const Ended end = taker.call(text(not_utf8));
    BOOST_TEST(end.status == BILLHOOK_INVALID, taker.parameter << ": " << end.refusal());
    BOOST_TEST((end.refusal() == "invalid abi.not_utf8" || end.refusal() == "invalid json.malformed"),
               taker.parameter << ": " << end.refusal());
  }
}

BOOST_AUTO_TEST_CASE(texts_need_no_zero_at_their_end_and_may_hold_none_inside) {
  CBook book;
  const CSession session{book.opened};
  BOOST_TEST(session.call(std::string_view{"client.listing"}.substr(0, 11), std::string_view{"{}garbage"}.substr(0, 2))
                 .refusal() == "ok");
  using namespace std::string_view_literals;
  using namespace std::string_literals;
  BOOST_TEST(session.call("client.list\0"sv).refusal() == "not_found operation.unknown");
  BOOST_TEST(session.call("client.list", "{}\0"sv).status == BILLHOOK_INVALID);
  billhook_book* opened = nullptr;
  const std::string path = book.path() + "\0.db"s;
  BOOST_TEST(billhook_open(text(path), text("{}"), &opened, nullptr) == BILLHOOK_UNAVAILABLE);
  BOOST_TEST(billhook_backup(book.opened, text(path), nullptr) == BILLHOOK_UNAVAILABLE);
}

BOOST_AUTO_TEST_CASE(call_options_of_the_wrong_size_are_refused) {
  CBook book;
  const CSession session{book.opened};
  struct Larger {
    billhook_call_options options;
    unsigned char more[64];
  } larger = {};
  const auto with_size = [&](std::size_t size) {
    larger.options.size = size;
    return session.call("client.list", "{}", &larger.options).refusal();
  };
  for (std::size_t size = 0; size < sizeof(billhook_call_options); ++size) {
    BOOST_TEST(with_size(size) == "invalid abi.bad_size");
  }
  BOOST_TEST(with_size(sizeof(billhook_call_options)) == "ok");
  BOOST_TEST(with_size(sizeof larger) == "ok");
  BOOST_TEST(with_size(std::numeric_limits<std::size_t>::max()) == "invalid abi.bad_size");
  BOOST_TEST(with_size(1U << 20U) == "invalid abi.bad_size");
  larger.more[63] = 1;
  BOOST_TEST(with_size(sizeof larger - 1) == "ok");
  BOOST_TEST(with_size(sizeof larger) == "invalid abi.newer_struct");
  larger.options.flags = 1U << 31U;
  BOOST_TEST(with_size(sizeof(billhook_call_options)) == "invalid abi.unknown_flag");
}

BOOST_AUTO_TEST_CASE(a_port_of_the_wrong_size_or_without_a_function_is_refused_and_not_destroyed) {
  CBook book;
  CPort port{"{}"};
  struct Larger {
    billhook_port port;
    unsigned char more[32];
  } larger = {port.port(), {}};
  const auto with_size = [&](std::size_t size) {
    larger.port.size = size;
    return ended([&](auto** why) { return billhook_register_port(book.opened, text("mailer"), &larger.port, why); })
        .refusal();
  };
  for (std::size_t size = 0; size < sizeof(billhook_port); ++size)
    BOOST_TEST(with_size(size) == "invalid abi.bad_size");
  BOOST_TEST(with_size(std::numeric_limits<std::size_t>::max()) == "invalid abi.bad_size");
  larger.more[0] = 1;
  BOOST_TEST(with_size(sizeof larger) == "invalid abi.newer_struct");
  larger.more[0] = 0;
  larger.port.call = nullptr;
  BOOST_TEST(with_size(sizeof larger) == "invalid abi.null_function");
  BOOST_TEST(port.destroyed == 0);
  larger.port = port.port();
  BOOST_TEST(with_size(sizeof larger) == "ok");
  BOOST_TEST(ended([&](auto** why) {
               return billhook_register_port(book.opened, text("mailer"), nullptr, why);
             }).refusal() == "ok");
  BOOST_TEST(port.destroyed == 1);
}

BOOST_AUTO_TEST_CASE(an_actor_is_one_of_three_kinds) {
  CBook book;
  BOOST_TEST(session_refusal(book, R"({"kind":"system"})") == "ok");
  BOOST_TEST(session_refusal(book, R"({"kind":"system","id":1})") == "ok");
  BOOST_TEST(session_refusal(book, R"({"kind":"staff","id":5})") == "ok");
  BOOST_TEST(session_refusal(book, R"({"kind":"client","id":7})") == "ok");
  BOOST_TEST(session_refusal(book, "") == "invalid json.malformed");
  BOOST_TEST(session_refusal(book, "{}") == "invalid json.missing_field");
  BOOST_TEST(session_refusal(book, R"({"kind":"god"})") == "invalid field.unknown_value");
  BOOST_TEST(session_refusal(book, R"({"kind":"staff"})") == "invalid actor.no_id");
  BOOST_TEST(session_refusal(book, R"({"kind":"client"})") == "invalid actor.no_id");
  BOOST_TEST(session_refusal(book, R"({"kind":"client","id":0})") == "invalid field.out_of_range");
  BOOST_TEST(session_refusal(book, R"({"kind":"client","id":9007199254740992})") == "invalid field.out_of_range");
  BOOST_TEST(session_refusal(book, R"({"kind":"client","id":"7"})") == "invalid json.wrong_type");
  BOOST_TEST(session_refusal(book, R"({"kind":"client","id":7,"name":"x"})") == "invalid json.unknown_field");
}

BOOST_AUTO_TEST_CASE(an_error_is_utf8_even_where_a_path_is_not) {
  CBook book;
  const std::filesystem::path here = std::filesystem::current_path();
  const std::filesystem::path odd = std::filesystem::path{book.path()}.parent_path() / "\xff";
  std::filesystem::create_directory(odd);
  std::filesystem::current_path(odd);
  billhook_book* opened = nullptr;
  const Ended end = ended([&](auto** why) { return billhook_open(text("book.db"), text(""), &opened, why); });
  std::filesystem::current_path(here);
  BOOST_TEST(end.refusal() == "not_found book.missing");
  BOOST_TEST(is_utf8(end.json));
  const Error error{ErrorCode::invalid, "a\xff", "b\xff\u00e4", {{"c\xff", "d\xff"}}};
  BOOST_TEST(to_json(error) ==
             "{\"code\":\"invalid\",\"reason\":\"a?\",\"message\":\"b?\u00e4\","
             "\"fields\":[{\"path\":\"c?\",\"message\":\"d?\"}]}");
}

BOOST_AUTO_TEST_CASE(options_of_a_book_are_checked) {
  CBook book;
  const auto refusal = [&](const std::string& path, std::string_view options) {
    billhook_book* opened = nullptr;
    const Ended end = ended([&](auto** why) { return billhook_open(text(path), text(options), &opened, why); });
    BOOST_TEST((opened == nullptr) == (end.status != BILLHOOK_OK));
    billhook_close(opened);
    return end.refusal();
  };
  BOOST_TEST(refusal(book.path(), "") == "ok");
  BOOST_TEST(refusal(book.path(), R"({"read_only":true,"busy_wait_ms":0})") == "ok");
  BOOST_TEST(refusal(book.path(), R"({"busy_wait_ms":-1})") == "invalid field.out_of_range");
  BOOST_TEST(refusal(book.path(), R"({"busy_wait":1})") == "invalid json.unknown_field");
  BOOST_TEST(refusal(book.path(), R"({"create":true})") == "conflict book.exists");
  BOOST_TEST(refusal(book.path() + ".none", "{}") == "not_found book.missing");
  BOOST_TEST(refusal(book.path() + ".new", R"({"create":true})") == "ok");
  BOOST_TEST(refusal("", "{}") == "unavailable storage.cannot_open");
  BOOST_TEST(refusal(book.path() + ".read", R"({"create":true,"read_only":true})") == "invalid book.create_read_only");
  BOOST_TEST(!std::filesystem::exists(book.path() + ".read"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace billhook::test
