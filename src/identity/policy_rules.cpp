#include "identity/policy_rules.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "billhook/base/error.hpp"
#include "identity/reasons.hpp"

namespace billhook::identity {
namespace {

template <class Value>
void fill(std::optional<Value>& member, const std::optional<Value>& under) {
  if (!member) member = under;
}

std::string element(std::string_view list, std::size_t index) {
  return std::string{list} + '[' + std::to_string(index) + ']';
}

void check_positive(Money amount, const std::string& path) {
  if (amount.is_positive()) return;
  throw Error{reasons.policy_fee_not_positive, path, "A fee is more than zero. To charge none, leave it out."};
}

void check_amounts(const std::vector<Money>& amounts, const std::string& path) {
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    check_positive(amounts[i], element(path, i));
    const auto is_same = [&](Money other) { return other.currency() == amounts[i].currency(); };
    if (std::any_of(amounts.begin(), amounts.begin() + static_cast<std::ptrdiff_t>(i), is_same)) {
      throw Error{reasons.policy_fee_currency_repeated, element(path, i),
                  "There is an amount in " + std::string{amounts[i].currency().code()} + " already."};
    }
  }
}

void check_tiers(const std::vector<LateFeeTier>& tiers, const std::string& path) {
  for (std::size_t i = 0; i < tiers.size(); ++i) {
    const LateFeeTier& tier = tiers[i];
    check_positive(tier.amount, element(path, i) + ".amount");
    if (tier.from.currency() != tier.amount.currency()) {
      throw Error{reasons.policy_tier_currency, element(path, i) + ".from",
                  "`from` and `amount` of a tier are in one currency."};
    }
    const auto is_same = [&](const LateFeeTier& other) { return other.from == tier.from; };
    if (std::any_of(tiers.begin(), tiers.begin() + static_cast<std::ptrdiff_t>(i), is_same)) {
      throw Error{reasons.policy_tier_repeated, element(path, i) + ".from",
                  "There is a tier from " + tier.from.to_string() + " already."};
    }
  }
}

/// A member that is there though the kind of fee does not use it, or not there though it does.
void check_member(bool is_there, bool is_used, bool is_needed, const std::string& path, LateFeeKind kind) {
  const std::string kind_name{name_of(kind)};
  if (is_there && !is_used) {
    throw Error{reasons.policy_fee_unexpected, path, "A fee of the kind " + kind_name + " does not use this."};
  }
  if (!is_there && is_needed) {
    throw Error{reasons.policy_fee_incomplete, path, "A fee of the kind " + kind_name + " needs this."};
  }
}

void check_fee(const LateFee& fee, const std::string& path) {
  const bool is_fixed = fee.kind == LateFeeKind::fixed;
  const bool is_percent = fee.kind == LateFeeKind::percent;
  const bool is_tiered = fee.kind == LateFeeKind::tiered;
  check_member(!fee.amounts.empty(), is_fixed, is_fixed, path + ".amounts", fee.kind);
  check_member(fee.percent.has_value(), is_percent, is_percent, path + ".percent", fee.kind);
  check_member(!fee.minimums.empty(), is_percent, false, path + ".minimums", fee.kind);
  check_member(!fee.tiers.empty(), is_tiered, is_tiered, path + ".tiers", fee.kind);
  if (fee.percent && fee.percent->value().is_zero()) {
    throw Error{reasons.policy_fee_not_positive, path + ".percent", "A fee is more than zero percent."};
  }
  check_amounts(fee.amounts, path + ".amounts");
  check_amounts(fee.minimums, path + ".minimums");
  check_tiers(fee.tiers, path + ".tiers");
}

void check_step(const std::vector<DunningStep>& steps, std::size_t index, const std::string& path) {
  const DunningStep& step = steps[index];
  const auto earlier = steps.begin() + static_cast<std::ptrdiff_t>(index);
  if (step.name.empty()) throw Error{reasons.policy_step_without_name, path + ".name", "A step needs a name."};
  if (std::any_of(steps.begin(), earlier, [&](const DunningStep& other) { return other.name == step.name; })) {
    throw Error{reasons.policy_step_name_repeated, path + ".name",
                "There is a step `" + step.name.str() + "` already; each is done once per invoice."};
  }
  if (index > 0 && step.days < steps[index - 1].days) {
    throw Error{reasons.policy_steps_out_of_order, path + ".days", "Steps stand in the order of their days."};
  }
  if (step.kind != DunningKind::reminder && step.days < 1) {
    throw Error{reasons.policy_step_before_due, path + ".days",
                "An invoice is overdue from the day after its due date on; only reminders come sooner."};
  }
  if (step.kind == DunningKind::late_fee && !step.fee) {
    throw Error{reasons.policy_fee_missing, path + ".fee", "A late_fee step needs a fee."};
  }
  if (step.kind != DunningKind::late_fee && step.fee) {
    throw Error{reasons.policy_fee_unexpected, path + ".fee", "Only a late_fee step has a fee."};
  }
  if (step.fee) check_fee(*step.fee, path + ".fee");
}

}  // namespace

Policy default_policy() {
  return {.generate_days_before = 14,
          .payment_days = 0,
          .separate_invoices = false,
          .credit_pays_invoices = true,
          .mail_invoices = true,
          .dunning = std::vector<DunningStep>{{.name = "first_reminder", .kind = DunningKind::reminder, .days = 3},
                                              {.name = "second_reminder", .kind = DunningKind::reminder, .days = 7},
                                              {.name = "suspension", .kind = DunningKind::suspend, .days = 14},
                                              {.name = "termination", .kind = DunningKind::terminate, .days = 30}}};
}

Policy merge(const Policy& over, const Policy& under) {
  Policy merged = over;
  fill(merged.generate_days_before, under.generate_days_before);
  fill(merged.payment_days, under.payment_days);
  fill(merged.separate_invoices, under.separate_invoices);
  fill(merged.credit_pays_invoices, under.credit_pays_invoices);
  fill(merged.mail_invoices, under.mail_invoices);
  fill(merged.dunning, under.dunning);
  return merged;
}

void check_policy(const Policy& policy, std::string_view path) {
  if (!policy.dunning) return;
  const std::string steps = std::string{path} + ".dunning";
  for (std::size_t i = 0; i < policy.dunning->size(); ++i) check_step(*policy.dunning, i, element(steps, i));
}

}  // namespace billhook::identity
