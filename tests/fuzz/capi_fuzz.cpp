// Plays sequences of calls of the C interface: operations chosen from what billhook_describe() says, handles of every
// kind open, closed or invented, odd lengths and struct sizes, ports that answer anything. Nothing may crash, and every
// reply is an object with what its status promises.
//
// An input is a list of steps: a byte that chooses what is done, a byte that chooses the handle, and what the step
// takes further: a byte each, and texts as a byte of length and the bytes.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "billhook/engine/book.hpp"
#include "billhook/identity/seller.hpp"
#include "capi/billhook.h"
#include "tests/support/temporary_directory.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

billhook_text text(std::string_view view) { return {view.data(), view.size()}; }

/// The names of all operations, out of the description; a JSON reader is not what is tested here.
std::vector<std::string> operation_names() {
  const billhook_text described = billhook_describe();
  const std::string_view json{described.data, described.size};
  std::vector<std::string> names;
  const std::string_view list = json.substr(json.find("\"operations\":["));
  constexpr std::string_view mark = "{\"name\":\"";
  for (std::size_t at = list.find(mark); at != std::string_view::npos && names.size() < 200; at = list.find(mark, at)) {
    at += mark.size();
    const std::string_view name = list.substr(at, list.find('"', at) - at);
    if (name.find('.') != std::string_view::npos) names.emplace_back(name);
  }
  return names;
}

/// A book as the bytes of its file: a copy from file to file would fail when libFuzzer's alarm interrupts it.
std::string make_book() {
  const billhook::tests::TemporaryDirectory folder;
  const std::string path = folder.file("original.db");
  billhook::Book::create(path)
      .session(billhook::Actor::system())
      .call(billhook::CreateSeller{.name = "House",
                                   .country = billhook::CountryCode{"DE"},
                                   .email = billhook::Email{"a@b.example"},
                                   .time_zone = "Europe/Berlin",
                                   .currency = billhook::Currency::of("EUR")});
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator{file}, {}};
}

class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : data_{data}, size_{size} {}
  bool is_at_end() const { return at_ >= size_; }
  std::uint8_t byte() { return is_at_end() ? std::uint8_t{0} : data_[at_++]; }
  /// A text of the input; now and then one that no text can be.
  billhook_text words() {
    const std::uint8_t length = byte();
    if (length == 255) return {nullptr, byte()};
    if (length == 254) return {"", ~std::size_t{0}};
    const std::size_t size = std::min<std::size_t>(length, size_ - at_);
    const billhook_text made{reinterpret_cast<const char*>(data_ + at_), size};
    at_ += size;
    return made;
  }

 private:
  const std::uint8_t* data_;
  std::size_t size_;
  std::size_t at_ = 0;
};

class Game {
 public:
  Game(const std::string& path, Input input) : path_{path}, input_{input} {
    require(billhook_open(text(path_), text(R"({"busy_wait_ms":0})"), &book_, nullptr) == BILLHOOK_OK);
    require(billhook_session_open(book_, text(R"({"kind":"system"})"), &session_, nullptr) == BILLHOOK_OK);
    handles_ = {book_, session_};
  }
  Game(const Game&) = delete;
  Game& operator=(const Game&) = delete;
  ~Game() {
    for (void* handle : handles_) {
      billhook_reply_free(static_cast<billhook_reply*>(handle));
      billhook_cursor_close(static_cast<billhook_cursor*>(handle));
      billhook_session_close(static_cast<billhook_session*>(handle));
      billhook_close(static_cast<billhook_book*>(handle));
    }
  }

  void play() {
    for (int steps = 0; steps < 40 && !input_.is_at_end(); ++steps) step();
  }

 private:
  static constexpr int deepest = 3;

  template <class Handle>
  Handle* any() {
    const std::uint8_t chosen = input_.byte();
    if (chosen >= 250) return reinterpret_cast<Handle*>(std::uint64_t{chosen} << (8U * (chosen - 250U)));
    return static_cast<Handle*>(handles_[chosen % handles_.size()]);
  }

  void take(billhook_status status, billhook_reply* reply) {
    const billhook_text json = billhook_reply_json(reply);
    const std::string_view said{json.data, json.size};
    if (status != BILLHOOK_OK) require(said.starts_with("{\"code\":\""));
    if (reply != nullptr) require(said.starts_with('{') && said.ends_with('}'));
    require(said.find("\"internal.exception\"") == std::string_view::npos);
    if (input_.byte() % 4 == 0 && handles_.size() < 60) return handles_.push_back(reply);
    billhook_reply_free(reply);
  }

  void keep(void* handle) {
    if (handle != nullptr) handles_.push_back(handle);
  }

  billhook_text operation() {
    static const std::vector<std::string> names = operation_names();
    const std::uint8_t chosen = input_.byte();
    return chosen < names.size() ? text(names[chosen]) : input_.words();
  }

