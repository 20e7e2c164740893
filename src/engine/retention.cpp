#include "engine/retention.hpp"

#include "engine/idempotency_store.hpp"
#include "engine/job_store.hpp"

namespace billhook::engine {

std::int64_t forget_old(storage::Connection& db, const storage::Scope& scope, Timestamp before, std::int64_t limit) {
  return delete_done_jobs(db, scope, before, limit) + delete_replies(db, scope, before, limit);
}

}  // namespace billhook::engine
