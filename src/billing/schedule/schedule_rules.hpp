// Schedule rules: terms of a subject + items already billed + target date -> items to add.
//
// Pure functions: no clock, no store; safe on any thread. Days are half-open [from, to), in the seller's time zone.
//
// A term has cycle dates: the dates its periods begin on. Months and years count from the anchor day, clamped to each
// month and never drifting (31, 28, 31); days and weeks count from the term's start. A part of a period is days / days
// of the full period it lies in, kept as two integers; an amount is rounded once, from that exact fraction.
//
// The daily run bills a subject whose terms did not change by `propose` from the date it is billed until. Whoever
// changes terms, also those of the past, calls `bill`, which compares all that should be billed with all that was.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/base/decimal.hpp"
#include "billhook/base/id.hpp"
#include "billhook/base/money.hpp"
#include "billhook/billing/schedule.hpp"
#include "billhook/catalog/cycle.hpp"

namespace billhook {

struct Product;

/// What a subject is billed from one date on. The next term of the history closes it; so does its own end.
struct Term {
  Date start = {};
  std::optional<Date> end = {};  // the first day no longer billed
  Cycle cycle = {};
  Timing timing = Timing::in_advance;
  DayCount day_count = DayCount::actual;
  std::int32_t anchor_day = 0;           // 1..31; 0 is the day of the anniversary or else of the start
  std::optional<Date> anniversary = {};  // cycles of months and years are counted from this date rather than the start
  std::int32_t also_next_from = 0;       // 1..31; 0 is never
  Money price = {};                      // of a whole period and a quantity of one
  Decimal quantity{1};
  Id<Product> product = {};  // what is sold: the same days of another product are another thing to bill
};

/// A period, whole or in part, that is to be billed or, with a negative amount, taken back.
struct PeriodItem {
  Date from = {};
  Date to = {};
  std::int32_t days = 0;         // of [from, to) in the day count; negative when taken back
  std::int32_t period_days = 0;  // of the full period it lies in
  DayCount day_count = DayCount::actual;
  bool is_whole = false;
  Money price = {};
  Decimal quantity = {};
  Money amount = {};  // a charge: rounded_amount; a repair: its share of what it takes back
  Id<Product> product = {};
  std::int64_t repairs = 0;  // the number of the billed item this takes back; 0 for a charge

  bool is_repair() const { return repairs != 0; }
  friend bool operator==(const PeriodItem&, const PeriodItem&) = default;
};

/// A PeriodItem that was billed: a charge, or a repair of another billed item of the list.
struct BilledItem {
  std::int64_t number = 0;  // the caller's, above 0
  Date target = {};         // the target date it was billed for
  PeriodItem item = {};
  Money credited = {};  // given back of a charge by other means, as a positive amount: no repair gives it back again
};

/// A date that does not come.
inline constexpr Date never_due = Date::from_days(std::numeric_limits<std::int32_t>::max());

/// Appends what a term bills by the target date from `from` on: all of it when `from` is not after the start, else
/// exactly what remains when the days before `from` were billed. In advance: up to the first cycle date after the
/// target. In arrears: up to the last cycle date not after it, and the rest once the term has ended. Allocates nothing
/// when `items` has room. Errors: invalid `number.overflow`.
void propose(const Term& term, Date from, Date target, std::vector<PeriodItem>& items);
/// The same for a history: terms in order of their starts, each closed by the next.
void propose(std::span<const Term> history, Date from, Date target, std::vector<PeriodItem>& items);

/// The first target date for which `propose` has anything from `billed_until` on, or `never_due`.
Date next_action(const Term& term, Date billed_until);
Date next_action(std::span<const Term> history, Date billed_until);

/// Appends what turns the billed items into the proposed ones: for days that are billed and no longer proposed at that
/// price a repair, prorated over the billed item's own span and amount and never more than what is left of it; for days
/// proposed and not billed a charge. A billed item of which the first live day goes is taken back as a whole, so two
/// live charges never begin on the same day. `proposed` is one history's, in order; `billed` holds all items of the
/// subject. Errors: precondition `schedule.period_billed_twice` when billed charges overlap.
void reconcile(std::span<const PeriodItem> proposed, std::span<const BilledItem> billed,
               std::vector<PeriodItem>& items);

/// What to add so that the subject is billed by the target date: `propose`, then `reconcile`. A target before one that
/// was billed already counts as that one, so a clock that steps back takes nothing back.
std::vector<PeriodItem> bill(std::span<const Term> history, std::span<const BilledItem> billed, Date target);

/// days / period_days x price x quantity, rounded once: half up, away from zero, to the currency's minor unit.
Money rounded_amount(const PeriodItem& item);
/// The same before rounding, in units of the currency, to nine decimals.
Decimal exact_amount(const PeriodItem& item);

/// Guards of a run: a client that trips one is parked for a human, the others go on. Errors, all precondition:
/// `schedule.target_too_far` for a target more than 36 months after today.
void check_target(Date target, Date today);
/// `schedule.too_many_items` for more than 15 items of one subject on one day, those of earlier runs included.
void check_item_count(std::size_t items_of_the_day);
/// `schedule.period_billed_twice` when a new charge overlaps a billed one that no repair, old or new, has taken back.
void check_periods(std::span<const BilledItem> billed, std::span<const PeriodItem> added);

/// The operation `schedule.preview`. Errors, in this order, all invalid and naming the field:
/// `schedule.end_before_start`, `schedule.target_before_start`, `schedule.anchor_day_missing`,
/// `schedule.anniversary_missing`, `schedule.anniversary_unused`, `schedule.also_next_unused`,
/// `schedule.negative_quantity`, `schedule.preview_too_long` (more than 10,000 periods, or past the year 9999).
SchedulePreview preview_schedule(const PreviewSchedule& request);

}  // namespace billhook
