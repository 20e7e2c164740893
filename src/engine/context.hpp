// Context: everything an operation may touch. Made by the pipeline for one call; one thread.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "billhook/base/date.hpp"
#include "billhook/base/error.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/engine/actor.hpp"
#include "billhook/engine/call_options.hpp"
#include "billhook/engine/permission.hpp"
#include "engine/event.hpp"
#include "engine/job.hpp"
#include "engine/kept.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

class Audit;
struct BookState;
struct Caller;

class Context {
 public:
  /// `connection` is null for a calculation. `cancellations`: the book's when the call began. Everything given outlives
  /// the context.
  Context(BookState& book, storage::Connection* connection, const Caller& caller, Timestamp now,
          const CallOptions& options, Audit& audit, std::uint64_t cancellations);
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  /// The connection, inside the call's transaction. For Effect::run outside of transact() it reads what is committed,
  /// and cannot write. Errors: internal `context.no_store` in a calculation.
  storage::Connection& db();
  /// Whose rows this call may see. Handed to every store read.
  const storage::Scope& scope() const;
  /// The seller whose books these are.
  std::int64_t seller() const { return scope().seller; }
  const Actor& actor() const;
  /// Whether the actor holds a permission; nobody grants what they do not hold.
  bool holds(Permission permission) const;
  /// When the call began: the same instant to its end.
  Timestamp now() const { return now_; }
  /// The day it is for the seller.
  Date today() const;
  /// For the daily run, which may be catching up: what is done from here on counts as done on that day.
  void set_today(Date day) { today_ = day; }
  const TimeZone& zone() const;
  const CurrencyTable& currencies() const;
  /// Says that the stored currencies are others now; after the commit this process counts by them.
  void currencies_changed() { are_currencies_changed_ = true; }
  bool are_currencies_changed() const { return are_currencies_changed_; }
  /// Bytes nobody can guess, from the book's Random.
  void fill_random(std::span<std::uint8_t> bytes) const;

  /// A foreign or missing id looks the same: throws not_found unless a client actor asks for itself.
  void require_client(Id<Client> client) const;

  /// Writes the event, here and now; its listeners are told by tell_listeners(). `client`: whose row it happened to,
  /// where it is a client's.
  template <class Subject>
  void emit(const EventOf<Subject>& event, Id<Subject> subject, std::optional<Id<Client>> client = {}) {
    constexpr NoPayload nothing;
    announce({event, subject.value, client, &nothing});
  }
  template <class Subject, class Payload>
  void emit(const EventOf<Subject, Payload>& event, Id<Subject> subject, std::optional<Id<Client>> client,
            const std::type_identity_t<Payload>& payload) {
    announce({event, subject.value, client, &payload});
  }
  /// Tells the listeners of what was announced and not told yet, in that order, each event on its day; what they
  /// announce comes after it. Whether there was anybody to tell: rows that were read before may be others now.
  ///
  /// The pipeline calls it when the writes of an operation are done, and so does each attempt() and transact() at its
  /// end, for what was announced in it. Whoever goes on after something is done for good may call it, too.
  bool tell_listeners();
  /// Plans a call of a port for after the commit. The request's `key` is filled in when the port is asked. Nothing
  /// happens when a job of that key is there already.
  template <class Request>
  void enqueue(const NewJob& job, const Request& request) {
    enqueue_call(job, Request::operation, table_of<Request>(), &request);
  }

  /// Notes what a row was and is for the call's audit row. `before` is null for a new row, `after` for a deleted one.
  template <class T>
  void changed(std::string_view noun, Id<T> id, const T* before, const T* after) {
    note(noun, id.value, table_of<T>(), before, after);
  }
  /// Notes a document that came to be and never changes: its id and a short text (its number) say enough.
  void issued(std::string_view noun, std::int64_t id, std::string_view what);

  /// A T of this transaction: made from the context when it is first asked for, and thrown away when changed() tells of
  /// another row of one of the tables in `T::made_of`. Valid until then, and until the transaction ends.
  template <class T>
  T& keep() {
    void* kept = kept_.find(T::made_of);
    if (kept == nullptr) kept = kept_.add(T::made_of, std::make_shared<T>(*this));
    return *static_cast<T*>(kept);
  }

  /// For Effect::run: does a chunk of work in a transaction of its own, with the chunk's events, audit row and whatever
  /// mark of progress the work stores; done again when it lost against another writer. Other threads may write between
  /// chunks. Inside a transaction (a dry run, Effect::write) it is a savepoint.
  void transact(const std::function<void()>& work);
  /// Within a transaction: does work that may fail alone. Returns false and leaves no trace when it threw Error, which
  /// it hands to `failed`. Errors of the storage itself and a wish to stop are not the work's own: they pass through.
  bool attempt(const std::function<void()>& work, const std::function<void(const Error&)>& failed);
  /// For Effect::run, between chunks: reports, and throws cancelled `call.cancelled` or `call.deadline` when the host
  /// wants to stop. What a progress function throws arrives as host_error `progress.failed`.
  void progress(std::int64_t done, std::int64_t total, std::string_view phase);
  /// Throws cancelled `call.cancelled` when Book::cancel() was called since the call began.
  void check_cancelled() const;
  /// The same, and cancelled `call.deadline` when that has passed.
  void check_time() const;

 private:
  /// An event that listeners wait for.
  struct Untold {
    Event event;
    std::shared_ptr<const void> payload;
    Date day;   // on which it was announced
    int depth;  // how many events led to it, one answering the other
  };

  void announce(const Event& event);
  void note(std::string_view noun, std::int64_t id, const Table& table, const void* before, const void* after);
  void enqueue_call(const NewJob& job, std::string_view operation, const Table& table, const void* request);
  void in_savepoint(const std::function<void()>& work);

  BookState& book_;
  storage::Connection* connection_;
  const Caller& caller_;
  Timestamp now_;
  mutable std::optional<Date> today_;
  const CallOptions& options_;
  Audit& audit_;
  std::uint64_t cancellations_;
  std::deque<Untold> untold_;
  int depth_ = 0;  // of the event whose listeners are being told
  bool are_currencies_changed_ = false;
  Kept kept_;
  std::string payload_;  // keep their memory from event to event, from job to job
  std::string port_request_;
};

}  // namespace billhook::engine
