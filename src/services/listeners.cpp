#include "services/listeners.hpp"

#include <string>
#include <vector>

#include "billhook/billing/credit_note.hpp"
#include "billhook/billing/event.hpp"
#include "billhook/clients/client.hpp"
#include "billhook/clients/client_group.hpp"
#include "billhook/identity/seller.hpp"
#include "billing/events.hpp"
#include "billing/invoices/subject_store.hpp"
#include "catalog/product_store.hpp"
#include "clients/client_group_store.hpp"
#include "clients/events.hpp"
#include "clients/reasons.hpp"
#include "engine/context.hpp"
#include "identity/events.hpp"
#include "identity/seller_store.hpp"
#include "services/lead_time_store.hpp"
#include "services/life.hpp"
#include "services/service_store.hpp"

namespace billhook::services {
namespace {

/// The services that an invoice bills.
std::vector<billing::Subject> services_on(engine::Context& context, Id<Invoice> invoice) {
  return billing::list_subjects_on(context.db(), context.scope(), invoice, billing::SubjectKind::service);
}

bool is_spared(const Service& service, Date today) {
  return service.never_suspend_until && today < *service.never_suspend_until;
}

/// Sets up what waited for its first payment, and lifts suspensions for `overdue` where nothing else is overdue.
void after_payment(engine::Context& context, const engine::Happening<Invoice, InvoicePaid>& event) {
  for (const billing::Subject& subject : services_on(context, event.subject)) {
    Service service = require_service(context.db(), context.scope(), {subject.row});
    if (service.status == ServiceStatus::pending) {
      const Product product = catalog::require_product(context.db(), context.scope(), service.product);
      if (product.provision_on == ProvisionOn::payment) provision(context, service, ServiceStep::provision);
    } else if (service.suspension_reason == SuspensionReason::overdue) {
      if (billing::has_overdue_invoice(context.db(), context.scope(), subject.id, context.today())) continue;
      unsuspend(context, service);
    }
  }
}

void suspend_overdue(engine::Context& context, const engine::Happening<Invoice>& event) {
  for (const billing::Subject& subject : services_on(context, event.subject)) {
    Service service = require_service(context.db(), context.scope(), {subject.row});
    if (service.status != ServiceStatus::active || is_spared(service, context.today())) continue;
    suspend(context, service, SuspensionReason::overdue);
  }
}

/// What was never delivered is cancelled instead.
void terminate_overdue(engine::Context& context, const engine::Happening<Invoice>& event) {
  for (const billing::Subject& subject : services_on(context, event.subject)) {
    Service service = require_service(context.db(), context.scope(), {subject.row});
    if (is_spared(service, context.today())) continue;
    if (next_status(service.status, ServiceStep::cancel)) {
      cancel(context, service);
    } else if (next_status(service.status, ServiceStep::terminate)) {
      const Service before = service;
      terminate(context, before, service, context.today());
    }
  }
}

/// What a credit note took back to be billed anew is billed by the next run.
void after_release(engine::Context& context, const engine::Happening<CreditNote>& event) {
  for (const billing::Subject& subject :
       billing::list_released_subjects(context.db(), context.scope(), event.subject, billing::SubjectKind::service)) {
    const Service before = require_service(context.db(), context.scope(), {subject.row});
    if (before.status == ServiceStatus::fraud) continue;
    Service service = before;
    service.is_amended = true;
    save(context, before, service);
  }
}

/// A policy changed that may say how long before a period invoices are made: the next run looks at the services again.
void after_seller_change(engine::Context& context, const engine::Happening<Seller>& event) {
  const storage::Scope seller{.seller = event.subject.value};
  const std::int32_t days = *identity::require_seller(context.db(), seller).policy.generate_days_before;
  if (set_lead_time(context.db(), seller, days)) look_again(context.db(), seller, context.today());
}

/// A client with services that have not ended is not closed.
void refuse_to_close(engine::Context& context, const engine::Happening<Client>& event) {
  const std::int64_t services = count_living(context.db(), context.scope(), event.subject);
  if (services == 0) return;
  throw Error{clients::reasons.client_has_services, "The client has " + std::to_string(services) +
                                                        (services == 1 ? " service that has" : " services that have") +
                                                        " not ended. End them with service.terminate or "
                                                        "service.cancel first."};
}

void after_client_change(engine::Context& context, const engine::Event& event) {
  look_again_at_client(context.db(), context.scope(), *event.client, context.today());
}

void after_group_change(engine::Context& context, const engine::Happening<ClientGroup>& event) {
  for (const Id<Client> client : clients::list_members(context.db(), context.scope(), event.subject)) {
    look_again_at_client(context.db(), context.scope(), client, context.today());
  }
}

constexpr engine::Listener listener_rows[] = {
    engine::listen<&after_payment>(billing::events.invoice_paid),
    engine::listen<&after_release>(billing::events.credit_note_days_released),
    engine::listen<&suspend_overdue>(billing::events.invoice_suspend_due),
    engine::listen<&terminate_overdue>(billing::events.invoice_terminate_due),
    engine::listen<&after_seller_change>(identity::events.seller_created),
    engine::listen<&after_seller_change>(identity::events.seller_updated),
    engine::listen<&refuse_to_close>(clients::events.client_closed),
    engine::listen<&after_client_change>(clients::events.client_updated),
    engine::listen<&after_group_change>(clients::events.client_group_updated),
    engine::listen<&after_client_change>(clients::events.client_group_client_added),
    engine::listen<&after_client_change>(clients::events.client_group_client_removed),
};

}  // namespace

constinit const engine::Listeners listeners{listener_rows};

}  // namespace billhook::services
