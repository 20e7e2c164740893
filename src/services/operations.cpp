#include "services/operations.hpp"

#include "billhook/services/provisioner.hpp"
#include "services/listeners.hpp"
#include "services/provisioning.hpp"
#include "services/reasons.hpp"
#include "services/service_operations.hpp"

namespace billhook {
namespace {

using engine::Callers;
using engine::Effect;
using engine::needs;
using engine::open_to;
using engine::operation;
using engine::since;

constexpr engine::Noun nouns[] = {{"service", "services"}};

const engine::Operation operations[] = {
    operation<&services::create_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                         since("0.1"), "Orders a service for a client."),
    operation<&services::get_service>(Effect::read, needs(Permission::service_view), open_to(Callers::anyone),
                                      since("0.1"), "One service with its terms."),
    operation<&services::list_services>(Effect::read, needs(Permission::service_view), open_to(Callers::anyone),
                                        since("0.1"), "Services by client, product or state."),
    operation<&services::update_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                         since("0.1"), "Changes label, configuration, or until when it is spared."),
    operation<&services::change_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                         since("0.1"), "Another product, cycle, quantity or price from a day on."),
    operation<&services::get_billed_timeline>(Effect::read, needs(Permission::service_view), open_to(Callers::anyone),
                                              since("0.1"), "What a service was billed for so far."),
    operation<&services::provision_service>(Effect::write, needs(Permission::service_provision),
                                            open_to(Callers::staff), since("0.1"),
                                            "Has a pending service set up without waiting for a payment."),
    operation<&services::retry_service>(Effect::write, needs(Permission::service_provision), open_to(Callers::staff),
                                        since("0.1"), "Has a failed service set up once more."),
    operation<&services::suspend_service>(Effect::write, needs(Permission::service_provision), open_to(Callers::staff),
                                          since("0.1"), "Stops an active service for a reason."),
    operation<&services::unsuspend_service>(Effect::write, needs(Permission::service_provision),
                                            open_to(Callers::staff), since("0.1"), "Lifts a suspension."),
    operation<&services::terminate_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                            since("0.1"), "Ends a service, now or on a day to come."),
    operation<&services::keep_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                       since("0.1"), "Takes a planned end away again."),
    operation<&services::cancel_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                         since("0.1"), "Drops a service that was never delivered."),
    operation<&services::mark_service_fraud>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                             since("0.1"), "Stops a service that was ordered by fraud."),
    operation<&services::apply_price_to_existing>(Effect::run, needs(Permission::catalog_edit), open_to(Callers::staff),
                                                  since("0.1"), "Moves running services to the catalogue's price."),
    operation<&services::report_mrr>(Effect::read, needs(Permission::report_view), open_to(Callers::staff),
                                     since("0.1"), "Monthly recurring revenue by currency and product."),
};

const engine::Listener listeners[] = {
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

const engine::JobListener job_listeners[] = {
    {CreateOutside::operation, &services::after_create},
    {SuspendOutside::operation, &services::after_deed},
    {UnsuspendOutside::operation, &services::after_deed},
    {TerminateOutside::operation, &services::after_deed},
};

constexpr engine::PortRow ports[] = {
    {"provisioner", "Sets services up where they run, and stops them there."},
};

const engine::PortCall port_calls[] = {
    engine::port_call<CreateOutside>("Sets a service up."),
    engine::port_call<SuspendOutside>("Takes a service off the air and keeps its data."),
    engine::port_call<UnsuspendOutside>("Puts a suspended service back on the air."),
    engine::port_call<TerminateOutside>("Removes a service for good."),
};

}  // namespace

const engine::Domain services_domain{.name = "services",
                                     .nouns = nouns,
                                     .operations = operations,
                                     .listeners = listeners,
                                     .job_listeners = job_listeners,
                                     .ports = ports,
                                     .port_calls = port_calls,
                                     .reasons = services::reasons};

}  // namespace billhook
