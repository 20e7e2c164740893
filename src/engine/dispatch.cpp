// The pipeline: find the row, decode, validate, authorise (permission, then scope), look the idempotency key up, begin,
// run, append events, append the audit row, store key and reply, commit, encode. Any throw: roll back, note the
// refusal, reply with the error. Whatever way a call takes, it takes it here.
#include "engine/dispatch.hpp"

#include <new>
#include <optional>
#include <utility>

#include "billhook/base/error.hpp"
#include "engine/audit.hpp"
#include "engine/context.hpp"
#include "engine/currency_store.hpp"
#include "engine/house_index.hpp"
#include "engine/idempotency.hpp"
#include "engine/idempotency_store.hpp"
#include "engine/query.hpp"
#include "engine/reasons.hpp"
#include "engine/repeat.hpp"
#include "engine/storage_failure.hpp"
#include "engine/withheld.hpp"

namespace billhook::engine {

namespace {

constexpr std::size_t longest_reason = 500;

/// One call on its way.
class Call {
 public:
  Call(SessionState& session, const Operation& operation, const CallOptions& options)
      : session_{session}, book_{*session.book}, operation_{operation}, options_{options} {
    if (session.is_in_call) {
      throw Error{reasons.session_in_use, "This session is in a call already. Open another one for it."};
    }
    session.is_in_call = true;
  }
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;
  ~Call() {
    session_.request.clear();
    session_.reply.clear();
    session_.is_in_call = false;
  }

  void with_json(std::string_view request, std::string& reply);
  void with_structs(const void* request, void* reply);
  void with_query(std::string_view request, Query& query);

 private:
  bool has_effect() const { return operation_.effect == Effect::write || operation_.effect == Effect::run; }
  bool has_key() const { return !options_.idempotency_key.empty() && has_effect(); }
  bool is_kept() const { return has_effect() && !options_.dry_run; }

  template <class Prepare>
  void guarded(const Prepare& prepare);
  void check_options() const;
  void perform();

  void calculate();
  void in_one_transaction();
  void in_many_transactions();
  void open_query();

  const Caller& admit(storage::Connection& connection);
  bool replay(storage::Connection& connection, const Caller& caller);
  void run(Context& context);
  void keep(storage::Connection& connection, const Caller& caller);
  [[noreturn]] void count_anew(storage::Connection& connection);
  void note_refusal(const Error& error) noexcept;

