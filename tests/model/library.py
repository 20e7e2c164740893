"""Plays the calls of a life on the library, in this process, in a book of its own on a folder in memory.

The book is a copy of one in which the seller stands. The model's names of things are numbers in the order of their
making; here they become the library's ids.
"""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from pathlib import Path
from typing import Any, Iterator, Optional

import billhook

from amounts import minor
from fractions import Fraction

SELLER = {
    "name": "Moor Hosting",
    "country": "DE",
    "currency": "EUR",
    "time_zone": "Europe/Berlin",
    "email": "billing@moor.example",
}
OF_AN_INVOICE = ("invoice.", "credit_note.issue")
OF_A_SERVICE = "service."
MADE = {"client.create": "client", "product.create": "product", "service.create": "service", "payment.record": "payment"}


# What a feature of lives asks for: an operation, or a member of a type.
NEEDED = {"reissues": "invoice.reissue", "reversals": "payment.reverse", "first_period": "CreateProduct.first_period"}


def offered(features: frozenset[str]) -> frozenset[str]:
    """Those that the library can live."""
    told = billhook.describe()
    names = {operation["name"] for operation in told["operations"]}
    names |= {f"{name}.{member}" for name, type_ in told["types"].items() for member in type_.get("properties", ())}
    return frozenset(name for name in features if NEEDED.get(name) in {None, *names})


class Shelf:
    """The folder that books are made in."""

    def __init__(self) -> None:
        memory = Path("/dev/shm")
        self.folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.path = Path(self.folder.name)
        with billhook.open(self.path / "empty.db", create=True):
            pass

    def close(self) -> None:
        self.folder.cleanup()

    def new_book(self) -> Path:
        for old in self.path.glob("book.db*"):
            old.unlink()
        return Path(shutil.copy(self.path / "empty.db", self.path / "book.db"))


