"""What a call costs in Python beside the call itself: bench.py [CALLS]. Measure it against build/release.

The overhead is the whole call less the same call made in C (billhook_call and billhook_reply_free in a loop of the
helper below, timed over a round of calls).
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Callable

import billhook
from billhook._library import lib

ROUND = 200


def microseconds(count: int, act: Callable[[], object]) -> float:
    """A call, in the best of many short rounds: what else the machine does disturbs some of them, not all."""
    best = float("inf")
    for _ in range(count // ROUND):
        start = time.perf_counter()
        for _ in range(ROUND):
            act()
        best = min(best, (time.perf_counter() - start) / ROUND)
    return best * 1e6


def in_c(session: billhook.Session, operation: bytes, request: bytes, count: int) -> float:
    """The same call in a loop of C."""
    best = float("inf")
    with session._handle as pointer:
        for _ in range(count // ROUND):
            start = time.perf_counter()
            lib.billhook_python_repeat(pointer, operation, len(operation), request, len(request), ROUND)
            best = min(best, (time.perf_counter() - start) / ROUND)
    return best * 1e6


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder, billhook.open(Path(folder) / "book.db", create=True) as book:
        house = book.session()
        house.sellers.create(name="H", country="DE", email="h@example.com", time_zone="UTC", currency="EUR")
        ada = house.clients.create(name="Ada", email="ada@example.com", address={"country": "DE"})
        lines = [{"description": "Work of a day", "unit_price": billhook.Money(80, "EUR")}]
        invoice = house.invoices.issue(client=ada.id, lines=lines)
        request = f'{{"id":{invoice.id}}}'
        size = len(house.call_json("invoice.get", request).encode())
        c = in_c(house, b"invoice.get", request.encode(), count)
        text = microseconds(count, lambda: house.call_json("invoice.get", request))
        typed = microseconds(count, lambda: house.invoices.get(invoice.id))
        print(f"invoice.get, a reply of {size} bytes, {count} calls")
        print(f"  the call in C             {c:8.2f} us")
        print(f"  text to text              {text:8.2f} us, {text - c:6.2f} more")
        print(f"  keywords to typed objects {typed:8.2f} us, {typed - c:6.2f} more")


if __name__ == "__main__":
    main()
