#include "services/service_rules.hpp"

#include <algorithm>
#include <string>

#include "billhook/base/error.hpp"
#include "services/reasons.hpp"

namespace billhook::services {
namespace {

Term open_term(const ServiceTerm& term, std::optional<Date> end) {
  return {.start = term.from,
          .end = end,
          .cycle = *term.cycle,
          .timing = term.timing,
          .day_count = term.day_count,
          .anchor_day = term.anchor_day.value_or(0),
          .origin = term.origin,
          .also_next_from = term.also_next_from.value_or(0),
          .price = term.price,
          .quantity = term.quantity,
          .product = term.product};
}

/// Whether two terms have the same cycle dates.
bool has_same_dates(const ServiceTerm& a, const ServiceTerm& b) {
  return a.cycle == b.cycle && a.anchor_day == b.anchor_day && a.origin == b.origin;
}

}  // namespace

ServiceStatus require_next(ServiceStatus from, ServiceStep step) {
  const auto& arrow = arrow_of(service_arrows, step);
  if (arrow.from.has(from)) return arrow.to;
  throw Error{*arrow.refusal, "A service that is " + std::string{name_of(from)} + " cannot be " +
                                  std::string{arrow.words} + "; it has to be " + names_of(arrow.from) + "."};
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
  return !waits_for_payment &&
         (status == ServiceStatus::pending || status == ServiceStatus::provisioning ||
          status == ServiceStatus::active || status == ServiceStatus::suspended || status == ServiceStatus::terminated);
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
  const bool is_mixed = has_mixed_timing(state, terms);
  Date first = never_due;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const Term term = schedule_term(terms, i, state.end);
    const std::int32_t ahead = terms[i].timing == Timing::in_advance ? days_before : 0;
    const Date target = is_mixed ? due_from(term, today + ahead) : next_action(term, from);
    if (target != never_due) first = std::min(first, target - ahead);
  }
  if (first == never_due) return std::nullopt;
  return std::max(today, first);
}

bool has_mixed_timing(const BillingState& state, std::span<const ServiceTerm> terms) {
  const Date from = state.billed_until.value_or(state.start);
  for (std::size_t i = terms.size(); i-- > 1;) {
    if (terms[i].from <= from) return false;
    if (terms[i].timing != terms[i - 1].timing) return true;
  }
  return false;
}

Date running_period_end(std::span<const ServiceTerm> terms, Date day) {
  const ServiceTerm* running = term_on(terms, day);
  if (running == nullptr || !running->cycle) return std::max(day, terms.front().from);
  Date end = period_of(open_term(*running, std::nullopt), day).to;
  for (const ServiceTerm& later : terms) {
    const bool begins_anew = later.from > day && later.from < end && !has_same_dates(*running, later);
    if (begins_anew) end = later.from;
  }
  return end;
}

Date next_period_from(std::span<const ServiceTerm> terms, Date day) {
  if (day <= terms.front().from) return terms.front().from;
  const Period running = period_of(open_term(*term_on(terms, day), std::nullopt), day);
  return running.from == day ? day : running_period_end(terms, day);
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
