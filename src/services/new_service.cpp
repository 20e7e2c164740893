#include "services/new_service.hpp"

#include <span>

#include "services/lead_time.hpp"
#include "services/service_rules.hpp"
#include "services/service_store.hpp"

namespace billhook::services {

void add_service(engine::Context& context, Service& service, ServiceTerm& term) {
  service.bill_on =
      next_bill_on(billing_state(service), std::span{&term, 1}, lead_time_of(context, service.client), context.today());
  insert_service(context.db(), context.scope(), service);
  term.service = service.id;
  insert_term(context.db(), context.scope(), term);
  context.changed<Service>("service", service.id, nullptr, &service);
  context.changed<ServiceTerm>("service_term", term.id, nullptr, &term);
}

}  // namespace billhook::services
