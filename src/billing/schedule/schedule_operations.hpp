// What the operation schedule.preview does.
#pragma once

#include "billhook/billing/schedule.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

SchedulePreview preview_schedule(engine::Context& context, const PreviewSchedule& request);

/// Their rows of the operation table.
extern const engine::Operations schedule_operations;

}  // namespace billhook::billing
