// What the operations do that move a service from state to state.
#pragma once

#include "billhook/services/life.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::services {

Service provision_service(engine::Context& context, const ProvisionService& request);
Service retry_service(engine::Context& context, const RetryService& request);
Service suspend_service(engine::Context& context, const SuspendService& request);
Service unsuspend_service(engine::Context& context, const UnsuspendService& request);
Service terminate_service(engine::Context& context, const TerminateService& request);
Service keep_service(engine::Context& context, const KeepService& request);
Service cancel_service(engine::Context& context, const CancelService& request);
Service mark_service_fraud(engine::Context& context, const MarkServiceFraud& request);

/// Their rows of the operation table.
extern const engine::Operations life_operations;

}  // namespace billhook::services
