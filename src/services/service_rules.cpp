#include "services/service_rules.hpp"

#include <algorithm>
#include <string>

#include "billhook/base/error.hpp"
#include "services/reasons.hpp"

namespace billhook::services {
namespace {

bool is_monthly(const Cycle& cycle) { return cycle.unit == CycleUnit::month || cycle.unit == CycleUnit::year; }

Term open_term(const ServiceTerm& term, std::optional<Date> end) {
  return {.start = term.from,
          .end = end,
          .cycle = *term.cycle,
          .timing = term.timing,
          .day_count = term.day_count,
          .anchor_day = term.anchor_day.value_or(0),
          .anniversary = term.anniversary,
          .also_next_from = term.also_next_from.value_or(0),
          .price = term.price,
          .quantity = term.quantity,
          .product = term.product};
}

}  // namespace

ServiceStatus require_next(ServiceStatus from, ServiceStep step) {
  const auto& arrow = arrow_of(service_arrows, step);
  if (arrow.from.has(from)) return arrow.to;
  throw Error{*arrow.refusal, "A service that is " + std::string{name_of(from)} + " cannot be " +
                                  std::string{arrow.words} + "; it has to be " + names_of(arrow.from) + "."};
}

ServiceTerm first_term(const Offer& offer, Date start, Date anniversary) {
  const Product& product = offer.product;
  ServiceTerm term;
  term.from = start;
  term.product = product.id;
  term.quantity = offer.quantity;
  term.currency = offer.price.currency();
  term.price = offer.price;
  term.cycle = offer.cycle;
  term.setup_fee = offer.setup_fee;
  term.timing = product.timing;
  term.align = product.align;
  term.day_count = product.day_count;
  if (product.align == Alignment::day_of_month) {
    term.anchor_day = product.anchor_day;
    if (product.timing == Timing::in_advance) term.also_next_from = product.also_next_from;
  }
  if (product.align == Alignment::anniversary) term.anniversary = anniversary;
  return term;
}

ServiceTerm next_term(const ServiceTerm& running, Date from, const Offer& offer, Date anniversary) {
  ServiceTerm term = first_term(offer, from, anniversary);
  term.service = running.service;
  term.setup_fee = Money::zero(term.currency);
  term.also_next_from.reset();
  const bool keeps_dates = term.align == Alignment::start && running.align == Alignment::start &&
                           term.cycle == running.cycle && is_monthly(*term.cycle);
  if (keeps_dates) term.anniversary = running.anniversary.value_or(running.from);
  return term;
}

const ServiceTerm* term_on(std::span<const ServiceTerm> terms, Date day) {
  const ServiceTerm* found = nullptr;
  for (const ServiceTerm& term : terms) {
    if (term.from <= day) found = &term;
  }
  return found;
}

std::optional<Date> next_change(std::span<const ServiceTerm> terms, Date day) {
  for (const ServiceTerm& term : terms) {
    if (term.from > day) return term.from;
  }
  return std::nullopt;
}

Term schedule_term(std::span<const ServiceTerm> terms, std::size_t index, std::optional<Date> end) {
  if (index + 1 < terms.size()) {
    const Date next = terms[index + 1].from;
    end = end ? std::min(*end, next) : next;
  }
  return open_term(terms[index], end);
}

PeriodItem once_item(const ServiceTerm& term) {
  return {.from = term.from,
          .to = term.from,
          .days = 1,
          .period_days = 1,
          .is_whole = true,
          .price = term.price,
          .quantity = term.quantity,
          .amount = term.price.times(term.quantity),
          .product = term.product};
}

Date target_of(Timing timing, Date day, std::int32_t days_before) {
  return timing == Timing::in_advance ? day + days_before : day;
}

bool BillingState::is_running() const {
  const bool waits_for_payment = status == ServiceStatus::pending && billed_until;
  return !waits_for_payment && (status == ServiceStatus::pending || status == ServiceStatus::provisioning ||
                                status == ServiceStatus::active || status == ServiceStatus::suspended);
}

std::optional<Date> next_bill_on(const BillingState& state, std::span<const ServiceTerm> terms,
                                 std::int32_t days_before, Date today) {
  if (state.is_amended) return today;
  if (!state.is_running()) return std::nullopt;
  if (is_paid_once(terms)) {
    if (state.billed_until) return std::nullopt;
    return std::max(today, state.start - days_before);
  }
  const Date from = state.billed_until.value_or(state.start);
  Date first = never_due;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const Date target = next_action(schedule_term(terms, i, state.end), from);
    if (target == never_due) continue;
    first = std::min(first, terms[i].timing == Timing::in_advance ? target - days_before : target);
  }
  if (first == never_due) return std::nullopt;
  return std::max(today, first);
}

Date period_end(const ServiceTerm& term, Date day) {
  Term running = open_term(term, std::nullopt);
  running.also_next_from = 0;
  std::vector<PeriodItem> billed;
  propose(running, term.from, day, billed);
  return billed.empty() ? term.from : billed.back().to;
}

void MonthlySum::add(Money price, Decimal quantity, const Cycle& cycle) {
  int128 numerator = 1;
  int128 denominator = cycle.count;
  switch (cycle.unit) {
    case CycleUnit::day:
      numerator = 365, denominator *= 12;
      break;
    case CycleUnit::week:
      numerator = 365, denominator *= int128{7} * 12;
      break;
    case CycleUnit::month:
      break;
    case CycleUnit::year:
      denominator *= 12;
      break;
  }
  ++services_;
  billionths_ +=
      divide(multiply(multiply(price.minor(), quantity.billionths()), numerator), denominator, Rounding::half_up);
}

void MonthlySum::add(const MonthlySum& other) {
  services_ += other.services_;
  billionths_ += other.billionths_;
}

Money MonthlySum::amount(Currency currency) const {
  return {narrow(divide(billionths_, Decimal::one, Rounding::half_up)), currency};
}

}  // namespace billhook::services
