"""The model: what a clerk with much time would write into the books of one seller.

Nothing here knows how the library does it. Amounts are whole minor units, what is not rounded yet is a `Fraction`. A
call that the rules refuse raises `Refused` with the library's reason.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Optional

from amounts import minor, rounded, shared_out
from schedule import DAY, Cycle, Term, period_around
from services import Change, Line, Release, Service, days, spans
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

    # Operations: the seller and what it sells.

    def seller_update(self, prices_include_tax: bool, tax_rounding: dict[str, str], policy: dict[str, Any]) -> None:
        self.includes_tax = prices_include_tax
        self.rounding = Rounding(**tax_rounding)
        self.policy |= policy

    def tax_rate_create(
        self,
        name: str,
        country: str,
        percent: str,
        valid_from: str,
        valid_to: Optional[str] = None,
        state: Optional[str] = None,
        tax_category: Optional[str] = None,
        level: int = 1,
        compound: bool = False,
    ) -> None:
        first, last = dt.date.fromisoformat(valid_from), valid_to and dt.date.fromisoformat(valid_to)
        share = Fraction(percent)
        self.rates.append(Rate(name, country, state, tax_category, share, level, compound, first, last or None))

    def product_create(
        self,
        name: str,
        provision_on: str = "payment",
        tax_category: str = "standard",
        timing: str = "in_advance",
        align: str = "start",
        anchor_day: int = 0,
        also_next_from: int = 0,
        day_count: str = "actual",
        first_period: str = "from_order",
    ) -> None:
        policy = {"timing": timing, "align": align, "anchor_day": anchor_day, "also_next_from": also_next_from}
        policy["day_count"] = day_count
        is_late = provision_on == "payment" and first_period == "from_delivery"
        self.products.append(Product(len(self.products) + 1, name, tax_category, provision_on, is_late, policy))

    def price_set(
        self,
        product: int,
        amount: dict[str, str],
        cycle: Optional[dict[str, Any]] = None,
        setup_fee: Optional[dict[str, str]] = None,
        valid_from: Optional[str] = None,
    ) -> None:
        first = dt.date.fromisoformat(valid_from) if valid_from else self.today
        key = (product, amount["currency"], cycle_of(cycle))
        prices = self.prices.setdefault(key, {})
        if first in prices and first < self.today:
            raise Refused("price.already_set")
        prices[first] = (minor(amount), minor(setup_fee) if setup_fee else 0)

    def price_on(self, product: int, currency: str, cycle: Optional[Cycle], day: dt.date) -> tuple[int, int]:
        begun = {first: price for first, price in self.prices.get((product, currency, cycle), {}).items() if first <= day}
        if not begun:
            raise Refused("price.not_for_sale")
        return begun[max(begun)]

    # Operations: clients.

    def client_create(
        self,
        name: str,
        email: str,
        address: dict[str, str],
        currency: str = "EUR",
        kind: str = "person",
        company: Optional[str] = None,
        tax_id: Optional[str] = None,
        tax_exempt: bool = False,
    ) -> None:
        customer = Customer(address["country"], address.get("state"), tax_id, tax_exempt)
        self.clients.append(Client(len(self.clients) + 1, currency, customer, self.today))

    # Operations: services.

    def service_create(
        self,
        client: int,
        product: int,
        cycle: Optional[dict[str, Any]] = None,
        quantity: str = "1",
        start: Optional[str] = None,
        price: Optional[dict[str, str]] = None,
        setup_fee: Optional[dict[str, str]] = None,
    ) -> None:
        buyer, sold = self.clients[client - 1], self.products[product - 1]
        first = dt.date.fromisoformat(start) if start else self.today
        length = cycle_of(cycle)
        fee = 0
        if price is None:
            amount, fee = self.price_on(product, buyer.currency, length, first)
        else:
            amount = minor(price)
        if setup_fee is not None:
            fee = minor(setup_fee)
        sets = {"product": product, "quantity": Fraction(quantity), "price": Fraction(amount), "cycle": length}
        sets |= sold.policy
        lead = self.policy["generate_days_before"]
        begins = Change(first, sets, (product, length), made_on=self.today)
        service = Service(len(self.services) + 1, client, first, length, lead, [begins], fee, buyer.since, sold.begins_on_delivery)
        self.services.append(service)
        owes_nothing_first = sold.provision_on == "payment" and length and sold.policy["timing"] == "in_arrears"
        if sold.provision_on == "order" or owes_nothing_first:
            self.activate(service)

    def provision_on(self, service: Service) -> str:
        state = service.state_on(max(self.today, service.start))
        return self.products[state["product"] - 1].provision_on

    def activate(self, service: Service) -> None:
        service.deliver(self.today)
        service.status = "active"
        service.is_amended = service.is_corrected = True
        if service.cycle is None and service.lines:
            service.status = "completed"

    def living(self, id: int, allowed: tuple[str, ...]) -> Service:
        service = self.services[id - 1]
        if service.status not in allowed:
            raise Refused("service.not_allowed")
        return service

    def service_provision(self, id: int) -> None:
        self.activate(self.living(id, ("pending",)))

    def service_suspend(self, id: int, reason: str) -> None:
        service = self.living(id, ("active",))
        service.status, service.suspension_reason = "suspended", reason

    def service_unsuspend(self, id: int) -> None:
        service = self.living(id, ("suspended",))
        service.status, service.suspension_reason = "active", None

    def service_cancel(self, id: int) -> None:
        self.close(self.living(id, ("pending", "failed")), "cancelled", NEVER)

    def service_mark_fraud(self, id: int) -> None:
        service = self.services[id - 1]
        if service.status == "fraud":
            raise Refused("service.not_allowed")
        service.status, service.suspension_reason = "fraud", None
        if service.end is None or service.end > self.today:
            service.end = max(service.start, self.today)

    def service_terminate(self, id: int, at: str = "end_of_period", date: Optional[str] = None) -> None:
        service = self.services[id - 1]
        if at == "now":
            end = self.today
        elif at == "date":
            end = dt.date.fromisoformat(date)
            if end < service.start:
                raise Refused("service.end_before_start")
        else:
            end = self.end_of_period(service)
        if service.status not in ("active", "suspended"):
            raise Refused("service.not_allowed")
        if end <= self.today:
            self.close(service, "terminated", end)
            return
        service.end = end
        service.is_amended = True
        service.is_corrected = service.is_corrected or end < service.billed_until

    def end_of_period(self, service: Service) -> dt.date:
        """The end of the period that today lies in, by its cycle dates; one that has not begun is called off."""
        day = max(self.today, service.start)
        if self.today < service.start:
            return service.start
        for term in service.terms() if service.cycle else []:
            if term.first <= day < term.last:
                return period_around(term, day).last
        return day

    def close(self, service: Service, status: str, end: dt.date) -> None:
        service.end = max(service.start, end)
        service.status, service.suspension_reason = status, None
        service.is_amended = service.is_corrected = True

    def service_keep(self, id: int) -> None:
        service = self.living(id, ("active", "suspended"))
        if service.end is None:
            raise Refused("service.no_end")
        service.end = None
        service.is_amended = True
        service.is_corrected = bool(service.lines)

    def service_change(
        self,
        id: int,
        product: Optional[int] = None,
        cycle: Optional[dict[str, Any]] = None,
        quantity: Optional[str] = None,
        price: Optional[dict[str, str]] = None,
        **when: str,
    ) -> None:
        service = self.services[id - 1]
        if service.is_over:
            raise Refused("service.is_over")
        if service.cycle is None:
            raise Refused("service.paid_once")
        if (product, cycle, quantity, price) == (None, None, None, None):
            raise Refused("service.nothing_to_change")
        first = dt.date.fromisoformat(when["from"]) if "from" in when else max(self.today, service.start)
        state = service.state_on(first)
        if not state:
            raise Refused("service.change_before_start")
        client = self.clients[service.client - 1]
        sets: dict[str, Any] = {}
        if product is not None and product != state["product"]:
            sets |= {"product": product, **self.products[product - 1].policy}
        if cycle is not None and cycle_of(cycle) != state["cycle"]:
            sets["cycle"] = cycle_of(cycle)
        if quantity is not None:
            sets["quantity"] = Fraction(quantity)
        becomes, is_other, fee = state | sets, "product" in sets or "cycle" in sets, 0
        if price is not None:
            sets["price"] = Fraction(minor(price))
        elif is_other:
            amount, fee = self.price_on(becomes["product"], client.currency, becomes["cycle"], first)
            sets["price"] = Fraction(amount)
        is_for = (becomes["product"], becomes["cycle"])
        self.add_change(service, Change(first, sets, is_for, made_on=self.today))
        if is_other and not service.lines and first <= max(self.today, service.start):
            service.setup_fee = fee

    def add_change(self, service: Service, change: Change) -> None:
        """What a service is from some day on without a price of its own costs the catalogue's of that day."""
        before, terms = list(service.changes), service.terms()
        service.changes.append(change)
        try:
            while unpriced := service.find_unpriced():
                first, state = unpriced
                currency = self.clients[service.client - 1].currency
                amount, _ = self.price_on(state["product"], currency, state["cycle"], first)
                is_for = (state["product"], state["cycle"])
                service.changes.append(Change(first, {"price": Fraction(amount)}, is_for, made_on=self.today))
        except Refused:
            service.changes = before
            raise
        self.note_difference(service, terms)

    def note_difference(self, service: Service, before: list[Term]) -> None:
        service.is_amended = True
        first = service.first_difference(before)
        if first is None or first >= service.billed_until:
            return
        is_ahead = service.state_on(first)["timing"] == "in_advance"
        if first <= self.today + DAY * (service.lead if is_ahead else 0):
            service.is_corrected = True

    def service_withdraw_change(self, id: int, change: int) -> None:
        service = self.services[id - 1]
        withdrawn = service.changes[change]
        if withdrawn.is_withdrawn:
            raise Refused("service.change_withdrawn")
        if withdrawn.first <= self.today:
            raise Refused("service.change_has_begun")
        terms = service.terms()
        withdrawn.is_withdrawn = True
        self.note_difference(service, terms)

    # Operations: money.

    def payment_record(
        self, amount: dict[str, str], method: str, invoice: Optional[int] = None, client: Optional[int] = None
    ) -> None:
        sum_paid = minor(amount)
        number = len(self.payments) + 1
        payer = self.clients[(client or self.invoices[invoice - 1].client) - 1]
        self.payments.append(Payment(number, payer.id, sum_paid))
        rest = sum_paid
        if invoice is not None:
            paid = self.invoices[invoice - 1]
            part = min(rest, paid.unsettled)  # of one that was written off, too
            rest -= part
            if part:
                self.settle(paid, Settlement("payment", number, part))
        if rest:
            self.lots.append(Lot(payer.id, "payment", number, rest))
        if rest:
            self.spend_credit_by_policy(payer)

    def payment_reverse(self, id: int, reason: str, fee: Optional[dict[str, str]] = None) -> None:
        """Its money is not there: neither as credit nor on the invoices it paid. What is nowhere any more, since what it
        paid was taken back and paid out, or is closed, is owed anew."""
        payment = self.payments[id - 1]
        if payment.is_reversed:
            raise Refused("payment.reversed_already")
        if fee is not None and (minor(fee) <= 0 or reason == "mistake"):
            raise Refused("payment.bad_fee")
        payment.is_reversed = True
        rest = payment.amount
        for lot in self.lots:
            if lot.payment == id:
                rest -= lot.left
                lot.left = 0
        for invoice in self.invoices:
            if invoice.status not in (*OPEN, "paid"):
                continue
            parts = [settlement for settlement in invoice.settlements if settlement.payment == id]
            amount = sum(part.amount for part in parts)
            if not amount:
                continue
            for part in parts:
                part.amount = 0
            rest -= amount
            invoice.paid -= amount
            if invoice.status == "paid":
                invoice.status = "collections" if reason == "chargeback" else "unpaid"
        client = self.clients[payment.client - 1]
        if rest:
            self.bill_by_itself(client, "returned_payment", rest, None)  # nothing was sold, so nothing is taxed
        if fee is not None:
            self.bill_by_itself(client, "return_fee", minor(fee), "late_fee")
        self.spend_credit_by_policy(client)

    def bill_by_itself(self, client: Client, kind: str, amount: int, category: Optional[str]) -> None:
        self.issue(client, [Line(kind, None, None, None, None, None, Fraction(1), Fraction(amount), amount, category)])

    def credit_pay_out(self, client: int, amount: dict[str, str], method: str) -> None:
        """Money that was paid, the oldest first; never a gift."""
        wanted = minor(amount)
        lots = [lot for lot in self.lots_of(self.clients[client - 1]) if lot.payment is not None]
        if wanted > sum(lot.left for lot in lots):
            raise Refused("credit.not_paid_in")
        self.paid_out.append((client, wanted))
        for lot in lots:
            part = min(lot.left, wanted)
            lot.left -= part
            wanted -= part

    def credit_grant(self, client: int, amount: dict[str, str], reason: str) -> None:
        self.gifts.append((client, minor(amount)))
        self.lots.append(Lot(client, "gift", None, minor(amount)))

    def invoice_apply_credit(self, id: int) -> None:
        invoice = self.invoices[id - 1]
        if invoice.status not in (*OPEN, "written_off"):
            raise Refused("invoice.wrong_status")
        lots = self.lots_of(self.clients[invoice.client - 1])
        if not lots:
            raise Refused("credit.not_enough")
        self.pay_from_lots(invoice, lots, invoice.unsettled)

    def invoice_issue(self, client: int, lines: list[dict[str, Any]]) -> None:
        written = []
        for line in lines:
            price, quantity = Fraction(minor(line["unit_price"])), Fraction(line.get("quantity", "1"))
            category, amount = line.get("tax_category", "standard"), rounded(price * quantity)
            written.append(Line("custom", None, None, None, None, None, quantity, price, amount, category))
        buyer = self.clients[client - 1]
        self.issue(buyer, written)
        self.spend_credit_by_policy(buyer)

    def take(self, id: int, allowed: tuple[str, ...], status: str) -> Invoice:
        invoice = self.invoices[id - 1]
        if invoice.status not in allowed:
            raise Refused("invoice.wrong_status")
        invoice.status = status
        return invoice

    def invoice_send_to_collections(self, id: int) -> None:
        self.take(id, ("unpaid",), "collections")

    def invoice_write_off(self, id: int) -> None:
        self.take(id, ("collections",), "written_off")

    def invoice_expect_payment(self, id: int) -> None:
        self.take(id, ("unpaid",), "payment_pending")

    def invoice_expect_no_payment(self, id: int) -> None:
        self.take(id, ("payment_pending",), "unpaid")

    def credit_note_issue(
        self,
        invoice: int,
        lines: Optional[list[dict[str, Any]]] = None,
        periods: str = "keep",
        refund_to: str = "credit",
    ) -> None:
        of = self.invoices[invoice - 1]
        if of.status not in (*OPEN, "paid", "written_off"):
            raise Refused("invoice.wrong_status")
        wishes = lines or [{"line": position} for position in range(1, len(of.lines) + 1)]
        taken = [part for wish in wishes for part in self.wished(of.lines[wish["line"] - 1], wish, periods, bool(lines))]
        if not any(part.is_released or (part.net, part.tax) != (0, 0) for part in taken):
            raise Refused("credit_note.nothing_left")
        self.finish_note(of, taken, "staff", refund_to)

    def finish_note(self, of: Invoice, taken: list[NoteLine], reason: str, refund_to: str = "credit") -> list[Lot]:
        for part in taken:
            part.take()
            if part.is_released and part.line.service:
                part.line.service.is_amended = part.line.service.is_corrected = True
        return self.write_note(of, taken, reason, refund_to)

    def wished(self, line: Line, wish: dict[str, Any], periods: str, is_named: bool) -> list[NoteLine]:
        """What staff wish to take back of a line; nothing is taken yet."""
        net_left, tax_left = line.left
        if periods == "release" or "released" in wish:
            if "net" in wish or "amount" in wish:
                raise Refused("credit_note.whole_lines")
            if line.service is not None:
                return self.released_parts(line, wish.get("released"))
        gross_left = net_left + tax_left
        if gross_left == 0:
            if is_named:
                raise Refused("credit_note.nothing_left")
            return []
        if "net" in wish:
            net = minor(wish["net"])
            if not 0 < net:
                raise Refused("credit_note.bad_amount")
            if net > net_left:
                raise Refused("credit_note.more_than_line")
            return [NoteLine(line, None, None, net, rounded(Fraction(net * tax_left, net_left)))]
        gross = minor(wish["amount"]) if "amount" in wish else gross_left
        if not 0 < gross:
            raise Refused("credit_note.bad_amount")
        if gross > gross_left:
            raise Refused("credit_note.more_than_line")
        net = rounded(Fraction(gross * net_left, gross_left))
        return [NoteLine(line, None, None, net, gross - net)]

    def released_parts(self, line: Line, wanted: Optional[dict[str, str]]) -> list[NoteLine]:
        """The days that are billed still, or those of them that are wanted; what is for no days goes whole."""
        net_left, tax_left = line.left
        if line.item is None:
            if wanted:
                raise Refused("credit_note.bad_days")
            if line.is_released:
                return [NoteLine(line, None, None, net_left, tax_left)] if (net_left, tax_left) != (0, 0) else []
            return [NoteLine(line, line.first, line.first, net_left, tax_left)]
        live = sorted(line.live)
        first, last = (dt.date.fromisoformat(wanted[name]) for name in ("from", "to")) if wanted else (line.first, line.last)
        if wanted and not (line.first <= first < last <= line.last):
            raise Refused("credit_note.bad_days")
        parts = []
        days_left = sum(line.item.days_of(day, day + DAY) for day in live)
        for begin, end in spans(live):
            begin, end = max(begin, first), min(end, last)
            if begin >= end:
                continue
            count = line.item.days_of(begin, end)
            share = Fraction(count, days_left) if days_left else Fraction(1)
            net, tax = share_of((net_left, tax_left), line, share)
            parts.append(NoteLine(line, begin, end, net, tax))
            net_left, tax_left, days_left = net_left - net, tax_left - tax, days_left - count
        if wanted and not parts:
            raise Refused("credit_note.bad_days")
        return parts

    def invoice_cancel(self, id: int, periods: str = "keep") -> None:
        of = self.invoices[id - 1]
        if of.status != "unpaid":
            raise Refused("invoice.wrong_status")
        if of.takes_place and of.settlements:
            raise Unclear
        if of.paid != of.never_paid:
            raise Refused("invoice.partly_paid")
        if of.takes_place and periods == "keep":
            raise Unclear
        wishes: list[dict[str, Any]] = [{"line": position} for position in range(1, len(of.lines) + 1)]
        taken = [part for wish in wishes for part in self.wished(of.lines[wish["line"] - 1], wish, periods, False)]
        self.finish_note(of, taken, "cancelled")

    def invoice_reissue(self, id: int) -> None:
        """What is left is taken back with its days, and billed for the same days, by the rates of the same day."""
        of = self.invoices[id - 1]
        if of.status not in ("unpaid", "paid"):
            raise Refused("invoice.wrong_status")
        taken = []
        for position in range(1, len(of.lines) + 1):
            taken += self.wished(of.lines[position - 1], {"line": position}, "release", False)
        if not taken:
            raise Refused("credit_note.nothing_left")
        lots = self.finish_note(of, taken, "staff")
        again = []
        for part in taken:
            line, amount = part.line, part.net + (part.tax if part.line.amount != part.line.net else 0)
            copy = Line(
                *(line.kind, line.service, line.product, line.item if part.is_released else None),
                *(part.first, part.last if line.item else None, line.quantity, line.price, amount, line.category),
            )
            copy.live = set(days(copy.first, copy.last)) if copy.item is not None else set()
            if copy.service is not None:
                copy.service.lines.append(copy)
            again.append(copy)
        invoice = self.issue(self.clients[of.client - 1], again, due=of.due_date, tax_date=of.tax_date)
        invoice.takes_place = True
        self.pay_from_lots(invoice, lots, invoice.open)

    def client_update(self, id: int, tax_exempt: bool) -> None:
        client = self.clients[id - 1]
        client.customer = replace(client.customer, is_exempt=tax_exempt)


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


def cycle_of(cycle: Optional[dict[str, Any]]) -> Optional[Cycle]:
    return (cycle["unit"], cycle.get("count", 1)) if cycle else None
