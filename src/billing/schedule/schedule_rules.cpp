#include "billing/schedule/schedule_rules.hpp"

#include <algorithm>

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"
#include "billing/schedule/schedule_dates.hpp"

namespace billhook {
namespace {

/// The cycle dates of a term, numbered: 0 is the first that is not before the start.
class CycleDates {
 public:
  explicit CycleDates(const Term& term)
      : is_monthly_{term.cycle.unit == CycleUnit::month || term.cycle.unit == CycleUnit::year},
        step_{term.cycle.count * units_in(term.cycle.unit)},
        first_day_{term.start} {
    if (!is_monthly_) {
      const std::int32_t beyond = (term.start - term.origin.value_or(term.start)) % step_;
      if (beyond != 0) first_day_ = term.start - beyond + (beyond > 0 ? step_ : 0);
      return;
    }
    const MonthDay start = month_day(term.start);
    const MonthDay aligned = term.origin ? month_day(*term.origin) : start;
    anchor_day_ = term.anchor_day != 0 ? term.anchor_day : aligned.day;
    first_month_ = start.month + (aligned.month - start.month) % step_;
    if (clamped(first_month_, anchor_day_) < term.start) first_month_ += step_;
  }

  Date at(std::int32_t number) const {
    return is_monthly_ ? clamped(first_month_ + number * step_, anchor_day_) : first_day_ + number * step_;
  }

  /// The number of the last cycle date that is not after a date, itself not before the term's start. It is -1 for the
  /// days before number 0.
  std::int32_t last_until(Date date) const {
    if (!is_monthly_) return date < first_day_ ? -1 : (date - first_day_) / step_;
    const std::int32_t number = (month_day(date).month - first_month_) / step_;
    return at(number) > date ? number - 1 : number;
  }

  bool is_monthly() const { return is_monthly_; }
  std::int32_t months() const { return step_; }

 private:
  static constexpr std::int32_t units_in(CycleUnit unit) {
    if (unit == CycleUnit::week) return 7;
    return unit == CycleUnit::year ? 12 : 1;
  }

