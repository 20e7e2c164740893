"""Between JSON and the generated dataclasses: what generated/decoders.py reads them with, and how they are written."""

import dataclasses
import datetime as dt
import json
import operator
from decimal import Decimal
from typing import Any, Iterable, Mapping


def read_timestamp(text: str) -> dt.datetime:
    """Before Python 3.11 fromisoformat() knew neither Z nor fractions of any length."""
    return dt.datetime.fromisoformat(f"{text[:19]}.{text[20:-1]:0<6}+00:00")


def in_utc(moment: dt.datetime) -> dt.datetime:
    if moment.utcoffset() is None:
        raise ValueError("a datetime without a time zone names no instant; give it one, such as datetime.timezone.utc")
    return moment.astimezone(dt.timezone.utc)


def write_timestamp(moment: dt.datetime) -> str:
    text = in_utc(moment).replace(tzinfo=None).isoformat()
    return (text.rstrip("0") if "." in text else text) + "Z"


def draft_of(kind: type) -> Any:
    """Makes objects that are filled in member by member and then given the class `kind`: a frozen dataclass's own way
    takes eight times as long."""
    plain = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")}
    return type(kind.__name__, (kind,), {"__slots__": (), **plain})


def _plain(value: Any) -> Any:
    """One step from a typed value towards JSON."""
    if isinstance(value, Decimal):
        return format(value, "f") if abs(value.adjusted()) < 100 else str(value)  # the zeros of 1e999999999 are many
    if isinstance(value, dt.date):
        return write_timestamp(value) if isinstance(value, dt.datetime) else value.isoformat()
    if dataclasses.is_dataclass(value):
        given = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
        # `from_` stands for "from", which is Python's own word.
        return {name.rstrip("_"): each for name, each in given if each is not None}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable) and not isinstance(value, bytes):
        return list(value)
    if hasattr(value, "__index__"):
        return operator.index(value)  # of numpy, such as the id in a data frame
    raise TypeError(f"{type(value).__name__} stands for nothing in a request")


write = json.JSONEncoder(default=_plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
read_json = json.loads


def to_dict(value: Any) -> Any:
    """A reply as JSON would hold it: plain dicts, lists, text and numbers; what is absent is left out."""
    return read_json(write(value))
