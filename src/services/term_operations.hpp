// What the operations on the changes of services do, and the one on what they were billed for.
#pragma once

#include "billhook/services/service.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::services {

ServiceTerm change_service(engine::Context& context, const ChangeService& request);
Service withdraw_service_change(engine::Context& context, const WithdrawServiceChange& request);
PriceChange apply_price_to_existing(engine::Context& context, const ApplyPriceToExisting& request);
BilledTimeline get_billed_timeline(engine::Context& context, const GetBilledTimeline& request);

/// Their rows of the operation table.
extern const engine::Operations term_operations;

}  // namespace billhook::services
