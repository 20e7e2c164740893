"""The operations as methods.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Iterable, Iterator, Mapping

from ..calls import CallOptions, Calls, interruptible
from ..cursor import Cursor
from ..values import Money, Number, decimal_of
from . import decoders
from .enumerations import (
    SizeOr,
)
from .structs import *



class DepotOperations:
    """The operations depot.*, as `session.depots`."""

    __slots__ = ("_session",)

    def __init__(self, session: Calls) -> None:
        self._session = session

    def check(self, *, options: CallOptions | None = None) -> DepotCheck:
        """Looks whether everything is there.

        Operation depot.check, since 0.1.
        """
        request: dict[str, Any] = {}
        return self._session.call("depot.check", request, decoders.read_depot_check, options=options)


class ParcelOperations:
    """The operations parcel.*, as `session.parcels`."""

    __slots__ = ("_session",)

    def __init__(self, session: Calls) -> None:
        self._session = session

    def archive(
        self,
        *,
        before: dt.date,
        keep: Iterable[int] | None = None,
        options: CallOptions | None = None,
    ) -> ArchiveReport:
        """Puts old parcels away.

        Operation parcel.archive, since 0.1. Permission: parcel_edit. For staff.

        Args:
            before: Those that arrived before this day.
            keep: All but these.
        """
        request: dict[str, Any] = {"before": before, "keep": keep}
        return self._session.call(
            "parcel.archive", request, decoders.read_archive_report, options=interruptible(options)
        )

    def create(
        self,
        *,
        to: Party | Mapping[str, Any],
        weight: Number,
        from_: Party | Mapping[str, Any] | None = None,
        size: SizeOr | None = None,
        contents: Iterable[Content | Mapping[str, Any]] | None = None,
        value: Money | Mapping[str, Any] | None = None,
        rebate: Number | None = None,
        pieces: int | None = None,
        is_fragile: bool | None = None,
        note: str | None = None,
        pin: str | None = None,
        options_: Any = None,
        due: dt.datetime | None = None,
        options: CallOptions | None = None,
    ) -> Parcel:
        """Makes a parcel. It is carried as soon as somebody has weighed it, which may take a day or two in the weeks
        before the holidays.

        Operation parcel.create, since 0.1. Permission: parcel_edit. For staff.

        Args:
            to: Who gets it.
            weight: Kilograms.
            from_: Who sends it.
            size: How large it is. small when left out.
            contents: What is inside.
            value: What it is insured for.
            rebate: Off the list price. 2.5 when left out.
            pieces: How many make it up. 1 when left out.
            is_fragile: Handle with care. true when left out.
            note: Printed on it: "this side up", \\o/.
            pin: Asked for at the door.
            options_: Whatever the carrier understands.
            due: The moment at which it should be there.
        """
        request: dict[str, Any] = {
            "to": to,
            "weight": decimal_of(weight),
            "from": from_,
            "size": size,
            "contents": contents,
            "value": value,
            "rebate": rebate if rebate is None else decimal_of(rebate),
            "pieces": pieces,
            "is_fragile": is_fragile,
            "note": note,
            "pin": pin,
            "options": options_,
            "due": due,
        }
        return self._session.call("parcel.create", request, decoders.read_parcel, options=options)

    def get(self, id: int, *, options: CallOptions | None = None) -> Parcel:
        """One parcel.

        Operation parcel.get, since 0.1. Permission: parcel_view.

        Args:
            id: Which parcel.
        """
        request: dict[str, Any] = {"id": id}
        return self._session.call("parcel.get", request, decoders.read_parcel, options=options)

    def list(
        self,
        *,
        size: SizeOr | None = None,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> ParcelPage:
        """The parcels, oldest first.

        Operation parcel.list, since 0.1. Permission: parcel_view.

        Args:
            size: Only these.
            limit: How many at most. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {"size": size, "limit": limit, "after": after}
        return self._session.call("parcel.list", request, decoders.read_parcel_page, options=options)

    def list_lost(
        self,
        *,
        limit: int | None = None,
        after: int | None = None,
        options: CallOptions | None = None,
    ) -> ParcelPage:
        """Those that nobody has seen for a week.

        Operation parcel.list_lost, since 0.1. Permission: parcel_view. For staff.

        Args:
            limit: How many at most. 50 when left out.
            after: The `next` of the page before.
        """
        request: dict[str, Any] = {"limit": limit, "after": after}
        return self._session.call("parcel.list_lost", request, decoders.read_parcel_page, options=options)

    def return_(self, parcel: int, *, reason: str | None = None, options: CallOptions | None = None) -> Parcel:
        """Sends a parcel back.

        Operation parcel.return, since 0.1. Permission: parcel_edit. For staff.

        Args:
            parcel: Which parcel.
            reason: Why it goes back.
        """
        request: dict[str, Any] = {"parcel": parcel, "reason": reason}
        return self._session.call("parcel.return", request, decoders.read_parcel, options=options)

    def weigh(self, *, by: SizeOr, options: CallOptions | None = None) -> WeightReport:
        """What all of them weigh.

        Operation parcel.weigh, since 0.1. Permission: parcel_view. For staff.

        Args:
            by: What they are grouped by.
        """
        request: dict[str, Any] = {"by": by}
        return self._session.call("parcel.weigh", request, decoders.read_weight_report, options=options)

    def query(self, *, size: SizeOr | None = None, options: CallOptions | None = None) -> Cursor[Parcel]:
        """The parcels, oldest first.

        A cursor over all rows, as they are when it is asked for.

        Operation parcel.list, since 0.1. Permission: parcel_view.

        Args:
            size: Only these.
        """
        request: dict[str, Any] = {"size": size}
        return self._session._query("parcel.list", request, options, decoders.rows_of_parcel)

    def iterate(
        self,
        *,
        size: SizeOr | None = None,
        page_size: int = 100,
        options: CallOptions | None = None,
    ) -> Iterator[Parcel]:
        """The parcels, oldest first.

        Goes through all of them, asking for the next page when it is needed.

        Operation parcel.list, since 0.1. Permission: parcel_view.

        Args:
            size: Only these.
        """
        request: dict[str, Any] = {"size": size}
        request["limit"] = page_size
        while True:
            page = self._session.call("parcel.list", request, decoders.read_parcel_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next

    def query_lost(self, *, options: CallOptions | None = None) -> Cursor[Parcel]:
        """Those that nobody has seen for a week.

        A cursor over all rows, as they are when it is asked for.

        Operation parcel.list_lost, since 0.1. Permission: parcel_view. For staff.
        """
        request: dict[str, Any] = {}
        return self._session._query("parcel.list_lost", request, options, decoders.rows_of_parcel)

    def iterate_lost(self, *, page_size: int = 100, options: CallOptions | None = None) -> Iterator[Parcel]:
        """Those that nobody has seen for a week.

        Goes through all of them, asking for the next page when it is needed.

        Operation parcel.list_lost, since 0.1. Permission: parcel_view. For staff.
        """
        request: dict[str, Any] = {}
        request["limit"] = page_size
        while True:
            page = self._session.call("parcel.list_lost", request, decoders.read_parcel_page, options=options)
            for row in page.items:
                yield row
            if page.next is None:
                return
            request["after"] = page.next

    def query_weigh(self, *, by: SizeOr, options: CallOptions | None = None) -> Cursor[WeightRow]:
        """What all of them weigh.

        A cursor over all rows, as they are when it is asked for.

        Operation parcel.weigh, since 0.1. Permission: parcel_view. For staff.

        Args:
            by: What they are grouped by.
        """
        request: dict[str, Any] = {"by": by}
        return self._session._query("parcel.weigh", request, options, decoders.rows_of_weight_row)


class Session(Calls):
    __doc__ = Calls.__doc__
    __slots__ = ()

    @property
    def depots(self) -> DepotOperations:
        return DepotOperations(self)

    @property
    def parcels(self) -> ParcelOperations:
        return ParcelOperations(self)
