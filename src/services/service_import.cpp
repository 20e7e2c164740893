#include "services/service_import.hpp"

#include "billhook/base/error.hpp"
#include "catalog/product_store.hpp"
#include "clients/client_store.hpp"
#include "services/change_rules.hpp"
#include "services/events.hpp"
#include "services/new_service.hpp"
#include "services/offer.hpp"
#include "services/reasons.hpp"
#include "services/service_rules.hpp"

namespace billhook::services {

Service import_service(engine::Context& context, const ImportedService& imported) {
  const Client client = clients::require_client(context.db(), context.scope(), imported.client);
  const Product product = catalog::require_product(context.db(), context.scope(), imported.product);
  if (imported.billed_until && *imported.billed_until < imported.start) {
    throw Error{reasons.service_billed_before_start, "billed_until",
                "A service that starts on " + imported.start.to_string() + " is not billed before."};
  }
  const Offer offer = make_offer(context, product, imported.cycle, imported.quantity, context.today(), client.currency,
                                 {imported.price, Money::zero(client.currency)});
  ServiceChange change = first_change(offer, imported.start, anniversary_of(context, client));

  Service service;
  service.client = client.id;
  service.product = product.id;
  service.label = imported.label;
  service.external_id = imported.external_id;
  service.start = imported.start;
  service.currency = client.currency;
  service.created_at = context.now();
  service.status = imported.cycle ? ServiceStatus::active : ServiceStatus::completed;
  if (imported.cycle && imported.is_suspended) {
    service.status = ServiceStatus::suspended;
    service.suspension_reason = SuspensionReason::overdue;
  }
  service.billed_until = imported.start;
  if (imported.cycle)
    service.billed_until =
        imported.billed_until.value_or(period_end(terms_of({&change, 1}).terms.front(), context.today()));
  add_service(context, service, change);
  context.emit(events.service_imported, service.id, service.client);
  return service;
}

}  // namespace billhook::services
