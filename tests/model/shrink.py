"""Makes a life that differs as short as it goes: fewer days, fewer steps, less in each of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, Callable, Iterator

from life import Life, Step

Differs = Callable[[Life], bool]

# What a seller's and a product's settings become where that changes nothing.
PLAIN: dict[str, list[Any]] = {
    "tax_rounding": [{"mode": "half_up", "level": "group", "inclusive": "tax_first"}],
    "prices_include_tax": [False],
    "generate_days_before": [0],
    "payment_days": [0],
    "separate_invoices": [False],
    "credit_pays_invoices": [True],
}


def shortest(life: Life, differs: Differs) -> Life:
    life = fewer_days(life, differs)
    while True:
        before = life
        life = fewer_steps(life, differs)
        life = fewer_days(life, differs)
        for plainer in (replace(life, is_daily=True), replace(life, runs_at="evening")):
            if plainer != life and differs(plainer):
                life = plainer
        life = less_in_each(life, differs)
        if life == before:
            return life


def fewer_days(life: Life, differs: Differs) -> Life:
    """The end comes as early as it may."""
    least, most = 0, (life.last - life.first).days
    while least < most:
        middle = (least + most) // 2
        if differs(replace(life, last=life.first + dt.timedelta(days=middle))):
            most = middle
        else:
            least = middle + 1
    shorter = replace(life, last=life.first + dt.timedelta(days=most))
    return shorter if differs(shorter) else life


def fewer_steps(life: Life, differs: Differs) -> Life:
    steps = [step for step in life.steps if step["day"] <= life.last.isoformat()]
    size = max(1, len(steps) // 2)
    while size:
        place = 0
        while place < len(steps):
            rest = [*steps[:place], *filter(is_needed, steps[place : place + size]), *steps[place + size :]]
            if len(rest) < len(steps) and differs(replace(life, steps=tuple(rest))):
                steps = rest
            else:
                place += size
        size //= 2
    return replace(life, steps=tuple(steps))


def is_needed(step: Step) -> bool:
    """Without the seller's settings there would be dunning, which lives know nothing of."""
    return step["op"] == "seller.update"


def less_in_each(life: Life, differs: Differs) -> Life:
    for place in range(len(life.steps)):
        for request in plainer(life.steps[place]["request"]):
            step: Step = {**life.steps[place], "request": request}
            candidate = replace(life, steps=(*life.steps[:place], step, *life.steps[place + 1 :]))
            if differs(candidate):
                life = candidate
                break
    return life


def plainer(request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for name, value in request.items():
        for plain in PLAIN.get(name, []):
            if value != plain:
                yield {**request, name: plain}
        if isinstance(value, dict) and name == "policy":
            yield from ({**request, name: policy} for policy in plainer(value))
        elif name in OPTIONAL:
            yield {other: kept for other, kept in request.items() if other != name}


OPTIONAL = {"quantity", "start", "setup_fee", "also_next_from", "day_count", "tax_category", "timing", "from"}
