// What the operations staff.* do. Called by the pipeline alone.
#pragma once

#include "billhook/identity/staff.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::identity {

Staff create_staff(engine::Context& context, const CreateStaff& request);
Staff get_staff(engine::Context& context, const GetStaff& request);
Page<Staff> list_staff(engine::Context& context, const ListStaff& request);
Staff update_staff(engine::Context& context, const UpdateStaff& request);
Staff disable_staff(engine::Context& context, const DisableStaff& request);
Staff enable_staff(engine::Context& context, const EnableStaff& request);

/// Their rows of the operation table.
extern const engine::Operations staff_operations;

}  // namespace billhook::identity
