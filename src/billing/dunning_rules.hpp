// Dunning rules: which steps of a policy are due for an invoice, and what being late costs. Pure; any thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/identity/policy.hpp"

namespace billhook::billing {

/// The dates of an invoice that dunning goes by, and the names of the steps it has been through.
struct DunningCase {
  Date issue_date;
  Date due_date;
  std::span<const std::string> done = {};
};

/// Steps that are due: to be taken, or, for reminders that a later one overtook, only to be remembered as done.
struct DunningPlan {
  std::vector<const DunningStep*> take;
  std::vector<const DunningStep*> pass_over;
};

/// The steps of a policy for an invoice: all of them, but for a late fee the reminders alone. A fee that is not paid
/// makes no other fee, and stops nothing that runs.
std::vector<DunningStep> steps_for(std::vector<DunningStep> steps, bool is_late_fee);

/// A reminder whose day is not after the issue date never happens. The pointers are into `steps`.
DunningPlan plan_dunning(const std::vector<DunningStep>& steps, const DunningCase& invoice, Date today);

/// The first day on which a step that is not done is due; none when nothing is left to do.
std::optional<Date> next_dunning_day(const std::vector<DunningStep>& steps, const DunningCase& invoice);

/// The fee for an open amount, rounded half up; none when the policy names none for its currency.
/// fixed: the amount. percent: of the open amount, at least the minimum. tiered: of the highest tier that is reached.
std::optional<Money> late_fee(const LateFee& fee, Money open);

}  // namespace billhook::billing
