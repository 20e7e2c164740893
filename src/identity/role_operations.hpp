// What the operations role.* do. Called by the pipeline alone.
#pragma once

#include "billhook/identity/role.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::identity {

Role create_role(engine::Context& context, const CreateRole& request);
Role update_role(engine::Context& context, const UpdateRole& request);

/// Their rows of the operation table.
extern const engine::Operations role_operations;

}  // namespace billhook::identity