  void answer_somehow(billhook_answer* answer) {
    const int answers = input_.byte() % 3;
    for (int i = 0; i < answers; ++i) {
      switch (input_.byte() % 3) {
        case 0:
          billhook_answer_json(answer, input_.words());
          break;
        case 1:
          billhook_answer_error(answer, input_.words());
          break;
        default:
          billhook_answer_host_error(answer, this, input_.words());
      }
    }
    if (depth_ >= deepest) return;
    ++depth_;
    if (input_.byte() % 2 == 0) step();
    --depth_;
  }

  static void on_port(void* user, billhook_text, billhook_text, billhook_answer* answer) {
    static_cast<Game*>(user)->answer_somehow(answer);
  }
  static int on_progress(void* user, std::int64_t, std::int64_t, billhook_text, billhook_answer* answer) {
    auto& self = *static_cast<Game*>(user);
    self.answer_somehow(answer);
    return self.input_.byte() % 4 == 0 ? 1 : 0;
  }

  const billhook_call_options* options() {
    if (input_.byte() % 2 == 0) return nullptr;
    billhook_call_options& made = kept_options_[static_cast<std::size_t>(depth_)];
    made = {};
    made.size = input_.byte() % 8 == 0 ? input_.byte() : sizeof made;
    made.idempotency_key = input_.words();
    made.reason = input_.words();
    made.deadline = input_.byte() - 1;
    made.flags = input_.byte() % 4;
    made.progress = input_.byte() % 2 == 0 ? nullptr : &on_progress;
    made.user = this;
    if (made.size > sizeof made) made.size = ~std::size_t{0};
    return &made;
  }

  void step() {
    switch (input_.byte() % 12) {
      case 0:
      case 1:
      case 2:
        return call();
      case 3:
        return query();
      case 4:
        return next();
      case 5:
        return open_session();
      case 6:
        return place_port();
      case 7: {
        billhook_reply* reply = nullptr;
        const billhook_status status = billhook_work(any<billhook_book>(), input_.byte() - 2, &reply);
        return take(status, reply);
      }
      case 8:
        return billhook_session_close(any<billhook_session>());
      case 9:
        return billhook_cursor_close(any<billhook_cursor>());
      case 10:
        return input_.byte() % 2 == 0 ? billhook_close(any<billhook_book>()) : billhook_cancel(any<billhook_book>());
      default:
        billhook_reply_free(any<billhook_reply>());
        billhook_reply_json(any<billhook_reply>());
    }
  }

  void call() {
    auto* session = any<billhook_session>();
    const billhook_text name = operation();
    const billhook_text request = input_.words();
    billhook_reply* reply = nullptr;
    const billhook_status status = billhook_call(session, name, request, options(), &reply);
    require(reply != nullptr);
    take(status, reply);
  }

  void query() {
    auto* session = any<billhook_session>();
    const billhook_text name = operation();
    const billhook_text request = input_.words();
    billhook_cursor* cursor = nullptr;
    billhook_reply* why = nullptr;
    const billhook_status status = billhook_query(session, name, request, options(), &cursor, &why);
    require((status == BILLHOOK_OK) == (cursor != nullptr));
    keep(cursor);
    take(status, why);
  }

  void next() {
    const billhook_batch* batch = nullptr;
    billhook_reply* why = nullptr;
    auto* cursor = any<billhook_cursor>();
    const billhook_status status = billhook_cursor_next(cursor, input_.byte(), &batch, &why);
    if (batch != nullptr) {
      for (std::int64_t i = 0; i < batch->column_count; ++i) {
        const billhook_column& column = *batch->columns[i];
        require(column.null_count <= batch->rows && (column.null_count == 0) == (column.validity == nullptr));
        if (column.offsets != nullptr) require(column.offsets[0] == 0 && column.offsets[batch->rows] >= 0);
      }
    }
    take(status, why);
  }

  void open_session() {
    billhook_session* made = nullptr;
    billhook_reply* why = nullptr;
    const billhook_status status = billhook_session_open(any<billhook_book>(), input_.words(), &made, &why);
    require((status == BILLHOOK_OK) == (made != nullptr));
    keep(made);
    take(status, why);
  }

  void place_port() {
    static constexpr std::array<std::string_view, 5> names{"mailer", "provisioner", "clock", "random", "gateway"};
    const std::uint8_t chosen = input_.byte();
    billhook_port port{sizeof port, this, &on_port, nullptr};
    if (chosen % 16 == 15) port.size = chosen % sizeof port;
    billhook_reply* why = nullptr;
    auto* book = any<billhook_book>();
    const billhook_status status =
        billhook_register_port(book, text(names[chosen % names.size()]), chosen % 7 == 0 ? nullptr : &port, &why);
    take(status, why);
  }

  const std::string& path_;
  Input input_;
  billhook_book* book_ = nullptr;
  billhook_session* session_ = nullptr;
  std::vector<void*> handles_;
  std::array<billhook_call_options, deepest + 1> kept_options_{};
  int depth_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const billhook::tests::TemporaryDirectory folder;
  static const std::string original = make_book();
  const std::string path = folder.file("book.db");
  for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path + end);
  require(static_cast<bool>(std::ofstream{path, std::ios::binary} << original << std::flush));
  Game{path, Input{data, size}}.play();
  return 0;
}
