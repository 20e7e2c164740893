"""Laws between two ways to live a life, whatever the rules of billing are in detail. Each says what does not hold."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Callable, Optional

from amounts import minor, money
from compare import Play, differences
from library import Shelf
from life import FEATURES, Life, Step
from schedule import DAY

Law = Callable[[Life, Shelf], list[str]]
Told = dict[str, Any]


def lived(life: Life, shelf: Shelf) -> Told:
    """All that the library says at the end."""
    play = Play(life, shelf)
    play.play()
    return play.told


def days_do_not_matter(life: Life, shelf: Shelf) -> list[str]:
    """A run on each day and one for many days make the same documents."""
    return differences("", lived(replace(life, is_daily=True), shelf), lived(replace(life, is_daily=False), shelf))


def order_does_not_matter(life: Life, shelf: Shelf) -> list[str]:
    """Calls of one day about different clients may come in any order, but for the numbers of what they make."""
    owners = owners_of_services(life)

    def about(step: Step) -> tuple[str, str]:
        owner = None if step["op"] in MAKERS else owner_of(step, owners)
        return step["day"], owner or f"all of them, by {step}"

    swapped: list[Step] = []
    for together in runs_of(life.steps, lambda step: about(step)[1].startswith("all"), lambda step: step["day"]):
        swapped += sorted(together, key=lambda step: about(step)[1], reverse=True)
    if tuple(swapped) == life.steps:
        return []
    one, other = (by_client(lived(each, shelf)) for each in (life, replace(life, steps=tuple(swapped))))
    return differences("", one, other)


def runs_of(steps: tuple[Step, ...], is_alone: Callable[[Step], bool], day: Callable[[Step], str]) -> list[list[Step]]:
    """Steps of one day that follow each other; one that is about all stands alone."""
    runs: list[list[Step]] = []
    for step in steps:
        if runs and not is_alone(step) and not is_alone(runs[-1][-1]) and day(runs[-1][-1]) == day(step):
            runs[-1].append(step)
        else:
            runs.append([step])
    return runs


MAKERS = ("client.create", "service.create")


def owners_of_services(life: Life) -> dict[str, str]:
    return {step["as"]: step["request"]["client"][1:] for step in life.steps if step["op"] == "service.create"}


def owner_of(step: Step, owners: dict[str, str]) -> Optional[str]:
    """The client that a call is about, by its name."""
    for value in (step["request"].get(name) for name in ("client", "invoice", "id")):
        named = re.match(r"\$([cs]\d+)", value) if isinstance(value, str) else None
        if named:
            return owners.get(named[1], named[1])
    return None


def by_client(told: Told) -> Told:
    """Documents by their place among those of their client, instead of by number."""
    places: dict[str, str] = {}
    counts: dict[tuple[str, int], int] = {}
    for name, document in told.items():
        kind, number = name.rsplit(" ", 1)
        client = document.get("client")
        if kind == "credit note":
            client = told[f"invoice {document['invoice']}"]["client"]
        if client is not None and kind in ("invoice", "credit note"):
            counts[kind, client] = counts.get((kind, client), 0) + 1
            places[name] = f"{kind} {counts[kind, client]} of client {client}"
    renamed = {}
    for name, document in told.items():
        if "invoice" in document:
            document = {**document, "invoice": places[f"invoice {document['invoice']}"]}
        if kind_of(name) == "client":
            document = without_numbers(document)
        renamed[places.get(name, name)] = document
    return renamed


def kind_of(name: str) -> str:
    return name.rsplit(" ", 1)[0]


def without_numbers(credit: Told) -> Told:
    """What is of payments, in one sum."""
    kept = {source: amount for source, amount in credit.items() if not source.startswith("of payment")}
    return {**kept, "of payments": sum(credit.values()) - sum(kept.values())}


def twice_the_price_is_twice_the_amount(life: Life, shelf: Shelf) -> list[str]:
    """Each amount is rounded once, so one of twice the price is at most one unit from twice the amount."""
    steps = [step for step in life.steps if step["op"] in PRICED]
    once = lived(replace(life, steps=tuple(steps)), shelf)
    twice = lived(replace(life, steps=tuple(doubled(step) for step in steps)), shelf)
    wrong = []
    for name, document in once.items():
        for place, line in document.items():
            if not (name.startswith("invoice ") and place.startswith("line ")):
                continue
            amount = twice.get(name, {}).get(place, {}).get("amount")
            if amount is None or abs(2 * line["amount"] - amount) > 1:
                wrong.append(f"{name} {place}: {line['amount']} became {amount} at twice the price")
    return wrong


PRICED = (
    *("seller.update", "tax_rate.create", "product.create", "price.set", "client.create"),
    *("service.create", "service.change", "service.terminate", "service.keep", "service.provision", "service.cancel"),
)


def doubled(step: Step) -> Step:
    prices = ("amount", "setup_fee") if step["op"] == "price.set" else ("price", "setup_fee")
    request = {name: twice(value) if name in prices else value for name, value in step["request"].items()}
    return {**step, "request": request}


def twice(price: dict[str, str]) -> dict[str, str]:
    return money(2 * minor(price), price["currency"])


def a_change_and_its_opposite_are_free(life: Life, shelf: Shelf) -> list[str]:
    """Before the run of the day, twice the quantity and then the half of it again. A change of the past that is made
    afterwards is another matter: what was said of later days stands over it."""
    life = replace(life, steps=tuple(step for step in life.steps if "from" not in step["request"]))
    days = sorted({step["day"] for step in life.steps if step["day"] > life.first.isoformat()})
    services = sorted(owners_of_services(life))
    added = []
    for day, service in zip(days, services * len(days)):
        for quantity in ("@quantity*2", "@quantity*1/2"):
            added.append({"day": day, "op": "service.change", "request": {"id": f"${service}", "quantity": quantity}})
    life = replace(life, runs_at="evening")
    changed = replace(life, steps=tuple(sorted([*life.steps, *added], key=lambda step: step["day"])))
    return differences("", lived(life, shelf), lived(changed, shelf))


def ended_and_credited_leaves_what_was_paid(life: Life, shelf: Shelf) -> list[str]:
    """All services end at once, all invoices are taken back: what a client paid and was given is its credit."""
    kept = [step for step in life.steps if step["request"].get("refund_to") != "none" and step["op"] not in LOSING]
    end = life.last.isoformat()
    for service in owners_of_services(life):
        for verb, how in (("terminate", {"at": "now"}), ("cancel", {})):
            kept.append({"day": end, "op": f"service.{verb}", "request": {"id": f"${service}", **how}})
    life = replace(life, steps=tuple(kept), last=life.last + DAY, runs_at="evening")
    told = lived(life, shelf)
    day = life.last.isoformat()
    for name, document in told.items():
        if name.startswith("invoice ") and document["status"] not in ("cancelled", "refunded"):
            kept.append({"day": day, "op": "credit_note.issue", "request": {"invoice": f"${name.replace(' ', '#')}"}})
    play = Play(replace(life, steps=tuple(kept)), shelf)
    wrong = play.play()
    for client in play.books.clients if play.told else []:
        payments = [payment for payment in play.books.payments if payment.client == client.id]
        paid = sum(payment.amount for payment in payments if not payment.is_reversed)
        paid += sum(given for whom, given in play.books.gifts if whom == client.id)
        paid -= sum(returned for whom, returned in play.books.paid_out if whom == client.id)
        credit = play.told[f"client {client.id}"]["credit"]
        if credit != paid:
            wrong.append(f"client {client.id} paid and was given {paid}, and has {credit}")
    return wrong


# What a fraud was billed stays; a payment that was reversed is owed anew where it had been spent, and not given back.
LOSING = ("service.mark_fraud", "payment.reverse")

LAWS: list[Law] = [days_do_not_matter, order_does_not_matter, twice_the_price_is_twice_the_amount]
if "changes" in FEATURES:
    LAWS += [a_change_and_its_opposite_are_free]
if "ends" in FEATURES and "credit_notes" in FEATURES:
    LAWS += [ended_and_credited_leaves_what_was_paid]
