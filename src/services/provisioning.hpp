// What the provisioner is asked to do, and what becomes of a service when it has answered.
#pragma once

#include "billhook/services/provisioner.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::services {

/// Plans a call of the provisioner port for after the commit. One deed per version of the service, however often asked.
/// Nothing where the product has no module. Returns whether there is anything to ask.
template <class Request>
bool ask_provisioner(engine::Context& context, const Service& service);

extern const engine::JobListeners provisioning_listeners;

}  // namespace billhook::services
