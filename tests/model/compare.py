"""Lays the model's books beside the library's at the end of a life, and shrinks a life that differs."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any, Optional

from amounts import money
from books import Books, Client, CreditNote, Invoice, Refused, Unclear
from clerk import Clerk
from library import Library, Missing, Parked, Shelf
from life import Life, Step
from schedule import DAY
from services import Line, Service
from taxes import Row

Names = dict[str, int]
NAMED = re.compile(r"\$(\w+)(?:#(\d+)(?:/(\d+))?)?$")
PART = re.compile(r"@(open|left|quantity)\*([\d/]+)$")


class Absent(Exception):
    """A step names what is not there."""


# A step becomes a call.


def found(name: str, names: Names, books: Books) -> int:
    match = NAMED.match(name)
    assert match, name
    if match[1] == "invoice":
        if int(match[2]) > len(books.invoices):
            raise Absent
        return int(match[2])
    if match[1] not in names:
        raise Absent
    number = names[match[1]]
    if match[2] is None:
        return number
    of_client = [invoice for invoice in books.invoices if invoice.client == number]
    if not of_client:
        raise Absent
    invoice = of_client[int(match[2]) % len(of_client)]
    if match[3] is None:
        return invoice.number
    if int(match[3]) > len(invoice.lines):
        raise Absent
    return int(match[3])


def quantity_of(text: str, service: Service, books: Books) -> str:
    match = PART.match(text)
    assert match, text
    day = max(books.today, service.start)
    return str(Decimal(float(service.state_on(day)["quantity"] * Fraction(match[2]))))


def part_of(text: str, invoice: Invoice, line: Optional[Line], books: Books) -> dict[str, str]:
    match = PART.match(text)
    assert match, text
    whole = invoice.open if match[1] == "open" else sum(line.left)
    return money_of(whole * Fraction(match[2]), books.clients[invoice.client - 1])


def money_of(exact: Fraction, client: Client) -> dict[str, str]:
    amount = exact.numerator // exact.denominator
    if amount <= 0:
        raise Absent
    return money(amount, client.currency)


def concrete(request: dict[str, Any], names: Names, books: Books) -> dict[str, Any]:
    """The request with numbers for names and amounts for parts."""
    said: dict[str, Any] = {}
    for key, value in request.items():
        if isinstance(value, str) and value.startswith("$"):
            value = found(value, names, books)
        elif isinstance(value, str) and value.startswith("@quantity"):
            value = quantity_of(value, books.services[said["id"] - 1], books)
        elif isinstance(value, str) and value.startswith("@credit"):
            client = books.clients[said["client"] - 1]
            value = money_of(books.balance(client) * Fraction(value.removeprefix("@credit*")), client)
        elif isinstance(value, str) and value.startswith("@"):
            value = part_of(value, books.invoices[said["invoice"] - 1], None, books)
        elif key == "lines":
            value = [concrete_line(line, said, names, books) for line in value]
        said[key] = value
    return said


def concrete_line(line: dict[str, Any], said: dict[str, Any], names: Names, books: Books) -> dict[str, Any]:
    if "line" not in line:
        return line
    invoice = books.invoices[said["invoice"] - 1]
    number = found(line["line"], names, books)
    told: dict[str, Any] = {"line": number}
    for part in ("amount", "net"):
        if part in line:
            told[part] = part_of(line[part], invoice, invoice.lines[number - 1], books)
    if "released" in line:
        told["released"] = days_of(line["released"], invoice.lines[number - 1])
    return told


def days_of(text: str, line: Line) -> dict[str, str]:
    """The last days of a line's period."""
    if line.first is None or line.last is None:
        raise Absent
    count = math.ceil((line.last - line.first).days * Fraction(text.removeprefix("@days*")))
    return {"from": (line.last - count * DAY).isoformat(), "to": line.last.isoformat()}


# The model's books in the words of the comparison.


def documents(books: Books) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for invoice in books.invoices:
        told[f"invoice {invoice.number}"] = {
            "client": invoice.client,
            "issue_date": str(invoice.issue_date),
            "due_date": str(invoice.due_date),
            "status": invoice.status,
            **{name: getattr(invoice, name) for name in ("net", "tax", "total", "paid")},
            **{f"line {line.position}": line_of(line) for line in invoice.lines},
            **{f"tax {i}": tax_of(tax) for i, tax in enumerate(invoice.taxes, start=1)},
        }
    for note in books.notes:
        told[f"credit note {note.number}"] = note_of(note)
    for service in books.services:
        end = str(service.end) if service.end else None
        told[f"service {service.id}"] = {"status": service.status, "end": end}
    for client in books.clients:
        told[f"client {client.id}"] = {"credit": books.balance(client), **lots_of(client, books)}
    return told


def lots_of(client: Client, books: Books) -> dict[str, int]:
    """What its credit is made of, by payments; the rest are gifts."""
    sums: dict[str, int] = {}
    for lot in books.lots_of(client):
        source = f"of payment {lot.payment}" if lot.payment else lot.origin
        sums[source] = sums.get(source, 0) + lot.left
    return sums


