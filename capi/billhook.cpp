// The functions of billhook.h: look the handles up, call the library, turn whatever is thrown into a status and a
// reply.
#include "billhook.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <exception>
#include <new>
#include <utility>

#include "base/json.hpp"
#include "base/utf8.hpp"
#include "billhook/base/fields.hpp"
#include "engine/job_rules.hpp"
#include "engine/operation.hpp"
#include "objects.hpp"

namespace billhook::capi {

namespace {

enum class ActorKind : std::uint8_t { system, staff, client };

}  // namespace

}  // namespace billhook::capi

namespace billhook {

template <>
struct EnumNames<capi::ActorKind> {
  static constexpr std::array<std::string_view, 3> names{"system", "staff", "client"};
};

}  // namespace billhook

namespace billhook::capi {

namespace {

struct GivenOptions {
  bool create = false;
  bool read_only = false;
  std::int32_t busy_wait_ms = BookOptions{}.busy_wait_ms;

  template <class V>
  static void fields(V&& v) {
    v("create", &GivenOptions::create, {.has_default = true});
    v("read_only", &GivenOptions::read_only, {.has_default = true});
    v("busy_wait_ms", &GivenOptions::busy_wait_ms, {.min = 0, .max = 3'600'000, .has_default = true});
  }
};

struct GivenActor {
  ActorKind kind = ActorKind::system;
  std::optional<std::int64_t> id = {};