class Library:
    def __init__(self, shelf: Shelf, day: dt.date) -> None:
        self.clock = billhook.FixedClock(moment(day, 6))
        self.book = billhook.open(shelf.new_book())
        self.book.register(self.clock)
        self.session = self.book.session()
        self.played: list[dict[str, Any]] = []
        self.ids: dict[tuple[str, int], int] = {}
        self.known: dict[str, int] = {}  # of each kind, how many there are
        self.invoices: dict[int, int] = {}  # ids by number
        self.ask("seller.create", SELLER)

    def close(self) -> None:
        self.session.close()
        self.book.close()

    def ask(self, operation: str, request: dict[str, Any]) -> dict[str, Any]:
        return self.session.call(operation, request)

    def call(self, operation: str, request: dict[str, Any], day: dt.date) -> Optional[str]:
        """The reason why it was refused, or nothing."""
        self.clock.moment = moment(day, 10)
        said = self.in_its_words(operation, request)
        self.played.append({"now": day.isoformat(), "op": operation, "request": said})
        try:
            reply = self.ask(operation, said)
        except billhook.Error as error:
            return error.reason
        if kind := MADE.get(operation):
            self.known[kind] = self.known.get(kind, 0) + 1
            self.ids[kind, self.known[kind]] = reply["id"]
        return None

    def run(self, day: dt.date, until: dt.date, hour: int) -> None:
        self.clock.moment = moment(day, hour)
        request = {"until": until.isoformat()} if until != day else {}
        if self.played and "until" in self.played[-1] and not request:  # a run for each day says nothing new
            self.played.pop()
        self.played.append({"now": day.isoformat(), "run": True, "until": until.isoformat()})
        report = self.ask("automation.run", request)
        for parked in report.get("parked", []):
            raise Parked(f"client {parked['client']} is parked on {parked['day']}: {parked['message']}")

    def in_its_words(self, operation: str, request: dict[str, Any]) -> dict[str, Any]:
        said = dict(request)
        for kind in ("client", "product", "payment"):
            if kind in said:
                said[kind] = self.ids[kind, said[kind]]
        if operation.startswith(OF_AN_INVOICE):
            which = "id" if "id" in said else "invoice"
            if which in said:
                said[which] = self.invoice_id(said[which])
        elif "invoice" in said:
            said["invoice"] = self.invoice_id(said["invoice"])
        if operation == "credit_note.issue" and "lines" in said:
            lines = self.ask("invoice.get", {"id": said["invoice"]})["lines"]
            said["lines"] = [{**line, "line": lines[line["line"] - 1]["id"]} for line in said["lines"]]
        if operation.startswith(OF_A_SERVICE) and "id" in said:
            said["id"] = self.ids["service", said["id"]]
            detail = self.ask("service.get", {"id": said["id"]})
            said["version"] = detail["service"]["version"]
            if "change" in said:
                made = [change["id"] for change in detail["changes"] if not change.get("withdraws")]
                said["change"] = sorted(made)[said["change"]]
        if operation == "payment.reverse":
            said["id"] = self.ids["payment", said["id"]]
        if operation == "client.update":
            said["id"] = self.ids["client", said["id"]]
            said["version"] = self.ask("client.get", {"id": said["id"]})["version"]
        if operation == "seller.update":
            said["version"] = self.ask("seller.get", {})["version"]
        return said

    def invoice_id(self, number: int) -> int:
        if number not in self.invoices:
            self.invoices = {int(invoice["number"]): invoice["id"] for invoice in self.pages("invoice.list")}
        if number not in self.invoices:
            raise Missing(f"there is no invoice {number}")
        return self.invoices[number]

    def pages(self, operation: str, **request: Any) -> Iterator[dict[str, Any]]:
        page: dict[str, Any] = {}
        while True:
            after = {"after": page["next"]} if "next" in page else {}
            page = self.ask(operation, {**request, **after, "limit": 500})
            yield from page["items"]
            if page.get("next") is None:
                return

    # What it says of the life, in the words of compare.py.

    def documents(self) -> dict[str, Any]:
        numbers = {id: number for (kind, number), id in self.ids.items() if kind == "service"}
        found: dict[str, Any] = {}
        lines: dict[int, tuple[int, int]] = {}
        invoice_numbers: dict[int, int] = {}
        for listed in self.pages("invoice.list"):
            invoice = self.ask("invoice.get", {"id": listed["id"]})
            number = int(invoice["number"])
            invoice_numbers[invoice["id"]] = number
            for line in invoice["lines"]:
                lines[line["id"]] = (number, line["position"])
            found[f"invoice {number}"] = {
                "client": invoice["client"],
                "issue_date": invoice["issue_date"],
                "due_date": invoice["due_date"],
                "status": invoice["status"],
                **sums(invoice, "net", "tax", "total", "paid"),
                **{f"line {line['position']}": line_of(line, numbers) for line in invoice["lines"]},
                **{f"tax {i}": tax_of(tax) for i, tax in enumerate(invoice["taxes"], start=1)},
            }
        for listed in self.pages("credit_note.list"):
            note = self.ask("credit_note.get", {"id": listed["id"]})
            number = int(note["number"].removeprefix("CN-"))
            found[f"credit note {number}"] = {
                "invoice": invoice_numbers[note["invoice"]],
                "reason": "change" if note["reason"] == "price" else note["reason"],
                "issue_date": note["issue_date"],
                **sums(note, "net", "tax", "total", "settled", "refunded"),
                **{f"line {line['position']}": note_line_of(line, lines) for line in note["lines"]},
                **{f"tax {i}": tax_of(tax) for i, tax in enumerate(note["taxes"], start=1)},
            }
        for (kind, number), id in self.ids.items():
            if kind == "service":
                service = self.ask("service.get", {"id": id})["service"]
                found[f"service {number}"] = {"status": service["status"], "end": service.get("end")}
            if kind == "client":
                balance = self.ask("credit.balance", {"client": id})["balance"]
                found[f"client {number}"] = {"credit": minor(balance), **self.lots_of(id)}
        return found

    def lots_of(self, client: int) -> dict[str, int]:
        payments = {id: number for (kind, number), id in self.ids.items() if kind == "payment"}
        sums: dict[str, int] = {}
        for lot in self.pages("credit.lots", client=client):
            source = f"of payment {payments[lot['payment']]}" if lot.get("payment") else lot["origin"]
            sums[source] = sums.get(source, 0) + minor(lot["remaining"])
        return {source: amount for source, amount in sums.items() if amount}

    def verify(self) -> list[str]:
        """The checks of the library itself that do not hold."""
        checks = self.ask("ledger.verify", {})["checks"]
        return [f"ledger.verify: {check['name']} does not hold" for check in checks if not check["holds"]]


class Parked(Exception):
    """The run left a client to a human."""


class Missing(Exception):
    """The model has a document that the library has not."""


def moment(day: dt.date, hour: int) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, hour, tzinfo=dt.timezone.utc)


def sums(document: dict[str, Any], *names: str) -> dict[str, int]:
    return {name: minor(document[name]) for name in names}


def line_of(line: dict[str, Any], services: dict[int, int]) -> dict[str, Any]:
    return {
        "kind": line["kind"],
        "service": services.get(line.get("service", 0)),
        "product": line.get("product"),
        "period": f"{line.get('period_from')} {line.get('period_to')}",
        "quantity": Fraction(line["quantity"]),
        "unit_price": minor(line["unit_price"]),
        "group": line["tax_group"],
        **sums(line, "amount", "net", "tax"),
    }


def note_line_of(line: dict[str, Any], places: dict[int, tuple[int, int]]) -> dict[str, Any]:
    released = f"{line.get('released_from')} {line.get('released_to')}"
    return {"line": places[line["line"]][1], "released": released, **sums(line, "net", "tax")}


def tax_of(tax: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": tax["name"],
        "percent": Fraction(tax["percent"]),
        "reason": tax["reason"],
        **sums(tax, "base", "amount"),
    }
