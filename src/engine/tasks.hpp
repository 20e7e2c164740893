// The daily tasks of the pipeline itself. Each piece is a part of the run's transaction.
#pragma once

#include "engine/task.hpp"

namespace billhook::engine {

TaskPiece forget_old(Context& context, const TaskTurn& turn);

struct Tasks {
  Task forget_old{"forget_old",
                  "Forgets jobs that were done and idempotency keys that were used 90 days ago. Dead jobs stay until "
                  "somebody has seen to them.",
                  &engine::forget_old};
};
inline constexpr Tasks tasks;

}  // namespace billhook::engine
