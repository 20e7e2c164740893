// Schedule: which periods a subject is billed for, and the operation that shows them without a book.
//
// Plain value types and the request `schedule.preview`. The words (cycle, anchor day, in advance, aligned) are those of
// the terms a service is billed by, so what a preview shows is what the daily run bills. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "billhook/base/date.hpp"
#include "billhook/base/decimal.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/base/money.hpp"
#include "billhook/catalog/cycle.hpp"

namespace billhook {

/// One period to bill, whole or in part.
struct ScheduledItem {
  Date from = {};
  Date to = {};
  bool whole = false;
  std::int32_t days = 0;
  std::int32_t period_days = 0;
  Decimal fraction = {};
  std::optional<Money> amount = {};
  std::optional<Decimal> exact_amount = {};

  friend bool operator==(const ScheduledItem&, const ScheduledItem&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("from", &ScheduledItem::from, {.doc = "First day billed."});
    v("to", &ScheduledItem::to, {.doc = "The day after the last one billed."});
    v("whole", &ScheduledItem::whole, {.doc = "Whether this is exactly one whole period."});
    v("days", &ScheduledItem::days, {.doc = "Days billed, in the day count asked for."});
    v("period_days", &ScheduledItem::period_days, {.doc = "Days of the whole period this lies in."});
    v("fraction", &ScheduledItem::fraction, {.doc = "days / period_days; a whole period is exactly 1.", .fixed = true});
    v("amount", &ScheduledItem::amount,
      {.doc = "fraction x price x quantity, rounded half up to the currency's minor unit. Only with a price."});
    v("exact_amount", &ScheduledItem::exact_amount,
      {.doc = "The amount before it was rounded, in units of the currency. Only with a price.", .fixed = true});
  }
};

struct SchedulePreview {
  std::vector<ScheduledItem> items = {};
  Decimal cycles = {};

  friend bool operator==(const SchedulePreview&, const SchedulePreview&) = default;

  template <class V>
  static constexpr void fields(V&& v) {
    v("items", &SchedulePreview::items, {.doc = "What is to be billed by the target date, in order of time."});
    v("cycles", &SchedulePreview::cycles, {.doc = "Sum of the fractions.", .fixed = true});
  }
};

/// What would be billed by a target date. Reads no book and no clock.
struct PreviewSchedule {
  static constexpr std::string_view operation = "schedule.preview";
  using Reply = SchedulePreview;

  Date start = {};
  std::optional<Date> end = {};
  Date target = {};
  std::optional<std::int32_t> anchor_day = {};
  Cycle cycle = {};
  Timing timing = Timing::in_advance;
  Alignment align = Alignment::start;
  DayCount day_count = DayCount::actual;
  std::optional<std::int32_t> also_next_from = {};
  std::optional<Date> anniversary = {};
  std::optional<Money> price = {};
  std::optional<Decimal> quantity = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("start", &PreviewSchedule::start, {.doc = "First day of the subject."});
    v("end", &PreviewSchedule::end, {.doc = "The day after its last one. Left out: it goes on."});
    v("target", &PreviewSchedule::target, {.doc = "The day billing is done for."});
    v("anchor_day", &PreviewSchedule::anchor_day,
      {.doc = "Day of the month on which periods begin, clamped to each month. Left out: that of the start or of the "
              "anniversary. Cycles of days and weeks run from the start and ignore it.",
       .min = 1,
       .max = 31});
    v("cycle", &PreviewSchedule::cycle, {.doc = "Length of a whole period."});
    v("timing", &PreviewSchedule::timing, {.doc = "Whether periods are billed before or after.", .has_default = true});
    v("align", &PreviewSchedule::align, {.doc = "Which days the periods begin on.", .has_default = true});
    v("day_count", &PreviewSchedule::day_count, {.doc = "How days of a part are counted.", .has_default = true});
    v("also_next_from", &PreviewSchedule::also_next_from,
      {.doc = "A start on or after this day of the month bills the next whole period along with a first part of less "
              "than a month. In advance and aligned to a day of the month only.",
       .min = 1,
       .max = 31});
    v("anniversary", &PreviewSchedule::anniversary, {.doc = "The client's anniversary, to align with."});
    v("price", &PreviewSchedule::price, {.doc = "Price of a whole period and a quantity of one."});
    v("quantity", &PreviewSchedule::quantity, {.doc = "How many; one when left out. Not negative."});
  }
};

}  // namespace billhook
