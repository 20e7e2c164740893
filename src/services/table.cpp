#include "services/table.hpp"

#include "billhook/services/provisioner.hpp"
#include "services/life_operations.hpp"
#include "services/listeners.hpp"
#include "services/provisioning.hpp"
#include "services/reasons.hpp"
#include "services/report_operations.hpp"
#include "services/service_operations.hpp"
#include "services/term_operations.hpp"

namespace billhook {
namespace {

constexpr engine::Noun nouns[] = {{"service", "services"}};

constexpr const engine::Operations* operations[] = {&services::service_operations, &services::life_operations,
                                                    &services::term_operations, &services::report_operations};

constexpr engine::Listener listeners[] = {
    {"invoice.paid", &services::after_payment},
    {"invoice.suspend_due", &services::suspend_overdue},
    {"invoice.terminate_due", &services::terminate_overdue},
    {"seller.created", &services::after_seller_change},
    {"seller.updated", &services::after_seller_change},
    {"client.closed", &services::refuse_to_close},
    {"client.updated", &services::after_client_change},
    {"client_group.updated", &services::after_group_change},
    {"client_group.client_added", &services::after_client_change},
    {"client_group.client_removed", &services::after_client_change},
};

constexpr engine::JobListener job_listeners[] = {
    engine::when_ended<&services::after_create>(),
    engine::when_ended<&services::after_deed<SuspendOutside>>(),
    engine::when_ended<&services::after_deed<UnsuspendOutside>>(),
    engine::when_ended<&services::after_deed<TerminateOutside>>(),
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

}  // namespace

constinit const engine::Domain services_domain{.name = "services",
                                               .nouns = nouns,
                                               .operations = operations,
                                               .listeners = listeners,
                                               .job_listeners = job_listeners,
                                               .ports = ports,
                                               .port_calls = port_calls,
                                               .reasons = services::reasons};

}  // namespace billhook
