// What the operations staff.* do. Called by the pipeline alone.
#pragma once

#include "billhook/identity/staff.hpp"
#include "engine/context.hpp"

namespace billhook::identity {

Staff create_staff(engine::Context& context, const CreateStaff& request);
Staff read_staff(engine::Context& context, const GetStaff& request);
Page<Staff> page_staff(engine::Context& context, const ListStaff& request);
Staff change_staff(engine::Context& context, const UpdateStaff& request);
Staff disable_staff(engine::Context& context, const DisableStaff& request);
Staff enable_staff(engine::Context& context, const EnableStaff& request);

}  // namespace billhook::identity
