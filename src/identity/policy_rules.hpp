// Policy rules: defaults, precedence and what a policy must not say. Pure functions; any thread.
#pragma once

#include <string_view>

#include "billhook/identity/policy.hpp"

namespace billhook::identity {

/// What a new seller starts with; every member is there.
Policy default_policy();

/// Member by member: what `over` says, else what `under` says.
Policy merge(const Policy& over, const Policy& under);

/// Refuses a policy that cannot be carried out. `path` says where in the request it stands. In the order of the steps,
/// errors: invalid `policy.step_without_name`, `policy.step_name_repeated`, `policy.steps_out_of_order`,
/// `policy.step_before_due` (only reminders may be), `policy.fee_missing`, `policy.fee_unexpected`,
/// `policy.fee_incomplete`, `policy.fee_not_positive`, `policy.fee_currency_repeated`, `policy.tier_currency`,
/// `policy.tier_repeated`.
void check_policy(const Policy& policy, std::string_view path = "policy");

}  // namespace billhook::identity
