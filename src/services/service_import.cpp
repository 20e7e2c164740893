#include "services/service_import.hpp"

#include <algorithm>
#include <vector>

#include "billhook/base/error.hpp"
#include "billing/payments/opening.hpp"
#include "catalog/product_store.hpp"
#include "clients/client_store.hpp"
#include "services/change_rules.hpp"
#include "services/events.hpp"
#include "services/new_service.hpp"
#include "services/offer.hpp"
#include "services/reasons.hpp"
#include "services/service_rules.hpp"
#include "services/service_store.hpp"

namespace billhook::services {
namespace {

/// The first day that is known here of what was billed until a day.
Date opening_start(const ImportedService& imported, const ServiceTerm& term, Date billed_until, Date today) {
  if (imported.opening_from) {
    const bool is_within = *imported.opening_from >= imported.start && *imported.opening_from < billed_until;
    if (is_within) return *imported.opening_from;
    throw Error{reasons.service_opening_beyond, "opening_from",
                "What was billed elsewhere lies between the start and " + billed_until.to_string() + "."};
  }
  const Date last = std::max(imported.start, std::min(today, billed_until - 1));
  return std::max(imported.start, period_of(schedule_term({&term, 1}, 0, {}), last).from);
}

/// Makes the first change begin with what was billed elsewhere, on the days that it was due there.
void begin_with_opening(ServiceChange& change, const ImportedService& imported, Date billed_until, Date today) {
  change.also_next_from.reset();
  ServiceTerm term = terms_of({&change, 1}).terms.front();
  const bool is_cycle_date = period_of(schedule_term({&term, 1}, 0, {}), billed_until).from == billed_until;
  if (change.align == Alignment::start && !is_cycle_date) change.origin = billed_until;
  term = terms_of({&change, 1}).terms.front();
  change.from = opening_start(imported, term, billed_until, today);
}

/// The periods of the opening, at the price or at what the other system says they came to.
std::vector<billing::Charge> opening_periods(const ImportedService& imported, const Product& product,
                                             const ServiceTerm& term, Date billed_until) {
  std::vector<PeriodItem> items;
  propose(schedule_term({&term, 1}, 0, billed_until), term.from, billed_until, items);
  std::vector<std::int64_t> weights;
  for (const PeriodItem& item : items) weights.push_back(item.to - item.from);
  std::vector<Money> amounts;
  if (imported.opening_amount) amounts = allocate(*imported.opening_amount, weights);
  std::vector<billing::Charge> periods;
  for (std::size_t i = 0; i < items.size(); ++i) {
    billing::Charge& charge = periods.emplace_back();
    charge.product = product.id;
    charge.description = product.name.str();
    if (imported.label) charge.description += " (" + imported.label->str() + ")";
    charge.tax_category = product.tax_category.str();
    charge.quantity = term.quantity;
    charge.unit_price = term.price;
    charge.amount = imported.opening_amount ? amounts[i] : items[i].amount;
    charge.period_from = items[i].from;
    charge.period_to = items[i].to;
    charge.days = items[i].days;
    charge.period_days = items[i].period_days;
  }
  return periods;
}

/// What was billed elsewhere becomes an invoice of the service.
void open_periods(engine::Context& context, const ImportedService& imported, const Product& product,
                  const Service& service, const ServiceTerm& term) {
  const Id<billing::Subject> subject = require_subject(context.db(), context.scope(), service.id);
  billing::Opening opening{.client = service.client,
                           .number = "opening " + std::to_string(service.id.value),
                           .periods = opening_periods(imported, product, term, *service.billed_until),
                           .tax = imported.opening_tax,
                           .paid = imported.opening_paid};
  if (imported.opening_number) opening.number = imported.opening_number->str();
  for (billing::Charge& period : opening.periods) period.subject = subject;
  billing::add_opening(context, opening);
}

}  // namespace

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
  if (imported.cycle) {
    const ServiceTerm running = terms_of({&change, 1}).terms.front();
    service.billed_until = imported.billed_until.value_or(period_end(running, context.today()));
  }
  const bool was_billed = *service.billed_until > service.start;
  if (was_billed) begin_with_opening(change, imported, *service.billed_until, context.today());
  add_service(context, service, change);
  if (was_billed) open_periods(context, imported, product, service, terms_of({&change, 1}).terms.front());
  context.emit(events.service_imported, service.id, service.client);
  return service;
}

}  // namespace billhook::services
