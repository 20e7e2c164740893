// The functions of billhook.h: look the handles up, and call the library.
#include "billhook.h"

#include <algorithm>
#include <utility>

#include "base/reasons.hpp"
#include "engine/job_rules.hpp"
#include "engine/operation.hpp"
#include "engine/reasons.hpp"
#include "given.hpp"
#include "objects.hpp"
#include "replies.hpp"

namespace billhook::capi {

namespace {

std::shared_ptr<HostBook> open_book(const std::string& location, std::string_view options_json) {
  const GivenOptions given = options_from_json(options_json);
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
  if (name == "clock") return book.clock->port.set(std::move(port));
  if (name == "random") return book.random->port.set(std::move(port));
  if (!is_port(name)) {
    throw Error{engine::reasons.port_unknown, "There is no port of that name. See billhook_describe()."};
  }
  book.book.set_port(name, port == nullptr ? nullptr : std::make_shared<JobPort>(std::move(port), book.threads));
}

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

/// Gives what `read` makes of the host's words as the answer. Errors: those of Answer::give() and of `read`.
template <class Read>
billhook_status answer_with(billhook_answer* handle, const Read& read) noexcept {
  return guarded(nullptr, [&] {
    const auto answer = find_handle(handle);
    answer->give(read());
  });
}

}  // namespace

Turn::Turn(std::atomic<bool>& is_taken, const Reason& reason) : is_taken_{is_taken} {
  if (is_taken_.exchange(true, std::memory_order_acquire)) {
    throw Error{reason, "It is in a call already; it belongs to one thread at a time."};
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
  return replying(out, [&](Reply& reply) {
    const auto book = find_handle(handle);
    const Visit visit{*book};
    if (limit < 0)
      throw billhook::Error{billhook::base_reasons.field_out_of_range, "limit", "A number of jobs is not negative."};
    reply.json.reserve(200);  // what was done can be told whatever memory is left
    const HostThreads::Inside working{*book->threads, HostThreads::Deed::work, &reply.exception};
    const billhook::Book::Work work = book->book.work(limit == 0 ? 1000 : limit);
    const auto tell = [&reply](std::string_view name, std::int64_t count) {
      reply.json.append(name).append(std::to_string(count));
    };
    tell("{\"done\":", work.done);
    tell(",\"failed\":", work.failed);
    tell(",\"dead\":", work.dead);
    tell(",\"waiting\":", work.waiting);
    reply.json += '}';
  });
}

billhook_status billhook_backup(billhook_book* handle, billhook_text path, billhook_reply** why) {
  return guarded(why, [&] {
    const auto book = find_handle(handle);
    const Visit visit{*book};
    book->book.backup(std::string{words(path, "path")});
  });
}

void billhook_cancel(billhook_book* book) {
  guarded(nullptr, [&] { find_handle(book)->book.cancel(); });
}

billhook_status billhook_session_open(billhook_book* handle, billhook_text actor, billhook_session** out,
                                      billhook_reply** why) {
  return guarded(why, [&] {
    require_place(out);
    *out = nullptr;
    const auto book = find_handle(handle);
    const Visit visit{*book};
    billhook::Session session = book->book.session(actor_from_json(view(actor)));
    *out = open_handle<billhook_session>(std::make_shared<HostSession>(book, std::move(session)));
  });
}

void billhook_session_close(billhook_session* session) { close_handle(session); }

billhook_status billhook_call(billhook_session* handle, billhook_text operation, billhook_text request,
                              const billhook_call_options* options, billhook_reply** out) {
  return replying(out, [&](Reply& reply) {
    const auto session = find_handle(handle);
    const Visit visit{*session->book};
    const Turn turn{session->is_in_call, billhook::engine::reasons.session_in_use};
    session->session.call_json(words(operation, "operation"), object(request), reply.json,
                               options_of(options, session->book->threads));
  });
}

billhook_text billhook_reply_json(const billhook_reply* reply) {
  billhook_text json = {"", 0};
  guarded(nullptr, [&] { json = text(json_of(reply)); });
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
    const auto session = find_handle(handle);
    const Visit visit{*session->book};
    const Turn turn{session->is_in_call, billhook::engine::reasons.session_in_use};
    auto rows = session->session.query(words(operation, "operation"), object(request),
                                       options_of(options, session->book->threads));
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
    const Visit visit{*cursor->book};
    const Turn turn{cursor->is_in_call, billhook::engine::reasons.cursor_in_use};
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
    const auto book = find_handle(handle);
    const Visit visit{*book};
    std::shared_ptr<HostPort> made;
    if (port != nullptr) {
      const billhook_port given = today(*port);
      if (given.call == nullptr)
        throw billhook::Error{billhook::engine::reasons.abi_null_function, "call", "A port needs a function."};
      made = make_port(given, book->threads);
    }
    set_port(*book, words(name, "name"), made);
    if (made != nullptr) made->own();
  });
}

billhook_status billhook_answer_json(billhook_answer* answer, billhook_text json) {
  return answer_with(answer, [&] { return Answer::Said{.json = std::string{object(json)}}; });
}

billhook_status billhook_answer_error(billhook_answer* answer, billhook_text error_json) {
  return answer_with(answer, [&] { return Answer::Said{.error = error_from_json(view(error_json))}; });
}

billhook_status billhook_answer_host_error(billhook_answer* answer, void* exception, billhook_text message) {
  return answer_with(answer, [&] {
    return Answer::Said{
        .error = billhook::Error{billhook::engine::reasons.host_exception, billhook::engine::printable(view(message))},
        .exception = exception};
  });
}

}  // extern "C"
