// The operation table: one row per operation, from which come the typed call, the JSON call, the command line's help,
// the permission matrix and the bindings. Each noun's rows stand at the end of its <noun>_operations.cpp; each domain
// joins those of its nouns in its table.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/named_rows.hpp"
#include "billhook/base/error.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/engine/permission.hpp"
#include "engine/check.hpp"
#include "engine/event.hpp"
#include "engine/job.hpp"
#include "engine/task.hpp"
#include "engine/withheld.hpp"

namespace billhook::billing {
class ChargeSource;
}

namespace billhook::engine {

class Context;

enum class Effect : std::uint8_t {
  none,   // a calculation: no store
  read,   // one read transaction
  write,  // one write transaction: all or nothing
  run,    // long work that commits chunk by chunk and goes on where it stopped; see Context::transact
};

/// Who may call besides the system: clients too (their own rows only), or staff alone.
enum class Callers : std::uint8_t { anyone, staff };

struct Operation {
  std::string_view name;  // noun.verb
  Effect effect;
  Permission permission;
  Callers callers;
  std::string_view since;
  std::string_view doc;
  const Table& (*request)();
  const Table& (*reply)();
  void (*run)(Context& context, const void* request, void* reply);
  const Withheld& (*withheld)();  // from the reply of a client
  bool needs_seller = true;       // to change anything there must be somebody whose books these are
};

/// For what makes the first seller, and what must be set before.
constexpr Operation before_sellers(Operation operation) {
  operation.needs_seller = false;
  return operation;
}

constexpr Permission needs(Permission permission) { return permission; }
constexpr Callers open_to(Callers callers) { return callers; }
constexpr std::string_view since(std::string_view version) { return version; }

/// A row for `Reply function(Context&, const Request&)`; the request struct names the operation. It is given beside the
/// function, since the store may have one of the same name.
template <class Request, typename Request::Reply (*function)(Context&, const Request&)>
constexpr Operation operation(Effect effect, Permission permission, Callers callers, std::string_view since,
                              std::string_view doc) {
  using Reply = typename Request::Reply;
  return {Request::operation,
          effect,
          permission,
          callers,
          since,
          doc,
          &table_of<Request>,
          &table_of<Reply>,
          [](Context& context, const void* request, void* reply) {
            *static_cast<Reply*>(reply) = function(context, *static_cast<const Request*>(request));
          },
          &withheld_from<Reply>};
}

/// The words of a row, for whoever writes some.
namespace words {
using engine::before_sellers;
using engine::Callers;
using engine::Effect;
using engine::needs;
using engine::open_to;
using engine::operation;
using engine::since;
}  // namespace words

/// The rows of one noun.
using Operations = std::span<const Operation>;

/// The rows of those who listen in one file.
using Listeners = std::span<const Listener>;

/// The first half of an operation's name. Where it has rows with ids, the table of their struct, and what reads such a
/// row again by its id, as operations reply with it; see noun_of.
struct Noun {
  std::string_view name;
  std::string_view plural;
  const Table& (*table)() = nullptr;
  void (*read_again)(Context& context, void* row) = nullptr;
};

/// Runs in the transaction that records what became of a job: `done` or dead.
struct JobListener {
  std::string_view operation;  // "provisioner.create"
  void (*run)(Context& context, const JobOutcome& outcome);
};

/// The same for jobs.
using JobListeners = std::span<const JobListener>;

/// A row for a function; the request struct names the call.
template <class Request, void (*function)(Context&, const JobEnded<Request>&)>
constexpr JobListener when_ended() {
  using Reply = typename Request::Reply;
  return {Request::operation, [](Context& context, const JobOutcome& job) {
            function(context, JobEnded<Request>{.job = job.job,
                                                .subject = job.subject,
                                                .request = *static_cast<const Request*>(job.request),
                                                .reply = static_cast<const Reply*>(job.reply),
                                                .error = job.error,
                                                .attempts = job.attempts});
          }};
}

/// A port of the host that this domain asks.
struct PortRow {
  std::string_view name;  // "provisioner"
  std::string_view doc;
};

/// A call that this domain makes to a host's port, by jobs: an operation the other way round.
struct PortCall {
  std::string_view operation;  // "provisioner.create"
  std::string_view doc;
  const Table& (*request)();  // its first member is the text `key`
  const Table& (*reply)();
  /// Has a last look at the request right before the port is asked, in a transaction that it only reads in. False:
  /// there is no need any more, and the port is not asked. May be null. What it changes in the request, its key apart,
  /// counts for the attempts to come too.
  bool (*prepare)(Context& context, void* request, const Asking& asking) = nullptr;
};

/// A row for a call; the request struct names it and its reply. `prepare_call` is a
/// `bool function(Context&, Request&, const Asking&)`, or nothing.
template <class Request, auto prepare_call = nullptr>
constexpr PortCall port_call(std::string_view doc) {
  PortCall call{Request::operation, doc, &table_of<Request>, &table_of<typename Request::Reply>};
  if constexpr (!std::is_null_pointer_v<decltype(prepare_call)>) {
    call.prepare = [](Context& context, void* request, const Asking& asking) {
      return prepare_call(context, *static_cast<Request*>(request), asking);
    };
  }
  return call;
}

/// A table of this domain and the struct whose stored fields are among its columns.
struct StoredTable {
  std::string_view name;
  const Table& (*fields)();
};

/// Where a table has no struct of its own: the enumeration in its column `kind`.
template <class E>
struct StoredKind {
  E kind = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("kind", &StoredKind::kind);
  }
};

/// What this domain bills over time. The engine knows its name; billing, which asks it day by day, knows the rest.
struct ChargeSourceRow {
  std::string_view name;  // "services"
  std::unique_ptr<billing::ChargeSource> (*make)();
};

/// What one domain folder contributes.
struct Domain {
  std::string_view name;
  std::span<const Noun> nouns = {};
  std::span<const Operations* const> operations = {};
  NamedRows<EventRow> events = {};
  std::span<const Listeners* const> listeners = {};
  std::span<const JobListeners* const> job_listeners = {};
  std::span<const PortRow> ports = {};
  std::span<const PortCall> port_calls = {};
  NamedRows<Task> tasks = {};
  NamedRows<Reason> reasons = {};
  std::span<const StoredTable> stored = {};  // those that hold names of enumerations
  std::span<const ChargeSourceRow> charge_sources = {};
  std::span<const BookCheck> checks = {};  // what ledger.verify proves of it
};

/// All domains, in the order of the house; listed in src/house.cpp, the one file that sees them all.
std::span<const Domain* const> domains();

/// Every row of the house, in its order.
std::vector<const Operation*> all_operations();

/// The row of that name, or null.
const Operation* find_operation(std::string_view name);

}  // namespace billhook::engine
