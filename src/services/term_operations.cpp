#include "services/term_operations.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "billhook/base/error.hpp"
#include "billing/invoices/subject_store.hpp"
#include "catalog/product_store.hpp"
#include "clients/client_store.hpp"
#include "engine/update.hpp"
#include "services/change_rules.hpp"
#include "services/change_store.hpp"
#include "services/changing.hpp"
#include "services/offer.hpp"
#include "services/reasons.hpp"
#include "services/service_rules.hpp"
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

/// Nothing that was billed stands: the first invoice is still to come.
bool is_not_invoiced(engine::Context& context, const Service& service) {
  const Id<billing::Subject> subject = require_subject(context.db(), context.scope(), service.id);
  return billing::list_lines_of_subject(context.db(), context.scope(), subject).empty();
}

/// The renewal that a day means: the first period that begins on it or after. One that is billed and has begun keeps
/// its price; one that is billed ahead does not.
Date renewal_from(const Service& service, std::span<const ServiceTerm> terms, Date from, Date today) {
  Date day = next_period_from(terms, from);
  while (day <= today && service.billed_until && day < *service.billed_until) day = next_period_from(terms, day + 1);
  return day;
}

/// The catalogue's price of today for what a service runs on, as a change; false when it pays that already.
bool apply_price(engine::Context& context, const ApplyPriceToExisting& request, Id<Service> id, Date from) {
  const Service before = require_service(context.db(), context.scope(), id);
  const std::vector<ServiceTerm> terms = list_terms(context.db(), context.scope(), id);
  if (is_paid_once(terms)) return false;
  const Date start =
      request.at_renewal ? renewal_from(before, terms, from, context.today()) : std::max(from, before.start);
  const ServiceTerm& running = *term_on(terms, start);
  const Product product = catalog::require_product(context.db(), context.scope(), running.product);
  const Offer offer = make_offer(context, product, running.cycle, running.quantity, from, before.currency, {});
  if (offer.price == running.price) return false;
  ServiceChange change = new_change(context, before, start);
  set_price(change, offer);
  Service after = before;
  add_change(context, before, after, change);
  return true;
}

/// What a request wishes to be other than it is by the term of its first day.
void set_wishes(engine::Context& context, const ChangeService& request, const Service& service,
                const ServiceTerm& running, ServiceChange& change) {
  const Client client = clients::require_client(context.db(), context.scope(), service.client);
  const Product product =
      catalog::require_product(context.db(), context.scope(), request.product.value_or(running.product));
  const std::optional<Cycle> cycle = request.cycle ? request.cycle : running.cycle;
  const bool is_other = product.id != running.product || cycle != running.cycle;
  Agreed agreed{request.price, {}};
  if (!is_other && !request.price) agreed.price = running.price;
  const Offer offer = make_offer(context, product, cycle, request.quantity ? request.quantity : running.quantity,
                                 change.from, service.currency, agreed);
  if (product.id != running.product) set_product(change, product, anniversary_of(context, client));
  if (cycle != running.cycle) change.cycle = cycle;
  change.quantity = request.quantity;
  if (is_other || request.price) set_price(change, offer);
  const bool is_sold_now = change.from <= std::max(context.today(), service.start);
  if (is_other && is_sold_now && is_not_invoiced(context, service)) change.setup_fee = offer.setup_fee;
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
                "The service starts on " + before.start.to_string() + "; a change cannot hold before."};
  }
  ServiceChange change = new_change(context, before, from);
  set_wishes(context, request, before, *running, change);
  Service after = before;
  add_change(context, before, after, change);
  return *term_on(list_terms(context.db(), context.scope(), after.id), from);
}

Service withdraw_service_change(engine::Context& context, const WithdrawServiceChange& request) {
  const Service before = require_service(context.db(), context.scope(), request.id);
  engine::check_version("service", before.version, request.version);
  const std::vector<ServiceChange> changes = list_changes(context.db(), context.scope(), before.id);
  const auto withdrawn = std::ranges::find(changes, request.change, &ServiceChange::id);
  if (withdrawn == changes.end() || withdrawn->withdraws) {
    throw Error::not_found("service_change", request.change.value);
  }
  const auto is_its_withdrawal = [&](const ServiceChange& other) { return other.withdraws == request.change; };
  if (std::ranges::any_of(changes, is_its_withdrawal)) {
    throw Error{reasons.service_change_withdrawn, "change", "It has been withdrawn already."};
  }
  if (withdrawn->from <= context.today() || withdrawn == changes.begin()) {
    throw Error{reasons.service_change_has_begun, "change",
                "It holds since " + withdrawn->from.to_string() + ". Make another change instead."};
  }
  ServiceChange change = new_change(context, before, withdrawn->from);
  change.withdraws = withdrawn->id;
  Service after = before;
  add_change(context, before, after, change);
  return after;
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
    operation<WithdrawServiceChange, &withdraw_service_change>(Effect::write, needs(Permission::service_edit),
                                                               open_to(Callers::staff), since("0.1"),
                                                               "Takes a change away again that has not begun."),
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
