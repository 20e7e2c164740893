// What the daily run does to services besides billing them. Each piece is a part of the run's transaction; a service
// for which it fails leaves no trace and is reported, the others go on.
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "billhook/services/service.hpp"
#include "billing/invoices/charge_source.hpp"
#include "engine/context.hpp"

namespace billhook::services {

/// How far a piece of a task came.
struct TaskPiece {
  std::int64_t done = 0;
  std::int64_t skipped = 0;  // services of parked clients
  Id<Service> last;          // pass it as `after` to go on
  bool is_finished = true;
  std::vector<billing::FailedClient> failed;
};

using ParkedClients = std::set<Id<Client>>;

/// Terms whose first day has come: the service is now what they say.
TaskPiece begin_terms(engine::Context& context, Date day, Id<Service> after, std::int64_t limit,
                      const ParkedClients& parked);
/// Services whose end has come are terminated.
TaskPiece end_services(engine::Context& context, Date day, Id<Service> after, std::int64_t limit,
                       const ParkedClients& parked);
/// Services that were spared until now, and owe an invoice that would have suspended them, are suspended.
TaskPiece suspend_spared(engine::Context& context, Date day, Id<Service> after, std::int64_t limit,
                         const ParkedClients& parked);

}  // namespace billhook::services
