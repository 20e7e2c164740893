// Policy: how a client is billed, reminded and cut off. Every member may be left to the level above: a client's policy
// stands over those of its groups, those over the seller's, member by member. Plain values; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/fields.hpp"

namespace billhook {

enum class LateFeeKind : std::uint8_t { fixed, percent, tiered };
enum class DunningKind : std::uint8_t { reminder, late_fee, suspend, terminate };

template <>
struct EnumNames<LateFeeKind> {
  static constexpr std::array<std::string_view, 3> names{"fixed", "percent", "tiered"};
};
template <>
struct EnumNames<DunningKind> {
  static constexpr std::array<std::string_view, 4> names{"reminder", "late_fee", "suspend", "terminate"};
};

/// From this open amount on, this fee.
struct LateFeeTier {
  Money from;
  Money amount;

  friend bool operator==(const LateFeeTier&, const LateFeeTier&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("from", &LateFeeTier::from, {.doc = "Smallest open amount the tier is for."});
    v("amount", &LateFeeTier::amount, {.doc = "Fee, in the same currency."});
  }
};

/// What being late costs. An invoice whose currency no amount is given for is charged nothing.
struct LateFee {
  LateFeeKind kind = LateFeeKind::fixed;
  std::vector<Money> amounts = {};
  std::optional<Percent> percent = {};
  std::vector<Money> minimums = {};
  std::vector<LateFeeTier> tiers = {};

  friend bool operator==(const LateFee&, const LateFee&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("kind", &LateFee::kind, {.doc = "How the fee is found."});
    v("amounts", &LateFee::amounts, {.doc = "fixed: the fee, once per currency.", .max = 50, .has_default = true});
    v("percent", &LateFee::percent, {.doc = "percent: of the open amount."});
    v("minimums", &LateFee::minimums,
      {.doc = "percent: the fee is at least this, once per currency.", .max = 50, .has_default = true});
    v("tiers", &LateFee::tiers,
      {.doc = "tiered: the tier with the highest `from` that the open amount reaches.",
       .max = 200,
       .has_default = true});
  }
};

/// One thing done about an invoice that is not paid, once per invoice.
struct DunningStep {
  Text<60> name;
  DunningKind kind = DunningKind::reminder;
  std::int32_t days = 0;
  std::optional<LateFee> fee = {};

  friend bool operator==(const DunningStep&, const DunningStep&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("name", &DunningStep::name,
      {.doc = "Unique within the policy; an invoice remembers which steps it went through."});
    v("kind", &DunningStep::kind, {.doc = "What is done."});
    v("days", &DunningStep::days, {.doc = "Days after the due date; negative: before it.", .min = -90, .max = 730});
    v("fee", &DunningStep::fee, {.doc = "For late_fee: what it costs."});
  }
};

struct Policy {
  std::optional<std::int32_t> generate_days_before = {};
  std::optional<std::int32_t> payment_days = {};
  std::optional<bool> separate_invoices = {};
  std::optional<bool> credit_pays_invoices = {};
  std::optional<bool> mail_invoices = {};
  std::optional<std::vector<DunningStep>> dunning = {};

  friend bool operator==(const Policy&, const Policy&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("generate_days_before", &Policy::generate_days_before,
      {.doc = "Invoices are made this many days before a period begins. The house starts with 14.",
       .min = 0,
       .max = 90});
    v("payment_days", &Policy::payment_days,
      {.doc =
           "An invoice is due this many days after it was issued, and not before its period begins. The house starts "
           "with 0.",
       .min = 0,
       .max = 365});
    v("separate_invoices", &Policy::separate_invoices,
      {.doc = "One invoice for each service. The house starts with no."});
    v("credit_pays_invoices", &Policy::credit_pays_invoices,
      {.doc = "Credit is applied to new invoices by itself. The house starts with yes."});
    v("mail_invoices", &Policy::mail_invoices,
      {.doc = "Invoices and reminders are mailed. The house starts with yes."});
    v("dunning", &Policy::dunning,
      {.doc = "What happens around the due date, in order of the days. An empty list: nothing.", .max = 30});
  }
};

}  // namespace billhook
