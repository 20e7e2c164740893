"""The model: what a clerk with much time would write into the books of one seller.

Nothing here knows how the library does it. Amounts are whole minor units, what is not rounded yet is a `Fraction`. A
call that the rules refuse raises `Refused` with the library's reason.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Optional

from amounts import rounded, shared_out
from schedule import DAY, Cycle
from services import Line, Release, Service, days
from taxes import Customer, Rate, Rounding, Row, Taxation, TaxedLine

OPEN = ("unpaid", "payment_pending", "collections")
NEVER = dt.date.min


class Refused(Exception):
    """The library's reason."""


class Unclear(Exception):
    """The rules do not say what follows: no life goes this way."""


@dataclass
class Client:
    id: int
    currency: str
    customer: Customer
    since: dt.date


@dataclass
class Product:
    id: int
    name: str
    tax_category: str
    provision_on: str
    begins_on_delivery: bool
    policy: dict[str, Any]  # timing, align, anchor_day, also_next_from, day_count


@dataclass
class Payment:
    id: int
    client: int
    amount: int
    is_reversed: bool = False


@dataclass
class Lot:
    client: int
    origin: str  # payment, gift, correction
    payment: Optional[int]
    left: int


@dataclass
class Settlement:
    """What paid an invoice: a part of a payment, or of a lot."""

    origin: str
    payment: Optional[int]
    amount: int


@dataclass(eq=False)
class Invoice:
    number: int
    client: int
    issue_date: dt.date
    due_date: dt.date
    tax_date: dt.date
    lines: list[Line]
    taxes: list[Row]
    net: int
    tax: int
    total: int
    paid: int = 0
    status: str = "unpaid"
    takes_place: bool = False  # of what a credit note took back
    settlements: list[Settlement] = field(default_factory=list)  # what money paid it, as far as that was not given back
    never_paid: int = 0  # what credit notes took off before it was paid
    credited_rows: list[tuple[int, int]] = field(default_factory=list)  # base and amount of each tax

    @property
    def open(self) -> int:
        return self.total - self.paid if self.status in OPEN else 0

    @property
    def unsettled(self) -> int:
        return self.total - self.paid if self.status in (*OPEN, "written_off") else 0


@dataclass
class NoteLine:
    line: Line
    first: Optional[dt.date]
    last: Optional[dt.date]
    net: int
    tax: int

    @property
    def is_released(self) -> bool:
        return self.first is not None

    def take(self) -> None:
        """Now it is gone."""
        self.line.credited_net += self.net
        self.line.credited_tax += self.tax
        if self.line.item is None:
            self.line.is_released = self.line.is_released or self.is_released
        elif self.is_released:
            self.line.live -= set(days(self.first, self.last))


@dataclass
class CreditNote:
    number: int
    invoice: Invoice
    issue_date: dt.date
    lines: list[NoteLine]
    taxes: list[Row]
    settled: int
    refunded: int
    reason: str

    @property
    def total(self) -> int:
        return sum(line.net + line.tax for line in self.lines)


