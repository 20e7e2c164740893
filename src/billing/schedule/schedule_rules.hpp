// Schedule rules: terms of a subject + items already billed + target date -> items to add.
//
// Pure functions: no clock, no store; safe on any thread. Days are half-open [from, to), in the seller's time zone.
//
// A term has cycle dates: the dates its periods begin on. They count from an origin, which a term that follows another
// may have in common with it: then a change moves no date, whatever the cycle. Months and years count from the anchor
// day, clamped to each month and never drifting (31, 28, 31). A part of a period is days / days of the full period it
// lies in, kept as two integers; an amount is rounded once, from that exact fraction.
//
// The daily run bills a subject whose terms did not change by `propose` from the date it is billed until. Whoever
// changes terms, also those of the past, calls `bill`, which compares all that should be billed with all that was.
//
// What is billed and should not be is released: days of a billed item, as a share of those of its days that are billed
// still. Never an amount, since what is left of an item is known only by who has all credit notes on it; the same share
// of what is left is given back (see credit_note_rules.hpp). Days that are released may be billed again, others never.
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
  std::int32_t anchor_day = 0;      // 1..31; 0 is the day of the origin
  std::optional<Date> origin = {};  // periods are counted from this date rather than the start
  std::int32_t also_next_from = 0;  // 1..31; 0 is never
  Money price = {};                 // of a whole period and a quantity of one
  Decimal quantity{1};
  Id<Product> product = {};  // what is sold: the same days of another product are another thing to bill
};

/// A period, whole or in part, that is to be billed or was.
struct PeriodItem {
  Date from = {};
  Date to = {};
  std::int32_t days = 0;         // of [from, to) in the day count
  std::int32_t period_days = 0;  // of the full period it lies in
  DayCount day_count = DayCount::actual;
  bool is_whole = false;
  Money price = {};
  Decimal quantity = {};
  Money amount = {};  // rounded_amount
  Id<Product> product = {};

  friend bool operator==(const PeriodItem&, const PeriodItem&) = default;
};

/// Days [from, to).
struct DaySpan {
  Date from = {};
  Date to = {};

  bool is_empty() const { return from >= to; }
  friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// A PeriodItem that was billed.
struct BilledItem {
  std::int64_t number = 0;  // the caller's
  Date target = {};         // the target date it was billed for
  PeriodItem item = {};
  std::vector<DaySpan> released = {};  // days of it that were given back, in any order
};

/// Days of a billed item that are billed no longer. Of what is left of the item days / live_days are given back, and
/// all of it when they are equal; released one after the other, in their order.
struct ReleasedDays {
  std::int64_t number = 0;  // of the billed item
  Date from = {};
  Date to = {};
  std::int32_t days = 0;       // in the item's day count
  std::int32_t live_days = 0;  // of the item that were billed still

  friend bool operator==(const ReleasedDays&, const ReleasedDays&) = default;
};

/// What turns the items that were billed into those that should be.
struct Adjustment {
  std::vector<ReleasedDays> released;
  std::vector<PeriodItem> added;
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

/// What turns the billed items into the proposed ones: days that are billed and no longer proposed at that price are
/// released, days that are proposed and not billed are added. A billed item of which the first live day goes is
/// released as a whole, so two live items never begin on the same day. `proposed` is one history's, in order; `billed`
/// holds all items of the subject. Errors: precondition `schedule.period_billed_twice` when billed items overlap.
Adjustment reconcile(std::span<const PeriodItem> proposed, std::span<const BilledItem> billed);

/// What to change so that the subject is billed by the target date: `propose`, then `reconcile`. A target before one
/// that was billed already counts as that one, so a clock that steps back takes nothing back.
Adjustment bill(std::span<const Term> history, std::span<const BilledItem> billed, Date target);

/// Days of an item that were not released, in order of time.
std::vector<DaySpan> live_days(const BilledItem& billed);
/// Days of a part of an item in the item's own count. Parts that make up an item add up to its days.
std::int32_t days_in(const PeriodItem& item, DaySpan part);

/// The first target date not before one for which more of the term is proposed than for the day before it, or
/// `never_due`. Whoever billed all that was due before asks this.
Date due_from(const Term& term, Date target);

/// The full period of a term's cycle dates that a day lies in: not cut by the term's start or end.
struct Period {
  Date from;
  Date to;
};
Period period_of(const Term& term, Date day);

/// days / period_days x price x quantity, rounded once: half up, away from zero, to the currency's minor unit.
Money rounded_amount(const PeriodItem& item);
/// The same before rounding, in units of the currency, to nine decimals.
Decimal exact_amount(const PeriodItem& item);

/// Guards of a run: a client that trips one is parked for a human, the others go on. Errors, all precondition:
/// `schedule.target_too_far` for a target more than 36 months after today.
void check_target(Date target, Date today);
/// `schedule.too_many_items` for more than 15 items of one subject on one day, those of earlier runs included.
void check_item_count(std::size_t items_of_the_day);
/// `schedule.period_billed_twice` when an added item overlaps another or days that are billed and not released.
void check_periods(std::span<const BilledItem> billed, const Adjustment& adjustment);

/// The operation `schedule.preview`. Errors, in this order, all invalid and naming the field:
/// `schedule.end_before_start`, `schedule.target_before_start`, `schedule.anchor_day_missing`,
/// `schedule.anniversary_missing`, `schedule.anniversary_unused`, `schedule.also_next_unused`,
/// `schedule.negative_quantity`, `schedule.preview_too_long` (more than 10,000 periods, or past the year 9999).
SchedulePreview preview_schedule(const PreviewSchedule& request);

}  // namespace billhook
