// What the operations report.* of billing do.
#pragma once

#include "billhook/billing/report.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::billing {

RevenueReport report_revenue(engine::Context& context, const ReportRevenue& request);
AgingReport report_aging(engine::Context& context, const ReportAging& request);

/// Their rows of the operation table.
extern const engine::Operations report_operations;

}  // namespace billhook::billing
