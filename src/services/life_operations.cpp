#include "services/life_operations.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "engine/update.hpp"
#include "services/events.hpp"
#include "services/life.hpp"
#include "services/provisioning.hpp"
#include "services/reasons.hpp"
#include "services/service_store.hpp"

namespace billhook::services {
namespace {

template <class Request>
Service service_of(engine::Context& context, const Request& request) {
  Service service = require_service(context.db(), context.scope(), request.id);
  engine::check_version("service", service.version, request.version);
  return service;
}

/// The day a termination takes effect.
Date end_of(engine::Context& context, const TerminateService& request, const Service& service) {
  if ((request.at == TerminateAt::date) != request.date.has_value()) {
    throw Error{reasons.service_end_date, "date", "Give a date with at `date`, and only there."};
  }
  switch (request.at) {
    case TerminateAt::now:
      return context.today();
    case TerminateAt::end_of_period:
      return running_period_end(list_terms(context.db(), context.scope(), service.id), context.today());
    case TerminateAt::date:
      break;
  }
  if (*request.date < service.start) {
    throw Error{reasons.service_end_before_start, "date",
                "The service starts on " + service.start.to_string() + " and cannot end before."};
  }
  return *request.date;
}

}  // namespace

Service provision_service(engine::Context& context, const ProvisionService& request) {
  Service service = service_of(context, request);
  provision(context, service, ServiceStep::provision);
  return service;
}

Service retry_service(engine::Context& context, const RetryService& request) {
  Service service = service_of(context, request);
  provision(context, service, ServiceStep::retry);
  return service;
}

Service suspend_service(engine::Context& context, const SuspendService& request) {
  Service service = service_of(context, request);
  suspend(context, service, request.reason);
  return service;
}

Service unsuspend_service(engine::Context& context, const UnsuspendService& request) {
  Service service = service_of(context, request);
  unsuspend(context, service);
  return service;
}

Service terminate_service(engine::Context& context, const TerminateService& request) {
  Service service = service_of(context, request);
  const Date end = end_of(context, request, service);
  require_next(service.status, ServiceStep::terminate);
  const Service before = service;
  if (end <= context.today()) {
    terminate(context, before, service, end);
    return service;
  }
  service.end = end;
  service.is_amended = service.is_amended || (service.billed_until && end < *service.billed_until);
  save(context, before, service);
  context.emit(events.service_end_planned, service.id, service.client);
  return service;
}

Service keep_service(engine::Context& context, const KeepService& request) {
  Service service = service_of(context, request);
  require_next(service.status, ServiceStep::terminate);
  if (!service.end) throw Error{reasons.service_no_end, "The service has no end that could be taken away."};
  const Service before = service;
  service.end.reset();
  service.is_amended = service.billed_until.has_value();
  save(context, before, service);
  context.emit(events.service_kept, service.id, service.client);
  return service;
}

Service cancel_service(engine::Context& context, const CancelService& request) {
  Service service = service_of(context, request);
  cancel(context, service);
  return service;
}

Service mark_service_fraud(engine::Context& context, const MarkServiceFraud& request) {
  Service service = service_of(context, request);
  const Service before = service;
  const bool was_set_up = next_status(before.status, ServiceStep::terminate).has_value();
  service.is_amended = false;
  if (!service.end || *service.end > context.today()) service.end = std::max(service.start, context.today());
  advance(context, before, service, ServiceStep::mark_fraud);
  if (was_set_up) ask_provisioner<TerminateOutside>(context, service);
  return service;
}

namespace {

using namespace engine::words;

constexpr engine::Operation life_rows[] = {
    operation<ProvisionService, &provision_service>(Effect::write, needs(Permission::service_provision),
                                                    open_to(Callers::staff), since("0.1"),
                                                    "Has a pending service set up without waiting for a payment."),
    operation<RetryService, &retry_service>(Effect::write, needs(Permission::service_provision),
                                            open_to(Callers::staff), since("0.1"),
                                            "Has a failed service set up once more."),
    operation<SuspendService, &suspend_service>(Effect::write, needs(Permission::service_provision),
                                                open_to(Callers::staff), since("0.1"),
                                                "Stops an active service for a reason."),
    operation<UnsuspendService, &unsuspend_service>(Effect::write, needs(Permission::service_provision),
                                                    open_to(Callers::staff), since("0.1"), "Lifts a suspension."),
    operation<TerminateService, &terminate_service>(Effect::write, needs(Permission::service_edit),
                                                    open_to(Callers::staff), since("0.1"),
                                                    "Ends a service, now or on a day to come."),
    operation<KeepService, &keep_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                          since("0.1"), "Takes a planned end away again."),
    operation<CancelService, &cancel_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                              since("0.1"), "Drops a service that was never delivered."),
    operation<MarkServiceFraud, &mark_service_fraud>(Effect::write, needs(Permission::service_edit),
                                                     open_to(Callers::staff), since("0.1"),
                                                     "Stops a service that was ordered by fraud."),
};

}  // namespace

constinit const engine::Operations life_operations{life_rows};

}  // namespace billhook::services
