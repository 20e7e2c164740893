"""What makes objects of the JSON of replies and questions, and of the columns of cursors.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Iterator

from ..structs import draft_of, read_json, read_timestamp
from ..values import Money
from .enumerations import *
from .structs import *

Columns = dict[str, list[Any]]



_Money = draft_of(Money)


def read_money(given: Any) -> Money:
    made = _Money()
    made.amount = Decimal(given["amount"])
    made.currency = given["currency"]
    made.__class__ = Money
    return made


def rows_of_money(columns: Columns, within: str = "") -> Iterator[Any]:
    for row in zip(
        columns[within + "amount"],
        columns[within + "currency"],
    ):
        if row[0] is None:
            yield None
            continue
        made = _Money()
        made.amount = row[0]
        made.currency = row[1]
        made.__class__ = Money
        yield made


_ArchiveReport = draft_of(ArchiveReport)


def read_archive_report(given: Any) -> ArchiveReport:
    made = _ArchiveReport()
    made.archived = given["archived"]
    made.left = tuple(given["left"])
    made.__class__ = ArchiveReport
    return made


_Address = draft_of(Address)


def read_address(given: Any) -> Address:
    made = _Address()
    made.street = given.get("street")
    made.city = given.get("city")
    made.__class__ = Address
    return made


def rows_of_address(columns: Columns, within: str = "") -> Iterator[Any]:
    for row in zip(
        columns[within + "street"],
        columns[within + "city"],
    ):
        made = _Address()
        made.street = row[0]
        made.city = row[1]
        made.__class__ = Address
        yield made


_NO_ADDRESS = Address()


_Party = draft_of(Party)


def read_party(given: Any) -> Party:
    made = _Party()
    made.name = given["name"]
    made.email = given["email"]
    made.address = None if (value := given.get("address")) is None else read_address(value)
    made.__class__ = Party
    return made


def rows_of_party(columns: Columns, within: str = "") -> Iterator[Any]:
    for row in zip(
        columns[within + "name"],
        columns[within + "email"],
        rows_of_address(columns, within + "address."),
    ):
        if row[0] is None:
            yield None
            continue
        made = _Party()
        made.name = row[0]
        made.email = row[1]
        made.address = None if row[2] == _NO_ADDRESS else row[2]
        made.__class__ = Party
        yield made


_Content = draft_of(Content)


def read_content(given: Any) -> Content:
    made = _Content()
    made.what = given["what"]
    made.count = 1 if (value := given.get("count")) is None else value
    made.price = None if (value := given.get("price")) is None else read_money(value)
    made.__class__ = Content
    return made


_Parcel = draft_of(Parcel)


def read_parcel(given: Any) -> Parcel:
    made = _Parcel()
    made.id = given["id"]
    made.size = Size.of(given["size"])
    made.to = read_party(given["to"])
    made.from_ = None if (value := given.get("from")) is None else read_party(value)
    made.place = read_address(given["place"])
    made.fee = read_money(given["fee"])
    made.value = None if (value := given.get("value")) is None else read_money(value)
    made.weight = Decimal(given["weight"])
    made.rebate = None if (value := given.get("rebate")) is None else Decimal(value)
    made.is_fragile = given["is_fragile"]
    made.contents = tuple([read_content(each) for each in given["contents"]])
    made.sizes = tuple([Size.of(each) for each in given["sizes"]])
    made.tags = tuple(given["tags"])
    made.extra = given.get("extra")
    made.arrived_on = None if (value := given.get("arrived_on")) is None else dt.date.fromisoformat(value)
    made.created_at = read_timestamp(given["created_at"])
    made.__class__ = Parcel
    return made


def rows_of_parcel(columns: Columns, within: str = "") -> Iterator[Parcel]:
    for row in zip(
        columns[within + "id"],
        columns[within + "size"],
        rows_of_party(columns, within + "to."),
        rows_of_party(columns, within + "from."),
        rows_of_address(columns, within + "place."),
        rows_of_money(columns, within + "fee."),
        rows_of_money(columns, within + "value."),
        columns[within + "weight"],
        columns[within + "rebate"],
        columns[within + "is_fragile"],
        columns[within + "contents"],
        columns[within + "sizes"],
        columns[within + "tags"],
        columns[within + "extra"],
        columns[within + "arrived_on"],
        columns[within + "created_at"],
    ):
        made = _Parcel()
        made.id = row[0]
        made.size = Size.of(row[1])
        made.to = row[2]
        made.from_ = row[3]
        made.place = row[4]
        made.fee = row[5]
        made.value = row[6]
        made.weight = row[7]
        made.rebate = row[8]
        made.is_fragile = row[9]
        made.contents = tuple([read_content(each) for each in read_json(row[10])])
        made.sizes = tuple([Size.of(each) for each in read_json(row[11])])
        made.tags = tuple(read_json(row[12]))
        made.extra = None if row[13] is None else read_json(row[13])
        made.arrived_on = row[14]
        made.created_at = row[15]
        made.__class__ = Parcel
        yield made


_ParcelPage = draft_of(ParcelPage)


def read_parcel_page(given: Any) -> ParcelPage:
    made = _ParcelPage()
    made.items = tuple([read_parcel(each) for each in given["items"]])
    made.next = given.get("next")
    made.__class__ = ParcelPage
    return made


_WeightRow = draft_of(WeightRow)


def read_weight_row(given: Any) -> WeightRow:
    made = _WeightRow()
    made.size = Size.of(given["size"])
    made.weight = Decimal(given["weight"])
    made.of = None if (value := given.get("of")) is None else read_money(value)
    made.__class__ = WeightRow
    return made


def rows_of_weight_row(columns: Columns, within: str = "") -> Iterator[WeightRow]:
    for row in zip(
        columns[within + "size"],
        columns[within + "weight"],
        rows_of_money(columns, within + "of."),
    ):
        made = _WeightRow()
        made.size = Size.of(row[0])
        made.weight = row[1]
        made.of = row[2]
        made.__class__ = WeightRow
        yield made


_WeightReport = draft_of(WeightReport)


def read_weight_report(given: Any) -> WeightReport:
    made = _WeightReport()
    made.rows = tuple([read_weight_row(each) for each in given["rows"]])
    made.total = Decimal(given["total"])
    made.__class__ = WeightReport
    return made


_DepotCheck = draft_of(DepotCheck)


def read_depot_check(given: Any) -> DepotCheck:
    made = _DepotCheck()
    made.is_whole = given["is_whole"]
    made.__class__ = DepotCheck
    return made


_CarryParcel = draft_of(CarryParcel)


def read_carry_parcel(given: Any) -> CarryParcel:
    made = _CarryParcel()
    made.key = given["key"]
    made.parcel = read_parcel(given["parcel"])
    made.__class__ = CarryParcel
    return made


_StopParcel = draft_of(StopParcel)


def read_stop_parcel(given: Any) -> StopParcel:
    made = _StopParcel()
    made.key = given["key"]
    made.id = given["id"]
    made.__class__ = StopParcel
    return made
