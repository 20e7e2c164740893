"""A service of the model: what was changed from which day on, what that makes of its terms, and what it was billed for.

Every change stays; a term is what the changes that have begun make of it, in the order of their days and then of their
making. What is billed is a set of days; on each day of a run the days that should be billed by then are laid beside it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Optional

from amounts import rounded
from schedule import DAY, Cycle, Item, Term, items_of

FAR = dt.date(9999, 1, 1)
YEAR = 366 * DAY
State = dict[str, Any]  # of a service on a day: what a term says, and what its price was made for
TOLD = (
    *("product", "quantity", "price", "cycle", "timing", "align", "anchor_day", "day_count", "also_next_from"),
    "origin",
)
OVER = ("terminated", "cancelled", "completed", "fraud")


@dataclass
class Change:
    """From a day on the service has these: product, quantity, price, cycle, timing and what else a term says."""

    first: dt.date
    sets: State
    price_is_for: Optional[tuple[int, Optional[Cycle]]] = None
    is_withdrawn: bool = False
    made_on: dt.date = dt.date.min


@dataclass(eq=False)
class Line:
    """A line of an invoice, and what credit notes have left of it."""

    kind: str
    service: Optional["Service"]
    product: Optional[int]
    item: Optional[Item]
    first: Optional[dt.date]
    last: Optional[dt.date]
    quantity: Fraction
    price: Fraction
    amount: int
    category: Optional[str]
    net: int = 0
    tax: int = 0
    group: int = 0
    credited_net: int = 0
    credited_tax: int = 0
    live: set[dt.date] = field(default_factory=set)
    is_released: bool = False
    invoice: Any = None
    position: int = 0
    period: str = ""  # as the document says it

    @property
    def left(self) -> tuple[int, int]:
        return self.net - self.credited_net, self.tax - self.credited_tax


@dataclass
class Release:
    """Days of a billed line that are not billed any more: a share of what is left of it. Without days: all of it."""

    line: Line
    first: Optional[dt.date]
    last: Optional[dt.date]
    share: Fraction
    reason: str


@dataclass(eq=False)
class Service:
    id: int
    client: int
    start: dt.date
    cycle: Optional[Cycle]  # of its order; None: paid once
    lead: int
    changes: list[Change]
    setup_fee: int
    anniversary: dt.date  # of the client
    begins_on_delivery: bool = False
    version: int = 1
    status: str = "pending"
    suspension_reason: Optional[str] = None
    end: Optional[dt.date] = None
    lines: list[Line] = field(default_factory=list)
    first_billed_on: Optional[dt.date] = None
    is_amended: bool = True  # look at it anew
    is_corrected: bool = False  # billed days have changed
    next_due: dt.date = dt.date.min
    items: list[Item] = field(default_factory=list)
    horizon: dt.date = dt.date.min

    @property
    def is_over(self) -> bool:
        return self.status in OVER

    @property
    def is_running(self) -> bool:
        return not self.is_over and self.status != "failed" and not (self.status == "pending" and self.lines)

    @property
    def is_called_off(self) -> bool:
        return self.end is not None and self.end <= self.start

    def state_on(self, day: dt.date) -> State:
        state: State = {}
        for change in self.standing_changes():
            if change.first <= day:
                self.apply(state, change)
        return state

    def apply(self, state: State, change: Change) -> None:
        """A price that was made for something else lapses; another cycle or alignment counts its dates anew."""
        becomes = state | change.sets
        is_for = change.price_is_for
        if "price" in change.sets and is_for is not None and is_for != (becomes["product"], becomes["cycle"]):
            becomes["price"] = state["price"]
        elif "price" in change.sets:
            becomes["price_is_for"] = is_for
        if any(becomes[name] != state.get(name) for name in ("cycle", "align")):
            becomes["origin"] = self.origin(becomes, change.first)
        state.clear()
        state.update(becomes)

    def origin(self, state: State, first: dt.date) -> dt.date:
        """The day that cycle dates count from."""
        counts_days = state["cycle"] is None or state["cycle"][0] in ("day", "week")
        return self.anniversary if state["align"] == "anniversary" and not counts_days else first

    @property
    def billed_ahead(self) -> dt.date:
        """The last day for which a period was billed before it began: what is billed instead need not wait."""
        items = [line.item for line in self.lines if line.item is not None and line.item.timing == "in_advance"]
        return max((item.first for item in items), default=dt.date.min)

    @property
    def billed_until(self) -> dt.date:
        return max((day + DAY for line in self.lines for day in line.live), default=dt.date.min)

    def first_difference(self, before: list[Term]) -> Optional[dt.date]:
        """The first day that its terms say something else of than they did."""
        after = self.terms()
        for day in sorted({term.first for term in [*before, *after]}):
            was, is_now = (next((t for t in terms if t.first <= day < t.last), None) for terms in (before, after))
            if was is None or is_now is None or told(was) != told(is_now):
                return day
        return None

    def find_unpriced(self) -> Optional[tuple[dt.date, State]]:
        """The first day on which it is something that no price was made for."""
        for day in sorted({change.first for change in self.standing_changes()}):
            state = self.state_on(day)
            if state["price_is_for"] != (state["product"], state["cycle"]):
                return day, state
        return None

    def standing_changes(self) -> list[Change]:
        """In order of their days, those of a day in order of their making."""
        return sorted((c for c in self.changes if not c.is_withdrawn), key=lambda c: c.first)

    def terms(self) -> list[Term]:
        """Of the changes of a day the last one says what holds; one that leaves all as it is makes no term."""
        found: list[tuple[dt.date, State]] = []
        for day in sorted({change.first for change in self.standing_changes()}):
            state = self.state_on(day)
            if not found or without_start(found[-1][1]) != without_start(state):
                found.append((day, state))
        terms = []
        for i, (first, state) in enumerate(found):
            last = min(found[i + 1][0] if i + 1 < len(found) else FAR, self.end or FAR)
            first = max(first, self.start)
            if first < last:
                also_next = state["also_next_from"] if first == self.start else 0
                told = {name: state[name] for name in TOLD if name != "also_next_from"}
                looked_at = self.looked_at(first, state)
                terms.append(Term(first=first, last=last, also_next_from=also_next, looked_at=looked_at, **told))
        return terms

    def looked_at(self, first: dt.date, state: State) -> dt.date:
        """The day on which days that are billed already become what changes say: at once where the time has come to
        send an invoice for them, else on their first day."""
        ahead = DAY * (self.lead if state["timing"] == "in_advance" else 0)
        made = [change.made_on for change in self.standing_changes() if change.first == first]
        return first if all(first > day + ahead for day in made) else first - ahead

    def schedule(self, day: dt.date) -> list[Item]:
        """All that is billed sooner or later, for a year more at least; kept while nothing is changed."""
        if self.is_amended or day + YEAR > self.horizon:
            self.horizon = day + 3 * YEAR
            self.items = [item for term in self.terms() for item in items_of(term, self.lead, self.horizon)]
        return self.items

    def owes(self, day: dt.date) -> tuple[list[Release], list[Line]]:
        """What is to be given back and what is to be billed on a day of the run."""
        if self.status == "fraud" or (day < self.next_due and not self.is_amended):
            return [], []
        releases = self.releases_of_fees() if self.is_called_off else []
        if self.cycle is None:
            self.is_amended = False
            return releases, self.charges_once(day)
        limit = day if self.is_running or self.is_over else self.first_billed_on or day
        schedule, is_corrected = self.schedule(day), self.is_corrected
        self.is_amended = self.is_corrected = False
        looked_at = [day for item in schedule for day in (item.due, item.looked_at)]
        self.next_due = min((other for other in looked_at if other > day), default=FAR)
        ahead = self.billed_ahead
        wanted = [item for item in schedule if item.due <= limit or is_early(item, ahead)]
        by_day = {d: item for item in schedule for d in days(item.first, item.last)}
        kept: set[dt.date] = set()
        for line in self.lines:
            if line.live:
                kept |= self.keep_days(line, by_day, FAR if is_corrected else limit, limit, releases)
        return releases, self.charges(wanted, kept, day)

    def keep_days(
        self, line: Line, by_day: dict[dt.date, Item], looked_until: dt.date, day: dt.date, releases: list[Release]
    ) -> set[dt.date]:
        """The live days of a line that cost what they were billed at, or that no term that has begun says otherwise of;
        the others are released. When the first of them goes the line goes as a whole. Once anything of a service is
        corrected, so is what its terms to come say of billed days."""
        live = sorted(line.live)
        kept = {d for d in live if d in by_day and stays(line, by_day[d], d, looked_until, day, self.billed_ahead)}
        if live[0] not in kept:
            kept = set()
        assert line.item is not None
        days_left = sum(line.item.days_of(d, d + DAY) for d in live)
        lost = spans([d for d in live if d not in kept])
        for i, (first, last) in enumerate(lost):
            count = line.item.days_of(first, last)
            is_rest = not kept and i + 1 == len(lost)
            share = Fraction(1) if is_rest or days_left == 0 else Fraction(count, days_left)
            releases.append(Release(line, first, last, share, self.reason_of(line, first)))
            days_left -= count
        return kept

    def releases_of_fees(self) -> list[Release]:
        """One that never began is called off with all that it cost once."""
        fees = [line for line in self.lines if line.item is None and not line.is_released]
        return [Release(line, None, None, Fraction(1), "cancelled") for line in fees]

    def reason_of(self, line: Line, day: dt.date) -> str:
        """Why days of a line are billed no longer."""
        if self.is_called_off:
            return "cancelled"
        if self.end is not None and day >= self.end:
            return "end"
        state = self.state_on(day)
        assert line.item is not None
        is_same = tuple(state.get(name) for name in ("product", "quantity", "cycle")) == (
            *(line.product, line.quantity, line.item.cycle),
        )
        return "price" if is_same else "change"

    def charges(self, wanted: list[Item], kept: set[dt.date], today: dt.date) -> list[Line]:
        if self.waits_for_delivery and wanted:
            return [*self.setup_charge(self.start, today), self.first_from_delivery(wanted[0])]
        if any(line.kind == "recurring" and line.item is None and not line.is_released for line in self.lines):
            return []
        charges: list[Line] = []
        for item in wanted:
            for first, last in spans([d for d in days(item.first, item.last) if d not in kept]):
                if not charges and not self.lines:
                    charges += self.setup_charge(item.first, today)
                amount = item.amount_of(first, last)
                line = Line("recurring", self, item.product, item, first, last, item.quantity, item.price, amount, "")
                charges.append(line)
        return charges + self.setup_once_more(today)

    @property
    def waits_for_delivery(self) -> bool:
        """Its first period is the client's from the day on which it is delivered, once it is paid. One on fixed days of
        the month is billed from the order on, and anew when it is delivered later."""
        state = self.state_on(self.start)
        is_free = state["align"] == "start" and state["timing"] == "in_advance"
        return self.begins_on_delivery and is_free and self.status == "pending" and not self.lines

    def first_from_delivery(self, item: Item) -> Line:
        return Line("recurring", self, item.product, None, None, None, item.quantity, item.price, item.amount, "")

    def deliver(self, day: dt.date) -> None:
        """What was paid for begins today; days that were billed without a date get theirs."""
        if not self.begins_on_delivery or self.cycle is None or not self.lines:
            return
        day = max(day, self.start)
        if day > self.start:
            is_free = self.state_on(day)["align"] == "start"
            self.changes.append(Change(day, {"origin": day} if is_free else {}, made_on=day))
            self.start = day
        first = items_of(next(term for term in self.terms() if term.last > day), self.lead, day + YEAR)
        for line in self.lines:
            if line.kind == "recurring" and line.item is None and not line.is_released:
                line.item = next(iter(first))
                line.first, line.last = line.item.first, line.item.last
                line.live = set(days(line.first, line.last))
                break

    def setup_once_more(self, today: dt.date) -> list[Line]:
        """What was paid once and was released is billed anew, unless the service was called off."""
        setup = [line for line in self.lines if line.kind == "setup"]
        if not setup or not all(line.is_released for line in setup) or self.is_called_off:
            return []
        return self.setup_charge(self.start, today)

    def setup_charge(self, day: dt.date, today: dt.date) -> list[Line]:
        """Once, for what it is by now."""
        if not self.setup_fee:
            return []
        state = self.state_on(max(today, self.start))
        amount = rounded(self.setup_fee * state["quantity"])
        price = Fraction(self.setup_fee)
        return [Line("setup", self, state["product"], None, day, None, state["quantity"], price, amount, "")]

    def charges_once(self, day: dt.date) -> list[Line]:
        if self.lines:
            self.next_due = FAR
            return self.charges_once_more(day)
        if not self.is_running or day < self.start - self.lead * DAY:
            self.next_due = self.start - self.lead * DAY if self.is_running else FAR
            return []
        self.next_due = FAR
        return [*self.setup_charge(self.start, day), self.price_once()]

    def charges_once_more(self, day: dt.date) -> list[Line]:
        prices = [line for line in self.lines if line.kind == "one_time"]
        if self.is_called_off:
            return []
        again = [self.price_once()] if all(line.is_released for line in prices) else []
        return again + self.setup_once_more(day)

    def price_once(self) -> Line:
        state = self.state_on(self.start)
        amount = rounded(state["price"] * state["quantity"])
        return Line("one_time", self, state["product"], None, self.start, None, state["quantity"], state["price"], amount, "")


def told(term: Term) -> tuple[Any, ...]:
    return tuple(getattr(term, name) for name in TOLD if name != "also_next_from")


def without_start(state: State) -> State:
    return {name: state[name] for name in TOLD if name != "also_next_from"}


def stays(line: Line, item: Item, billed_day: dt.date, looked_until: dt.date, day: dt.date, ahead: dt.date) -> bool:
    """Whether a billed day stays billed, on a day of the run, where the item says what it should cost."""
    if line.item is item:
        return True
    if item.looked_at > looked_until:
        return True
    if item.due > day and not is_early(item, ahead):
        return False
    if line.product != item.product:
        return False
    if (line.first, line.last) == (item.first, item.last) and line.amount == item.amount:
        return True
    assert line.item is not None
    return price_of(line.item, billed_day) == price_of(item, billed_day)


def is_early(item: Item, ahead: dt.date) -> bool:
    return item.timing == "in_advance" and item.first <= ahead


def price_of(item: Item, day: dt.date) -> tuple[int, Fraction]:
    """How many days it counts for (a 31st may be none), and what each of them costs."""
    return item.days_of(day, day + DAY), item.price * item.quantity / item.period.days


def days(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + i * DAY for i in range((last - first).days)]


def spans(of_days: list[dt.date]) -> list[tuple[dt.date, dt.date]]:
    """Runs of days, each as its first and the one after its last."""
    found: list[tuple[dt.date, dt.date]] = []
    for day in of_days:
        if found and found[-1][1] == day:
            found[-1] = (found[-1][0], day + DAY)
        else:
            found.append((day, day + DAY))
    return found
