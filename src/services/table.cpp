#include "services/table.hpp"

#include "billhook/services/provisioner.hpp"
#include "billhook/services/service.hpp"
#include "billhook/services/term.hpp"
#include "billing/events.hpp"
#include "clients/events.hpp"
#include "identity/events.hpp"
#include "services/events.hpp"
#include "services/life_operations.hpp"
#include "services/listeners.hpp"
#include "services/provisioning.hpp"
#include "services/reasons.hpp"
#include "services/report_operations.hpp"
#include "services/service_charges.hpp"
#include "services/service_operations.hpp"
#include "services/tasks.hpp"
#include "services/term_operations.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {{"service", "services"}};

constexpr const engine::Operations* operations[] = {&services::service_operations, &services::life_operations,
                                                    &services::term_operations, &services::report_operations};

constexpr engine::Listener listeners[] = {
    engine::listen<&services::after_payment>(billing::events.invoice_paid),
    engine::listen<&services::suspend_overdue>(billing::events.invoice_suspend_due),
    engine::listen<&services::terminate_overdue>(billing::events.invoice_terminate_due),
    engine::listen<&services::after_seller_change>(identity::events.seller_created),
    engine::listen<&services::after_seller_change>(identity::events.seller_updated),
    engine::listen<&services::refuse_to_close>(clients::events.client_closed),
    engine::listen<&services::after_client_change>(clients::events.client_updated),
    engine::listen<&services::after_group_change>(clients::events.client_group_updated),
    engine::listen<&services::after_client_change>(clients::events.client_group_client_added),
    engine::listen<&services::after_client_change>(clients::events.client_group_client_removed),
};

constexpr engine::JobListener job_listeners[] = {
    engine::when_ended<CreateOutside, &services::after_create>(),
    engine::when_ended<SuspendOutside, &services::after_deed>(),
    engine::when_ended<UnsuspendOutside, &services::after_deed>(),
    engine::when_ended<TerminateOutside, &services::after_deed>(),
};

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

constexpr engine::StoredTable stored[] = {
    {"services", &table_of<Service>},
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
                                               .charge_sources = charge_sources};

}  // namespace billhook
