#include "services/term_operations.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "billhook/base/error.hpp"
#include "billing/invoices/subject_store.hpp"
#include "catalog/product_store.hpp"
#include "clients/client_store.hpp"
#include "engine/update.hpp"
#include "services/events.hpp"
#include "services/life.hpp"
#include "services/offer.hpp"
#include "services/reasons.hpp"
#include "services/service_store.hpp"

namespace billhook::services {
namespace {

void check_change(const ChangeService& request, const Service& service, std::span<const ServiceTerm> terms) {
  const bool is_over = service.status == ServiceStatus::terminated || service.status == ServiceStatus::cancelled ||
                       service.status == ServiceStatus::fraud || service.status == ServiceStatus::completed;
  if (is_over) {
    throw Error{reasons.service_is_over,
                "The service is " + std::string{name_of(service.status)} + "; its terms are closed."};
  }
  if (is_paid_once(terms)) {
    throw Error{reasons.service_paid_once, "A service that is paid once has no terms to change."};
  }
  if (!request.product && !request.cycle && !request.quantity && !request.price) {
    throw Error{reasons.service_nothing_to_change, "product", "Say what changes: product, cycle, quantity or price."};
  }
}

/// Adds a term and notes in the service what follows from it.
void add_term(engine::Context& context, const Service& before, Service& after, ServiceTerm& term) {
  const storage::Scope& scope = context.scope();
  insert_term(context.db(), scope, term);
  context.changed<ServiceTerm>("service_term", term.id, nullptr, &term);
  const std::vector<ServiceTerm> terms = list_terms(context.db(), scope, after.id);
  const Date day = std::max(context.today(), after.start);
  after.product = term_on(terms, day)->product;
  after.changes_on = next_change(terms, day);
  after.is_amended = after.is_amended || (after.billed_until && term.from < *after.billed_until);
  save(context, before, after);
  context.emit(events.service_changed, after.id, after.client);
}

/// The catalogue's price of today for what a service runs on, as a new term; false when it pays that already.
bool apply_price(engine::Context& context, const ApplyPriceToExisting& request, Id<Service> id, Date from) {
  const Service before = require_service(context.db(), context.scope(), id);
  const std::vector<ServiceTerm> terms = list_terms(context.db(), context.scope(), id);
  if (is_paid_once(terms)) return false;
  Date start = std::max(from, before.start);
  if (request.at_renewal) start = std::max(start, before.billed_until.value_or(start));
  const ServiceTerm& running = *term_on(terms, start);
  const Client client = clients::require_client(context.db(), context.scope(), before.client);
  const Product product = catalog::require_product(context.db(), context.scope(), running.product);
  const Offer offer = make_offer(context, product, running.cycle, running.quantity, from, before.currency, {});
  if (offer.price == running.price) return false;
  ServiceTerm term = running;
  const bool was_anchored = running.anniversary || running.align != Alignment::start;
  term.from = start;
  term.price = offer.price;
  term.setup_fee = Money::zero(before.currency);
  term.also_next_from.reset();
  if (!was_anchored) term.anniversary = running.from;
  Service after = before;
  add_term(context, before, after, term);
  return true;
}

}  // namespace

ServiceTerm change_service(engine::Context& context, const ChangeService& request) {
  const Service before = require_service(context.db(), context.scope(), request.id);
  engine::check_version("service", before.version, request.version);
  const std::vector<ServiceTerm> terms = list_terms(context.db(), context.scope(), before.id);
  check_change(request, before, terms);
  const Date from = request.from.value_or(std::max(context.today(), before.start));
  const ServiceTerm* running = term_on(terms, from);
  if (running == nullptr) {
    throw Error{reasons.service_change_before_start, "from",
                "The service starts on " + before.start.to_string() + "; a term cannot begin before."};
  }
  const Client client = clients::require_client(context.db(), context.scope(), before.client);
  const Product product =
      catalog::require_product(context.db(), context.scope(), request.product.value_or(running->product));
  const std::optional<Cycle> cycle = request.cycle ? request.cycle : running->cycle;
  Agreed agreed{request.price, Money::zero(before.currency)};
  const bool keeps_price = product.id == running->product && cycle == running->cycle && !request.price;
  if (keeps_price) agreed.price = running->price;
  const Offer offer = make_offer(context, product, cycle, request.quantity ? request.quantity : running->quantity, from,
                                 before.currency, agreed);
  ServiceTerm term = next_term(*running, from, offer, anniversary_of(context, client));
  Service after = before;
  add_term(context, before, after, term);
  return term;
}

PriceChange apply_price_to_existing(engine::Context& context, const ApplyPriceToExisting& request) {
  constexpr std::int64_t chunk = 500;
  catalog::require_product(context.db(), context.scope(), request.product);
  const Date from = request.from.value_or(context.today());
  PriceChange change;
  Id<Service> after{};
  for (bool is_done = false; !is_done;) {
    PriceChange of_chunk;
    Id<Service> last = after;
    context.transact([&] {
      of_chunk = {};
      const std::vector<Id<Service>> services =
          list_running(context.db(), context.scope(), request.product, request.currency, after, chunk);
      is_done = static_cast<std::int64_t>(services.size()) < chunk;
      for (const Id<Service> service : services) {
        ++(apply_price(context, request, service, from) ? of_chunk.changed : of_chunk.unchanged);
      }
      if (!services.empty()) last = services.back();
    });
    after = last;
    change.changed += of_chunk.changed;
    change.unchanged += of_chunk.unchanged;
    context.progress(change.changed + change.unchanged, 0, "prices");
  }
  return change;
}

BilledTimeline get_billed_timeline(engine::Context& context, const GetBilledTimeline& request) {
  require_service(context.db(), context.scope(), request.id);
  BilledTimeline timeline;
  const Id<billing::Subject> subject = require_subject(context.db(), context.scope(), request.id);
  std::set<Id<InvoiceLine>> lines;
  for (const InvoiceLine& line : billing::list_lines_of_subject(context.db(), context.scope(), subject)) {
    if (!line.period_from || !line.period_to) continue;  // a setup fee, and what is paid once, are for no days
    timeline.periods.push_back({.from = *line.period_from,
                                .to = *line.period_to,
                                .currency = line.currency,
                                .amount = line.amount,
                                .is_repair = line.kind == LineKind::repair,
                                .invoice = line.invoice});
    lines.insert(line.id);
  }
  for (const billing::ReleasedLine& released : billing::list_released_lines(context.db(), context.scope(), subject)) {
    if (!lines.contains(released.line)) continue;
    timeline.periods.push_back({.from = released.from,
                                .to = released.to,
                                .currency = released.amount.currency(),
                                .amount = -released.amount,
                                .is_repair = true,
                                .invoice = released.invoice,
                                .credit_note = released.credit_note});
  }
  std::ranges::stable_sort(timeline.periods, {}, &BilledPeriod::from);
  return timeline;
}

namespace {

using namespace engine::words;

constexpr engine::Operation term_rows[] = {
    operation<ChangeService, &change_service>(Effect::write, needs(Permission::service_edit), open_to(Callers::staff),
                                              since("0.1"), "Another product, cycle, quantity or price from a day on."),
    operation<GetBilledTimeline, &get_billed_timeline>(Effect::read, needs(Permission::service_view),
                                                       open_to(Callers::anyone), since("0.1"),
                                                       "What a service was billed for so far."),
    operation<ApplyPriceToExisting, &apply_price_to_existing>(Effect::run, needs(Permission::catalog_edit),
                                                              open_to(Callers::staff), since("0.1"),
                                                              "Moves running services to the catalogue's price."),
};

}  // namespace

constinit const engine::Operations term_operations{term_rows};

}  // namespace billhook::services
