// The half of the schedule rules that compares items with what was billed; schedule_rules.cpp makes them.
#include "billing/schedule/schedule_rules.hpp"

#include <algorithm>
#include <string>

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"
#include "billing/schedule/schedule_dates.hpp"

namespace billhook {
namespace {

DaySpan common(DaySpan a, DaySpan b) { return {std::max(a.from, b.from), std::min(a.to, b.to)}; }
DaySpan span_of(const PeriodItem& item) { return {item.from, item.to}; }

/// What is left of a span when the holes, both in order of time, are taken out of it.
std::vector<DaySpan> without(DaySpan whole, std::span<const DaySpan> holes) {
  std::vector<DaySpan> rest;
  for (const DaySpan hole : holes) {
    const DaySpan before{whole.from, std::min(whole.to, hole.from)};
    if (!before.is_empty()) rest.push_back(before);
    whole.from = std::max(whole.from, hole.to);
  }
  if (!whole.is_empty()) rest.push_back(whole);
  return rest;
}

/// Whether days of a billed item are paid for as the proposed item wants them to be.
bool is_same_price(const PeriodItem& billed, const PeriodItem& proposed, DaySpan days) {
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

void refuse_overlap(std::vector<DaySpan> days) {
  std::ranges::sort(days, {}, &DaySpan::from);
  const auto twice =
      std::ranges::adjacent_find(days, [](DaySpan earlier, DaySpan later) { return later.from < earlier.to; });
  if (twice == days.end()) return;
  throw Error{billing::reasons.schedule_period_billed_twice,
              "The days from " + std::next(twice)->from.to_string() + " would be billed twice."};
}

/// A billed item and the days of it that are billed still.
struct LiveItem {
  const BilledItem& billed;
  std::vector<DaySpan> live;
};

/// The live days of an item that the proposed ones, in order of time, want just as they are.
std::vector<DaySpan> kept_days(const LiveItem& item, std::span<const PeriodItem> proposed) {
  std::vector<DaySpan> kept;
  for (const DaySpan live : item.live) {
    auto wanted = std::ranges::partition_point(proposed, [&](const PeriodItem& p) { return p.to <= live.from; });
    for (; wanted != proposed.end() && wanted->from < live.to; ++wanted) {
      const DaySpan days = common(live, span_of(*wanted));
      if (!days.is_empty() && is_same_price(item.billed.item, *wanted, days)) kept.push_back(days);
    }
  }
  const bool keeps_first_day = !kept.empty() && kept.front().from == item.live.front().from;
  if (!keeps_first_day) kept.clear();
  return kept;
}

void release(const LiveItem& item, std::span<const DaySpan> kept, std::vector<ReleasedDays>& released) {
  std::int32_t days_left = 0;
  std::vector<DaySpan> lost;
  for (const DaySpan live : item.live) {
    days_left += days_in(item.billed.item, live);
    const std::vector<DaySpan> rest = without(live, kept);
    lost.insert(lost.end(), rest.begin(), rest.end());
  }
  for (const DaySpan span : lost) {
    const std::int32_t days = days_in(item.billed.item, span);
    // Nothing must be left of an item that goes, even where its last days count for none.
    const bool is_last = kept.empty() && span == lost.back();
    released.push_back({item.billed.number, span.from, span.to, is_last ? days_left : days, days_left});
    days_left -= days;
  }
}

void add_missing(const PeriodItem& proposed, std::span<const DaySpan> kept, std::vector<PeriodItem>& added) {
  for (const DaySpan days : without(span_of(proposed), kept)) {
    PeriodItem& item = added.emplace_back(proposed);
    if (days.from == proposed.from && days.to == proposed.to) continue;
    item.from = days.from;
    item.to = days.to;
    item.days = days_in(proposed, days);
    item.is_whole = false;
    item.amount = rounded_amount(item);
  }
}

}  // namespace

std::int32_t days_in(const PeriodItem& item, DaySpan part) {
  const auto place = [&](Date date) {
    if (date == item.to) return item.days;
    return item.day_count == DayCount::actual ? date - item.from : std::min(thirty_days(item.from, date), item.days);
  };
  return place(part.to) - place(part.from);
}

std::vector<DaySpan> live_days(const BilledItem& billed) {
  std::vector<DaySpan> released = billed.released;
  std::ranges::sort(released, {}, &DaySpan::from);
  return without(span_of(billed.item), released);
}

Adjustment reconcile(std::span<const PeriodItem> proposed, std::span<const BilledItem> billed) {
  Adjustment adjustment;
  std::vector<DaySpan> live;
  std::vector<DaySpan> kept;
  for (const BilledItem& candidate : billed) {
    const LiveItem item{candidate, live_days(candidate)};
    const std::vector<DaySpan> kept_here = kept_days(item, proposed);
    release(item, kept_here, adjustment.released);
    live.insert(live.end(), item.live.begin(), item.live.end());
    kept.insert(kept.end(), kept_here.begin(), kept_here.end());
  }
  refuse_overlap(std::move(live));
  std::ranges::sort(kept, {}, &DaySpan::from);
  for (const PeriodItem& item : proposed) add_missing(item, kept, adjustment.added);
  return adjustment;
}

Adjustment bill(std::span<const Term> history, std::span<const BilledItem> billed, Date target) {
  for (const BilledItem& item : billed) target = std::max(target, item.target);
  std::vector<PeriodItem> proposed;
  if (!history.empty()) propose(history, history.front().start, target, proposed);
  return reconcile(proposed, billed);
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

void check_periods(std::span<const BilledItem> billed, const Adjustment& adjustment) {
  std::vector<DaySpan> live;
  for (BilledItem item : billed) {
    for (const ReleasedDays& days : adjustment.released) {
      if (days.number == item.number) item.released.push_back({days.from, days.to});
    }
    const std::vector<DaySpan> rest = live_days(item);
    live.insert(live.end(), rest.begin(), rest.end());
  }
  for (const PeriodItem& item : adjustment.added) live.push_back(span_of(item));
  refuse_overlap(std::move(live));
}

}  // namespace billhook
