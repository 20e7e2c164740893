// Dunning rules: what being late costs. Which steps are due is told by billing/schedule/dunning_day_rules.hpp. Pure;
// any thread.
#pragma once

#include <optional>

#include "billhook/identity/policy.hpp"

namespace billhook::billing {

/// The fee for an open amount, rounded half up; none when the policy names none for its currency.
/// fixed: the amount. percent: of the open amount, at least the minimum. tiered: of the highest tier that is reached.
std::optional<Money> late_fee(const LateFee& fee, Money open);

}  // namespace billhook::billing
