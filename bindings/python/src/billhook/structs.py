"""Between JSON and the generated dataclasses. What reads a class is compiled from its fields when first needed."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import sys
import types
import typing
from decimal import Decimal
from functools import lru_cache
from typing import Any, Callable, Iterator, Optional, TypeVar

from .values import Enumeration, Money

Value = TypeVar("Value")
Convert = Optional[Callable[[Any], Any]]  # None: as it is


def wire_name(name: str) -> str:
    return name.rstrip("_")  # `from_` stands for "from", which is Python's own word


def _read_timestamp(text: str) -> dt.datetime:
    whole, _, fraction = text[:-1].partition(".")
    return dt.datetime.fromisoformat(f"{whole}.{fraction:0<6}+00:00")


# Before Python 3.11 it knew neither Z nor fractions of any length.
read_timestamp = dt.datetime.fromisoformat if sys.version_info >= (3, 11) else _read_timestamp


def write_timestamp(moment: dt.datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("a datetime without a time zone names no instant; give it one, such as datetime.timezone.utc")
    text = moment.astimezone(dt.timezone.utc).replace(tzinfo=None).isoformat()
    return (text.rstrip("0") if "." in text else text) + "Z"


_new, _of_money = object.__new__, vars(Money)
_set_amount, _set_currency = _of_money["amount"].__set__, _of_money["currency"].__set__


def read_money(given: dict[str, str]) -> Money:
    money = _new(Money)
    _set_amount(money, Decimal(given["amount"]))
    _set_currency(money, given["currency"])
    return money


class Member(typing.NamedTuple):
    """A field of a struct: its name in JSON, its type, and what an absent value stands for."""

    wire: str
    type: Any
    is_optional: bool
    default: Any


@lru_cache(maxsize=None)
def members(struct: Any) -> tuple[Member, ...]:
    hints = typing.get_type_hints(struct)
    return tuple(_member(field, hints[field.name]) for field in dataclasses.fields(struct))


def _member(field: dataclasses.Field[Any], hint: Any) -> Member:
    is_optional = typing.get_origin(hint) in (typing.Union, types.UnionType)
    bare = next(each for each in typing.get_args(hint) if each is not type(None)) if is_optional else hint
    has_default = field.default is not dataclasses.MISSING
    return Member(wire_name(field.name), bare, has_default, field.default if has_default else None)


def converter(kind: Any) -> Convert:
    """What makes a value of what JSON holds for it."""
    if typing.get_origin(kind) is tuple:
        each = converter(typing.get_args(kind)[0])
        return tuple if each is None else lambda values: tuple([each(value) for value in values])
    simple: dict[Any, Convert] = {
        Money: read_money,
        Decimal: Decimal,
        dt.date: dt.date.fromisoformat,
        dt.datetime: read_timestamp,
    }
    if kind in simple:
        return simple[kind]
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        if kind in _under_way:
            return lambda value: _readers[kind](value)  # a struct that holds its own kind
        return _readers[kind]
    if isinstance(kind, type) and issubclass(kind, Enumeration):
        return _Words({str(word.value): word for word in kind}).__getitem__
    return None


@lru_cache(maxsize=None)
def maker(struct: Any) -> Callable[..., Any]:
    """Makes a struct of its values in order, through its slots: in half the time of a frozen dataclass's own way."""
    names = [field.name for field in dataclasses.fields(struct)]
    given = "".join(f", {name}" for name in names)
    lines = [f"def make({given[2:]}):", "  made = new(struct)", *(f"  set_{name}(made, {name})" for name in names)]
    space: dict[str, Any] = {"new": object.__new__, "struct": struct}
    space |= {f"set_{name}": getattr(struct, name).__set__ for name in names}
    exec("\n".join([*lines, "  return made"]), space)
    return typing.cast(Callable[..., Any], space["make"])


