#include "services/correction.hpp"

#include <algorithm>

namespace billhook::services {

using billing::BilledLine;

namespace {

/// Lines of which a repair may take days back, as the schedule rules see them.
class BilledHistory {
 public:
  BilledHistory(std::span<const ServiceTerm> terms, std::span<const BilledLine> billed)
      : terms_{terms}, billed_{billed} {
    for (const BilledLine& candidate : billed) {
      const InvoiceLine& line = candidate.line;
      const bool is_period = line.kind == LineKind::recurring || is_repair_of(line, LineKind::recurring);
      if (!is_period) continue;
      const PeriodItem item = period_item(line);
      periods_.push_back({line.id.value, target_date(item), item, candidate.credited});
    }
  }

  std::span<const BilledItem> periods() const { return periods_; }

  /// What was billed once: the price of a service that is paid once, and setup fees.
  template <class Visit>
  void for_each_fee(const Visit& visit) const {
    for (const BilledLine& candidate : billed_) {
      const bool is_fee = candidate.line.kind == LineKind::setup || candidate.line.kind == LineKind::one_time;
      const auto is_its_repair = [&](const BilledLine& other) { return other.line.repairs == candidate.line.id; };
      if (is_fee && std::ranges::none_of(billed_, is_its_repair)) visit(candidate);
    }
  }

  bool has(LineKind kind, Date from) const { return count(kind, from) > 0; }

  std::int32_t count(LineKind kind, Date from) const {
    return static_cast<std::int32_t>(std::ranges::count_if(
        billed_, [&](const BilledLine& other) { return other.line.kind == kind && other.line.period_from == from; }));
  }

 private:
  bool is_repair_of(const InvoiceLine& line, LineKind kind) const {
    return line.repairs && std::ranges::any_of(billed_, [&](const BilledLine& other) {
             return other.line.id == *line.repairs && other.line.kind == kind;
           });
  }

  /// The term a line was billed by: the last of that product and price that had begun.
  const ServiceTerm* term_of(const InvoiceLine& line) const {
    const ServiceTerm* found = nullptr;
    for (const ServiceTerm& term : terms_) {
      if (term.from <= *line.period_from && term.product == line.product && term.price == line.unit_price)
        found = &term;
    }
    return found;
  }

  PeriodItem period_item(const InvoiceLine& line) const {
    const ServiceTerm* term = term_of(line);
    const bool is_monthly =
        term && term->cycle && (term->cycle->unit == CycleUnit::month || term->cycle->unit == CycleUnit::year);
    return {.from = *line.period_from,
            .to = *line.period_to,
            .days = *line.days,
            .period_days = *line.period_days,
            .day_count = is_monthly ? term->day_count : DayCount::actual,
            .is_whole = *line.days == *line.period_days,
            .price = line.unit_price,
            .quantity = line.quantity,
            .amount = line.amount,
            .product = line.product.value_or(Id<Product>{}),
            .repairs = line.repairs ? line.repairs->value : 0};
  }

  /// The earliest date it can have been billed for: enough for the schedule to propose it again.
  Date target_date(const PeriodItem& item) const {
    const ServiceTerm* term = term_on(terms_, item.from);
    return term && term->timing == Timing::in_arrears ? item.to : item.from;
  }

  std::span<const ServiceTerm> terms_;
  std::span<const BilledLine> billed_;
  std::vector<BilledItem> periods_;
};

std::vector<PeriodItem> propose_all(const BillingState& state, std::span<const ServiceTerm> terms,
                                    std::span<const BilledItem> billed, Date day, std::int32_t days_before) {
  std::vector<PeriodItem> proposed;
  Date billed_for = terms.front().from - 1;
  for (const BilledItem& item : billed) billed_for = std::max(billed_for, item.target);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    // What is over or waits is not billed further, only corrected.
    const Date due = state.is_running() ? target_of(terms[i].timing, day, days_before) : billed_for;
    const Term term = schedule_term(terms, i, state.end);
    propose(term, term.start, std::max(due, billed_for), proposed);
  }
  return proposed;
}

CorrectionItem whole_repair(const BilledLine& fee) {
  const InvoiceLine& line = fee.line;
  PeriodItem item{.from = line.period_from.value_or(Date{}),
                  .to = line.period_to.value_or(line.period_from.value_or(Date{})),
                  .price = line.unit_price,
                  .quantity = line.quantity,
                  .amount = -(line.amount - fee.credited),
                  .product = line.product.value_or(Id<Product>{}),
                  .repairs = line.id.value};
  return {LineKind::repair, item, 0};
}

/// Numbers what begins on a day that something of its kind began on before.
void number(const BilledHistory& history, std::vector<CorrectionItem>& items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    CorrectionItem& item = items[i];
    item.generation = history.count(item.kind, item.item.from);
    for (std::size_t earlier = 0; earlier < i; ++earlier) {
      const CorrectionItem& other = items[earlier];
      if (other.kind == item.kind && other.item.from == item.item.from) ++item.generation;
    }
  }
}

}  // namespace

Correction correct(const BillingState& state, std::span<const ServiceTerm> terms, std::span<const BilledLine> billed,
                   Date day, std::int32_t days_before) {
  const BilledHistory history{terms, billed};
  const bool is_called_off = state.end && *state.end <= state.start;
  Correction correction;
  if (is_called_off) {
    history.for_each_fee([&](const BilledLine& fee) { correction.items.push_back(whole_repair(fee)); });
  }
  if (is_paid_once(terms)) {
    correction.billed_until = state.billed_until;
    number(history, correction.items);
    return correction;
  }
  const std::vector<PeriodItem> proposed = propose_all(state, terms, history.periods(), day, days_before);
  std::vector<PeriodItem> items;
  reconcile(proposed, history.periods(), items);
  check_periods(history.periods(), items);
  check_item_count(items.size());
  for (const PeriodItem& item : items) {
    correction.items.push_back({item.is_repair() ? LineKind::repair : LineKind::recurring, item, 0});
  }
  correction.billed_until = state.start;
  if (!proposed.empty()) correction.billed_until = proposed.back().to;
  number(history, correction.items);
  return correction;
}

}  // namespace billhook::services
