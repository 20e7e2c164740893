"""What billhook says of itself, as Python objects: the one reader of the description for every language's generator.

The description is the library's own (`billhook schema`, `billhook_describe()`). Generators see the classes below and
never its JSON.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterable, Mapping, Optional


@dataclass(frozen=True)
class TypeOf:
    """The type of a value.

    `shape` is one of: boolean, integer, id, text, money, decimal, percent, date, timestamp, json, list, struct,
    enumeration. E-mail addresses, countries and currencies are text. `name` is that of the struct or enumeration;
    `element` is what a list holds.
    """

    shape: str
    name: str = ""
    element: Optional[TypeOf] = None

    @property
    def innermost(self) -> TypeOf:
        """What a list holds, or a list of lists; otherwise the type itself."""
        return self.element.innermost if self.element is not None else self


@dataclass(frozen=True)
class Field:
    """A member of a struct. One that is not required may be left out or null; `default` is what it then counts as."""

    name: str
    type: TypeOf
    doc: str
    is_required: bool
    default: Any = None
    is_secret: bool = False


@dataclass(frozen=True)
class Struct:
    name: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Enumeration:
    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Operation:
    """`name` is `noun.verb`. `effect`: none, read, write, or run: long work that reports progress and can be cancelled."""

    name: str
    noun: str
    verb: str
    effect: str
    permission: str
    callers: str
    since: str
    doc: str
    request: Struct
    reply: Struct

    @property
    def has_effect(self) -> bool:
        return self.effect in ("write", "run")

    @property
    def rows(self) -> Optional[Field]:
        """The list of structs that this operation answers with and a cursor gives row by row, where it does."""
        for member in self.reply.fields if self.effect == "read" else ():
            element = member.type.element
            if member.name in ("items", "rows") and element is not None and element.shape == "struct":
                return member
        return None

    @property
    def row(self) -> Optional[TypeOf]:
        """The struct that is a row, where a cursor gives rows."""
        return self.rows.type.element if self.rows is not None else None

    @property
    def is_paged(self) -> bool:
        """Whether it answers page by page: takes `limit` and `after`, gives `items` and `next`."""
        asked = {f.name for f in self.request.fields}
        given = {f.name for f in self.reply.fields}
        return {"limit", "after"} <= asked and {"items", "next"} <= given


@dataclass(frozen=True)
class Noun:
    """What a session offers: `session.<plural>.<verb>(...)`."""

    name: str
    plural: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True)
class PortCall:
    """What a port is asked: `name` is `port.verb`. The request's member `key` is the same whenever the same deed is asked
    for again."""

    name: str
    port: str
    verb: str
    doc: str
    request: Struct
    reply: Struct


@dataclass(frozen=True)
class Reason:
    """A stable error reason, the code it comes with, and the way out."""

    reason: str
    code: str
    doc: str


@dataclass(frozen=True)
class Description:
    version: str
    operations: tuple[Operation, ...]
    nouns: tuple[Noun, ...]
    structs: tuple[Struct, ...]  # in an order in which those inside come before those around them, where possible
    enumerations: tuple[Enumeration, ...]
    errors: tuple[str, ...]  # the codes
    ports: tuple[PortCall, ...]  # every call of every port
    port_docs: dict[str, str]  # of each port, by its name
    reasons: tuple[Reason, ...] = ()
    by_name: dict[str, Struct] = field(default_factory=dict, compare=False)

    def with_those_inside(self, roots: Iterable[Struct], through_lists: bool = True) -> set[str]:
        """The names of the structs and of all that they hold."""
        return set(_inside_first(self.by_name, (root.name for root in roots), through_lists))


def read(path: Path) -> Description:
    return _Reader(json.loads(path.read_text(encoding="utf-8"))).description()


def _inside_first(by_name: Mapping[str, Struct], names: Iterable[str], through_lists: bool = True) -> dict[str, Struct]:
    """The structs of these names and all that they hold, each after those inside it; amounts of money are none."""
    ordered: dict[str, Struct] = {}
    under_way = {"Money"}

    def add(name: str) -> None:
        if name not in under_way:
            under_way.add(name)
            for member in by_name[name].fields:
                inner = member.type.innermost if through_lists else member.type
                if inner.shape == "struct":
                    add(inner.name)
            ordered[name] = by_name[name]

    for name in names:
        add(name)
    return ordered


FORMATS = {"id": "id", "decimal": "decimal", "percent": "percent", "date": "date", "date-time": "timestamp"}


class _Reader:
    def __init__(self, given: dict[str, Any]) -> None:
        self.given = given
        self.types: dict[str, Any] = given["types"]
        self.structs: dict[str, Struct] = {
            name: self.struct(name, schema) for name, schema in self.types.items() if schema["type"] == "object"
        }

    def description(self) -> Description:
        operations = tuple(self.operation(each) for each in self.given["operations"])
        nouns = (
            Noun(each["name"], each["plural"], tuple(o for o in operations if o.noun == each["name"]))
            for each in self.given["nouns"]
        )
        return Description(
            version=self.given["version"],
            operations=operations,
            nouns=tuple(noun for noun in nouns if noun.operations),
            structs=tuple(_inside_first(self.structs, self.structs).values()),
            enumerations=tuple(
                Enumeration(name, tuple(schema["enum"])) for name, schema in self.types.items() if "enum" in schema
            ),
            errors=tuple(self.given["errors"]),
            ports=tuple(self.port_call(each) for each in self.given["port_calls"]),
            port_docs={each["name"]: each["doc"] for each in self.given["ports"]},
            reasons=tuple(Reason(**each) for each in self.given.get("reasons", ())),
            by_name=self.structs,
        )

    def operation(self, given: dict[str, Any]) -> Operation:
        plain = ("name", "noun", "verb", "effect", "permission", "callers", "since", "doc")
        return Operation(
            **{name: given[name] for name in plain},
            request=self.referred(given["request"]),
            reply=self.referred(given["reply"]),
        )

    def port_call(self, given: dict[str, Any]) -> PortCall:
        name = given["name"]
        types = {side: self.referred(given[side]) for side in ("request", "reply")}
        return PortCall(name, given["port"], name.partition(".")[2], given["doc"], **types)

    def referred(self, reference: dict[str, str]) -> Struct:
        return self.structs[reference["$ref"].rpartition("/")[2]]

    def struct(self, name: str, schema: dict[str, Any]) -> Struct:
        required = schema["required"]
        members = (self.field(member, given, member in required) for member, given in schema["properties"].items())
        return Struct(name, tuple(members))

    def field(self, name: str, schema: dict[str, Any], is_required: bool) -> Field:
        value = schema["anyOf"][0] if "anyOf" in schema else schema
        return Field(
            name=name,
            type=self.type_of(value),
            doc=schema.get("description", ""),
            is_required=is_required,
            default=schema.get("default"),
            is_secret=schema.get("writeOnly", False),
        )

    def type_of(self, schema: dict[str, Any]) -> TypeOf:
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name == "Money":
                return TypeOf("money")
            return TypeOf("enumeration" if "enum" in self.types[name] else "struct", name)
        kind = schema["type"]
        if isinstance(kind, list):
            return TypeOf("json")
        if kind == "array":
            return TypeOf("list", element=self.type_of(schema["items"]))
        if kind == "string":
            return TypeOf(FORMATS.get(schema.get("format", ""), "text"))
        return TypeOf(FORMATS.get(schema.get("format", ""), kind))
