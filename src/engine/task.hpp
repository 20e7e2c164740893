// Daily tasks: what the run does on every day. A domain lists its own as the members of one struct, in its tasks.hpp;
// automation/ says in which order they are done.
//
// A task is done piece by piece, each a part of one transaction, so that others need not wait for long. It keeps
// nothing between pieces: where one stopped is all that the next one knows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>
#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/base/error.hpp"
#include "billhook/base/id.hpp"

namespace billhook {

struct Client;

namespace engine {

class Context;

/// Somebody a task failed for: parked for a human, while the others go on.
struct FailedClient {
  Id<Client> client;
  Error error;
};

using ParkedClients = std::set<Id<Client>>;

/// Which piece of a task is to be done.
struct TaskTurn {
  Date day;                     // may be long past
  std::int64_t after = 0;       // where the piece before stopped; 0 at first
  std::int64_t at_most = 500;   // rows to look at: as many as others can wait for
  const ParkedClients& parked;  // to be passed over
};

/// How often a task did one of the several things it does.
struct TaskDeed {
  std::string_view name;
  std::int64_t done = 0;
};

/// What a piece of a task did.
struct TaskPiece {
  std::int64_t done = 0;
  std::int64_t skipped = 0;  // for being a parked client's
  std::vector<FailedClient> failed = {};
  std::vector<TaskDeed> deeds = {};  // of which `done` is the sum, where the task does several things
  std::int64_t counted = 0;          // of what count_due() counts
  std::int64_t last = 0;             // where it stopped
  bool is_finished = true;           // nothing is left to do on that day
};

struct Task {
  std::string_view name;  // "generate_invoices"
  std::string_view doc;   // what it does
  TaskPiece (*run)(Context& context, const TaskTurn& turn);
  bool is_on_by_default = true;  // otherwise each run says whether it is done
  /// How much there is to do on a day, for the progress of a run of that day. May be null.
  std::int64_t (*count_due)(Context& context, Date day) = nullptr;
};

}  // namespace engine

}  // namespace billhook
