// Allocations fail, one in each try: of billhook, of the libraries inside it and of SQLite, under the C interface:
// opening a book, a call that writes, a refused one, a cursor, delivering a job. Each must end with a proper reply,
// exhausted or as ever; afterwards everything works, and tried again with the same key a call has its effect once.
//
// With BILLHOOK_EVERY_FAULT in the environment each allocation has its turn; otherwise the first ones and then some.
#include <sqlite3.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <new>
#include <string>

#include "billhook/catalog/price.hpp"
#include "billhook/catalog/product.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"
#include "billhook/services/service.hpp"
#include "capi/billhook.h"
#include "tests/support/temporary_directory.hpp"

namespace {

/// How many more allocations succeed; negative: all of them.
std::atomic<long> left{-1};

bool fails_now() noexcept {
  if (left.load(std::memory_order_relaxed) < 0) return false;
  return left.fetch_sub(1, std::memory_order_relaxed) == 0;
}

void* allocate(std::size_t size, std::size_t alignment) noexcept {
  if (fails_now()) return nullptr;
  return alignment <= alignof(std::max_align_t)
             ? std::malloc(size == 0 ? 1 : size)
             : std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
}

void* allocate_or_throw(std::size_t size, std::size_t alignment) {
  void* memory = allocate(size, alignment);
  if (memory == nullptr) throw std::bad_alloc{};
  return memory;
}

}  // namespace

void* operator new(std::size_t size) { return allocate_or_throw(size, 1); }
void* operator new[](std::size_t size) { return allocate_or_throw(size, 1); }
void* operator new(std::size_t size, std::align_val_t by) {
  return allocate_or_throw(size, static_cast<std::size_t>(by));
}
void* operator new[](std::size_t size, std::align_val_t by) {
  return allocate_or_throw(size, static_cast<std::size_t>(by));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size, 1); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate(size, 1); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

namespace {

using namespace billhook;

sqlite3_mem_methods usual;

/// SQLite's own allocations fail as well.
void starve_sqlite() {
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
  sqlite3_mem_methods starved = usual;
  starved.xMalloc = [](int size) { return fails_now() ? nullptr : usual.xMalloc(size); };
  starved.xRealloc = [](void* memory, int size) { return fails_now() ? nullptr : usual.xRealloc(memory, size); };
  sqlite3_config(SQLITE_CONFIG_MALLOC, &starved);
}

billhook_text text(std::string_view view) { return {view.data(), view.size()}; }

/// Opening a book allocates thousands of times, mostly in the same way.
constexpr long first_all = 150;
constexpr long usual_stride = 13;

int wrong = 0;

void require(bool holds, const std::string& what, long failed_at) {
  if (holds) return;
  ++wrong;
  if (wrong < 20) std::fprintf(stderr, "WRONG: %s, with allocation %ld failing\n", what.c_str(), failed_at);
}

void make_book(const std::string& path) {
  Book book = Book::create(path);
  Session house = book.session(Actor::system());
  house.call(CreateSeller{.name = "House",
                          .country = CountryCode{"DE"},
                          .email = Email{"a@b.example"},
                          .time_zone = "Europe/Berlin",
                          .currency = Currency::of("EUR")});
  const Id<Client> client =
      house
          .call(CreateClient{
              .name = "Ada", .email = Email{"a@b.example"}, .address = Address{.country = CountryCode{"DE"}}})
          .id;
  CreateProduct product{.name = "Hosting"};
  product.provision_on = ProvisionOn::order;
  const Id<Product> hosting = house.call(product).id;
  house.call(SetPrice{.product = hosting, .cycle = Cycle{}, .amount = Money::parse("10", "EUR")});
  CreateService service;
  service.client = client;
  service.product = hosting;
  service.cycle = Cycle{};
  house.call(service);
}

/// The test itself has memory while this lives.
class Fed {
 public:
  Fed() : left_{left.exchange(-1)} {}
  Fed(const Fed&) = delete;
  Fed& operator=(const Fed&) = delete;
  ~Fed() { left = left_; }

