"""A little of everything, for valgrind: books, calls, errors, cursors, ports, progress, garbage."""

from __future__ import annotations

import datetime as dt
import gc
import tempfile
from pathlib import Path

import billhook

with tempfile.TemporaryDirectory() as folder:
    with billhook.open(Path(folder) / "book.db", create=True) as book:
        book.register(billhook.FixedClock(dt.datetime(2026, 11, 22, tzinfo=dt.timezone.utc)))
        house = book.session()
        house.sellers.create(name="H", country="DE", email="h@example.com", time_zone="UTC", currency="EUR")
        ada = house.clients.create(name="Ada", email="ada@example.com", address={"country": "DE"})
        assert house.clients.get(ada.id) == ada
        assert list(house.clients.query()) == [ada]
        try:
            house.clients.get(99)
        except LookupError:
            pass
        options = billhook.CallOptions(reason="smoke", progress=lambda done, total, phase: None)
        house.automation.run(options=options)
        assert book.work().failed == 0
        book.backup(Path(folder) / "copy.db")
        forgotten = book.session()
        del forgotten
        gc.collect()
        house.close()
