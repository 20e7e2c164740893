#include "engine/context.hpp"

#include <utility>

#include "base/json.hpp"
#include "engine/audit.hpp"
#include "engine/book_state.hpp"
#include "engine/caller.hpp"
#include "engine/event_store.hpp"
#include "engine/house_index.hpp"
#include "engine/job_rules.hpp"
#include "engine/job_store.hpp"
#include "engine/reasons.hpp"
#include "engine/repeat.hpp"
#include "engine/storage_failure.hpp"

namespace billhook::engine {

namespace {

/// Sets a variable for as long as it lives.
template <class T>
class Temporarily {
 public:
  Temporarily(T& variable, T value) : variable_{variable}, before_{std::exchange(variable, std::move(value))} {}
  ~Temporarily() { variable_ = std::move(before_); }
  Temporarily(const Temporarily&) = delete;
  Temporarily& operator=(const Temporarily&) = delete;

 private:
  T& variable_;
  T before_;
};

/// Whether going on with the rest of the work makes sense after this error.
bool is_of_the_work(const Error& error) {
  return error.code != ErrorCode::cancelled && error.code != ErrorCode::host_error && !is_failure_of_storage(error);
}

}  // namespace

Context::Context(BookState& book, storage::Connection* connection, const Caller& caller, Timestamp now,
                 const CallOptions& options, Audit& audit, std::uint64_t cancellations)
    : book_{book},
      connection_{connection},
      caller_{caller},
      now_{now},
      options_{options},
      audit_{audit},
      cancellations_{cancellations} {}

storage::Connection& Context::db() {
  if (connection_ == nullptr) {
    throw Error{reasons.context_no_store, "A calculation does not look into the book."};
  }
  return *connection_;
}

const storage::Scope& Context::scope() const { return caller_.scope; }
const Actor& Context::actor() const { return caller_.actor; }
bool Context::holds(Permission permission) const { return caller_.permissions.has(permission); }
const TimeZone& Context::zone() const { return caller_.zone; }
const CurrencyTable& Context::currencies() const { return book_.database->currencies(); }
void Context::fill_random(std::span<std::uint8_t> bytes) const { book_.random->fill(bytes); }

Date Context::today() const {
  if (!today_) today_ = caller_.zone.date_of(now_);
  return *today_;
}

void Context::require_client(Id<Client> client) const {
  if (scope().client && *scope().client != client.value) throw Error::not_found("client", client.value);
}

void Context::announce(const Event& event) {
  constexpr int deepest = 16;
  if (depth_ >= deepest) {
    throw Error{reasons.event_too_deep, "Events answer each other without end: " + std::string{event.row.name} + "."};
  }
  payload_.clear();
  if (event.row.payload == nullptr) {
    payload_ = "{}";
  } else {
    encode(event.row.payload(), event.payload, payload_);
  }
  insert_event(db(), seller(), event, payload_, now_);
  if (book_.house->listeners_of(event.row).empty()) return;
  std::shared_ptr<const void> payload = event.row.keep(event.payload);
  const Event kept{event.row, event.subject, event.client, payload.get()};
  untold_.push_back({kept, std::move(payload), today(), depth_ + 1});
}

bool Context::tell_listeners() {
  const bool is_anybody_told = !untold_.empty();
  while (!untold_.empty()) {
    const Untold next = std::move(untold_.front());
    untold_.pop_front();
    const Temporarily on_its_day{today_, std::optional{next.day}};
    const Temporarily deeper{depth_, next.depth};
    for (const Listener& listener : book_.house->listeners_of(next.event.row)) listener.run(*this, next.event);
  }
  return is_anybody_told;
}

void Context::enqueue_call(const NewJob& job, std::string_view operation, const Table& table, const void* request) {
  port_request_.clear();
  encode(table, request, port_request_);
  insert_job(db(), seller(), job, operation, request_without_key(port_request_, {}), now_);
}

void Context::note(std::string_view noun, std::int64_t id, const Table& table, const void* before, const void* after) {
  kept_.forget(table);
  audit_.note(noun, id, table, before, after);
}

void Context::issued(std::string_view noun, std::int64_t id, std::string_view what) { audit_.issued(noun, id, what); }

void Context::transact(const std::function<void()>& work) {
  check_cancelled();
  if (db().in_transaction()) {
    in_savepoint(work);
    return;
  }
  repeat_when_lost([&] {
    const storage::Lease writer = book_.database->writer();
    const std::size_t mark = audit_.mark();
    const Temporarily on_writer{connection_, writer.get()};
    const Temporarily of_this_transaction{kept_, Kept{}};
    const Temporarily of_this_work{untold_, {}};
    try {
      storage::transact(*writer, true, [&] {
        work();
        tell_listeners();
        audit_.write(*writer, seller(), actor(), now_, "ok");
        check_cancelled();
      });
    } catch (...) {
      audit_.rewind(mark);
      throw;
    }
  });
}

bool Context::attempt(const std::function<void()>& work, const std::function<void(const Error&)>& failed) {
  try {
    in_savepoint(work);
    return true;
  } catch (const Error& error) {
    if (!is_of_the_work(error) || !db().in_transaction()) throw;
    failed(error);
    return false;
  }
}

void Context::in_savepoint(const std::function<void()>& work) {
  const std::size_t mark = audit_.mark();
  const std::size_t kept_before = kept_.mark();
  const Temporarily of_this_work{untold_, {}};
  storage::Connection& connection = db();
  connection.savepoint();
  try {
    work();
    tell_listeners();
    connection.release_savepoint();
  } catch (...) {
    connection.rollback_to_savepoint();
    kept_.rewind(kept_before);
    audit_.rewind(mark);
    throw;
  }
}

void Context::progress(std::int64_t done, std::int64_t total, std::string_view phase) {
  check_time();
  if (!options_.progress) return;
  bool is_wanted = false;
  try {
    is_wanted = options_.progress(done, total, phase);
  } catch (const Error&) {
    throw;
  } catch (const std::exception& error) {
    throw Error{reasons.progress_failed, error.what()};
  }
  if (!is_wanted) throw Error{reasons.call_cancelled, "The host stopped the call."};
}

void Context::check_time() const {
  check_cancelled();
  if (options_.deadline && book_.clock->now() > *options_.deadline) {
    throw Error{reasons.call_deadline, "The call's deadline has passed. Call again to go on."};
  }
}

void Context::check_cancelled() const {
  if (book_.cancellations.load(std::memory_order_relaxed) != cancellations_) {
    throw Error{reasons.call_cancelled, "The host stopped all calls of this book."};
  }
}

}  // namespace billhook::engine
