// The daily tasks around what staff write down. Each piece is a part of the run's transaction.
#pragma once

#include "engine/task.hpp"

namespace billhook::identity {

engine::TaskPiece forget_old_notes(engine::Context& context, const engine::TaskTurn& turn);

struct Tasks {
  engine::Task forget_old_notes{"forget_old_notes",
                                "Deletes the notes that were written 730 days ago, but for those that are pinned.",
                                &identity::forget_old_notes, false};
};
inline constexpr Tasks tasks;

}  // namespace billhook::identity
