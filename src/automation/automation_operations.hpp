// The operations automation.*.
#pragma once

#include "billhook/automation/run.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::automation {

AutomationReport run_automation(engine::Context& context, const RunAutomation& request);
AutomationStatus get_automation_status(engine::Context& context, const GetAutomationStatus& request);
Page<ParkedClient> list_parked_clients(engine::Context& context, const ListParkedClients& request);
ParkedClient release_client(engine::Context& context, const ReleaseClient& request);

/// Their rows of the operation table.
extern const engine::Operations automation_operations;

}  // namespace billhook::automation
