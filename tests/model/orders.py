"""The clerk's operations on the catalogue, on clients and on services, by their names: `service.change` is `service_change`."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Any, Optional

from amounts import minor
from books import NEVER, Books, Client, Product, Refused, Unclear
from schedule import DAY, Cycle, Term, period_around
from services import Change, Service
from taxes import Customer, Rate, Rounding


class Orders(Books):
    # The seller and what it sells.

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

    # Clients.

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

    # Services.

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
            self.price_what_has_none(service)
        except Refused:
            service.changes = before
            raise
        self.note_difference(service, terms)

    def price_what_has_none(self, service: Service) -> None:
        while unpriced := service.find_unpriced():
            first, state = unpriced
            currency = self.clients[service.client - 1].currency
            amount, _ = self.price_on(state["product"], currency, state["cycle"], first)
            is_for = (state["product"], state["cycle"])
            service.changes.append(Change(first, {"price": Fraction(amount)}, is_for, made_on=self.today))

    def note_difference(self, service: Service, before: list[Term]) -> None:
        service.is_amended = True
        first = service.first_difference(before)
        if first is None or first >= service.billed_until:
            return
        is_ahead = service.state_on(first)["timing"] == "in_advance"
        if first <= self.today + DAY * (service.lead if is_ahead else 0):
            service.is_corrected = True

    def service_withdraw_change(self, id: int, change: int) -> None:
        """The change by its place among all that were made, from 0."""
        service = self.services[id - 1]
        if change >= len(service.changes):
            raise Unclear
        withdrawn = service.changes[change]
        if withdrawn.is_withdrawn:
            raise Refused("service.change_withdrawn")
        if withdrawn.first <= self.today:
            raise Refused("service.change_has_begun")
        terms = service.terms()
        withdrawn.is_withdrawn = True
        try:
            self.price_what_has_none(service)
        except Refused:
            withdrawn.is_withdrawn = False
            raise
        self.note_difference(service, terms)


def cycle_of(cycle: Optional[dict[str, Any]]) -> Optional[Cycle]:
    return (cycle["unit"], cycle.get("count", 1)) if cycle else None