  template <class V>
  static void fields(V&& v) {
    v("kind", &GivenActor::kind);
    v("id", &GivenActor::id, {.min = 1, .max = (std::int64_t{1} << 53) - 1});
  }
};

// ---- Replies ------------------------------------------------------------------------------------------------------

constexpr std::string_view out_of_memory_json =
    R"({"code":"exhausted","reason":"memory.exhausted","message":"There is not enough memory.","fields":[]})";

/// Stands for the reply that no memory was left for. No handle that is opened looks like it.
billhook_reply* out_of_memory_reply() {
  return reinterpret_cast<billhook_reply*>(~std::uint64_t{0});  // NOLINT(performance-no-int-to-ptr)
}

constexpr billhook_status statuses[] = {
    BILLHOOK_INVALID,      BILLHOOK_UNAUTHENTICATED, BILLHOOK_DENIED,    BILLHOOK_NOT_FOUND, BILLHOOK_CONFLICT,
    BILLHOOK_PRECONDITION, BILLHOOK_EXHAUSTED,       BILLHOOK_CANCELLED, BILLHOOK_BUSY,      BILLHOOK_UNAVAILABLE,
    BILLHOOK_HOST_ERROR,   BILLHOOK_CORRUPT,         BILLHOOK_INTERNAL};  // in the order of ErrorCode

void give(billhook_reply** out, std::string json, void* exception) {
  *out = open_handle<billhook_reply>(std::make_shared<Reply>(Reply{std::move(json), exception}));
}

billhook_status give_error(billhook_reply** out, const Error& error, void* exception) noexcept {
  const billhook_status status = statuses[static_cast<std::size_t>(error.code)];
  if (out == nullptr) return status;
  try {
    give(out, to_json(error), exception);
    return status;
  } catch (...) {
    *out = out_of_memory_reply();
    return BILLHOOK_EXHAUSTED;
  }
}

billhook_status give_no_memory(billhook_reply** out) noexcept {
  if (out != nullptr) *out = out_of_memory_reply();
  return BILLHOOK_EXHAUSTED;
}

/// The one guard around every function that can fail: no exception leaves. On success the place for a reply is null.
template <class Work>
billhook_status guarded(billhook_reply** why, const Work& work) noexcept {
  if (why != nullptr) *why = nullptr;
  try {
    work();
    return BILLHOOK_OK;
  } catch (const HostFailure& failure) {
    return give_error(why, failure, failure.exception);
  } catch (const Error& error) {
    return give_error(why, error, nullptr);
  } catch (const std::bad_alloc&) {
    return give_no_memory(why);
  } catch (const std::exception& exception) {
    try {
      return give_error(why, {ErrorCode::internal, "internal.exception", exception.what()}, nullptr);
    } catch (...) {
      return give_no_memory(why);
    }
  } catch (...) {
    try {
      return give_error(why, {ErrorCode::internal, "internal.exception", "Something unknown was thrown."}, nullptr);
    } catch (...) {
      return give_no_memory(why);
    }
  }
}

// ---- What comes in ------------------------------------------------------------------------------------------------

template <class Place>
void require_place(Place* place) {
  if (place == nullptr) throw Error{ErrorCode::invalid, "abi.null_place", "There is no place for the result."};
}

/// A name, a path or the like. Errors: invalid `abi.not_utf8`, with the parameter's name.
std::string_view words(billhook_text given, const char* parameter) {
  const std::string_view words = view(given);
  if (!is_utf8(words)) throw Error::invalid("abi.not_utf8", parameter, "This is not UTF-8.");
  return words;
}

std::string_view object(billhook_text json) {
  const std::string_view object = view(json);
  return object.empty() ? "{}" : object;
}

/// How large a struct was in version 1; no host knows a smaller one.
template <class Struct>
constexpr std::size_t first_size = 0;
template <>
constexpr std::size_t first_size<billhook_call_options> = offsetof(billhook_call_options, user) + sizeof(void*);
template <>
constexpr std::size_t first_size<billhook_port> = offsetof(billhook_port, destroy) + sizeof(void (*)(void*));

/// What is larger was never given its size.
constexpr std::size_t largest_struct = 4096;

/// A copy of a public struct in today's size, whatever size the host knows. A host that is newer than the library may
/// not use what the library does not know.
template <class Struct>
Struct today(const Struct& given) {
  if (given.size < first_size<Struct> || given.size > largest_struct) {
    throw Error{ErrorCode::invalid, "abi.bad_size", "A struct begins with its own size."};
  }
  const auto* bytes = reinterpret_cast<const unsigned char*>(&given);
  if (std::any_of(bytes + std::min(sizeof(Struct), given.size), bytes + given.size,
                  [](auto byte) { return byte != 0; })) {
    throw Error{ErrorCode::invalid, "abi.newer_struct", "The struct holds something this library is too old for."};
  }
  Struct copy = {};
  std::memcpy(&copy, bytes, std::min(sizeof(Struct), given.size));
  return copy;
}

Progress progress_of(const billhook_call_options& given) {
  if (given.progress == nullptr) return {};
  return [report = given.progress, user = given.user](std::int64_t done, std::int64_t total, std::string_view phase) {
    const auto answer = std::make_shared<Answer>();
    const AnswerHandle handle{answer};
    const int stops = report(user, done, total, text(phase), handle.get());
    answer->raise();
    return stops == 0;
  };
}

CallOptions options_of(const billhook_call_options* given) {
  if (given == nullptr) return {};
  const billhook_call_options options = today(*given);
  if ((options.flags & ~BILLHOOK_DRY_RUN) != 0) {
    throw Error::invalid("abi.unknown_flag", "flags", "Only BILLHOOK_DRY_RUN is known.");
  }
  CallOptions made{.idempotency_key = std::string{words(options.idempotency_key, "idempotency_key")},
                   .reason = std::string{words(options.reason, "reason")},
                   .dry_run = (options.flags & BILLHOOK_DRY_RUN) != 0};
  if (options.deadline != 0) made.deadline = Timestamp::from_micros(options.deadline);
  made.progress = progress_of(options);
  return made;
}

Actor actor_of(std::string_view json) {
  GivenActor given;
  decode(json, table_of<GivenActor>(), &given);
  if (given.kind == ActorKind::system) return Actor::system({given.id.value_or(1)});
  if (!given.id) throw Error::invalid("actor.no_id", "id", "Say which one.");
  return given.kind == ActorKind::staff ? Actor::staff({*given.id}) : Actor::client({*given.id});
}

/// The book of a handle, for a thread that may use it.
std::shared_ptr<HostBook> require_book(billhook_book* handle) {
  auto book = find_handle(handle);
  book->threads->check_outside();
  return book;
}

std::shared_ptr<HostSession> require_session(billhook_session* handle) {
  auto session = find_handle(handle);
  session->book->threads->check_outside();
  return session;
}

std::shared_ptr<HostBook> open_book(const std::string& location, std::string_view options_json) {
  GivenOptions given;
  decode(options_json, table_of<GivenOptions>(), &given);
  auto threads = std::make_shared<HostThreads>();
  auto clock = std::make_shared<HostClock>(threads);
  auto random = std::make_shared<HostRandom>(threads);
  const BookOptions options{
      .read_only = given.read_only, .busy_wait_ms = given.busy_wait_ms, .clock = clock, .random = random};
  auto book =
      std::make_shared<HostBook>(given.create ? Book::create(location, options) : Book::open(location, options));
  book->threads = std::move(threads);
  book->clock = std::move(clock);
  book->random = std::move(random);
  return book;
}

bool is_port(std::string_view name) {
  return std::ranges::any_of(engine::domains(), [name](const engine::Domain* domain) {
    return std::ranges::any_of(domain->ports, [name](const engine::PortRow& port) { return port.name == name; });
  });
}

void set_port(HostBook& book, std::string_view name, std::shared_ptr<HostPort> port) {
  if (name == "clock") return book.clock->set(std::move(port));
  if (name == "random") return book.random->set(std::move(port));
  if (!is_port(name)) {
    throw Error{ErrorCode::not_found, "port.unknown", "There is no port of that name. See billhook_describe()."};
  }
  book.book.set_port(name, std::move(port));
}

/// A handle whose object is still to be filled, so that nothing can fail once that has happened.
template <class Handle>
class HandleToFill {
 public:
  explicit HandleToFill(std::shared_ptr<typename HandleOf<Handle>::Object> object)
      : handle_{open_handle<Handle>(std::move(object))} {}
  HandleToFill(const HandleToFill&) = delete;
  HandleToFill& operator=(const HandleToFill&) = delete;
  ~HandleToFill() { close_handle(handle_); }
  Handle* release() { return std::exchange(handle_, nullptr); }

