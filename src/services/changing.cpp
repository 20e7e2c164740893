#include "services/changing.hpp"

#include <algorithm>
#include <vector>

#include "catalog/product_store.hpp"
#include "services/change_rules.hpp"
#include "services/change_store.hpp"
#include "services/events.hpp"
#include "services/lead_time.hpp"
#include "services/life.hpp"
#include "services/offer.hpp"
#include "services/service_store.hpp"

namespace billhook::services {
namespace {

void add(engine::Context& context, ServiceChange& change, std::vector<ServiceChange>& changes) {
  insert_change(context.db(), context.scope(), change);
  context.changed<ServiceChange>("service_change", change.id, nullptr, &change);
  changes.push_back(change);
}

/// The terms, after what has no price of its own got the catalogue's of its first day.
TermsOfChanges priced_terms(engine::Context& context, const Service& service, std::vector<ServiceChange>& changes) {
  TermsOfChanges result = terms_of(changes);
  while (result.unpriced) {
    const ServiceTerm& term = result.terms[*result.unpriced];
    const Product product = catalog::require_product(context.db(), context.scope(), term.product);
    ServiceChange price = new_change(context, service, term.from);
    set_price(price, make_offer(context, product, term.cycle, term.quantity, term.from, service.currency, {}));
    add(context, price, changes);
    result = terms_of(changes);
  }
  return result;
}

/// Whether terms that are other from a day on concern days that are billed, and are due to be billed themselves. Those
/// that are not due yet are looked at on their own first day.
bool is_amended_by(engine::Context& context, const Service& service, std::span<const ServiceTerm> terms, Date from) {
  if (!service.billed_until || from >= *service.billed_until) return false;
  const ServiceTerm* term = term_on(terms, from);
  const Timing timing = term == nullptr ? Timing::in_advance : term->timing;
  return from <= target_of(timing, context.today(), lead_time_of(context, service.client));
}

}  // namespace

ServiceChange new_change(engine::Context& context, const Service& service, Date from) {
  ServiceChange change;
  change.service = service.id;
  change.from = from;
  change.made_at = context.now();
  change.currency = service.currency;
  if (context.actor().kind() == Actor::Kind::staff) change.by = Id<Staff>{context.actor().id()};
  return change;
}

void add_change(engine::Context& context, const Service& before, Service& after, ServiceChange& change) {
  std::vector<ServiceChange> changes = list_changes(context.db(), context.scope(), after.id);
  const TermsOfChanges was = terms_of(changes);
  add(context, change, changes);
  const TermsOfChanges is = priced_terms(context, after, changes);
  store_terms(context.db(), context.scope(), after.id, is.terms);
  const Date day = std::max(context.today(), after.start);
  after.product = term_on(is.terms, day)->product;
  after.changes_on = next_change(is.terms, day);
  if (const auto from = first_difference(was.terms, is.terms)) {
    after.is_amended = after.is_amended || is_amended_by(context, after, is.terms, *from);
  }
  save(context, before, after);
  context.emit(events.service_changed, after.id, after.client);
  for (const Id<ServiceChange> lapsed : is.lapsed) {
    if (std::ranges::find(was.lapsed, lapsed) != was.lapsed.end()) continue;
    context.emit(events.service_price_lapsed, after.id, after.client, {.change = lapsed});
  }
}

}  // namespace billhook::services
