#include "billing/dunning_rules.hpp"

#include <algorithm>

namespace billhook::billing {

namespace {

bool is_done(const DunningStep& step, const DunningCase& invoice) {
  return std::find(invoice.done.begin(), invoice.done.end(), step.name.str()) != invoice.done.end();
}

bool never_happens(const DunningStep& step, const DunningCase& invoice) {
  return step.kind == DunningKind::reminder && invoice.due_date + step.days <= invoice.issue_date;
}

std::optional<Money> in_currency(const std::vector<Money>& amounts, Currency currency) {
  const auto found =
      std::find_if(amounts.begin(), amounts.end(), [&](Money amount) { return amount.currency() == currency; });
  return found == amounts.end() ? std::nullopt : std::optional{*found};
}

std::optional<Money> tiered_fee(const std::vector<LateFeeTier>& tiers, Money open) {
  const LateFeeTier* reached = nullptr;
  for (const LateFeeTier& tier : tiers) {
    if (tier.from.currency() != open.currency() || tier.from > open) continue;
    if (reached == nullptr || reached->from < tier.from) reached = &tier;
  }
  return reached == nullptr ? std::nullopt : std::optional{reached->amount};
}

std::optional<Money> percent_fee(const LateFee& fee, Money open) {
  if (!fee.percent) return std::nullopt;
  const Money share = open.times(*fee.percent);
  const std::optional<Money> minimum = in_currency(fee.minimums, open.currency());
  return minimum ? std::max(share, *minimum) : share;
}

}  // namespace

std::vector<DunningStep> steps_for(std::vector<DunningStep> steps, bool is_late_fee) {
  if (is_late_fee) {
    std::erase_if(steps, [](const DunningStep& step) { return step.kind != DunningKind::reminder; });
  }
  return steps;
}

DunningPlan plan_dunning(const std::vector<DunningStep>& steps, const DunningCase& invoice, Date today) {
  DunningPlan plan;
  const DunningStep* reminder = nullptr;
  for (const DunningStep& step : steps) {
    if (invoice.due_date + step.days > today || is_done(step, invoice) || never_happens(step, invoice)) continue;
    if (step.kind == DunningKind::reminder) {
      if (reminder != nullptr) {
        std::erase(plan.take, reminder);
        plan.pass_over.push_back(reminder);
      }
      reminder = &step;
    }
    plan.take.push_back(&step);
  }
  return plan;
}

std::optional<Date> next_dunning_day(const std::vector<DunningStep>& steps, const DunningCase& invoice) {
  std::optional<Date> next;
  for (const DunningStep& step : steps) {
    if (is_done(step, invoice) || never_happens(step, invoice)) continue;
    const Date day = invoice.due_date + step.days;
    if (!next || day < *next) next = day;
  }
  return next;
}

std::optional<Money> late_fee(const LateFee& fee, Money open) {
  std::optional<Money> amount;
  switch (fee.kind) {
    case LateFeeKind::fixed:
      amount = in_currency(fee.amounts, open.currency());
      break;
    case LateFeeKind::percent:
      amount = percent_fee(fee, open);
      break;
    case LateFeeKind::tiered:
      amount = tiered_fee(fee.tiers, open);
      break;
  }
  return amount && amount->is_positive() ? amount : std::nullopt;
}

}  // namespace billhook::billing