 private:
  Handle* handle_;
};

/// Lets the host see a batch of the library in its own words. Allocates nothing once the columns are known.
const billhook_batch* show(HostCursor& cursor, const Batch& batch) {
  cursor.columns.clear();
  cursor.column_pointers.clear();
  for (const Column& column : batch.columns) {
    cursor.columns.push_back({.size = sizeof(billhook_column),
                              .name = text(column.name),
                              .format = column.format,
                              .null_count = column.null_count,
                              .validity = column.validity.empty() ? nullptr : column.validity.data(),
                              .offsets = column.offsets.empty() ? nullptr : column.offsets.data(),
                              .values = column.values.data(),
                              .content = column.content});
    cursor.column_pointers.push_back(&cursor.columns.back());
  }
  cursor.batch = {.size = sizeof(billhook_batch),
                  .rows = batch.rows,
                  .column_count = static_cast<std::int64_t>(cursor.columns.size()),
                  .columns = cursor.column_pointers.data()};
  return &cursor.batch;
}

/// Keeps the first answer. Errors: precondition `answer.given`, and those of `set`, which come instead of the answer.
template <class Set>
billhook_status answer_with(billhook_answer* handle, const Set& set) noexcept {
  return guarded(nullptr, [&] {
    const auto answer = find_handle(handle);
    if (answer->is_given) throw Error::precondition("answer.given", "This was answered already.");
    set(*answer);
    answer->is_given = true;
  });
}

}  // namespace

Turn::Turn(std::atomic<bool>& is_taken, const char* reason) : is_taken_{is_taken} {
  if (is_taken_.exchange(true, std::memory_order_acquire)) {
    throw Error::precondition(reason, "It is in a call already; it belongs to one thread at a time.");
  }
}

}  // namespace billhook::capi

using namespace billhook::capi;