def line_of(line: Line) -> dict[str, Any]:
    return {
        "kind": line.kind,
        "service": line.service.id if line.service else None,
        "product": line.product,
        "period": line.period,
        "quantity": line.quantity,
        "unit_price": line.price,
        "group": line.group,
        "amount": line.amount,
        "net": line.net,
        "tax": line.tax,
    }


def tax_of(tax: Row) -> dict[str, Any]:
    return {name: getattr(tax, name) for name in ("name", "percent", "reason", "base", "amount")}


def reason_of(reason: str) -> str:
    """The library may take another cycle at the same price for another price."""
    return "change" if reason == "price" else reason


def note_of(note: CreditNote) -> dict[str, Any]:
    lines = [
        {"line": line.line.position, "released": f"{line.first} {line.last}", "net": line.net, "tax": line.tax}
        for line in note.lines
    ]
    return {
        "invoice": note.invoice.number,
        "reason": reason_of(note.reason),
        "issue_date": str(note.issue_date),
        "net": sum(line["net"] for line in lines),
        "tax": sum(line["tax"] for line in lines),
        "total": note.total,
        "settled": note.settled,
        "refunded": note.refunded,
        **{f"line {i}": line for i, line in enumerate(lines, start=1)},
        **{f"tax {i}": tax_of(tax) for i, tax in enumerate(note.taxes, start=1)},
    }


def differences(path: str, model: Any, library: Any) -> list[str]:
    if isinstance(model, dict) and isinstance(library, dict):
        names = [*model, *(name for name in library if name not in model)]
        return [each for name in names for each in differences(f"{path} {name}", model.get(name), library.get(name))]
    return [] if model == library else [f"{path.strip()}: model {said(model)}, library {said(library)}"]


def said(value: Any) -> str:
    if isinstance(value, Fraction):
        return str(float(value))
    return "nothing" if value is None else json.dumps(value, default=str) if isinstance(value, dict) else str(value)


# A life is played on both.


class Play:
    """One life, lived by both. `told` is what the library says at its end, `found` where the model says otherwise."""

    def __init__(self, life: Life, shelf: Shelf) -> None:
        self.life = life
        self.books = Clerk()
        self.library = Library(shelf, life.first)
        self.names: Names = {}
        self.found: list[str] = []
        self.told: dict[str, Any] = {}

    def play(self) -> list[str]:
        try:
            self.live()
            self.told = self.library.documents()
            if not self.found:
                self.found = differences("", documents(self.books), self.told) + self.library.verify()
        except Parked as parked:
            # That there are too many items at once is a guard of the run; such a life ends here.
            if "15 is the most" not in str(parked):
                self.found.append(str(parked))
        except Missing as missing:
            self.found.append(str(missing))
            self.found += differences("", documents(self.books), self.library.documents())
        finally:
            self.library.close()
        return self.found

    def live(self) -> None:
        by_day: dict[str, list[Step]] = {}
        for step in self.life.steps:
            by_day.setdefault(step["day"], []).append(step)
        day = self.life.first
        while day <= self.life.last and not self.found:
            self.books.today = day
            steps = by_day.get(day.isoformat(), [])
            is_run = self.life.is_daily or bool(steps) or day == self.life.last
            if self.life.runs_at == "morning":
                self.run(day, day, 4, is_run)
                self.take(steps, day)
            else:
                if steps and not self.life.is_daily and day > self.life.first:
                    self.library.run(day, day - DAY, 4)
                self.take(steps, day)
                self.run(day, day, 20, is_run)
            day += DAY

    def run(self, day: dt.date, until: dt.date, hour: int, is_run: bool) -> None:
        self.books.run()
        if is_run:
            self.library.run(day, until, hour)

    def take(self, steps: list[Step], day: dt.date) -> None:
        for step in steps:
            try:
                request = concrete(step["request"], self.names, self.books)
            except Absent:
                continue
            refused = None
            try:
                self.books.call(step["op"], dict(request))
            except Unclear:
                continue
            except Refused as refusal:
                refused = str(refusal)
            answer = self.library.call(step["op"], request, day)
            if answer != refused:
                self.found.append(f"{day} {step['op']}: model {refused or 'takes it'}, library {answer or 'takes it'}")
                return
            if refused is None and "as" in step:
                kind = step["op"].split(".")[0]
                self.names[step["as"]] = len(getattr(self.books, f"{kind}s"))


def differs(life: Life, shelf: Shelf) -> list[str]:
    return Play(life, shelf).play()


def as_calls(life: Life, shelf: Shelf) -> str:
    """What the library was asked, one call a line, to be pasted."""
    play = Play(life, shelf)
    found = play.play()
    return "\n".join([*(json.dumps(call) for call in play.library.played), *(f"# {each}" for each in found[:20])])