 private:
  long left_;
};

/// What a step's status must be: as ever, or exhausted with a reply that says so. True when it is as ever.
bool ended_well(billhook_status status, billhook_reply* reply, const char* what, long failed_at) {
  const Fed fed;
  const billhook_text json = billhook_reply_json(reply);
  const std::string_view said{json.data, json.size};
  require(status == BILLHOOK_OK || status == BILLHOOK_EXHAUSTED,
          std::string{what} + ": status " + std::to_string(status) + " " + std::string{said}, failed_at);
  if (status == BILLHOOK_EXHAUSTED) {
    require(said.find("\"code\":\"exhausted\"") != std::string_view::npos,
            std::string{what} + " says " + std::string{said}, failed_at);
  }
  billhook_reply_free(reply);
  return status == BILLHOOK_OK;
}

/// A copy of the book, open, and one step done on it under starvation; then everything again with enough memory.
struct Step {
  const char* name;
  bool is_opened_before;
  std::function<bool(billhook_book*& book, billhook_session*& session, const std::string& path, long failed_at)> run;
};

bool open_book(billhook_book*& book, billhook_session*& session, const std::string& path, long failed_at) {
  billhook_reply* why = nullptr;
  billhook_status status = billhook_open(text(path), text(R"({"busy_wait_ms":10})"), &book, &why);
  if (!ended_well(status, why, "open", failed_at)) return false;
  why = nullptr;
  status = billhook_session_open(book, text(R"({"kind":"system"})"), &session, &why);
  return ended_well(status, why, "session_open", failed_at);
}

bool create_client(billhook_book*& /*book*/, billhook_session*& session, const std::string& /*path*/, long failed_at) {
  billhook_call_options options = {};
  options.size = sizeof options;
  options.idempotency_key = text("one and the same client of the house");
  billhook_reply* reply = nullptr;
  const billhook_status status =
      billhook_call(session, text("client.create"),
                    text(R"({"name":"B","email":"b@b.example","address":{"country":"DE"}})"), &options, &reply);
  return ended_well(status, reply, "call", failed_at);
}

bool refused_call(billhook_book*& /*book*/, billhook_session*& session, const std::string& /*path*/, long failed_at) {
  billhook_reply* reply = nullptr;
  const billhook_status status = billhook_call(session, text("client.get"), text(R"({"id":99})"), nullptr, &reply);
  if (status != BILLHOOK_NOT_FOUND) return ended_well(status, reply, "refused call", failed_at);
  billhook_reply_free(reply);
  return true;
}

bool read_rows(billhook_book*& /*book*/, billhook_session*& session, const std::string& /*path*/, long failed_at) {
  billhook_cursor* cursor = nullptr;
  billhook_reply* why = nullptr;
  billhook_status status = billhook_query(session, text("client.list"), text(""), nullptr, &cursor, &why);
  bool is_well = ended_well(status, why, "query", failed_at);
  std::int64_t rows = 0;
  while (is_well) {
    const billhook_batch* batch = nullptr;
    status = billhook_cursor_next(cursor, 1, &batch, &why);
    is_well = ended_well(status, why, "next", failed_at);
    if (batch == nullptr) break;
    rows += batch->rows;
  }
  billhook_cursor_close(cursor);
  const Fed fed;
  require(!is_well || rows >= 1, "rows are missing", failed_at);
  return is_well;
}

bool deliver(billhook_book*& book, billhook_session*& /*session*/, const std::string& /*path*/, long failed_at) {
  const auto answer_in_time = [](void*, billhook_text, billhook_text, billhook_answer* answer) {
    billhook_answer_json(answer, text(R"({"external_id":"web-1"})"));
  };
  const billhook_port port{sizeof port, nullptr, answer_in_time, nullptr};
  billhook_reply* reply = nullptr;
  billhook_status status = billhook_register_port(book, text("provisioner"), &port, &reply);
  if (!ended_well(status, reply, "register", failed_at)) return false;
  status = billhook_work(book, 0, &reply);
  return ended_well(status, reply, "work", failed_at);
}

const Step steps[] = {{"open", false, open_book},
                      {"call", true, create_client},
                      {"refusal", true, refused_call},
                      {"cursor", true, read_rows},
                      {"work", true, deliver}};

/// One try; false when no allocation was left to fail.
bool starve(const Step& step, const std::string& original, long fail_at) {
  const tests::TemporaryDirectory folder;
  const std::string path = folder.file("book.db");
  std::filesystem::copy_file(original, path);
  billhook_book* book = nullptr;
  billhook_session* session = nullptr;
  if (step.is_opened_before) open_book(book, session, path, -1);

  left = fail_at;
  const bool is_done = step.run(book, session, path, fail_at);
  const bool has_failed = left < 0;
  left = -1;

  if (step.is_opened_before) {
    require(step.run(book, session, path, -1), std::string{step.name} + " does not work afterwards", fail_at);
  }
  billhook_session_close(session);
  billhook_close(book);
  book = nullptr;
  session = nullptr;
  require(open_book(book, session, path, -1), std::string{"opening does not work after "} + step.name, fail_at);
  require(step.name != std::string_view{"call"} || create_client(book, session, path, -1), "the key is spoilt",
          fail_at);
  billhook_session_close(session);
  billhook_close(book);
  require(is_done || has_failed, "refused although nothing failed", fail_at);
  if (step.name == std::string_view{"call"}) {
    const std::size_t clients = Book::open(path).session(Actor::system()).call(ListClients{}).items.size();
    require(clients == 2, std::to_string(clients) + " clients", fail_at);
  }
  return has_failed;
}

}  // namespace

int main() {
  starve_sqlite();
  const tests::TemporaryDirectory folder;
  const std::string original = folder.file("original.db");
  make_book(original);
  long tries = 0;
  const long stride = std::getenv("BILLHOOK_EVERY_FAULT") != nullptr ? 1 : usual_stride;
  for (const Step& step : steps) {
    long fail_at = 0;
    while (starve(step, original, fail_at)) {
      fail_at += fail_at < first_all ? 1 : stride;
      ++tries;
    }
    std::printf("memory_faults: %s has about %ld allocations\n", step.name, fail_at);
  }
  std::printf("memory_faults: %ld faults, %d wrong\n", tries, wrong);
  return wrong == 0 ? 0 : 1;
}
