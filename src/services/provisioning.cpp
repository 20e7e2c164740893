#include "services/provisioning.hpp"

#include <optional>
#include <string>

#include "catalog/product_store.hpp"
#include "services/events.hpp"
#include "services/life.hpp"
#include "services/service_store.hpp"

namespace billhook::services {
namespace {

bool is_over(ServiceStatus status) {
  return status == ServiceStatus::terminated || status == ServiceStatus::cancelled || status == ServiceStatus::fraud;
}

}  // namespace

template <class Request>
bool ask_provisioner(engine::Context& context, const Service& service) {
  const Product product = catalog::require_product(context.db(), context.scope(), service.product);
  if (!product.module) return false;
  Request request;
  request.service = service.id;
  request.client = service.client;
  request.product = service.product;
  request.module = *product.module;
  request.label = service.label;
  request.external_id = service.external_id;
  request.configuration = service.configuration;
  if constexpr (requires { request.reason; }) request.reason = service.suspension_reason.value();
  const std::string key =
      std::string{Request::operation} + ":" + std::to_string(service.id.value) + ":" + std::to_string(service.version);
  context.enqueue({.key = key, .subject = service.id.value}, request);
  return true;
}
template bool ask_provisioner<CreateOutside>(engine::Context&, const Service&);
template bool ask_provisioner<SuspendOutside>(engine::Context&, const Service&);
template bool ask_provisioner<UnsuspendOutside>(engine::Context&, const Service&);
template bool ask_provisioner<TerminateOutside>(engine::Context&, const Service&);

namespace {

void after_create(engine::Context& context, const engine::JobEnded<CreateOutside>& job) {
  Service service = require_service(context.db(), context.scope(), job.request.service);
  if (job.reply == nullptr) {
    if (service.status != ServiceStatus::provisioning) return;
    const Service before = service;
    return advance(context, before, service, ServiceStep::fail);
  }
  if (service.status == ServiceStatus::failed) {  // staff ran its dead job again
    const Service before = service;
    advance(context, before, service, ServiceStep::retry);
  }
  if (service.status == ServiceStatus::provisioning) return activate(context, service, job.reply->external_id);
  if (!is_over(service.status)) return;
  // Set up after all, but no longer wanted.
  if (job.reply->external_id) service.external_id = job.reply->external_id;
  ask_provisioner<TerminateOutside>(context, service);
}

/// Of the other deeds only a failure matters: staff are told by the event `service.provisioner_failed`.
template <class Request>
void after_deed(engine::Context& context, const engine::JobEnded<Request>& job) {
  if (job.reply != nullptr) return;
  const Service service = require_service(context.db(), context.scope(), job.request.service);
  context.emit(events.service_provisioner_failed, service.id, service.client,
               {.operation = Request::operation, .error = job.error});
}

constexpr engine::JobListener provisioning_listener_rows[] = {
    engine::when_ended<CreateOutside, &after_create>(),
    engine::when_ended<SuspendOutside, &after_deed>(),
    engine::when_ended<UnsuspendOutside, &after_deed>(),
    engine::when_ended<TerminateOutside, &after_deed>(),
};

}  // namespace

constinit const engine::JobListeners provisioning_listeners{provisioning_listener_rows};

}  // namespace billhook::services