class Books:
    def __init__(self) -> None:
        self.today = NEVER
        self.includes_tax = False
        self.rounding = Rounding("half_up", "group", "tax_first")
        self.policy: dict[str, Any] = {
            "generate_days_before": 14,
            "payment_days": 0,
            "separate_invoices": False,
            "credit_pays_invoices": True,
        }
        self.country = "DE"
        self.rates: list[Rate] = []
        self.clients: list[Client] = []
        self.products: list[Product] = []
        self.prices: dict[tuple[int, str, Optional[Cycle]], dict[dt.date, tuple[int, int]]] = {}
        self.services: list[Service] = []
        self.invoices: list[Invoice] = []
        self.notes: list[CreditNote] = []
        self.lots: list[Lot] = []
        self.payments: list[Payment] = []
        self.paid_out: list[tuple[int, int]] = []  # to whom, how much
        self.gifts: list[tuple[int, int]] = []  # to whom, how much

    # The day.

    def call(self, operation: str, request: dict[str, Any]) -> Any:
        return getattr(self, operation.replace(".", "_"))(**request)

    def run(self) -> None:
        """The daily run of today."""
        for service in self.services:
            if service.end and service.end <= self.today and service.status in ("active", "suspended"):
                self.close(service, "terminated", service.end)
        for client in self.clients:
            self.bill(client)
        for client in self.clients:
            self.spend_credit_by_policy(client)

    def bill(self, client: Client) -> None:
        owed = [(service, *service.owes(self.today)) for service in self.services if service.client == client.id]
        freed = self.correct(client, [release for _, releases, _ in owed for release in releases])
        charged = [(service, charges) for service, _, charges in owed if charges]
        documents = [charges for _, charges in charged]
        if not self.policy["separate_invoices"]:
            documents = [[line for charges in documents for line in charges]] if documents else []
        for service, charges in charged:
            service.lines += charges
            service.first_billed_on = service.first_billed_on or self.today
            for line in charges:
                if line.item is not None:
                    line.live = {line.first + i * DAY for i in range((line.last - line.first).days)}
        for lines in documents:
            for line in lines:
                line.category = self.products[line.product - 1].tax_category
            invoice = self.issue(client, lines)
            for corrected, lots in freed:
                if corrected & {line.service for line in lines}:
                    invoice.takes_place = True
                    self.pay_from_lots(invoice, lots, invoice.open)
        for service, _ in charged:
            if service.cycle is None and service.status == "active":
                service.status = "completed"

    # Documents.

    def issue(
        self, client: Client, lines: list[Line], due: Optional[dt.date] = None, tax_date: Optional[dt.date] = None
    ) -> Invoice:
        tax_date = tax_date or self.today
        taxed = [TaxedLine(line.amount, line.category) for line in lines]
        customer, rates = client.customer, self.rates
        taxation = Taxation(taxed, customer, self.country, self.includes_tax, self.rounding, rates, tax_date)
        for line, tax in zip(lines, taxed):
            line.net, line.tax, line.group = tax.net, tax.tax, tax.group
        net, tax = sum(line.net for line in lines), sum(line.tax for line in lines)
        if due is None:
            begins = min((line.first for line in lines if line.first), default=NEVER)
            due = max(self.today + DAY * self.policy["payment_days"], begins)
        number = len(self.invoices) + 1
        invoice = Invoice(number, client.id, self.today, due, tax_date, lines, taxation.rows, net, tax, net + tax)
        invoice.credited_rows = [(0, 0)] * len(invoice.taxes)
        for position, line in enumerate(lines, start=1):
            line.invoice, line.position, line.period = invoice, position, f"{line.first} {line.last}"
        self.invoices.append(invoice)
        if invoice.total == 0:
            self.pay(invoice)
        return invoice

    def pay(self, invoice: Invoice) -> None:
        """The last of it has come: what waited for that is set up."""
        invoice.status = "paid"
        for service in dict.fromkeys(line.service for line in invoice.lines if line.service):
            if service.status == "pending" and self.provision_on(service) == "payment":
                self.activate(service)

    def settle(self, invoice: Invoice, settlement: Settlement) -> None:
        invoice.settlements.append(settlement)
        invoice.paid += settlement.amount
        if invoice.paid == invoice.total:
            self.pay(invoice)

    def pay_from_lots(self, invoice: Invoice, lots: list[Lot], most: int) -> None:
        for lot in lots:
            amount = min(lot.left, most, invoice.unsettled)
            if amount <= 0:
                continue
            lot.left -= amount
            most -= amount
            self.settle(invoice, Settlement(lot.origin, lot.payment, amount))

    def lots_of(self, client: Client) -> list[Lot]:
        return [lot for lot in self.lots if lot.client == client.id and lot.left > 0]

    def balance(self, client: Client) -> int:
        return sum(lot.left for lot in self.lots_of(client))

    def spend_credit_by_policy(self, client: Client) -> None:
        """Oldest invoice first."""
        if not self.policy["credit_pays_invoices"]:
            return
        for invoice in sorted(self.invoices, key=lambda i: (i.due_date, i.number)):
            if invoice.client == client.id and invoice.status == "unpaid":
                self.pay_from_lots(invoice, self.lots_of(client), invoice.open)

    # Corrections.

    def correct(self, client: Client, releases: list[Release]) -> list[tuple[set[Service], list[Lot]]]:
        """One credit note for each invoice that billed what is not billed any more. For each: whose lines it takes
        back, and what it gave back of what was paid."""
        freed = []
        for invoice in sorted({release.line.invoice for release in releases}, key=lambda i: i.number):
            of_invoice = [release for release in releases if release.line.invoice is invoice]
            of_invoice.sort(key=lambda release: release.line.position)
            taken = [self.take_back(release) for release in of_invoice]
            first = next(release for release in releases if release.line.invoice is invoice)
            lots = self.write_note(invoice, taken, first.reason)
            freed.append(({release.line.service for release in of_invoice}, lots))
        return freed

    def take_back(self, release: Release) -> NoteLine:
        line = release.line
        part = NoteLine(line, release.first or line.first, release.last or line.first, *share_of(line.left, line, release.share))
        part.take()
        return part

    def write_note(self, invoice: Invoice, taken: list[NoteLine], reason: str, refund_to: str = "credit") -> list[Lot]:
        """Its lines are counted as credited by the caller. It lowers what is not paid, be it written off; what was paid
        is credit again."""
        rows = self.credited_rows(invoice, taken)
        total = sum(line.net + line.tax for line in taken)
        settled = min(total, invoice.unsettled)
        note = CreditNote(len(self.notes) + 1, invoice, self.today, taken, rows, settled, total - settled, reason)
        self.notes.append(note)
        invoice.paid += settled
        invoice.never_paid += settled
        if total > 0 and all(line.left == (0, 0) for line in invoice.lines):
            invoice.status = "cancelled" if invoice.never_paid == invoice.total else "refunded"
        elif settled and invoice.paid == invoice.total:
            self.pay(invoice)
        lots = self.free(invoice, note.refunded)
        if refund_to == "credit":
            self.lots += lots
        return lots

    def free(self, invoice: Invoice, amount: int) -> list[Lot]:
        """What was paid last is given back first, and stays what it was: money of a payment, or a gift."""
        lots: list[Lot] = []
        for settlement in reversed(invoice.settlements):
            part = min(amount, settlement.amount)
            if part <= 0:
                continue
            settlement.amount -= part
            amount -= part
            last = lots[-1] if lots else None
            if last and (last.origin, last.payment) == (settlement.origin, settlement.payment):
                last.left += part
            else:
                lots.append(Lot(invoice.client, settlement.origin, settlement.payment, part))
        assert amount == 0, "more was given back than was paid"
        return lots

    def credited_rows(self, invoice: Invoice, taken: list[NoteLine]) -> list[Row]:
        """What the lines take back, shared out over the taxes of their group in proportion to what is left of each."""
        rows = []
        for group in sorted({line.line.group for line in taken}):
            of_group = [line for line in invoice.lines if line.group == group]
            net = sum(line.net for line in taken if line.line.group == group)
            tax = sum(line.tax for line in taken if line.line.group == group)
            if (net, tax) == (0, 0):
                continue
            # Before this note: what it takes is counted as credited already.
            net_left = sum(line.left[0] for line in of_group) + net
            tax_left = sum(line.left[1] for line in of_group) + tax
            places = [i for i, row in enumerate(invoice.taxes) if row.group == group]
            left = [tuple(map(int.__sub__, self.row_amounts(invoice, i), invoice.credited_rows[i])) for i in places]
            amounts = [0] * len(places)
            if tax_left:
                amounts = shared_out(tax, [Fraction(tax * amount, tax_left) for _, amount in left])
            for place, (base_left, _), amount in zip(places, left, amounts):
                row = invoice.taxes[place]
                base = rounded(Fraction(net * base_left, net_left)) if net_left else 0
                before = invoice.credited_rows[place]
                invoice.credited_rows[place] = (before[0] + base, before[1] + amount)
                rows.append(Row(row.name, row.percent, row.reason, row.group, base, amount))
        return rows

    @staticmethod
    def row_amounts(invoice: Invoice, place: int) -> tuple[int, int]:
        return invoice.taxes[place].base, invoice.taxes[place].amount

    # What becomes of a service.

    def provision_on(self, service: Service) -> str:
        state = service.state_on(max(self.today, service.start))
        return self.products[state["product"] - 1].provision_on

    def activate(self, service: Service) -> None:
        service.deliver(self.today)
        service.status = "active"
        service.is_amended = service.is_corrected = True
        if service.cycle is None and service.lines:
            service.status = "completed"

    def close(self, service: Service, status: str, end: dt.date) -> None:
        service.end = max(service.start, end)
        service.status, service.suspension_reason = status, None
        service.is_amended = service.is_corrected = True


def share_of(left: tuple[int, int], line: Line, share: Fraction) -> tuple[int, int]:
    """A share of what is left of a line. Where its price holds its tax the share of the whole is rounded, and the net is
    a part of that; otherwise net and tax are rounded each."""
    net, tax = left
    if share == 1 or net + tax == 0:
        return left
    if line.tax == 0 or line.amount != line.net + line.tax:
        return rounded(net * share), rounded(tax * share)
    gross = rounded((net + tax) * share)
    part = rounded(Fraction(gross * net, net + tax))
    return part, gross - part
