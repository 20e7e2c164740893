// Billed days check: that every service is billed on each of its days exactly once, or will be. One thread.
#pragma once

#include "engine/check.hpp"

namespace billhook::services {

/// No day of a service is billed twice, or given back more often than it was billed.
engine::CheckOutcome check_no_day_is_billed_twice(engine::Context& context);

/// Between the first and the last day that an active service is billed for there is no hole but one that is still to be
/// billed, it has a day on which it is billed next as long as anything is to come, and nothing stays billed beyond its
/// end.
engine::CheckOutcome check_every_day_is_billed(engine::Context& context);

}  // namespace billhook::services
