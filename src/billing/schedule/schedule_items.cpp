// The half of the schedule rules that compares items with what was billed; schedule_rules.cpp makes them.
#include "billing/schedule/schedule_rules.hpp"

#include <algorithm>
#include <string>

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"
#include "billing/schedule/schedule_dates.hpp"

namespace billhook {
namespace {

struct Span {
  Date from;
  Date to;

  bool is_empty() const { return from >= to; }
};

Span common(Span a, Span b) { return {std::max(a.from, b.from), std::min(a.to, b.to)}; }
Span span_of(const PeriodItem& item) { return {item.from, item.to}; }

/// What is left of a span when the holes, both in order of time, are taken out of it.
std::vector<Span> without(Span whole, std::span<const Span> holes) {
  std::vector<Span> rest;
  for (const Span hole : holes) {
    const Span before{whole.from, std::min(whole.to, hole.from)};
    if (!before.is_empty()) rest.push_back(before);
    whole.from = std::max(whole.from, hole.to);
  }
  if (!whole.is_empty()) rest.push_back(whole);
  return rest;
}

/// Days of a part of an item in the item's own count. Parts that make up an item add up to its days.
std::int32_t days_in(const PeriodItem& item, Span part) {
  const auto place = [&](Date date) {
    if (date == item.to) return item.days;
    return item.day_count == DayCount::actual ? date - item.from : std::min(thirty_days(item.from, date), item.days);
  };
  return place(part.to) - place(part.from);
}

/// Whether days of a billed item are paid for as the proposed item wants them to be.
bool is_same_price(const PeriodItem& billed, const PeriodItem& proposed, Span days) {
  if (billed.product != proposed.product || billed.amount.currency() != proposed.amount.currency()) return false;
  const bool is_identical =
      billed.from == proposed.from && billed.to == proposed.to && billed.amount == proposed.amount;
  if (is_identical) return true;
  const auto rate = [](const PeriodItem& item, std::int32_t other_period_days) {
    return multiply(multiply(item.price.minor(), item.quantity.billionths()), other_period_days);
  };
  return days_in(billed, days) == days_in(proposed, days) &&
         rate(billed, proposed.period_days) == rate(proposed, billed.period_days);
}

void refuse_overlap(std::vector<Span> days) {
  std::ranges::sort(days, {}, &Span::from);
  const auto twice = std::ranges::adjacent_find(days, [](Span earlier, Span later) { return later.from < earlier.to; });
  if (twice == days.end()) return;
  throw Error{billing::reasons.schedule_period_billed_twice,
              "The days from " + std::next(twice)->from.to_string() + " would be billed twice."};
}

/// A billed charge and what earlier repairs have left of it.
struct Charge {
  std::int64_t number;
  const PeriodItem& item;
  std::vector<Span> live;
  Money left;
};

/// The days of a charge that no repair has taken back, neither a billed one nor one just added.
std::vector<Span> live_days(const BilledItem& charge, std::span<const BilledItem> billed,
                            std::span<const PeriodItem> added) {
  std::vector<Span> repaired;
  for (const BilledItem& other : billed) {
    if (other.item.repairs == charge.number) repaired.push_back(span_of(other.item));
  }
  for (const PeriodItem& other : added) {
    if (other.repairs == charge.number) repaired.push_back(span_of(other));
  }
  std::ranges::sort(repaired, {}, &Span::from);
  return without(span_of(charge.item), repaired);
}

Charge charge_of(const BilledItem& charge, std::span<const BilledItem> billed) {
  Money left = charge.item.amount;
  if (!charge.credited.is_zero()) left -= charge.credited;
  for (const BilledItem& other : billed) {
    if (other.item.repairs == charge.number) left += other.item.amount;
  }
  const bool is_overdrawn = left.is_negative() != charge.item.amount.is_negative();
  return {charge.number, charge.item, live_days(charge, billed, {}),
          is_overdrawn ? Money::zero(left.currency()) : left};
}

/// The live days of a charge that the proposed items, in order of time, want just as they are.
std::vector<Span> kept_days(const Charge& charge, std::span<const PeriodItem> proposed) {
  std::vector<Span> kept;
  for (const Span live : charge.live) {
    auto item = std::ranges::partition_point(proposed, [&](const PeriodItem& p) { return p.to <= live.from; });
    for (; item != proposed.end() && item->from < live.to; ++item) {
      const Span days = common(live, span_of(*item));
      if (!days.is_empty() && is_same_price(charge.item, *item, days)) kept.push_back(days);
    }
  }
  const bool keeps_first_day = !kept.empty() && kept.front().from == charge.live.front().from;
  if (!keeps_first_day) kept.clear();
  return kept;
}

/// What a charge is worth when only so many of its days stand.
Money worth(const PeriodItem& item, std::int32_t days) {
  return item.days == 0 ? Money::zero(item.amount.currency()) : item.amount.times(days, item.days);
}

/// Never more than what is left, nor a repair that would charge.
Money at_most(Money amount, Money left) {
  const std::int64_t bound = left.minor();
  return {std::clamp(amount.minor(), std::min<std::int64_t>(0, bound), std::max<std::int64_t>(0, bound)),
          amount.currency()};
}

void take_back(Charge charge, std::span<const Span> kept, std::vector<PeriodItem>& items) {
  std::int32_t days_left = 0;
  std::vector<Span> lost;
  for (const Span live : charge.live) {
    days_left += days_in(charge.item, live);
    const std::vector<Span> rest = without(live, kept);
    lost.insert(lost.end(), rest.begin(), rest.end());
  }
  for (std::size_t i = 0; i < lost.size(); ++i) {
    const std::int32_t days = days_in(charge.item, lost[i]);
    const bool is_rest = kept.empty() && i + 1 == lost.size();
    // A difference of rounded worths, so that repairs in several steps add up to the same as one.
    const Money share = worth(charge.item, days_left) - worth(charge.item, days_left - days);
    const Money amount = is_rest ? charge.left : at_most(share, charge.left);
    days_left -= days;
    charge.left -= amount;

    PeriodItem& repair = items.emplace_back(charge.item);
    repair.from = lost[i].from;
    repair.to = lost[i].to;
    repair.days = -days;
    repair.is_whole = false;
    repair.amount = -amount;
    repair.repairs = charge.number;
  }
}

void add_missing(const PeriodItem& proposed, std::span<const Span> kept, std::vector<PeriodItem>& items) {
  for (const Span days : without(span_of(proposed), kept)) {
    PeriodItem& item = items.emplace_back(proposed);
    if (days.from == proposed.from && days.to == proposed.to) continue;
    item.from = days.from;
    item.to = days.to;
    item.days = days_in(proposed, days);
    item.is_whole = false;
    item.amount = rounded_amount(item);
  }
}

}  // namespace

void reconcile(std::span<const PeriodItem> proposed, std::span<const BilledItem> billed,
               std::vector<PeriodItem>& items) {
  std::vector<Span> live;
  std::vector<Span> kept;
  for (const BilledItem& candidate : billed) {
    if (candidate.item.is_repair()) continue;
    const Charge charge = charge_of(candidate, billed);
    const std::vector<Span> kept_here = kept_days(charge, proposed);
    take_back(charge, kept_here, items);
    live.insert(live.end(), charge.live.begin(), charge.live.end());
    kept.insert(kept.end(), kept_here.begin(), kept_here.end());
  }
  refuse_overlap(std::move(live));
  std::ranges::sort(kept, {}, &Span::from);
  for (const PeriodItem& item : proposed) add_missing(item, kept, items);
}

std::vector<PeriodItem> bill(std::span<const Term> history, std::span<const BilledItem> billed, Date target) {
  for (const BilledItem& item : billed) target = std::max(target, item.target);
  std::vector<PeriodItem> proposed;
  if (!history.empty()) propose(history, history.front().start, target, proposed);
  std::vector<PeriodItem> items;
  reconcile(proposed, billed, items);
  return items;
}

void check_target(Date target, Date today) {
  constexpr int most_months = 36;
  if (target <= today.add_months(most_months)) return;
  throw Error{billing::reasons.schedule_target_too_far,
              "The target date " + target.to_string() + " is more than 36 months after " + today.to_string() + "."};
}

void check_item_count(std::size_t items_of_the_day) {
  constexpr std::size_t most_items = 15;
  if (items_of_the_day <= most_items) return;
  throw Error{
      billing::reasons.schedule_too_many_items,
      "There are " + std::to_string(items_of_the_day) + " items to bill for one subject on one day; 15 is the most."};
}

void check_periods(std::span<const BilledItem> billed, std::span<const PeriodItem> added) {
  std::vector<Span> live;
  for (const BilledItem& candidate : billed) {
    if (candidate.item.is_repair()) continue;
    const std::vector<Span> rest = live_days(candidate, billed, added);
    live.insert(live.end(), rest.begin(), rest.end());
  }
  for (const PeriodItem& item : added) {
    if (!item.is_repair()) live.push_back(span_of(item));
  }
  refuse_overlap(std::move(live));
}

}  // namespace billhook
