// What the operations on services do, but for those of their lives and terms.
#pragma once

#include "billhook/services/service.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::services {

Service create_service(engine::Context& context, const CreateService& request);
ServiceDetail get_service(engine::Context& context, const GetService& request);
Page<Service> list_services(engine::Context& context, const ListServices& request);
Service update_service(engine::Context& context, const UpdateService& request);

/// Their rows of the operation table.
extern const engine::Operations service_operations;

}  // namespace billhook::services
