#include "services/provisioning.hpp"

#include <optional>
#include <string>

#include "base/json.hpp"
#include "catalog/product_store.hpp"
#include "services/life.hpp"
#include "services/service_store.hpp"

namespace billhook::services {
namespace {

/// What the provisioner is told.
struct Deed {
  Id<Service> service;
  Id<Client> client;
  Id<Product> product;
  Text<60> module;
  std::optional<Text<200>> label;
  std::optional<Text<200>> external_id;
  std::optional<SuspensionReason> reason;
  Json configuration;

  template <class V>
  static void fields(V&& v) {
    v("service", &Deed::service);
    v("client", &Deed::client);
    v("product", &Deed::product);
    v("module", &Deed::module);
    v("label", &Deed::label);
    v("external_id", &Deed::external_id);
    v("reason", &Deed::reason);
    v("configuration", &Deed::configuration);
  }
};

/// What it answers to `provisioner.create`.
struct Created {
  std::optional<Text<200>> external_id;

  template <class V>
  static void fields(V&& v) {
    v("external_id", &Created::external_id);
  }
};

/// What staff are told of a deed that failed for good.
struct GivenUp {
  Text<100> operation;
  Json error;

  template <class V>
  static void fields(V&& v) {
    v("operation", &GivenUp::operation);
    v("error", &GivenUp::error);
  }
};

bool is_over(ServiceStatus status) {
  return status == ServiceStatus::terminated || status == ServiceStatus::cancelled || status == ServiceStatus::fraud;
}

std::string to_json_string(std::string_view text) {
  std::string json;
  write_string(text, json);
  return json;
}

}  // namespace

bool ask_provisioner(engine::Context& context, const Service& service, std::string_view operation) {
  const Product product = catalog::get_product(context.db(), context.scope(), service.product);
  if (!product.module) return false;
  const Deed deed{service.id,    service.client,      service.product,           *product.module,
                  service.label, service.external_id, service.suspension_reason, service.configuration};
  const std::string request = encode(deed);
  const std::string key =
      std::string{operation} + ":" + std::to_string(service.id.value) + ":" + std::to_string(service.version);
  context.enqueue({.operation = operation, .key = key, .request = request, .subject = service.id.value});
  return true;
}

void after_create(engine::Context& context, const engine::JobOutcome& outcome) {
  Service service = require_service(context.db(), context.scope(), {outcome.subject});
  if (!outcome.succeeded) {
    if (service.status != ServiceStatus::provisioning) return;
    const Service before = service;
    return advance(context, before, service, Action::fail);
  }
  Created created;
  decode(outcome.reply, table_of<Created>(), &created);
  if (service.status == ServiceStatus::failed) {  // staff ran its dead job again
    const Service before = service;
    advance(context, before, service, Action::retry);
  }
  if (service.status == ServiceStatus::provisioning) return activate(context, service, created.external_id);
  if (!is_over(service.status)) return;
  // Set up after all, but no longer wanted.
  if (created.external_id) service.external_id = created.external_id;
  ask_provisioner(context, service, "provisioner.terminate");
}

void after_deed(engine::Context& context, const engine::JobOutcome& outcome) {
  if (outcome.succeeded) return;
  const Service service = require_service(context.db(), context.scope(), {outcome.subject});
  const std::string payload = encode(GivenUp{outcome.operation, {to_json_string(outcome.error)}});
  context.emit({.name = "service.provisioner_failed",
                .subject = service.id.value,
                .client = service.client,
                .payload = payload});
}

}  // namespace billhook::services
