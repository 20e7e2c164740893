#include "services/correction.hpp"

#include <algorithm>

namespace billhook::services {

using billing::BilledLine;

namespace {

bool is_fee(const BilledLine& candidate) {
  return candidate.line.kind == LineKind::setup || candidate.line.kind == LineKind::one_time;
}

/// Lines of which days may be released, as the schedule rules see them.
class BilledHistory {
 public:
  BilledHistory(std::span<const ServiceTerm> terms, std::span<const BilledLine> billed)
      : terms_{terms}, billed_{billed} {
    for (const BilledLine& candidate : billed) {
      if (candidate.line.kind != LineKind::recurring) continue;
      const PeriodItem item = period_item(candidate.line);
      periods_.push_back(
          {candidate.line.id.value, target_date(item, term_of(candidate.line)), item, candidate.released});
    }
  }

  std::span<const BilledItem> periods() const { return periods_; }

  /// What was billed once and not given back: the price of a service that is paid once, and setup fees.
  template <class Visit>
  void for_each_fee(const Visit& visit) const {
    for (const BilledLine& candidate : billed_) {
      if (is_fee(candidate) && !candidate.is_released) visit(candidate);
    }
  }

  const InvoiceLine& line(std::int64_t number) const {
    return std::ranges::find(billed_, Id<InvoiceLine>{number}, [](const BilledLine& other) { return other.line.id; })
        ->line;
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

  std::int32_t count(LineKind kind, Date from) const {
    return static_cast<std::int32_t>(std::ranges::count_if(
        billed_, [&](const BilledLine& other) { return other.line.kind == kind && other.line.period_from == from; }));
  }

 private:
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
            .product = line.product.value_or(Id<Product>{})};
  }

  /// The earliest date it can have been billed for: enough for the schedule to propose it again. Days that are billed
  /// in another way by now are proposed when they are due that way.
  Date target_date(const PeriodItem& item, const ServiceTerm* billed_by) const {
    const ServiceTerm* term = term_on(terms_, item.from);
    if (term == nullptr) return item.from;
    if (billed_by != nullptr && billed_by->timing != term->timing) return terms_.front().from - 1;
    return term->timing == Timing::in_arrears ? item.to : item.from;
  }

  std::span<const ServiceTerm> terms_;
  std::span<const BilledLine> billed_;
  std::vector<BilledItem> periods_;
};

std::vector<PeriodItem> propose_all(const BillingState& state, std::span<const ServiceTerm> terms,
                                    std::span<const BilledItem> billed, Date day, std::int32_t days_before) {
  std::vector<PeriodItem> proposed;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const Term term = schedule_term(terms, i, state.end);
    // What waits or was never delivered is not billed further, only corrected.
    Date due = state.is_running() ? target_of(terms[i].timing, day, days_before) : term.start - 1;
    for (const BilledItem& item : billed) {
      if (term_on(terms, item.item.from) == &terms[i]) due = std::max(due, item.target);
    }
    propose(term, term.start, due, proposed);
  }
  return proposed;
}

/// The first day that is not billed when all that is proposed is.
Date end_of_billed(Date start, std::span<const PeriodItem> proposed) {
  Date end = start;
  for (const PeriodItem& item : proposed) {
    if (item.from > end) break;
    end = std::max(end, item.to);
  }
  return end;
}

/// Why days of a line, which was billed by a term, are billed no longer.
CreditReason reason_of(const InvoiceLine& line, const ServiceTerm* billed_by, Date from, const BillingState& state,
                       std::span<const ServiceTerm> terms) {
  if (state.is_called_off()) return CreditReason::cancelled;
  if (state.end && from >= *state.end) return CreditReason::end;
  const ServiceTerm* term = term_on(terms, from);
  const bool is_same_thing = term && term->product == line.product && term->quantity == line.quantity &&
                             (billed_by == nullptr || term->cycle == billed_by->cycle);
  return is_same_thing ? CreditReason::price : CreditReason::change;
}

billing::Release whole_release(const InvoiceLine& fee) {
  const Date day = fee.period_from.value_or(Date{});
  return {.invoice = fee.invoice,
          .line = fee.id,
          .from = day,
          .to = day,
          .days = 1,
          .live_days = 1,
          .reason = CreditReason::cancelled};
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

/// What is paid once and was released is billed once more.
void bill_once_more(const BillingState& state, const ServiceTerm& term, std::span<const BilledLine> billed,
                    std::vector<CorrectionItem>& items) {
  const auto is_price = [](const BilledLine& other) { return other.line.kind == LineKind::one_time; };
  const auto is_live = [&](const BilledLine& other) { return is_price(other) && !other.is_released; };
  if (state.is_called_off() || std::ranges::none_of(billed, is_price) || std::ranges::any_of(billed, is_live)) return;
  items.push_back({LineKind::one_time, once_item(term)});
}

}  // namespace

Correction correct(const BillingState& state, std::span<const ServiceTerm> terms, std::span<const BilledLine> billed,
                   Date day, std::int32_t days_before) {
  const BilledHistory history{terms, billed};
  Correction correction;
  if (state.is_called_off()) {
    history.for_each_fee([&](const BilledLine& fee) { correction.releases.push_back(whole_release(fee.line)); });
  }
  if (is_paid_once(terms)) {
    correction.billed_until = state.billed_until;
    bill_once_more(state, terms.front(), billed, correction.items);
    number(history, correction.items);
    return correction;
  }
  const std::vector<PeriodItem> proposed = propose_all(state, terms, history.periods(), day, days_before);
  const Adjustment adjustment = reconcile(proposed, history.periods());
  check_periods(history.periods(), adjustment);
  check_item_count(adjustment.released.size() + adjustment.added.size());
  for (const ReleasedDays& days : adjustment.released) {
    const InvoiceLine& line = history.line(days.number);
    correction.releases.push_back({.invoice = line.invoice,
                                   .line = line.id,
                                   .from = days.from,
                                   .to = days.to,
                                   .days = days.days,
                                   .live_days = days.live_days,
                                   .reason = reason_of(line, history.term_of(line), days.from, state, terms)});
  }
  for (const PeriodItem& item : adjustment.added) correction.items.push_back({LineKind::recurring, item});
  correction.billed_until = end_of_billed(std::max(state.start, terms.front().from), proposed);
  number(history, correction.items);
  return correction;
}

}  // namespace billhook::services
