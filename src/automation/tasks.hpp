// The daily tasks that several domains take part in. Each piece is a part of the run's transaction.
#pragma once

#include "engine/task.hpp"

namespace billhook::automation {

engine::TaskPiece generate_invoices(engine::Context& context, const engine::TaskTurn& turn);
/// Subjects to be looked at.
std::int64_t count_due(engine::Context& context, Date day);

struct Tasks {
  engine::Task generate_invoices{
      "generate_invoices",
      "Bills what is due: one invoice for each client, or for each service where the policy says so.",
      &automation::generate_invoices, true, &count_due};
};
inline constexpr Tasks tasks;

}  // namespace billhook::automation
