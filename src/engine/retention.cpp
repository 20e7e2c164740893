// Retention: what the pipeline keeps for a while only.
#include "engine/context.hpp"
#include "engine/idempotency_store.hpp"
#include "engine/job_store.hpp"
#include "engine/tasks.hpp"

namespace billhook::engine {

namespace {

constexpr std::int32_t days_kept = 90;  // longer than any host repeats a call, or asks what became of a mail

}  // namespace

TaskPiece forget_old(Context& context, const TaskTurn& turn) {
  const Timestamp before = context.zone().start_of(turn.day - days_kept);
  const std::int64_t forgotten = delete_done_jobs(context.db(), context.scope(), before, turn.at_most) +
                                 delete_replies(context.db(), context.scope(), before, turn.at_most);
  return {.done = forgotten, .is_finished = forgotten < turn.at_most};
}

}  // namespace billhook::engine
