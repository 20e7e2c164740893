#include "services/table.hpp"

#include "billhook/services/provisioner.hpp"
#include "billhook/services/service.hpp"
#include "billhook/services/term.hpp"
#include "engine/row_store.hpp"
#include "services/billed_days_check.hpp"
#include "services/events.hpp"
#include "services/life_operations.hpp"
#include "services/listeners.hpp"
#include "services/provisioning.hpp"
#include "services/reasons.hpp"
#include "services/report_operations.hpp"
#include "services/service_charges.hpp"
#include "services/service_operations.hpp"
#include "services/service_store.hpp"
#include "services/tasks.hpp"
#include "services/term_operations.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {engine::noun_of<Service, &services::find_service>()};

constexpr const engine::Operations* operations[] = {&services::service_operations, &services::life_operations,
                                                    &services::term_operations, &services::report_operations};

constexpr const engine::Listeners* listeners[] = {&services::listeners};

constexpr const engine::JobListeners* job_listeners[] = {&services::provisioning_listeners};

constexpr engine::PortRow ports[] = {
    {"provisioner", "Sets services up where they run, and stops them there."},
};

constexpr engine::PortCall port_calls[] = {
    engine::port_call<CreateOutside>("Sets a service up."),
    engine::port_call<SuspendOutside>("Takes a service off the air and keeps its data."),
    engine::port_call<UnsuspendOutside>("Puts a suspended service back on the air."),
    engine::port_call<TerminateOutside>("Removes a service for good."),
};

constexpr engine::ChargeSourceRow charge_sources[] = {{"services", &services::make_service_charges}};

constexpr engine::BookCheck checks[] = {
    {"periods_do_not_overlap", "No day of a service is billed twice unless it was taken back before.",
     &services::check_no_day_is_billed_twice},
    {"every_day_is_billed", "An active service is billed for each of its days, or will be.",
     &services::check_every_day_is_billed},
};

constexpr engine::StoredTable stored[] = {
    {"services", &table_of<Service>},
    {"service_changes", &table_of<ServiceChange>},
    {"service_terms", &table_of<ServiceTerm>},
};

}  // namespace

constinit const engine::Domain services_domain{.name = "services",
                                               .nouns = nouns,
                                               .operations = operations,
                                               .events = services::events,
                                               .listeners = listeners,
                                               .job_listeners = job_listeners,
                                               .ports = ports,
                                               .port_calls = port_calls,
                                               .tasks = services::tasks,
                                               .reasons = services::reasons,
                                               .stored = stored,
                                               .charge_sources = charge_sources,
                                               .checks = checks};

}  // namespace billhook