  bool is_monthly_;
  std::int32_t step_;  // days or months
  Date first_day_;
  std::int32_t first_month_ = 0;
  std::int32_t anchor_day_ = 0;
};

/// A first part of less than a month, begun late in the month, is billed along with the period that follows.
bool bills_next_too(const Term& term, const CycleDates& dates) {
  return term.also_next_from != 0 && term.timing == Timing::in_advance && dates.at(0) - term.start < 31 &&
         month_day(term.start).day >= term.also_next_from;
}

/// The day up to which a term is billed at a target date; not after the start when it bills nothing yet.
Date due_until(const Term& term, const CycleDates& dates, Date target) {
  if (target < term.start) return term.start;
  const bool has_ended = term.end && *term.end <= target;
  if (has_ended) return *term.end;
  const std::int32_t last = dates.last_until(target);
  if (term.timing == Timing::in_arrears) return dates.at(last);
  const std::int32_t until = bills_next_too(term, dates) ? std::max(last + 1, 1) : last + 1;
  return term.end ? std::min(*term.end, dates.at(until)) : dates.at(until);
}

/// The item for [from, to) within a period.
PeriodItem item_of(const Term& term, const CycleDates& dates, Period period, Date from, Date to) {
  const bool counts_thirty = term.day_count == DayCount::thirty && dates.is_monthly();
  PeriodItem item{.from = from,
                  .to = to,
                  .period_days = counts_thirty ? 30 * dates.months() : period.to - period.from,
                  .day_count = counts_thirty ? DayCount::thirty : DayCount::actual,
                  .is_whole = from == period.from && to == period.to,
                  .price = term.price,
                  .quantity = term.quantity,
                  .product = term.product};
  // Places within the period rather than a difference of two dates: so the parts of a period always add up to it.
  const auto place = [&](Date date) {
    if (!counts_thirty) return date - period.from;
    return date == period.to ? item.period_days : std::min(thirty_days(period.from, date), item.period_days);
  };
  item.days = place(to) - place(from);
  item.amount = rounded_amount(item);
  return item;
}

/// A term of a history, closed by the next one.
Term closed_term(std::span<const Term> history, std::size_t index) {
  Term term = history[index];
  if (index + 1 < history.size()) {
    const Date next = history[index + 1].start;
    term.end = term.end ? std::min(*term.end, next) : next;
  }
  return term;
}

void check_request(const PreviewSchedule& request) {
  if (request.end && *request.end < request.start) {
    throw Error{billing::reasons.schedule_end_before_start, "end", "The end is before the start."};
  }
  if (request.target < request.start) {
    throw Error{billing::reasons.schedule_target_before_start, "target", "The target date is before the start."};
  }
  if (request.align == Alignment::day_of_month && !request.anchor_day) {
    throw Error{billing::reasons.schedule_anchor_day_missing, "anchor_day",
                "Aligning to a day of the month needs the anchor_day."};
  }
  const bool is_anniversary = request.align == Alignment::anniversary;
  if (is_anniversary && !request.anniversary) {
    throw Error{billing::reasons.schedule_anniversary_missing, "anniversary",
                "Aligning to the anniversary needs its date."};
  }
  if (!is_anniversary && request.anniversary) {
    throw Error{billing::reasons.schedule_anniversary_unused, "anniversary",
                "An anniversary is of use only with align anniversary."};
  }
  if (request.also_next_from && (request.align != Alignment::day_of_month || request.timing != Timing::in_advance)) {
    throw Error{billing::reasons.schedule_also_next_unused, "also_next_from",
                "also_next_from is of use only with align day_of_month and timing in_advance."};
  }
  if (request.quantity && request.quantity->is_negative()) {
    throw Error{billing::reasons.schedule_negative_quantity, "quantity", "The quantity is negative."};
  }
}

Term term_of(const PreviewSchedule& request) {
  return {.start = request.start,
          .end = request.end,
          .cycle = request.cycle,
          .timing = request.timing,
          .day_count = request.day_count,
          .anchor_day = request.anchor_day.value_or(0),
          .origin = request.anniversary,
          .also_next_from = request.also_next_from.value_or(0),
          .price = request.price.value_or(Money{}),
          .quantity = request.quantity.value_or(Decimal{1})};
}

void check_length(const Term& term, Date target) {
  constexpr std::int32_t most_periods = 10'000;
  const Date last_day = first_of(12 * 10'000) - 1;
  const CycleDates dates{term};
  const Date until = due_until(term, dates, target);
  if (until > last_day || dates.last_until(until) > most_periods) {
    throw Error{billing::reasons.schedule_preview_too_long, "target",
                "A preview ends with the year 9999 and has at most 10000 periods."};
  }
}

}  // namespace

void propose(const Term& term, Date from, Date target, std::vector<PeriodItem>& items) {
  const CycleDates dates{term};
  const Date until = due_until(term, dates, target);
  Date begin = std::max(from, term.start);
  if (begin >= until) return;

  std::int32_t number = dates.last_until(begin);
  Period period{dates.at(number), dates.at(number + 1)};
  while (begin < until) {
    const Date end = std::min(period.to, until);
    items.push_back(item_of(term, dates, period, begin, end));
    begin = end;
    period = {period.to, dates.at(++number + 1)};
  }
}

void propose(std::span<const Term> history, Date from, Date target, std::vector<PeriodItem>& items) {
  for (std::size_t i = 0; i < history.size(); ++i) propose(closed_term(history, i), from, target, items);
}

Date next_action(const Term& term, Date billed_until) {
  const Date from = std::max(billed_until, term.start);
  if (term.end && *term.end <= from) return never_due;
  const CycleDates dates{term};
  const std::int32_t last = dates.last_until(from);
  if (term.timing == Timing::in_arrears) {
    const Date next = dates.at(last + 1);
    return term.end ? std::min(*term.end, next) : next;
  }
  if (bills_next_too(term, dates) && from < dates.at(1)) return term.start;
  return std::max(term.start, dates.at(last));
}

Date next_action(std::span<const Term> history, Date billed_until) {
  Date first = never_due;
  for (std::size_t i = 0; i < history.size(); ++i) {
    first = std::min(first, next_action(closed_term(history, i), billed_until));
  }
  return first;
}

Date due_from(const Term& term, Date target) {
  if (term.end && *term.end <= term.start) return never_due;
  const CycleDates dates{term};
  const Date first = std::max(target, term.start);
  const std::int32_t last = dates.last_until(first);
  const Date next = dates.at(last) == first ? first : dates.at(last + 1);
  if (term.timing == Timing::in_arrears) {
    const Date closed = next > term.start ? next : dates.at(last + 1);
    const Date due = term.end ? std::min(*term.end, closed) : closed;
    return due < target ? never_due : due;
  }
  if (target <= term.start) return term.start;
  return term.end && *term.end <= next ? never_due : next;
}

Period period_of(const Term& term, Date day) {
  const CycleDates dates{term};
  const std::int32_t number = dates.last_until(day);
  return {dates.at(number), dates.at(number + 1)};
}

Money rounded_amount(const PeriodItem& item) {
  if (item.days == item.period_days) {
    return item.quantity == Decimal{1} ? item.price : item.price.times(item.quantity);
  }
  return item.price.times(multiply(item.quantity.billionths(), item.days),
                          static_cast<int128>(item.period_days) * Decimal::one);
}

Decimal exact_amount(const PeriodItem& item) {
  const int128 numerator = multiply(multiply(item.price.minor(), item.quantity.billionths()), item.days);
  const int128 denominator = static_cast<int128>(item.price.currency().scale()) * item.period_days;
  return Decimal::from_billionths(divide(numerator, denominator, Rounding::half_up));
}

SchedulePreview preview_schedule(const PreviewSchedule& request) {
  check_request(request);
  const Term term = term_of(request);
  check_length(term, request.target);

  std::vector<PeriodItem> items;
  propose(term, term.start, request.target, items);
  SchedulePreview preview;
  preview.items.reserve(items.size());
  for (const PeriodItem& item : items) {
    ScheduledItem& scheduled = preview.items.emplace_back();
    scheduled.from = item.from;
    scheduled.to = item.to;
    scheduled.whole = item.is_whole;
    scheduled.days = item.days;
    scheduled.period_days = item.period_days;
    scheduled.fraction = Decimal::ratio(item.days, item.period_days);
    if (request.price) {
      scheduled.amount = item.amount;
      scheduled.exact_amount = exact_amount(item);
    }
    preview.cycles = preview.cycles + scheduled.fraction;
  }
  return preview;
}

}  // namespace billhook
