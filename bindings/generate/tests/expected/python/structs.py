"""What replies are made of, and requests where they hold more than plain values.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..values import Money
from .enumerations import *


__all__ = [
    "Address",
    "ArchiveReport",
    "Carried",
    "CarryParcel",
    "Content",
    "DepotCheck",
    "Parcel",
    "ParcelPage",
    "Party",
    "StopParcel",
    "WeightReport",
    "WeightRow",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveReport:
    archived: int
    """How many were put away."""
    left: tuple[int, ...]
    """Those that were kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    street: str | None = None
    """Street and number."""
    city: str | None = None
    """Town."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    name: str
    """Its name."""
    email: str
    """Where news of it goes."""
    address: Address | None = None
    """Where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    what: str
    """What it is."""
    count: int = 1
    """How many of it."""
    price: Money | None = None
    """For one of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    id: int
    """Identifier."""
    size: Size
    """How large it is."""
    to: Party
    """Who gets it."""
    from_: Party | None = None
    """Who sends it."""
    place: Address
    """Where it is now."""
    fee: Money
    """What it costs."""
    value: Money | None = None
    """What it is insured for."""
    weight: Decimal
    """Kilograms."""
    rebate: Decimal | None = None
    """Off the list price."""
    is_fragile: bool
    """Handle with care."""
    contents: tuple[Content, ...]
    """What is inside."""
    sizes: tuple[Size, ...]
    """Sizes it was measured as."""
    tags: tuple[str, ...]
    """Free words."""
    extra: Any = None
    """Whatever the carrier answered."""
    arrived_on: dt.date | None = None
    """The day on which it arrived."""
    created_at: dt.datetime
    """When it was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelPage:
    items: tuple[Parcel, ...]
    """The rows of this page."""
    next: int | None = None
    """What to pass as `after` for the page behind this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightRow:
    size: Size
    """The size."""
    weight: Decimal
    """Kilograms."""
    of: Money | None = None
    """Their worth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightReport:
    rows: tuple[WeightRow, ...]
    """One for each size."""
    total: Decimal
    """Of all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DepotCheck:
    is_whole: bool
    """Whether nothing is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryParcel:
    key: str
    """The same when the same is asked for again."""
    parcel: Parcel
    """What is to be carried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    tracking: str | None = None
    """The carrier's number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StopParcel:
    key: str
    """The same when the same is asked for again."""
    id: int
    """Which parcel."""
