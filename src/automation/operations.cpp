#include "automation/operations.hpp"

#include "automation/automation_operations.hpp"
#include "automation/reasons.hpp"

namespace billhook {
namespace {

using engine::Callers;
using engine::Effect;
using engine::needs;
using engine::open_to;
using engine::operation;
using engine::since;

constexpr engine::Noun nouns[] = {{"automation", "automation"}};

const engine::Operation operations[] = {
    operation<&automation::run_automation>(Effect::run, needs(Permission::automation_run), open_to(Callers::staff),
                                           since("0.1"), "Does the tasks of every day that is not done yet."),
    operation<&automation::get_status>(Effect::read, needs(Permission::automation_run), open_to(Callers::staff),
                                       since("0.1"), "How far the daily run is."),
    operation<&automation::list_parked_clients>(Effect::read, needs(Permission::automation_run),
                                                open_to(Callers::staff), since("0.1"),
                                                "Clients that the run could not bill and left to a human."),
    operation<&automation::release_client>(Effect::write, needs(Permission::automation_run), open_to(Callers::staff),
                                           since("0.1"), "Lets the run bill a parked client again."),
};

}  // namespace

const engine::Domain automation_domain{.name = "automation",
                                       .nouns = nouns,
                                       .operations = operations,
                                       .listeners = {},
                                       .job_listeners = {},
                                       .reasons = automation::reasons};

}  // namespace billhook
