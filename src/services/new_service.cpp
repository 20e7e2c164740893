#include "services/new_service.hpp"

#include "services/change_rules.hpp"
#include "services/change_store.hpp"
#include "services/lead_time.hpp"
#include "services/service_rules.hpp"
#include "services/service_store.hpp"

namespace billhook::services {

void add_service(engine::Context& context, Service& service, ServiceChange& change) {
  const storage::Scope& scope = context.scope();
  service.bill_on = next_bill_on(billing_state(service), terms_of({&change, 1}).terms,
                                 lead_time_of(context, service.client), context.today());
  insert_service(context.db(), scope, service);
  change.service = service.id;
  change.made_at = context.now();
  if (context.actor().kind() == Actor::Kind::staff) change.by = Id<Staff>{context.actor().id()};
  insert_change(context.db(), scope, change);
  store_terms(context.db(), scope, service.id, terms_of({&change, 1}).terms);
  context.changed<Service>("service", service.id, nullptr, &service);
  context.changed<ServiceChange>("service_change", change.id, nullptr, &change);
}

}  // namespace billhook::services