extern "C" {

uint32_t billhook_abi_version(void) { return BILLHOOK_ABI_VERSION; }

billhook_text billhook_version(void) { return text(billhook::version()); }

billhook_text billhook_describe(void) {
  try {
    static const std::string description = billhook::describe();
    return text(description);
  } catch (...) {
    return {"", 0};
  }
}

billhook_status billhook_open(billhook_text location, billhook_text options, billhook_book** out,
                              billhook_reply** why) {
  return guarded(why, [&] {
    require_place(out);
    *out = nullptr;
    *out = open_handle<billhook_book>(open_book(std::string{words(location, "location")}, object(options)));
  });
}

void billhook_close(billhook_book* book) { close_handle(book); }

billhook_status billhook_work(billhook_book* handle, int64_t limit, billhook_reply** out) {
  return guarded(out, [&] {
    require_place(out);
    const auto book = require_book(handle);
    if (limit < 0) throw billhook::Error::invalid("field.out_of_range", "limit", "A number of jobs is not negative.");
    const HostThreads::Working working{*book->threads};
    const billhook::Book::Work work = book->book.work(limit == 0 ? 1000 : limit);
    give(out,
         "{\"done\":" + std::to_string(work.done) + ",\"failed\":" + std::to_string(work.failed) +
             ",\"dead\":" + std::to_string(work.dead) + ",\"waiting\":" + std::to_string(work.waiting) + "}",
         working.exception());
  });
}

billhook_status billhook_backup(billhook_book* book, billhook_text path, billhook_reply** why) {
  return guarded(why, [&] { require_book(book)->book.backup(std::string{words(path, "path")}); });
}

void billhook_cancel(billhook_book* book) {
  guarded(nullptr, [&] { find_handle(book)->book.cancel(); });
}

billhook_status billhook_session_open(billhook_book* handle, billhook_text actor, billhook_session** out,
                                      billhook_reply** why) {
  return guarded(why, [&] {
    require_place(out);
    *out = nullptr;
    auto book = require_book(handle);
    billhook::Session session = book->book.session(actor_of(view(actor)));
    *out = open_handle<billhook_session>(std::make_shared<HostSession>(std::move(book), std::move(session)));
  });
}

void billhook_session_close(billhook_session* session) { close_handle(session); }

billhook_status billhook_call(billhook_session* handle, billhook_text operation, billhook_text request,
                              const billhook_call_options* options, billhook_reply** out) {
  return guarded(out, [&] {
    require_place(out);
    const auto session = require_session(handle);
    const Turn turn{session->is_in_call, "session.in_use"};
    const auto reply = std::make_shared<Reply>();
    HandleToFill<billhook_reply> opened{reply};
    session->session.call_json(words(operation, "operation"), object(request), reply->json, options_of(options));
    *out = opened.release();
  });
}

billhook_text billhook_reply_json(const billhook_reply* reply) {
  if (reply == out_of_memory_reply()) return text(out_of_memory_json);
  billhook_text json = {"", 0};
  guarded(nullptr, [&] { json = text(find_handle(reply)->json); });
  return json;
}

void* billhook_reply_host_error(const billhook_reply* reply) {
  void* exception = nullptr;
  guarded(nullptr, [&] { exception = find_handle(reply)->exception; });
  return exception;
}

void billhook_reply_free(billhook_reply* reply) { close_handle(reply); }

billhook_status billhook_query(billhook_session* handle, billhook_text operation, billhook_text request,
                               const billhook_call_options* options, billhook_cursor** out, billhook_reply** why) {
  return guarded(why, [&] {
    require_place(out);
    *out = nullptr;
    const auto session = require_session(handle);
    const Turn turn{session->is_in_call, "session.in_use"};
    auto rows = session->session.query(words(operation, "operation"), object(request), options_of(options));
    auto cursor = std::make_shared<HostCursor>(session->book, std::move(rows));
    cursor->columns.reserve(cursor->cursor.shape().columns.size());  // showing a batch must not fail
    cursor->column_pointers.reserve(cursor->columns.capacity());
    *out = open_handle<billhook_cursor>(std::move(cursor));
  });
}

billhook_status billhook_cursor_next(billhook_cursor* handle, uint32_t max_rows, const billhook_batch** out,
                                     billhook_reply** why) {
  return guarded(why, [&] {
    require_place(out);
    *out = nullptr;
    const auto cursor = find_handle(handle);
    cursor->book->threads->check_outside();
    const Turn turn{cursor->is_in_call, "cursor.in_use"};
    const billhook::Batch* batch = cursor->cursor.next(max_rows == 0 ? billhook::Cursor::usual_rows : max_rows);
    if (batch == nullptr && !cursor->is_begun) batch = &cursor->cursor.shape();
    cursor->is_begun = true;
    if (batch != nullptr) *out = show(*cursor, *batch);
  });
}

void billhook_cursor_close(billhook_cursor* cursor) { close_handle(cursor); }

billhook_status billhook_register_port(billhook_book* handle, billhook_text name, const billhook_port* port,
                                       billhook_reply** why) {
  return guarded(why, [&] {
    const auto book = require_book(handle);
    std::shared_ptr<HostPort> made;
    if (port != nullptr) {
      const billhook_port given = today(*port);
      if (given.call == nullptr)
        throw billhook::Error::invalid("abi.null_function", "call", "A port needs a function.");
      made = std::make_shared<HostPort>(given, book->threads);
    }
    set_port(*book, words(name, "name"), made);
    if (made != nullptr) made->own();
  });
}

billhook_status billhook_answer_json(billhook_answer* answer, billhook_text json) {
  return answer_with(answer, [&](Answer& of) { of.json = object(json); });
}

billhook_status billhook_answer_error(billhook_answer* answer, billhook_text error_json) {
  return answer_with(answer, [&](Answer& of) { of.error = error_from_json(view(error_json)); });
}

billhook_status billhook_answer_host_error(billhook_answer* answer, void* exception, billhook_text message) {
  return answer_with(answer, [&](Answer& of) {
    of.error =
        billhook::Error{billhook::ErrorCode::host_error, "host.exception", billhook::engine::printable(view(message))};
    of.exception = exception;
  });
}

}  // extern "C"
