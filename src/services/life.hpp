// How a service moves from state to state: the one place that assigns its status. Within a write transaction.
#pragma once

#include <optional>

#include "billhook/services/life.hpp"
#include "billhook/services/service.hpp"
#include "engine/context.hpp"
#include "services/service_rules.hpp"

namespace billhook::services {

/// Writes a changed service: raises its version, finds the day to bill it anew, notes the change for the audit row.
/// Errors: conflict `service.stale_version`.
void save(engine::Context& context, const Service& before, Service& after);

/// Takes an arrow of the state table, saves the service with whatever else was changed in it, and announces the event.
/// Errors: precondition `service.not_allowed`.
void advance(engine::Context& context, const Service& before, Service& after, ServiceStep step);

/// Hands a pending or failed service to the provisioner; one whose product has no module is active at once.
void provision(engine::Context& context, Service& service, ServiceStep step);
/// The provisioner has set it up under that name of its own, or there was nothing to set up. A service that is paid
/// once and billed is completed with it.
void activate(engine::Context& context, Service& service, const std::optional<Text<200>>& external_id = {});
/// Completes an active service that is paid once and billed.
void complete(engine::Context& context, Service& service);
void suspend(engine::Context& context, Service& service, SuspensionReason reason);
void unsuspend(engine::Context& context, Service& service);
/// Ends it on a day that has come. Days billed beyond it are given back by the next run.
void terminate(engine::Context& context, const Service& before, Service& after, Date day);

/// Drops what was never delivered. All it was billed is given back by the next run.
void cancel(engine::Context& context, Service& service);

}  // namespace billhook::services
