#include "billing/schedule/dunning_day_rules.hpp"

#include <algorithm>

namespace billhook::billing {

namespace {

bool is_done(const DunningStep& step, const DunningCase& invoice) {
  return std::find(invoice.done.begin(), invoice.done.end(), step.name.str()) != invoice.done.end();
}

bool never_happens(const DunningStep& step, const DunningCase& invoice) {
  return step.kind == DunningKind::reminder && invoice.due_date + step.days <= invoice.issue_date;
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

}  // namespace billhook::billing
