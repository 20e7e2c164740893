// The daily task that bills what is due.
#include <utility>

#include "automation/tasks.hpp"
#include "billing/invoices/invoice_run.hpp"
#include "engine/context.hpp"
#include "services/service_charges.hpp"
#include "services/service_store.hpp"

namespace billhook::automation {

engine::TaskPiece generate_invoices(engine::Context& context, const engine::TaskTurn& turn) {
  if (turn.after == 0) services::DueServices::bring_up_to(context.db(), context.scope(), turn.day);
  services::ServiceCharges charges;
  charges.go_on_after({turn.after}, turn.parked);
  std::vector<billing::ClientCharges> buffer;
  billing::InvoiceRunOutcome billed;
  const bool is_any =
      billing::bill_next(context, charges, turn.day, static_cast<std::size_t>(turn.at_most), buffer, billed);
  engine::TaskPiece piece{.done = billed.invoices,
                          .skipped = charges.skipped(),
                          .failed = charges.refused(),
                          .counted = static_cast<std::int64_t>(charges.services()),
                          .last = charges.last().value,
                          .is_finished = !is_any};
  for (engine::FailedClient& failed : billed.failed) piece.failed.push_back(std::move(failed));
  return piece;
}

std::int64_t count_due(engine::Context& context, Date day) {
  return services::count_due(context.db(), context.scope(), day);
}

}  // namespace billhook::automation
