#include "services/billed_days_check.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include "billing/invoices/billed_days_store.hpp"
#include "engine/context.hpp"
#include "services/service_store.hpp"

namespace billhook::services {

using billing::BilledStep;

namespace {

/// Whether the next runs see to what is not right up to a day.
bool is_seen_to(const RecurringService& service, Date day) {
  return service.is_amended || (service.bill_on && *service.bill_on <= day);
}

/// The steps up to the last day that is billed: a renewal that was taken back whole leaves days behind it.
std::span<const BilledStep> live_steps(std::span<const BilledStep> steps) {
  while (steps.size() > 1 && steps[steps.size() - 2].times == 0) steps = steps.first(steps.size() - 1);
  return steps;
}

/// The first step from which on something is wrong, or none.
const BilledStep* find_hole(const RecurringService& service, std::span<const BilledStep> steps) {
  for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
    if (steps[i].times == 0 && !is_seen_to(service, steps[i + 1].day)) return &steps[i + 1];
  }
  return nullptr;
}

bool is_broken(const RecurringService& service, std::span<const BilledStep> steps) {
  const Date end_of_billed = steps.empty() ? service.start : steps.back().day;
  if (find_hole(service, steps) != nullptr) return true;
  if (!service.end || *service.end > end_of_billed) return !service.is_amended && !service.bill_on;
  return *service.end < end_of_billed && !service.is_amended && !service.bill_on;
}

/// Whether this version wrote what is wrong; of what nothing was billed yet, it is.
bool is_new(const RecurringService& service, std::span<const BilledStep> steps) {
  if (const BilledStep* hole = find_hole(service, steps)) return hole->is_new;
  return steps.empty() || steps.back().is_new;
}

}  // namespace

engine::CheckOutcome check_no_day_is_billed_twice(engine::Context& context) {
  engine::CheckOutcome outcome;
  outcome.rows = billing::count_subject_lines(context.db(), context.scope());
  billing::BilledDays days{context.db(), context.scope(), billing::SubjectKind::service};
  while (days.next()) {
    const auto wrong =
        std::ranges::find_if(days.steps(), [](const BilledStep& step) { return step.times < 0 || step.times > 1; });
    if (wrong != days.steps().end()) outcome.add_broken(days.row(), wrong->is_new);
  }
  return outcome;
}

engine::CheckOutcome check_every_day_is_billed(engine::Context& context) {
  engine::CheckOutcome outcome;
  RecurringServices services{context.db(), context.scope()};
  billing::BilledDays days{context.db(), context.scope(), billing::SubjectKind::service};
  bool has_days = days.next();
  while (services.next()) {
    ++outcome.rows;
    const RecurringService& service = services.service();
    while (has_days && days.row() < service.id.value) has_days = days.next();
    const bool is_billed = has_days && days.row() == service.id.value;
    const std::span<const BilledStep> steps = is_billed ? live_steps(days.steps()) : std::span<const BilledStep>{};
    if (is_broken(service, steps)) outcome.add_broken(service.id.value, is_new(service, steps));
  }
  return outcome;
}

}  // namespace billhook::services
