// The daily task that bills what is due.
#include <utility>

#include "automation/tasks.hpp"
#include "billing/invoices/invoice_run.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::automation {

engine::TaskPiece generate_invoices(engine::Context& context, const engine::TaskTurn& turn) {
  billing::InvoiceRun run{billing::make_sources(engine::domains())};
  billing::InvoiceRun::Piece billed =
      run.bill_next(context, turn.day, {turn.after}, turn.parked, static_cast<std::size_t>(turn.at_most));
  return {.done = billed.outcome.invoices,
          .skipped = billed.passed_over,
          .failed = std::move(billed.outcome.failed),
          .deeds = {},
          .counted = billed.subjects,
          .last = billed.last.value,
          .is_finished = billed.subjects == 0};
}

std::int64_t count_due(engine::Context& context, Date day) {
  return billing::InvoiceRun{billing::make_sources(engine::domains())}.count_due(context, day);
}

}  // namespace billhook::automation
