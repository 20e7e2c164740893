#include "billing/invoices/subject_store.hpp"
#include "engine/context.hpp"
#include "services/events.hpp"
#include "services/life.hpp"
#include "services/service_store.hpp"
#include "services/tasks.hpp"

namespace billhook::services {
namespace {

/// Does something to each service of a list, each on its own.
template <class Work>
engine::TaskPiece for_each(engine::Context& context, const std::vector<Id<Service>>& services,
                           const engine::TaskTurn& turn, const Work& work) {
  engine::TaskPiece piece;
  piece.is_finished = static_cast<std::int64_t>(services.size()) < turn.at_most;
  for (const Id<Service> id : services) {
    piece.last = id.value;
    const Service service = require_service(context.db(), context.scope(), id);
    if (turn.parked.contains(service.client)) {
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

engine::TaskPiece change_terms(engine::Context& context, const engine::TaskTurn& turn) {
  const auto services = list_changing(context.db(), context.scope(), turn.day, {turn.after}, turn.at_most);
  return for_each(context, services, turn, [&](const Service& before) {
    const std::vector<ServiceTerm> terms = list_terms(context.db(), context.scope(), before.id);
    Service service = before;
    service.product = term_on(terms, turn.day)->product;
    // What was billed beyond an end is given back by whoever ends it, or stays.
    const Date from = *before.changes_on;
    const bool is_billed =
        service.billed_until && from < *service.billed_until && (!service.end || from < *service.end);
    service.is_amended = service.is_amended || is_billed;
    service.changes_on = next_change(terms, turn.day);
    save(context, before, service);
    context.emit(events.service_term_began, service.id, service.client);
  });
}

engine::TaskPiece end_services(engine::Context& context, const engine::TaskTurn& turn) {
  const auto services = list_ended(context.db(), context.scope(), turn.day, {turn.after}, turn.at_most);
  return for_each(context, services, turn, [&](const Service& before) {
    Service service = before;
    terminate(context, before, service, *before.end);
  });
}

engine::TaskPiece suspend_spared(engine::Context& context, const engine::TaskTurn& turn) {
  const auto services = list_spared(context.db(), context.scope(), turn.day, {turn.after}, turn.at_most);
  return for_each(context, services, turn, [&](const Service& before) {
    Service service = before;
    service.never_suspend_until.reset();
    save(context, before, service);
    const bool is_due = service.status == ServiceStatus::active &&
                        billing::owes_suspension(context.db(), context.scope(),
                                                 require_subject(context.db(), context.scope(), service.id));
    if (is_due) suspend(context, service, SuspensionReason::overdue);
  });
}

}  // namespace billhook::services
