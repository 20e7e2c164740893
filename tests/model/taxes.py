"""What tax a document says, by dated rates.

Lines that the same rates hold for are a group, with one row for each tax (EN 16931, BR-CO-17). The seller says on which
sum tax is rounded and how; what a line bears of a tax is its share of the row. In prices that include tax the tax is the
share of the gross that belongs to it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Optional

from amounts import rounded, shared_out

EUROPEAN_UNION = {"DE", "FR"}  # of the countries that lives have


@dataclass(frozen=True)
class Rate:
    name: str
    country: str
    state: Optional[str]
    category: Optional[str]
    percent: Fraction
    level: int
    compound: bool
    valid_from: dt.date
    valid_to: Optional[dt.date]

    def holds(self, country: str, state: Optional[str], category: str, day: dt.date) -> bool:
        is_place = self.country == country and self.state in (None, state)
        is_day = self.valid_from <= day and (self.valid_to is None or day < self.valid_to)
        return is_place and is_day and self.category in (None, category)


@dataclass(frozen=True)
class Customer:
    country: str
    state: Optional[str]
    tax_id: Optional[str]
    is_exempt: bool


@dataclass(frozen=True)
class Rounding:
    mode: str
    level: str
    inclusive: str


@dataclass
class TaxedLine:
    amount: int
    category: Optional[str]  # None: nothing was sold, money alone moves
    net: int = 0
    tax: int = 0
    group: int = 0


@dataclass
class Row:
    name: str
    percent: Fraction
    reason: str
    group: int
    base: int
    amount: int


@dataclass
class Group:
    reason: str
    rates: tuple[Rate, ...]
    lines: list[TaxedLine] = field(default_factory=list)
    taxes: list[int] = field(default_factory=list)
    shares: list[Fraction] = field(default_factory=list)

    def __post_init__(self) -> None:
        for rate in self.rates:
            share = rate.percent / 100 * (1 + sum(self.shares) if rate.compound else 1)
            self.shares.append(share)

    @property
    def amount(self) -> int:
        return sum(line.amount for line in self.lines)

    @property
    def is_taxed(self) -> bool:
        return self.reason == "taxed"


def decide(customer: Customer, category: str, seller_country: str, rates: list[Rate], day: dt.date) -> Any:
    """Why something is taxed, and by which rates: the most special of each level."""
    found: dict[int, Rate] = {}
    for rate in rates:
        if not rate.holds(customer.country, customer.state, category, day):
            continue
        other = found.get(rate.level)
        if other is None or (rate.category is not None, rate.state is not None) > (
            other.category is not None,
            other.state is not None,
        ):
            found[rate.level] = rate
    holding = tuple(found[level] for level in sorted(found))
    is_foreign = customer.country != seller_country
    is_inside = {customer.country, seller_country} <= EUROPEAN_UNION
    if customer.is_exempt:
        return "exempt", holding
    if is_foreign and is_inside and customer.tax_id is not None:
        return "reverse_charge", holding
    return ("taxed", holding) if holding else ("out_of_scope", ())


class Taxation:
    """Taxes the lines of one document; they know their net, tax and group then."""

    def __init__(
        self,
        lines: list[TaxedLine],
        customer: Customer,
        seller_country: str,
        includes_tax: bool,
        rounding: Rounding,
        rates: list[Rate],
        day: dt.date,
    ) -> None:
        self.includes_tax, self.rounding = includes_tax, rounding
        self.groups: list[Group] = []
        for line in lines:
            reason, holding = "out_of_scope", ()
            if line.category is not None:
                reason, holding = decide(customer, line.category, seller_country, rates, day)
            if reason != "taxed" and not includes_tax:
                holding = ()
            group = next((g for g in self.groups if (g.reason, g.rates) == (reason, holding)), None)
            if group is None:
                group = Group(reason, holding)
                self.groups.append(group)
            group.lines.append(line)
        self.tax_groups()
        self.rows = list(self.make_rows())

    def exact_net(self, group: Group, amount: int) -> Fraction:
        return Fraction(amount) / (1 + sum(group.shares)) if self.includes_tax else Fraction(amount)

    def exact_taxes(self, group: Group, amount: int) -> list[Fraction]:
        net = self.exact_net(group, amount)
        return [net * share for share in group.shares]

    def rounded_taxes(self, group: Group, amount: int) -> list[int]:
        mode, exact = self.rounding.mode, self.exact_taxes(group, amount)
        if self.includes_tax and self.rounding.inclusive == "net_first":
            return shared_out(amount - rounded(self.exact_net(group, amount), mode), exact)
        if self.includes_tax:
            return [rounded(tax, mode) for tax in exact]
        taxes: list[int] = []
        for rate in group.rates:
            base = amount + sum(taxes) if rate.compound else amount
            taxes.append(rounded(base * rate.percent / 100, mode))
        return taxes

    def tax_groups(self) -> None:
        by_line: dict[int, int] = {}
        if self.rounding.level == "line":
            for group in self.groups:
                each = [self.rounded_taxes(group, line.amount) for line in group.lines]
                group.taxes = [sum(taxes[r] for taxes in each) for r in range(len(group.rates))]
                for line, taxes in zip(group.lines, each):
                    by_line[id(line)] = sum(taxes)
        else:
            if self.rounding.level == "group":
                for group in self.groups:
                    group.taxes = self.rounded_taxes(group, group.amount)
            else:
                self.tax_whole_document()
            for group in self.groups:
                for line in group.lines:
                    by_line[id(line)] = 0
                for r, tax in enumerate(group.taxes):
                    exact = [self.exact_taxes(group, line.amount)[r] for line in group.lines]
                    for line, part in zip(group.lines, shared_out(tax, exact)):
                        by_line[id(line)] += part
        for group in self.groups:
            for line in group.lines:
                tax = by_line[id(line)]
                line.net = line.amount - tax if self.includes_tax else line.amount
                line.tax = tax if group.is_taxed else 0
                line.group = self.number_of(group)

    def tax_whole_document(self) -> None:
        """The sum of all taxes is rounded once; rows are shares of it."""
        exact = [tax for group in self.groups for tax in self.exact_taxes(group, group.amount)]
        if self.includes_tax and self.rounding.inclusive == "net_first":
            gross = sum(group.amount for group in self.groups)
            total = gross - rounded(gross - sum(exact, Fraction(0)), self.rounding.mode)
        else:
            total = rounded(sum(exact, Fraction(0)), self.rounding.mode)
        parts = iter(shared_out(total, exact))
        for group in self.groups:
            group.taxes = [next(parts) for _ in group.rates]

    def number_of(self, group: Group) -> int:
        """Lines without tax are one group, by whatever rates their prices were lowered."""
        for number, other in enumerate(self.groups, start=1):
            if other is group or (not group.is_taxed and other.reason == group.reason):
                return number
        raise AssertionError("a group of another document")

    def make_rows(self) -> Any:
        untaxed: dict[str, Row] = {}
        for group in self.groups:
            net = sum(line.net for line in group.lines)
            if not group.is_taxed:
                name = {"exempt": "Exempt", "reverse_charge": "Reverse charge"}.get(group.reason, "Out of scope")
                row = untaxed.get(group.reason)
                if row is None:
                    row = untaxed[group.reason] = Row(name, Fraction(0), group.reason, self.number_of(group), 0, 0)
                    yield row
                row.base += net
                continue
            lower = 0
            for rate, tax in zip(group.rates, group.taxes):
                base = net + lower if rate.compound else net
                reason = "taxed" if rate.percent else "zero_rated"
                yield Row(rate.name, rate.percent, reason, self.number_of(group), base, tax)
                lower += tax
