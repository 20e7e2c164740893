"""A book for each test, its clock standing still."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Iterator

import billhook
import pytest

NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.timezone.utc)
MONTHLY = billhook.Cycle(unit=billhook.CycleUnit.MONTH, count=1)


@pytest.fixture
def clock() -> billhook.FixedClock:
    return billhook.FixedClock(NOON)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "company.db"


@pytest.fixture
def book(path: Path, clock: billhook.FixedClock) -> Iterator[billhook.Book]:
    """A book with its seller, and no one else."""
    with billhook.open(path, create=True) as book:
        book.register(clock)
        book.session().sellers.create(
            name="Nordlicht Hosting", country="DE", email="billing@nordlicht.example", time_zone="UTC", currency="EUR"
        )
        yield book


@pytest.fixture
def house(book: billhook.Book) -> billhook.Session:
    return book.session()


@pytest.fixture
def ada(house: billhook.Session) -> billhook.Client:
    return house.clients.create(name="Ada", email="ada@example.com", address=billhook.Address(country="DE"))


@pytest.fixture
def hosting(house: billhook.Session) -> billhook.Product:
    """A product that is set up by the provisioner as soon as it is ordered."""
    product = house.products.create(name="Web M", module="panel", provision_on="order")
    house.prices.set(product=product.id, cycle=MONTHLY, amount=billhook.Money("9.90", "EUR"))
    return product


def write_clients(file: Path, count: int) -> str:
    """A file of clients to import; its path."""
    lines = (f"K{n},C{n},c{n}@example.com,DE\n" for n in range(count))
    file.write_text("".join(["key,name,email,country\n", *lines]), encoding="utf-8")
    return str(file)
