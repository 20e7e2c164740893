// What the operation report.mrr does.
#pragma once

#include "billhook/services/report.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::services {

MrrReport report_mrr(engine::Context& context, const ReportMrr& request);

/// Their rows of the operation table.
extern const engine::Operations report_operations;

}  // namespace billhook::services
