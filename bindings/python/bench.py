"""What a call costs in Python beside the call itself: bench.py [CALLS]. Measure it against build/release. Needs cc.

The overhead is the whole call less the same call made in C (billhook_call and billhook_reply_free in the loop below,
timed over a round of calls).
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable

import billhook
from billhook._library import ffi, lib, text

ROUND = 200
LOOP = """
#include "billhook.h"
void repeat(billhook_status (*call)(billhook_session*, billhook_text, billhook_text, const billhook_call_options*,
                                    billhook_reply**),
            void (*free_reply)(billhook_reply*), billhook_session* session, billhook_text* given, int count) {
  for (; count > 0; --count) {
    billhook_reply* reply;
    call(session, given[0], given[1], 0, &reply);
    free_reply(reply);
  }
}
"""
HEADERS = Path(__file__).resolve().parents[2] / "capi"


def microseconds(count: int, calls: Callable[[], object], calls_made: int = 1) -> float:
    """A call, in the best of many short rounds: what else the machine does disturbs some of them, not all. `calls`
    makes as many as `calls_made`."""
    best = float("inf")
    for _ in range(count // ROUND):
        start = time.perf_counter()
        for _ in range(ROUND // calls_made):
            calls()
        best = min(best, (time.perf_counter() - start) / ROUND)
    return best * 1e6


def in_c(session: billhook.Session, folder: Path, operation: str, request: str, count: int) -> float:
    """The same call in a loop of C, which gets the library's functions from the extension module."""
    library = folder / "loop.so"
    command = ["cc", "-O2", "-shared", "-fPIC", f"-I{HEADERS}", "-xc", "-", "-o", str(library)]
    subprocess.run(command, input=LOOP, text=True, check=True)
    address = ctypes.cast(ctypes.CDLL(str(library)).repeat, ctypes.c_void_p).value
    call, free = ffi.addressof(lib, "billhook_call"), ffi.addressof(lib, "billhook_reply_free")
    loop = f"void(*)({ffi.typeof(call).cname}, {ffi.typeof(free).cname}, billhook_session*, billhook_text*, int)"
    repeat, texts = ffi.cast(loop, address), (text(operation), text(request))
    given = ffi.new("billhook_text[2]", texts)
    return microseconds(count, lambda: repeat(call, free, session._pointer, given, ROUND), ROUND)


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
        c = in_c(house, Path(folder), "invoice.get", request, count)
        as_text = microseconds(count, lambda: house.call_json("invoice.get", request))
        typed = microseconds(count, lambda: house.invoices.get(invoice.id))
        print(f"invoice.get, a reply of {size} bytes, {count} calls")
        print(f"  the call in C             {c:8.2f} us")
        print(f"  text to text              {as_text:8.2f} us, {as_text - c:6.2f} more")
        print(f"  keywords to typed objects {typed:8.2f} us, {typed - c:6.2f} more")


if __name__ == "__main__":
    main()