def _reader(struct: Any) -> Callable[[Any], Any]:
    """Makes a struct of its JSON. What a newer library adds is left out."""
    space: dict[str, Any] = {"new": object.__new__, "struct": struct}
    lines = ["def read(given):", "  get = given.get", "  made = new(struct)"]
    for field, member in zip(dataclasses.fields(struct), members(struct)):
        name, convert = field.name, converter(member.type)
        space |= {f"set_{name}": getattr(struct, name).__set__, f"of_{name}": convert, f"no_{name}": member.default}
        value = "value" if convert is None else f"of_{name}(value)"
        lines.append(f"  value = {f'get({member.wire!r})' if member.is_optional else f'given[{member.wire!r}]'}")
        lines.append(f"  set_{name}(made, {f'no_{name} if value is None else ' if member.is_optional else ''}{value})")
    exec("\n".join([*lines, "  return made"]), space)
    return typing.cast(Callable[[Any], Any], space["read"])


class _Words(dict[str, Any]):
    def __missing__(self, word: str) -> str:
        return word  # of a newer library: it stays text


_under_way: set[Any] = set()


class _Readers(dict[Any, Callable[[Any], Any]]):
    def __missing__(self, struct: Any) -> Callable[[Any], Any]:
        _under_way.add(struct)
        self[struct] = reader = _reader(struct)
        _under_way.discard(struct)
        return reader


_readers = _Readers({dict: lambda given: given})


def _plain(value: Any) -> Any:
    """One step from a typed value towards JSON."""
    if isinstance(value, Money):
        return {"amount": format(value.amount, "f"), "currency": value.currency}
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.datetime):
        return write_timestamp(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        given = ((wire_name(field.name), getattr(value, field.name)) for field in dataclasses.fields(value))
        return {name: each for name, each in given if each is not None}
    if isinstance(value, (typing.Mapping, typing.Sequence, typing.AbstractSet)) and not isinstance(value, bytes):
        return dict(value) if isinstance(value, typing.Mapping) else list(value)
    raise TypeError(f"{type(value).__name__} stands for nothing in a request")


write: Callable[[Any], str] = json.JSONEncoder(
    default=_plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False
).encode
_scan: Callable[[str, int], tuple[Any, int]] = vars(json.JSONDecoder())["scan_once"]


def read_json(text: str) -> Any:
    """JSON that billhook wrote, so that nothing stands before or after it."""
    return _scan(text, 0)[0]


def read_as(kind: type[Value], text: str) -> Value:
    """The JSON of a struct as that struct; as a dict if `kind` is dict."""
    value: Value = _readers[kind](_scan(text, 0)[0])
    return value


def to_dict(value: Any) -> Any:
    """A reply as JSON would hold it: plain dicts, lists, text and numbers; what is absent is left out."""
    return json.loads(write(value))


def rows_of(struct: Any, columns: dict[str, list[Any]]) -> Iterator[Any]:
    """Structs of the columns of a cursor; a struct within has columns of both names."""
    if struct is dict:
        return (dict(zip(columns, row)) for row in zip(*columns.values()))
    return map(maker(struct), *(_values(member, member.wire, columns) for member in members(struct)))


def _values(member: Member, name: str, columns: dict[str, list[Any]]) -> Iterator[Any]:
    kind = member.type
    if kind is Money:
        pairs = zip(columns[f"{name}.amount"], columns[f"{name}.currency"])
        return (None if amount is None else read_money({"amount": amount, "currency": code}) for amount, code in pairs)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        inside = [_values(each, f"{name}.{each.wire}", columns) for each in members(kind)]
        make = maker(kind)
        return (None if member.is_optional and all(v is None for v in each) else make(*each) for each in zip(*inside))
    convert = converter(kind)
    if typing.get_origin(kind) is tuple or kind is typing.Any:
        read = convert or (lambda value: value)
        return (None if text is None else read(json.loads(text)) for text in columns[name])
    if convert is None or kind in (dt.date, dt.datetime):
        return iter(columns[name])
    of: Callable[[Any], Any] = convert
    return (member.default if value is None else of(value) for value in columns[name])
