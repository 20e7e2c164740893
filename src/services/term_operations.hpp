// What the operations on the terms of services do, and the one on what they were billed for.
#pragma once

#include "billhook/services/term.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::services {

ServiceTerm change_service(engine::Context& context, const ChangeService& request);
PriceChange apply_price_to_existing(engine::Context& context, const ApplyPriceToExisting& request);
BilledTimeline get_billed_timeline(engine::Context& context, const GetBilledTimeline& request);

/// Their rows of the operation table.
extern const engine::Operations term_operations;

}  // namespace billhook::services
