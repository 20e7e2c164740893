#include "services/life.hpp"

#include <algorithm>

#include "services/lead_time.hpp"
#include "services/provisioning.hpp"
#include "services/service_store.hpp"

namespace billhook::services {

void save(engine::Context& context, const Service& before, Service& after) {
  const std::vector<ServiceTerm> terms = list_terms(context.db(), context.scope(), after.id);
  const std::int32_t days_before = lead_time_of(context, after.client);
  after.version = before.version + 1;
  const BillingState state = billing_state(after);
  after.is_amended = after.is_amended || (state.is_running() && has_mixed_timing(state, terms));
  after.bill_on = next_bill_on(billing_state(after), terms, days_before, context.today());
  update_service(context.db(), context.scope(), after);
  context.changed("service", after.id, &before, &after);
}

void advance(engine::Context& context, const Service& before, Service& after, ServiceStep step) {
  after.status = require_next(before.status, step);
  if (after.status != ServiceStatus::suspended) after.suspension_reason.reset();
  save(context, before, after);
  context.emit(*arrow_of(service_arrows, step).event, after.id, after.client);
}

void provision(engine::Context& context, Service& service, ServiceStep step) {
  const Service before = service;
  advance(context, before, service, step);
  if (!ask_provisioner<CreateOutside>(context, service)) activate(context, service);
}

void activate(engine::Context& context, Service& service, const std::optional<Text<200>>& external_id) {
  const Service before = service;
  if (external_id) service.external_id = external_id;
  advance(context, before, service, ServiceStep::activate);
  if (service.billed_until && is_paid_once(list_terms(context.db(), context.scope(), service.id))) {
    complete(context, service);
  }
}

void complete(engine::Context& context, Service& service) {
  const Service before = service;
  advance(context, before, service, ServiceStep::complete);
}

void suspend(engine::Context& context, Service& service, SuspensionReason reason) {
  const Service before = service;
  service.suspension_reason = reason;
  advance(context, before, service, ServiceStep::suspend);
  ask_provisioner<SuspendOutside>(context, service);
}

void unsuspend(engine::Context& context, Service& service) {
  const Service before = service;
  advance(context, before, service, ServiceStep::unsuspend);
  ask_provisioner<UnsuspendOutside>(context, service);
}

void terminate(engine::Context& context, const Service& before, Service& after, Date day) {
  after.end = std::max(after.start, day);
  after.is_amended = after.is_amended || (after.billed_until && *after.end < *after.billed_until);
  advance(context, before, after, ServiceStep::terminate);
  ask_provisioner<TerminateOutside>(context, after);
}

void cancel(engine::Context& context, Service& service) {
  const Service before = service;
  service.end = service.start;
  service.is_amended = service.billed_until.has_value();
  advance(context, before, service, ServiceStep::cancel);
}

}  // namespace billhook::services
