#include "engine/table.hpp"

#include "billhook/engine/job.hpp"
#include "engine/audit_operations.hpp"
#include "engine/currency_operations.hpp"
#include "engine/event_operations.hpp"
#include "engine/events.hpp"
#include "engine/job_operations.hpp"
#include "engine/job_store.hpp"
#include "engine/reasons.hpp"
#include "engine/row_store.hpp"
#include "engine/tasks.hpp"

namespace billhook::engine {

namespace {

constexpr Noun nouns[] = {
    {"audit", "audits"},
    {"event", "events"},
    noun_of<Job, &find_job>(),
    {"currency", "currencies"},
};

constexpr const Operations* operations[] = {&audit_operations, &event_operations, &job_operations,
                                            &currency_operations};

constexpr StoredTable stored[] = {
    {"jobs", &table_of<Job>},
};

}  // namespace

constinit const Domain engine_domain{.name = "engine",
                                     .nouns = nouns,
                                     .operations = operations,
                                     .events = events,
                                     .tasks = tasks,
                                     .reasons = engine::reasons,
                                     .stored = stored};

}  // namespace billhook::engine
