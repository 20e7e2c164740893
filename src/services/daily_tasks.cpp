#include "services/daily_tasks.hpp"

#include "services/events.hpp"
#include "services/life.hpp"
#include "services/service_store.hpp"

namespace billhook::services {
namespace {

/// Does something to each service of a list, each on its own.
template <class Work>
TaskPiece for_each(engine::Context& context, const std::vector<Id<Service>>& services, std::int64_t limit,
                   const ParkedClients& parked, const Work& work) {
  TaskPiece piece;
  piece.is_finished = static_cast<std::int64_t>(services.size()) < limit;
  for (const Id<Service> id : services) {
    piece.last = id;
    const Service service = require_service(context.db(), context.scope(), id);
    if (parked.contains(service.client)) {
      ++piece.skipped;
      continue;
    }
    const bool is_done = context.attempt([&] { work(service); },
                                         [&](const Error& error) {
                                           piece.failed.push_back({service.client, error});
                                         });
    if (is_done) ++piece.done;
  }
  return piece;
}

}  // namespace

TaskPiece begin_terms(engine::Context& context, Date day, Id<Service> after, std::int64_t limit,
                      const ParkedClients& parked) {
  const auto services = list_changing(context.db(), context.scope(), day, after, limit);
  return for_each(context, services, limit, parked, [&](const Service& before) {
    const std::vector<ServiceTerm> terms = list_terms(context.db(), context.scope(), before.id);
    Service service = before;
    service.product = term_on(terms, day)->product;
    service.changes_on = next_change(terms, day);
    save(context, before, service);
    context.emit(events.service_term_began, service.id, service.client);
  });
}

TaskPiece end_services(engine::Context& context, Date day, Id<Service> after, std::int64_t limit,
                       const ParkedClients& parked) {
  const auto services = list_ended(context.db(), context.scope(), day, after, limit);
  return for_each(context, services, limit, parked, [&](const Service& before) {
    Service service = before;
    terminate(context, before, service, *before.end);
  });
}

TaskPiece suspend_spared(engine::Context& context, Date day, Id<Service> after, std::int64_t limit,
                         const ParkedClients& parked) {
  const auto services = list_spared(context.db(), context.scope(), day, after, limit);
  return for_each(context, services, limit, parked, [&](const Service& before) {
    Service service = before;
    service.never_suspend_until.reset();
    save(context, before, service);
    const bool is_due =
        service.status == ServiceStatus::active && owes_suspension(context.db(), context.scope(), service.id);
    if (is_due) suspend(context, service, SuspensionReason::overdue);
  });
}

}  // namespace billhook::services
