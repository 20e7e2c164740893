#include "services/service_charges.hpp"

#include <algorithm>

#include "billing/invoices/subject_store.hpp"
#include "catalog/product_store.hpp"
#include "clients/client_store.hpp"
#include "services/correction.hpp"
#include "services/lead_time.hpp"
#include "services/life.hpp"
#include "services/service_store.hpp"

namespace billhook::services {

namespace {

/// How many setup fees were billed for a day, and how many of them were not given back.
struct SetupFees {
  std::int32_t all = 0;
  std::int32_t live = 0;
};

SetupFees setup_fees_from(std::span<const billing::BilledLine> billed, Date day) {
  SetupFees fees;
  for (const billing::BilledLine& candidate : billed) {
    if (candidate.line.kind != LineKind::setup || candidate.line.period_from != day) continue;
    ++fees.all;
    if (!candidate.is_released) ++fees.live;
  }
  return fees;
}

}  // namespace

std::int64_t ServiceCharges::count_due(engine::Context& context, Date day) {
  return services::count_due(context.db(), context.scope(), day);
}

void ServiceCharges::begin_day(engine::Context& context, Date day) {
  DueServices::bring_up_to(context.db(), context.scope(), day);
}

void ServiceCharges::find(engine::Context& context, Date today, const billing::ClientRange& range,
                          billing::DueCharges& out) {
  outcomes_.clear();
  out.refused.clear();
  out.passed_over.clear();
  out.is_cut = due_.read(context.db(), context.scope(), today, range);
  const std::span<const DueService> services = due_.services();
  out.subjects = static_cast<std::int64_t>(services.size());
  out.last = services.empty() ? range.after : services.back().client;
  std::size_t clients = 0;
  if (!services.empty()) {
    learn_products(context);
    own_policies_ = clients::list_own_policies(context.db(), context.scope(), services.front().client, out.last);
    for (std::size_t begin = 0, end = 0; begin < services.size(); begin = end) {
      while (end < services.size() && services[end].client == services[begin].client) ++end;
      if (range.parked.contains(services[begin].client)) {
        out.passed_over.push_back(services[begin].client);
        continue;
      }
      if (clients == out.clients.size()) out.clients.emplace_back();
      billing::ClientCharges& charges = out.clients[clients];
      charges.client = services[begin].client;
      charges.charges.clear();
      charges.releases.clear();
      const std::size_t outcomes_before = outcomes_.size();
      try {
        add_client(context, services.subspan(begin, end - begin), today, charges);
        ++clients;
      } catch (const Error& error) {
        if (error.code != ErrorCode::precondition && error.code != ErrorCode::invalid) throw;
        out.refused.push_back({charges.client, error});
        outcomes_.resize(outcomes_before);
      }
    }
  }
  out.clients.resize(clients);
}

void ServiceCharges::billed(engine::Context& context, std::span<const billing::FailedClient> refused) {
  const auto is_refused = [&](Id<Client> client) {
    return std::ranges::any_of(refused, [&](const billing::FailedClient& other) { return other.client == client; });
  };
  for (const Outcome& outcome : outcomes_) {
    if (!refused.empty() && is_refused(outcome.client)) continue;
    mark_billed(context.db(), context.scope(), outcome.service, outcome.billed_until, outcome.bill_on);
    if (!outcome.is_complete) continue;
    // One that waits for its payment is completed when that has activated it.
    Service service = require_service(context.db(), context.scope(), outcome.service);
    if (service.status == ServiceStatus::active) complete(context, service);
  }
}

void ServiceCharges::add_client(engine::Context& context, std::span<const DueService> services, Date today,
                                billing::ClientCharges& charges) {
  const auto own = own_policies_.find(charges.client);
  const std::int32_t days_before =
      lead_time_of(context, charges.client, own == own_policies_.end() ? std::nullopt : std::optional{own->second});
  for (const DueService& service : services) add_service(context, service, days_before, today, charges);
}

void ServiceCharges::add_service(engine::Context& context, const DueService& service, std::int32_t days_before,
                                 Date today, billing::ClientCharges& client) {
  const std::span<const ServiceTerm> terms = due_.terms_of(service);
  BillingState state = service.state;
  bool is_complete = false;
  if (state.is_amended || (state.is_running() && has_mixed_timing(state, terms))) {
    add_correction(context, service, days_before, today, state, client);
  } else if (is_paid_once(terms)) {
    if (state.is_running() && !state.billed_until && state.start - days_before <= today) {
      add_once(service, today, state, client.charges);
      is_complete = true;
    }
  } else if (state.is_running()) {
    add_periods(service, days_before, today, state, client.charges);
  }
  state.is_amended = false;
  outcomes_.push_back({service.id, service.client, state.billed_until,
                       next_bill_on(state, terms, days_before, today + 1), is_complete});
}

void ServiceCharges::add_periods(const DueService& service, std::int32_t days_before, Date today, BillingState& state,
                                 std::vector<billing::Charge>& charges) {
  const std::span<const ServiceTerm> terms = due_.terms_of(service);
  const Date from = state.billed_until.value_or(state.start);
  items_.clear();
  for (std::size_t i = 0; i < terms.size(); ++i) {
    propose(schedule_term(terms, i, state.end), from, target_of(terms[i].timing, today, days_before), items_);
  }
  check_item_count(items_.size());
  for (const PeriodItem& item : items_) {
    add_setup_fee(service, item, today, 0, charges);
    add_charge(service, LineKind::recurring, item, charges);
    state.billed_until = item.to;
  }
}

void ServiceCharges::add_once(const DueService& service, Date today, BillingState& state,
                              std::vector<billing::Charge>& charges) {
  const ServiceTerm& term = due_.terms_of(service).front();
  const PeriodItem item = once_item(term);
  add_setup_fee(service, item, today, 0, charges);
  add_charge(service, LineKind::one_time, item, charges);
  state.billed_until = term.from;
}

void ServiceCharges::add_correction(engine::Context& context, const DueService& service, std::int32_t days_before,
                                    Date today, BillingState& state, billing::ClientCharges& client) {
  const std::vector<billing::BilledLine> billed =
      billing::list_billed_lines(context.db(), context.scope(), service.subject);
  Correction correction = correct(state, due_.terms_of(service), billed, today, days_before);
  for (billing::Release& release : correction.releases) {
    release.subject = service.subject;
    client.releases.push_back(release);
  }
  for (const CorrectionItem& corrected : correction.items) {
    if (setup_fees_from(billed, corrected.item.from).all == 0) {
      add_setup_fee(service, corrected.item, today, 0, client.charges);
    }
    billing::Charge& charge = add_charge(service, corrected.kind, corrected.item, client.charges);
    charge.generation = corrected.generation;
  }
  if (!state.is_called_off()) add_released_fee(service, today, billed, client.charges);
  state.billed_until = correction.billed_until;
}

/// A setup fee that was given back to be billed anew.
void ServiceCharges::add_released_fee(const DueService& service, Date today,
                                      std::span<const billing::BilledLine> billed,
                                      std::vector<billing::Charge>& charges) {
  const ServiceTerm& first = due_.terms_of(service).front();
  const SetupFees fees = setup_fees_from(billed, first.from);
  if (fees.all > 0 && fees.live == 0) add_setup_fee(service, once_item(first), today, fees.all, charges);
}

billing::Charge& ServiceCharges::add_charge(const DueService& service, LineKind kind, const PeriodItem& item,
                                            std::vector<billing::Charge>& charges) {
  const SoldProduct& sold = product(item.product);
  billing::Charge& charge = charges.emplace_back();
  charge.subject = service.subject;
  charge.product = item.product;
  charge.kind = kind;
  charge.description = sold.name;
  if (!service.label.empty()) charge.description += " (" + service.label + ")";
  charge.tax_category = sold.tax_category;
  charge.quantity = item.quantity;
  charge.unit_price = item.price;
  charge.amount = item.amount;
  charge.period_from = item.from;
  if (item.to > item.from) {
    charge.period_to = item.to;
    charge.days = item.days;
    charge.period_days = item.period_days;
    if (!item.is_whole) charge.exact_amount = exact_amount(item);
  }
  return charge;
}

void ServiceCharges::add_setup_fee(const DueService& service, const PeriodItem& item, Date today,
                                   std::int32_t generation, std::vector<billing::Charge>& charges) {
  const std::span<const ServiceTerm> terms = due_.terms_of(service);
  const Money price = terms.front().setup_fee;
  if (item.from != service.state.start || price.is_zero()) return;
  // What is set up is what it is by now, however it was ordered.
  const ServiceTerm& sold = *term_on(terms, std::max(today, service.state.start));
  PeriodItem fee = item;
  fee.to = fee.from;
  fee.price = price;
  fee.quantity = sold.quantity;
  fee.amount = price.times(sold.quantity);
  fee.product = sold.product;
  billing::Charge& charge = add_charge(service, LineKind::setup, fee, charges);
  charge.description = "Setup: " + charge.description;
  charge.generation = generation;
}

void ServiceCharges::learn_products(engine::Context& context) {
  for (const DueService& service : due_.services()) {
    for (const ServiceTerm& term : due_.terms_of(service)) {
      if (products_.contains(term.product.value)) continue;
      const Product sold = catalog::require_product(context.db(), context.scope(), term.product);
      products_.emplace(term.product.value, SoldProduct{sold.name.str(), sold.tax_category.str()});
    }
  }
}

std::unique_ptr<billing::ChargeSource> make_service_charges() { return std::make_unique<ServiceCharges>(); }

}  // namespace billhook::services
