// 300,000 calls through the C interface, refused ones, cursors, sessions and ports among them, leave the process as
// small as the first few thousand did.
#include <malloc.h>

#include <cstdio>
#include <string>

#include "billhook/clients/client.hpp"
#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"
#include "capi/billhook.h"
#include "tests/support/temporary_directory.hpp"

namespace {

constexpr int warm_up = 20'000;
constexpr int calls = 300'000;
constexpr std::size_t tolerance = 64 * 1024;  // SQLite's caches breathe

billhook_text text(std::string_view view) { return {view.data(), view.size()}; }

void make_book(const std::string& path) {
  using namespace billhook;
  Book book = Book::create(path);
  Session house = book.session(Actor::system());
  house.call(CreateSeller{.name = "House",
                          .country = CountryCode{"DE"},
                          .email = Email{"a@b.example"},
                          .time_zone = "Europe/Berlin",
                          .currency = Currency::of("EUR")});
  house.call(
      CreateClient{.name = "Ada", .email = Email{"a@b.example"}, .address = Address{.country = CountryCode{"DE"}}});
}

void answer_nothing(void* /*user*/, billhook_text /*operation*/, billhook_text /*request*/,
                    billhook_answer* /*answer*/) {}

int wrong = 0;

void require(bool holds, const char* what) {
  if (holds) return;
  ++wrong;
  std::fprintf(stderr, "WRONG: %s\n", what);
}

/// One call with a result, and now and then everything else there is.
void call_once(billhook_book* book, billhook_session* session, int number) {
  billhook_reply* reply = nullptr;
  require(billhook_call(session, text("client.get"), text(R"({"id":1})"), nullptr, &reply) == BILLHOOK_OK, "a call");
  billhook_reply_free(reply);
  if (number % 10 != 0) return;
  require(billhook_call(session, text("client.get"), text(R"({"id":2})"), nullptr, &reply) == BILLHOOK_NOT_FOUND,
          "a refused call");
  billhook_reply_free(reply);
  billhook_cursor* cursor = nullptr;
  require(billhook_query(session, text("client.list"), text(""), nullptr, &cursor, nullptr) == BILLHOOK_OK, "a query");
  const billhook_batch* batch = nullptr;
  require(billhook_cursor_next(cursor, 0, &batch, nullptr) == BILLHOOK_OK && batch->rows == 1, "a batch");
  billhook_cursor_close(cursor);
  billhook_session* other = nullptr;
  require(billhook_session_open(book, text(R"({"kind":"client","id":1})"), &other, nullptr) == BILLHOOK_OK,
          "a session");
  billhook_session_close(other);
  const billhook_port port{sizeof port, nullptr, answer_nothing, nullptr};
  require(billhook_register_port(book, text("mailer"), &port, nullptr) == BILLHOOK_OK, "a port");
}

}  // namespace

int main() {
  const billhook::tests::TemporaryDirectory folder;
  const std::string path = folder.file("book.db");
  make_book(path);
  billhook_book* book = nullptr;
  billhook_session* session = nullptr;
  require(billhook_open(text(path), text(""), &book, nullptr) == BILLHOOK_OK, "opening");
  require(billhook_session_open(book, text(R"({"kind":"system"})"), &session, nullptr) == BILLHOOK_OK, "a session");
  for (int i = 0; i < warm_up; ++i) call_once(book, session, i);
  const std::size_t before = mallinfo2().uordblks;
  for (int i = 0; i < calls && wrong == 0; ++i) call_once(book, session, i);
  const std::size_t after = mallinfo2().uordblks;
  require(after < before + tolerance, "the process grew");
  billhook_session_close(session);
  billhook_close(book);
  std::printf("c_growth: %d calls, %zu bytes in use before and %zu after\n", calls, before, after);
  return wrong == 0 ? 0 : 1;
}
