"""Which days a service is billed for: every period from its first day to a horizon, in a plain list.

The rules as a clerk would tell them. A period begins on a cycle date and ends on the next one. Days and weeks count from
the service's first day; months and years fall on one day of the month, or on the month's last day where it is too short.
A part of a period costs its share of the days. What is billed in advance is due when it begins, less the days that the
seller sends invoices ahead; what is billed in arrears, when it has ended.
"""

from __future__ import annotations

import calendar
import datetime as dt
import functools
from dataclasses import dataclass
from fractions import Fraction
from typing import Iterator

from amounts import rounded

DAY = dt.timedelta(days=1)
Cycle = tuple[str, int]


@dataclass(frozen=True)
class Term:
    """What a service costs and how it is billed on [first, last)."""

    first: dt.date
    last: dt.date
    product: int
    quantity: Fraction
    price: Fraction  # of one, for a whole period, in minor units
    cycle: Cycle
    timing: str
    align: str
    anchor_day: int
    day_count: str
    also_next_from: int  # 0: never
    origin: dt.date  # cycle dates count from here
    looked_at: dt.date  # no day that is billed already is billed by it sooner


@dataclass(frozen=True)
class Period:
    """A cycle, and how its days are counted."""

    first: dt.date
    last: dt.date
    days: int
    counts_thirty: bool

    def place(self, day: dt.date) -> int:
        """How many of its days lie before a day."""
        if not self.counts_thirty:
            return (day - self.first).days
        if day == self.last:
            return self.days
        return min(thirty(day) - thirty(self.first), self.days)


@dataclass(frozen=True)
class Item:
    """Days of one period that are to be billed at one price."""

    first: dt.date
    last: dt.date
    period: Period
    product: int
    quantity: Fraction
    price: Fraction
    due: dt.date
    cycle: Cycle
    timing: str
    looked_at: dt.date

    @property
    def days(self) -> int:
        return self.days_of(self.first, self.last)

    def days_of(self, first: dt.date, last: dt.date) -> int:
        return self.period.place(last) - self.period.place(first)

    def amount_of(self, first: dt.date, last: dt.date) -> int:
        return rounded(self.price * self.quantity * Fraction(self.days_of(first, last), self.period.days))

    @functools.cached_property
    def amount(self) -> int:
        return self.amount_of(self.first, self.last)


def thirty(day: dt.date) -> int:
    """A number for each day, in months of 30 days (30E/360: the 31st is the 30th)."""
    return 30 * (12 * day.year + day.month) + min(day.day, 30)


def day_in(month: int, day: int) -> dt.date:
    """That day of a month, or the last one. Months are counted from January of year 0."""
    year, index = divmod(month, 12)
    return dt.date(year, index + 1, min(day, calendar.monthrange(year, index + 1)[1]))


def period_around(term: Term, day: dt.date) -> Period:
    unit, count = term.cycle
    if unit in ("day", "week"):
        length = count * (7 if unit == "week" else 1)
        first = day - DAY * ((day - term.origin).days % length)
        return Period(first, first + DAY * length, length, False)
    months = count * (12 if unit == "year" else 1)
    anchor = term.anchor_day if term.align == "day_of_month" else term.origin.day
    month = 12 * day.year + day.month - 1
    month -= (month - (12 * term.origin.year + term.origin.month - 1)) % months
    if day_in(month, anchor) > day:
        month -= months
    first, last = day_in(month, anchor), day_in(month + months, anchor)
    counts_thirty = term.day_count == "thirty"
    return Period(first, last, 30 * months if counts_thirty else (last - first).days, counts_thirty)


def items_of(term: Term, lead: int, horizon: dt.date) -> Iterator[Item]:
    """All that a term bills whose days begin before the horizon."""
    begin, due_with_the_first = term.first, None
    while begin < min(term.last, horizon):
        period = period_around(term, begin)
        end = min(period.last, term.last)
        due = end if term.timing == "in_arrears" else begin - DAY * lead
        if due_with_the_first:
            due, due_with_the_first = due_with_the_first, None
        elif begin == term.first and bills_next_too(term, period):
            due_with_the_first = due
        yield Item(begin, end, period, term.product, term.quantity, term.price, due, term.cycle, term.timing, term.looked_at)
        begin = end


def bills_next_too(term: Term, period: Period) -> bool:
    """A first part of less than a month, begun late in the month, is billed along with the period that follows."""
    is_part = term.first > period.first and (period.last - term.first).days < 31
    return is_part and term.timing == "in_advance" and 0 < term.also_next_from <= term.first.day
