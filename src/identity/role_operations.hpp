// What the operations role.* do. Called by the pipeline alone.
#pragma once

#include "billhook/identity/role.hpp"
#include "engine/context.hpp"

namespace billhook::identity {

Role create_role(engine::Context& context, const CreateRole& request);
Role change_role(engine::Context& context, const UpdateRole& request);
Page<Role> page_roles(engine::Context& context, const ListRoles& request);

}  // namespace billhook::identity