  SessionState& session_;
  BookState& book_;
  const Operation& operation_;
  const CallOptions& options_;
  const std::uint64_t cancellations_ = book_.cancellations.load(std::memory_order_relaxed);
  Timestamp now_ = book_.clock->now();
  Audit audit_{operation_.name, options_.reason};
  const void* request_ = nullptr;
  void* reply_ = nullptr;
  std::string* reply_json_ = nullptr;  // where the reply is wanted as JSON: by the caller, or to be stored
  std::string fingerprint_;
  std::string stored_reply_;  // reply_json_ of typed calls
  Query* query_ = nullptr;    // where the rows are wanted one batch after another
  bool is_replayed_ = false;
};

void Call::with_json(std::string_view request, std::string& reply) {
  reply_json_ = &reply;
  guarded([&] {
    reply_ = session_.reply.make(operation_.reply());
    void* decoded = session_.request.make(operation_.request());
    session_.reader.decode(request, operation_.request(), decoded, book_.database->currencies());
    request_ = decoded;
  });
}

void Call::with_structs(const void* request, void* reply) {
  request_ = request;
  reply_ = reply;
  if (has_key()) reply_json_ = &stored_reply_;
  guarded([&] { validate(operation_.request(), request, &book_.database->currencies()); });
  if (!is_replayed_) return;
  const Table& table = operation_.reply();
  table.destroy(reply);
  table.construct(reply);
  session_.reader.decode(stored_reply_, table, reply, book_.database->currencies());
}

void Call::with_query(std::string_view request, Query& query) {
  query_ = &query;
  guarded([&] {
    session_.reader.decode(request, operation_.request(), query.make_request(), book_.database->currencies());
  });
}

template <class Prepare>
void Call::guarded(const Prepare& prepare) {
  try {
    check_options();
    repeat_when_lost([&] {
      try {
        prepare();
      } catch (const Error&) {
        const storage::Lease reader = book_.database->reader();
        if (find_currencies_version(*reader) > book_.currencies_version) count_anew(*reader);
        throw;
      }
      perform();
    });
  } catch (const Error& error) {
    note_refusal(error);
    throw;
  } catch (const std::bad_alloc&) {
    throw Error{reasons.memory_exhausted, "There is not enough memory."};
  } catch (const std::exception& exception) {
    const Error error{reasons.internal_exception, exception.what()};
    note_refusal(error);
    throw error;
  }
}

void Call::check_options() const {
  if (has_key()) check_idempotency_key(options_.idempotency_key);
  try {
    check_text(options_.reason, longest_reason);
  } catch (const Error& error) {
    throw Error{reasons.call_bad_reason, "reason", error.message};
  }
}

void Call::perform() {
  if (query_ != nullptr) return open_query();
  switch (operation_.effect) {
    case Effect::none:
      return calculate();
    case Effect::read:
    case Effect::write:
      return in_one_transaction();
    case Effect::run:
      return options_.dry_run ? in_one_transaction() : in_many_transactions();
  }
}

void Call::calculate() {
  const Caller caller{.actor = session_.actor};
  Context context{book_, nullptr, caller, now_, options_, audit_, cancellations_};
  run(context);
}

void Call::in_one_transaction() {
  const storage::Lease lease = has_effect() ? book_.database->writer() : book_.database->reader();
  audit_.rewind(0);
  lease->begin(has_effect());
  try {
    const Caller& caller = admit(*lease);
    if (replay(*lease, caller)) return lease->commit();
    Context context{book_, lease.get(), caller, now_, options_, audit_, cancellations_};
    run(context);
    context.check_cancelled();
    if (!has_effect()) return lease->commit();
    if (options_.dry_run) {
      lease->check_transaction();
      return lease->rollback();
    }
    keep(*lease, caller);
    lease->commit();
    if (context.are_currencies_changed()) load_currencies(book_, *lease);
  } catch (...) {
    lease->rollback();
    throw;
  }
}

void Call::in_many_transactions() {
  const storage::Lease reader = book_.database->reader();
  const Caller* caller = nullptr;
  storage::transact(*reader, false, [&] {
    caller = &admit(*reader);
    replay(*reader, *caller);
  });
  if (is_replayed_) return;
  Context context{book_, reader.get(), *caller, now_, options_, audit_, cancellations_};
  run(context);
  repeat_when_lost([&] {
    const storage::Lease writer = book_.database->writer();
    storage::transact(*writer, true, [&] {
      // Another process may have finished a call with the same key meanwhile; its reply came first.
      if (!replay(*writer, *caller)) keep(*writer, *caller);
    });
  });
}

/// The rows come later, in the transaction that begins here.
void Call::open_query() {
  storage::Lease lease = book_.database->reader();
  lease->begin(false);
  const Caller& caller = admit(*lease);
  query_->start(std::move(lease), caller, now_);
}

/// Who calls, and whether they may.
const Caller& Call::admit(storage::Connection& connection) {
  const Caller& caller = session_.actors.resolve(connection);
  if (caller.currencies_version > book_.currencies_version) count_anew(connection);
  if (!caller.has_seller && operation_.needs_seller && has_effect()) {
    throw Error{reasons.seller_not_found, "There is no seller yet; make one first, with seller.create."};
  }
  if (caller.scope.client) {
    if (operation_.callers == Callers::staff) {
      throw Error{reasons.permission_staff_only, "Only staff may call " + std::string{operation_.name} + "."};
    }
  } else if (!caller.permissions.has(operation_.permission)) {
    throw Error{reasons.permission_missing, std::string{operation_.name} + " needs the permission " +
                                                std::string{name_of(operation_.permission)} + "."};
  }
  return caller;
}

bool Call::replay(storage::Connection& connection, const Caller& caller) {
  if (!has_key()) return false;
  if (fingerprint_.empty()) fingerprint_ = fingerprint_of(operation_, request_);
  auto stored = find_reply(connection, caller, options_.idempotency_key, fingerprint_);
  if (!stored) return false;
  *reply_json_ = std::move(*stored);
  is_replayed_ = true;
  return true;
}

void Call::run(Context& context) {
  run_operation(operation_, context, request_, reply_);
  if (reply_json_ == nullptr) return;
  reply_json_->clear();
  encode(operation_.reply(), reply_, *reply_json_);
}

/// Another process set a currency: what was decoded without knowing it has to be decoded again.
void Call::count_anew(storage::Connection& connection) {
  load_currencies(book_, connection);
  throw storage::SerializationFailure{};
}

/// What stays of an effectful call beside its effect.
void Call::keep(storage::Connection& connection, const Caller& caller) {
  audit_.write(connection, caller.scope.seller, caller.actor, now_, "ok");
  if (!has_key()) return;
  insert_reply(connection, caller, options_.idempotency_key, operation_, fingerprint_, *reply_json_, now_);
}

/// Every refused effectful call leaves an audit row, and so does everybody who is turned away. What merely could not be
/// done now (busy, unavailable, damaged) is no refusal.
void Call::note_refusal(const Error& error) noexcept {
  const bool is_turned_away = error.code == ErrorCode::denied || error.code == ErrorCode::unauthenticated;
  const bool is_refused = is_kept() && !is_failure_of_storage(error);
  if (!is_turned_away && !is_refused) return;
  try {
    const bool is_reason_sound = !error.is(reasons.call_bad_reason);
    repeat_when_lost([&] {
      Audit refusal{operation_.name, is_reason_sound ? options_.reason : std::string_view{}};
      const storage::Lease writer = book_.database->writer();
      storage::transact(*writer, true, [&] {
        refusal.write(*writer, seller_of(*writer, session_.actor), session_.actor, now_, error.reason);
      });
    });
  } catch (...) {
    // The caller has to learn of the refusal itself.
  }
}

}  // namespace

void dispatch_json(SessionState& session, std::string_view operation, std::string_view request, std::string& reply,
                   const CallOptions& options) {
  Call{session, session.book->house->require(operation), options}.with_json(request, reply);
}

void dispatch_typed(SessionState& session, std::string_view operation, const void* request, void* reply,
                    const CallOptions& options) {
  Call{session, session.book->house->require(operation), options}.with_structs(request, reply);
}

void dispatch_query(SessionState& session, const Operation& operation, std::string_view request, Query& query,
                    const CallOptions& options) {
  Call{session, operation, options}.with_query(request, query);
}

}  // namespace billhook::engine
