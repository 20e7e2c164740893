#include "automation/table.hpp"

#include "automation/automation_operations.hpp"
#include "automation/events.hpp"
#include "automation/reasons.hpp"
#include "automation/tasks.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {{"automation", "automation"}};

constexpr const engine::Operations* operations[] = {&automation::automation_operations};

}  // namespace

constinit const engine::Domain automation_domain{.name = "automation",
                                                 .nouns = nouns,
                                                 .operations = operations,
                                                 .events = automation::events,
                                                 .tasks = automation::tasks,
                                                 .reasons = automation::reasons};

}  // namespace billhook
