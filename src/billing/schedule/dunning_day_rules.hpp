// Dunning day rules: which steps of a policy are due for an invoice, and on which days. Pure; any thread.
//
// Below invoices, since issuing notes the first day on which an invoice is to be dunned.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/identity/policy.hpp"

namespace billhook::billing {

/// The dates of an invoice that dunning goes by, and the names of the steps it has been through since it was due.
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

}  // namespace billhook::billing
