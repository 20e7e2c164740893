"""Random lives: what happens to one seller and a few clients in two years, as a list of calls with their days.

A life is made of a seed and nothing else, and any part of it can be left out: a step names what it is about by the name
that another step gave it (`$s1`, and `$c1#3/2` for the second line of that client's fourth invoice), an amount may be a
part of what an invoice leaves open (`@open*1/2`). A step that names what is not there does not happen.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import random
from dataclasses import dataclass
from typing import Any, Optional

from amounts import money

Step = dict[str, Any]

# What lives are made of beside the straight path; a feature that the library lacks is left out.
FEATURES = frozenset(
    {
        *("money", "credit_notes", "collections", "ends", "changes", "thirty_days", "free"),
        *("reversals", "reissues", "first_period"),
    }
)


@dataclass(frozen=True)
class Life:
    first: dt.date
    last: dt.date
    is_daily: bool  # a run on each day, or only where something else happens
    runs_at: str  # morning or evening: before or after what happens on its day
    steps: tuple[Step, ...]

    def to_json(self) -> str:
        return json.dumps(dataclasses.asdict(self), default=str, indent=1)

    @staticmethod
    def from_json(text: str) -> Life:
        told = json.loads(text)
        days = {name: dt.date.fromisoformat(told[name]) for name in ("first", "last")}
        return Life(**{**told, **days, "steps": tuple(told["steps"])})


CYCLES = [("month", 1)] * 6 + [("year", 1), ("month", 3), ("week", 1), ("day", 30), ("week", 2), ("month", 6)]
CUSTOMERS: list[dict[str, Any]] = [
    {"address": {"country": "DE"}},
    {"address": {"country": "DE"}},
    {"address": {"country": "DE"}, "tax_exempt": True},
    {"address": {"country": "FR"}, "kind": "company", "company": "Lac SARL", "tax_id": "FR40303265045"},
    {"address": {"country": "FR"}},
    {"address": {"country": "CA", "state": "QC"}},
    {"address": {"country": "US"}},
]
RATES: list[dict[str, Any]] = [
    {"name": "VAT", "country": "DE", "percent": "7", "valid_from": "2007-01-01", "tax_category": "reduced"},
    {"name": "TVA", "country": "FR", "percent": "20", "valid_from": "2007-01-01"},
    {"name": "GST", "country": "CA", "percent": "5", "valid_from": "2007-01-01"},
    {"name": "QST", "country": "CA", "percent": "9.975", "valid_from": "2007-01-01", "state": "QC", "level": 2},
]


class Author:
    """Writes one life."""

    def __init__(self, seed: int, features: frozenset[str] = FEATURES) -> None:
        self.chance = random.Random(seed)
        self.features = features
        self.first = dt.date(2026, 1, 1) + dt.timedelta(days=self.chance.randrange(400))
        self.last = self.first + dt.timedelta(days=730)
        self.mode = ""
        self.timing = self.pick("in_advance", "in_advance", "in_arrears")
        self.busy: list[dt.date] = []
        self.busy = [self.day() for _ in range(4)]
        self.steps: list[Step] = []
        self.currencies: dict[str, str] = {}  # of clients
        self.products: dict[str, list[tuple[str, int]]] = {}  # cycles that are sold; empty: sold once
        self.services: list[str] = []
        self.payments: list[str] = []
        self.owners: dict[str, str] = {}
        self.once: set[str] = set()
        self.provision_on: dict[str, str] = {}  # of products
        self.pending: set[str] = set()  # services that wait for something at first

    def pick(self, *choices: Any) -> Any:
        return self.chance.choice(choices)

    def is_likely(self, percent: int) -> bool:
        return self.chance.randrange(100) < percent

    def day(self, after: Optional[dt.date] = None) -> dt.date:
        """Any day, but often one around which more happens."""
        first = after or self.first
        if self.is_likely(50) and (near := [day for day in self.busy if day >= first]):
            return min(self.pick(*near) + dt.timedelta(days=self.pick(0, 0, 0, 1, 2, 7, 30)), self.last)
        return first + dt.timedelta(days=self.chance.randrange(max(1, (self.last - first).days)))

    def add(self, day: dt.date, operation: str, name: str = "", /, **request: Any) -> None:
        step: Step = {"day": day.isoformat(), "op": operation, "request": request}
        if name:
            step["as"] = name
        self.steps.append(step)

    def write(self) -> Life:
        self.set_up()
        for _ in range(self.chance.randint(1, 4)):
            self.order()
        for _ in range(self.chance.randint(2, 30)):
            self.happen()
        self.steps.sort(key=lambda step: step["day"])
        is_daily, runs_at = self.is_likely(40), self.pick("morning", "evening")
        return Life(self.first, self.last, is_daily, runs_at, tuple(self.steps))

    def set_up(self) -> None:
        policy = {
            "generate_days_before": self.pick(0, 0, 3, 14, 30),
            "payment_days": self.pick(0, 0, 14),
            "separate_invoices": self.is_likely(25),
            "credit_pays_invoices": self.is_likely(75),
            "mail_invoices": False,
            "dunning": [],
        }
        self.mode = self.pick("half_up", "half_up", "half_even", "half_down", "down", "up")
        rounding = {
            "mode": self.mode,
            "level": self.pick("group", "group", "line", "invoice"),
            "inclusive": self.pick("tax_first", "net_first"),
        }
        includes_tax = self.is_likely(40)
        self.add(self.first, "seller.update", prices_include_tax=includes_tax, tax_rounding=rounding, policy=policy)
        self.add_rates()
        for i in range(self.chance.randint(1, 4)):
            self.add_product(f"p{i + 1}")
        for i in range(self.chance.randint(1, 2)):
            name, currency = f"c{i + 1}", self.pick("EUR", "EUR", "JPY")
            self.currencies[name] = currency
            customer = self.pick(*CUSTOMERS)
            self.add(self.first, "client.create", name, name=name, email=f"{name}@x.example", currency=currency, **customer)

    def add_rates(self) -> None:
        for rate in RATES:
            self.add(self.first, "tax_rate.create", **rate)
        standard = {"name": "VAT", "country": "DE"}
        if self.is_likely(50):
            self.add(self.first, "tax_rate.create", **standard, percent="19", valid_from="2007-01-01")
            return
        lowered, raised = sorted(self.day() for _ in range(2))
        raised = max(raised, lowered + dt.timedelta(days=1))
        days = ["2007-01-01", lowered.isoformat(), raised.isoformat()]
        for percent, first, last in zip(("19", "16", "19"), days, [*days[1:], None]):
            end = {"valid_to": last} if last else {}
            self.add(self.first, "tax_rate.create", **standard, percent=percent, valid_from=first, **end)

    def add_product(self, name: str) -> None:
        align = self.pick("start", "start", "day_of_month", "anniversary")
        self.provision_on[name] = self.pick("order", "order", "order", "payment", "manual")
        request: dict[str, Any] = {
            "name": name,
            "provision_on": self.provision_on[name],
            "tax_category": self.pick("standard", "standard", "reduced"),
            "timing": self.pick("in_advance", "in_advance", "in_arrears") if "timings" in self.features else self.timing,
            "align": align,
            "day_count": self.pick("actual", "actual", "thirty") if "thirty_days" in self.features else "actual",
        }
        if "first_period" in self.features:
            is_reissued = align != "start" and "delivered_setup" not in self.features
            is_late = "delivery" in self.features and not is_reissued
            request["first_period"] = self.pick("from_delivery", "from_order") if is_late else "from_order"
        if align == "day_of_month":
            request["anchor_day"] = self.pick(1, 1, 10, 15, 28, 30, 31)
            if request["timing"] == "in_advance" and self.provision_on[name] != "payment" and self.is_likely(40):
                request["also_next_from"] = self.pick(15, 20, 25)
        self.add(self.first, "product.create", name, **request)
        lengths = CYCLES
        if align == "anniversary" and "days_from_anniversary" not in self.features:
            lengths = [cycle for cycle in CYCLES if cycle[0] in ("month", "year")]
        cycles = sorted({self.pick(*lengths) for _ in range(self.chance.randint(1, 3))})
        if self.is_likely(15):
            cycles = []
        self.products[name] = cycles
        for currency in ("EUR", "JPY"):
            for cycle in cycles or [None]:
                self.set_price(self.first, name, currency, cycle)

    def set_price(self, day: dt.date, product: str, currency: str, cycle: Optional[tuple[str, int]], **more: Any) -> None:
        if cycle:
            more["cycle"] = {"unit": cycle[0], "count": cycle[1]}
        if self.is_likely(30):
            more["setup_fee"] = money(self.chance.randint(1, 5000), currency)
        amount = money(self.pick(1000, 3000, 999, 3333, *self.small(), self.chance.randint(200, 50000)), currency)
        self.add(day, "price.set", product=f"${product}", amount=amount, **more)

    def small(self) -> tuple[int, ...]:
        """Prices of which a part, or all, is nothing; with every tax in them rounded up it would be less."""
        return (0, 200 if self.mode == "up" else 1) if "free" in self.features else (200,)

    def order(self) -> None:
        client, product = self.pick(*self.currencies), self.pick(*self.products)
        name = f"s{len(self.services) + 1}"
        if self.provision_on[product] != "order":
            self.pending.add(name)
        day = self.pick(self.first, self.day())
        request: dict[str, Any] = {"client": f"${client}", "product": f"${product}"}
        if self.products[product]:
            unit, count = self.pick(*self.products[product])
            request["cycle"] = {"unit": unit, "count": count}
        else:
            self.once.add(name)
        if self.is_likely(30):
            request["quantity"] = self.pick("2", "3", "0.5", "1.25", "7")
        if self.is_likely(25):
            request["start"] = (day + dt.timedelta(days=self.chance.randint(-20, 60))).isoformat()
        if self.is_likely(15):
            request["price"] = money(self.pick(*self.small(), self.chance.randint(200, 9999)), self.currencies[client])
        self.services.append(name)
        self.owners[name] = client
        self.add(day, "service.create", name, **request)

    def happen(self) -> None:
        kinds = ["set_another_price", "pay", "pay", "pay", "provision", "suspend", "end", "order_more"]
        if "money" in self.features:
            kinds += ["grant", "pay_client", "apply_credit", "bill_by_hand"]
        if "credit_notes" in self.features:
            kinds += ["credit", "credit"]
        if "reversals" in self.features:
            kinds += ["reverse", "reverse", "pay_out"]
        if "reissues" in self.features:
            kinds += ["reissue", "cancel_invoice", "update_client"]
        if "collections" in self.features:
            kinds += ["collect"]
        if "changes" in self.features:
            kinds += ["change"] * 5 + ["withdraw"] * 2
        getattr(self, self.pick(*kinds))()

    def invoice(self) -> tuple[str, str]:
        client = self.pick(*self.currencies)
        return client, f"${client}#{self.chance.randrange(30)}"

    def order_more(self) -> None:
        self.order()

    def pay(self) -> None:
        day = self.day()
        for _ in range(self.pick(1, 1, 3)):
            client, invoice = self.invoice()
            amount = self.pick("@open*1", "@open*1", "@open*1/2", "@open*1/3", "@open*3/2")
            self.add(day, "payment.record", self.payment(), invoice=invoice, amount=amount, method="bank_transfer")

    def payment(self) -> str:
        self.payments.append(f"pay{len(self.payments) + 1}")
        return self.payments[-1]

    def reverse(self) -> None:
        if not self.payments:
            return
        request: dict[str, Any] = {"id": f"${self.pick(*self.payments)}"}
        request["reason"] = self.pick("mistake", "bounced", "chargeback")
        if self.is_likely(30) and len(set(self.currencies.values())) == 1:
            request["fee"] = money(self.chance.randint(1, 2000), self.pick(*self.currencies.values()))
        self.add(self.day(), "payment.reverse", **request)

    def pay_out(self) -> None:
        client = self.pick(*self.currencies)
        amount = self.pick("@credit*1", "@credit*1/2", "@credit*1/3")
        self.add(self.day(), "credit.pay_out", client=f"${client}", amount=amount, method="bank_transfer")

    def pay_client(self) -> None:
        client = self.pick(*self.currencies)
        amount = money(self.chance.randint(1, 20000), self.currencies[client])
        self.add(self.day(), "payment.record", self.payment(), client=f"${client}", amount=amount, method="cash")

    def grant(self) -> None:
        client = self.pick(*self.currencies)
        amount = money(self.chance.randint(1, 5000), self.currencies[client])
        self.add(self.day(), "credit.grant", client=f"${client}", amount=amount, reason="Sorry.")

    def apply_credit(self) -> None:
        self.add(self.day(), "invoice.apply_credit", id=self.invoice()[1])

    def bill_by_hand(self) -> None:
        client = self.pick(*self.currencies)
        lines = [
            {
                "description": "Work",
                "unit_price": money(self.chance.randint(1, 9999), self.currencies[client]),
                "quantity": self.pick("1", "2", "0.25", "1.5"),
                "tax_category": self.pick("standard", "reduced"),
            }
            for _ in range(self.chance.randint(1, 4))
        ]
        self.add(self.day(), "invoice.issue", client=f"${client}", lines=lines)

    def provision(self) -> None:
        self.add(self.day(), "service.provision", id=f"${self.pick(*self.services)}")

    def suspend(self) -> None:
        service, day = self.pick(*self.services), self.day()
        self.add(day, "service.suspend", id=f"${service}", reason=self.pick("abuse", "request", "other"))
        if self.is_likely(70):
            self.add(self.day(day), "service.unsuspend", id=f"${service}")

    def end(self) -> None:
        service, day = self.pick(*self.services), self.day()
        if "ends" not in self.features:
            return
        kind = self.pick("now", "date", "date", "cancel", "end_of_period", *self.frauds())
        if kind == "cancel":
            self.add(day, "service.cancel", id=f"${service}")
        elif kind == "fraud":
            self.add(day, "service.mark_fraud", id=f"${service}")
        elif kind == "date":
            date = day + dt.timedelta(days=self.chance.randint(-30, 120))
            self.add(day, "service.terminate", id=f"${service}", at="date", date=date.isoformat())
        else:
            self.add(day, "service.terminate", id=f"${service}", at=kind)
        if kind in ("date", "end_of_period") and self.is_likely(30):
            self.add(self.day(day), "service.keep", id=f"${service}")

    def withdraw(self) -> None:
        place = self.chance.randint(1, 3)
        self.add(self.day(), "service.withdraw_change", id=f"${self.pick(*self.services)}", change=place)

    def frauds(self) -> tuple[str, ...]:
        return ("fraud",) if "fraud" in self.features else ()

    def change(self) -> None:
        service, day = self.pick(*self.services), self.day()
        if service in self.pending and "pending_changes" not in self.features:
            return
        request: dict[str, Any] = {"id": f"${service}"}
        if self.is_likely(40):
            request["from"] = (day + dt.timedelta(days=self.chance.randint(-40, 60))).isoformat()
        kind = self.pick("quantity", "quantity", "price", "product", "cycle")
        if kind == "quantity":
            request["quantity"] = self.pick("1", "2", "3", "0.5")
        elif kind == "price":
            price = self.pick(*self.small(), self.chance.randint(200, 9999))
            if "same_price" not in self.features:
                price = self.chance.randint(100000, 200000)
            request["price"] = money(price, self.currencies[self.owners[service]])
        else:
            product = self.pick(*self.products)
            if not self.products[product]:
                return
            unit, count = self.pick(*self.products[product])
            request |= {"product": f"${product}", "cycle": {"unit": unit, "count": count}}
        self.add(day, "service.change", **request)

    def credit(self) -> None:
        _, invoice = self.invoice()
        request: dict[str, Any] = {"invoice": invoice}
        if self.is_likely(60):
            wanted: dict[str, Any] = {"line": f"{invoice}/{self.pick(1, 1, 1, 2, 3)}"}
            if self.is_likely(60):
                part = self.pick("amount", "amount", "net") if "reissues" in self.features else "amount"
                wanted[part] = "@left*" + self.pick("1/2", "1/3", "1/7")
            elif "reissues" in self.features and self.is_likely(40):
                wanted["released"] = self.pick("@days*1/2", "@days*1/3", "@days*1")
            request["lines"] = [wanted]
        if "reissues" in self.features and self.is_likely(40):
            request["periods"] = "release"
        if self.is_likely(20):
            request["refund_to"] = "none"
        self.add(self.day(), "credit_note.issue", **request)

    def reissue(self) -> None:
        self.add(self.day(), "invoice.reissue", id=self.invoice()[1])

    def cancel_invoice(self) -> None:
        self.add(self.day(), "invoice.cancel", id=self.invoice()[1], periods=self.pick("keep", "release"))

    def update_client(self) -> None:
        self.add(self.day(), "client.update", id=f"${self.pick(*self.currencies)}", tax_exempt=self.pick(True, False))

    def collect(self) -> None:
        _, invoice = self.invoice()
        day = self.day()
        self.add(day, "invoice.send_to_collections", id=invoice)
        if self.is_likely(50):
            self.add(self.day(day), "invoice.write_off", id=invoice)

    def set_another_price(self) -> None:
        product, currency = self.pick(*self.products), self.pick("EUR", "JPY")
        day = self.day()
        later = {"valid_from": self.day(day).isoformat()} if self.is_likely(40) else {}
        for cycle in self.products[product] or [None]:
            self.set_price(day, product, currency, cycle, **later)
