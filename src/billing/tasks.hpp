// The daily tasks around unpaid invoices. Each piece is a part of the run's transaction; a client or an invoice for
// which it fails leaves no trace and is reported, the others go on.
#pragma once

#include "engine/task.hpp"

namespace billhook::billing {

engine::TaskPiece apply_credit_to_unpaid(engine::Context& context, const engine::TaskTurn& turn);
/// Counts its deeds by the kind of step. What is done is not selected again, so there is no place to go on from. Failed
/// invoices are looked at again the next day.
engine::TaskPiece take_dunning_steps(engine::Context& context, const engine::TaskTurn& turn);

struct Tasks {
  engine::Task apply_credit{"apply_credit",
                            "Pays unpaid invoices from credit, oldest first, where the client's policy says so.",
                            &apply_credit_to_unpaid};
  engine::Task take_dunning_steps{
      "take_dunning_steps",
      "Takes the dunning steps that are due of each unpaid invoice, in the order of their due days: reminders, late "
      "fees, suspensions, terminations.",
      &billing::take_dunning_steps};
};
inline constexpr Tasks tasks;

}  // namespace billhook::billing
