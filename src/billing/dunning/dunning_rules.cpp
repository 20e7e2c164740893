#include "billing/dunning/dunning_rules.hpp"

#include <algorithm>
#include <vector>

namespace billhook::billing {

namespace {

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
