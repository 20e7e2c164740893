#include "services/service_operations.hpp"

#include <string>

#include "billhook/base/error.hpp"
#include "catalog/product_store.hpp"
#include "catalog/reasons.hpp"
#include "clients/client_store.hpp"
#include "engine/update.hpp"
#include "services/change_store.hpp"
#include "services/events.hpp"
#include "services/life.hpp"
#include "services/new_service.hpp"
#include "services/offer.hpp"
#include "services/reasons.hpp"
#include "services/service_store.hpp"

namespace billhook::services {
namespace {

void check_configuration(const std::optional<Json>& configuration) {
  if (!configuration) return;
  const std::size_t first = configuration->text.find_first_not_of(" \t\r\n");
  if (first != std::string::npos && configuration->text[first] == '{') return;
  throw Error{reasons.service_bad_configuration, "configuration", "The configuration is a JSON object."};
}

/// Nothing is due before a service that is billed in arrears has run, so it does not wait for a payment.
bool is_set_up_at_once(const Product& product, const std::optional<Cycle>& cycle) {
  if (product.provision_on == ProvisionOn::order) return true;
  return product.provision_on == ProvisionOn::payment && cycle && product.timing == Timing::in_arrears;
}

}  // namespace

Service create_service(engine::Context& context, const CreateService& request) {
  const Client client = clients::require_client(context.db(), context.scope(), request.client);
  const Product product = catalog::require_product(context.db(), context.scope(), request.product);
  if (client.status != ClientStatus::active) {
    throw Error{reasons.service_client_not_active,
                "The client is " + std::string{name_of(client.status)} + " and buys nothing new."};
  }
  if (product.status == ProductStatus::retired) {
    throw Error{catalog::reasons.product_retired, "The product is no longer sold."};
  }
  check_configuration(request.configuration);
  const Date start = request.start.value_or(context.today());
  const Offer offer = make_offer(context, product, request.cycle, request.quantity, start, client.currency,
                                 {request.price, request.setup_fee});
  ServiceChange change = first_change(offer, start, anniversary_of(context, client));

  Service service;
  service.client = client.id;
  service.product = product.id;
  service.label = request.label;
  service.start = start;
  service.configuration = request.configuration.value_or(Json{"{}"});
  service.currency = client.currency;
  service.created_at = context.now();
  add_service(context, service, change);
  context.emit(events.service_created, service.id, service.client);
  if (is_set_up_at_once(product, request.cycle)) provision(context, service, ServiceStep::provision);
  return service;
}

ServiceDetail get_service(engine::Context& context, const GetService& request) {
  ServiceDetail detail;
  detail.service = require_service(context.db(), context.scope(), request.id);
  detail.terms = list_terms(context.db(), context.scope(), request.id);
  detail.changes = list_changes(context.db(), context.scope(), request.id);
  return detail;
}

Page<Service> list_services(engine::Context& context, const ListServices& request) {
  return list_services(context.db(), context.scope(), request);
}

Service update_service(engine::Context& context, const UpdateService& request) {
  const Service before = require_service(context.db(), context.scope(), request.id);
  engine::check_version("service", before.version, request.version);
  check_configuration(request.configuration);
  Service after = before;
  if (request.label) after.label = request.label;
  if (request.never_suspend_until) after.never_suspend_until = request.never_suspend_until;
  engine::assign(after.configuration, request.configuration);
  save(context, before, after);
  context.emit(events.service_updated, after.id, after.client);
  return after;
}

namespace {

using namespace engine::words;

constexpr engine::Operation service_rows[] = {
    operation<CreateService, &create_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                              since("0.1"), "Orders a service for a client."),
    operation<GetService, &get_service>(Effect::read, needs(Permission::service_view), open_to(Callers::anyone),
                                        since("0.1"), "One service with its terms and changes."),
    operation<ListServices, &list_services>(Effect::read, needs(Permission::service_view), open_to(Callers::anyone),
                                            since("0.1"), "Services by client, product or state."),
    operation<UpdateService, &update_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                              since("0.1"),
                                              "Changes label, configuration, or until when it is spared."),
};

}  // namespace

constinit const engine::Operations service_operations{service_rows};

}  // namespace billhook::services
