"""Microseconds of processor time that calls take in Python, the least of several rounds; run by `run`."""

from __future__ import annotations

import asyncio
import time
from typing import Callable

import billhook

CALLS = 10_000
ROUNDS = 15


def microseconds(act: Callable[[], object]) -> float:
    least = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(CALLS):
            act()
        least = min(least, time.process_time() - start)
    return least / CALLS * 1e6


async def awaited() -> float:
    least = float("inf")
    async with billhook.AsyncBook("book.db") as book, book.session() as session:
        for _ in range(3):
            start = time.process_time()
            for _ in range(CALLS):
                await session.invoices.get(1)
            least = min(least, time.process_time() - start)
    return least / CALLS * 1e6


with billhook.open("book.db") as book:
    session = book.session()
    print("text", microseconds(lambda: session.call_json("invoice.get", '{"id":1}')))
    print("typed", microseconds(lambda: session.invoices.get(1)))
print("awaited", asyncio.run(awaited()))
