"""The part of the Python binding that makes objects of JSON and of columns. See python.py."""

from __future__ import annotations

from typing import Iterable

from description import Description, Field, Struct, TypeOf
from python_text import WIDTH, banner, default_of, python_name, reader, snake

CONVERTERS = {"struct": "read_{name}", "enumeration": "{type}.of", "money": "read_money", "decimal": "Decimal",
              "percent": "Decimal", "date": "dt.date.fromisoformat", "timestamp": "read_timestamp"}  # fmt: skip
MADE_BY_COLUMNS = ("money", "decimal", "percent", "date", "timestamp", "struct")

# Not written as the others are: it can do sums.
MONEY = Struct("Money", (Field("amount", TypeOf("decimal"), "", True), Field("currency", TypeOf("text"), "", True)))


def with_those_inside(described: Description, structs: Iterable[Struct], through_lists: bool) -> list[Struct]:
    """The structs and those that they hold, in the order of the description."""
    found = described.with_those_inside(structs, through_lists)
    return [struct for struct in described.structs if struct.name in found]


def decoders(described: Description) -> str:
    imports = ["import datetime as dt", "from decimal import Decimal", "from typing import Any, Iterator", ""]
    imports += ["from ..structs import draft_of, read_json, read_timestamp", "from ..values import Money"]
    imports += ["from .enumerations import *", "from .structs import *", "", "Columns = dict[str, list[Any]]", ""]
    lines = [banner("What makes objects of the JSON of replies and questions, and of the columns of cursors.", *imports)]
    asked = [call.request for call in described.ports]
    replies = [operation.reply for operation in described.operations]
    in_rows = [described.by_name[operation.row.name] for operation in described.operations if operation.row]
    row_structs = [MONEY, *with_those_inside(described, in_rows, False)]
    inside = {member.type.name or "Money" for struct in row_structs for member in struct.fields}
    for struct in [MONEY, *with_those_inside(described, asked + replies, True)]:
        lines += ["", f"_{struct.name} = draft_of({struct.name})", ""]
        lines += ["", *read_function(struct), ""]
        if struct in row_structs:
            lines += ["", *rows_function(struct, struct.name in inside, described), ""]
            if not any(member.is_required for member in struct.fields):
                lines += ["", f"_NO_{snake(struct.name).upper()} = {struct.name}()", ""]
    return "\n".join(lines)


def converted(kind: TypeOf, value: str) -> str:
    """What makes a value of its JSON."""
    if kind.element is None:
        convert = CONVERTERS.get(kind.shape, "").format(name=snake(kind.name), type=kind.name)
        return f"{convert}({value})" if convert else value
    each = converted(kind.element, "each")
    return f"tuple({value})" if each == "each" else f"tuple([{each} for each in {value}])"


def optional(member: Field, value: str, made: str) -> str:
    """`made` of the value, or what an absent one stands for."""
    default = default_of(member)
    return made if member.is_required or made == default else f"{default} if {value} is None else {made}"


def assigned(place: str, value: str) -> list[str]:
    if len(place + value) <= WIDTH:
        return [place + value]
    indent = place[: len(place) - len(place.lstrip())]
    condition, _, other = value.partition(" else ")
    return [f"{place}(", f"{indent}    {condition}", f"{indent}    else {other}", f"{indent})"]


def read_function(struct: Struct) -> list[str]:
    lines = [f"def {reader(struct)}(given: Any) -> {struct.name}:", f"    made = _{struct.name}()"]
    for member in struct.fields:
        given, made = f'given.get("{member.name}")', converted(member.type, "value")
        if member.is_required:
            value = converted(member.type, f'given["{member.name}"]')
        elif made == "value" and member.default is None:
            value = given
        else:
            value = optional(member, f"(value := {given})", made)
        lines += assigned(f"    made.{python_name(member.name)} = ", value)
    return [*lines, f"    made.__class__ = {struct.name}", "    return made"]


def rows_function(struct: Struct, is_inside: bool, described: Description) -> list[str]:
    """One inside another is None where that is absent: in rows in which a member is missing that has to be there."""
    kind = "Any" if is_inside else struct.name
    lines = [f'def rows_of_{snake(struct.name)}(columns: Columns, within: str = "") -> Iterator[{kind}]:']
    lines += ["    for row in zip("]
    for member in struct.fields:
        path = f'within + "{member.name}'
        nested = {"struct": f"rows_of_{snake(member.type.name)}", "money": "rows_of_money"}.get(member.type.shape)
        lines.append(f'        {nested}(columns, {path}."),' if nested else f'        columns[{path}"],')
    lines += ["    ):"]
    required = [at for at, member in enumerate(struct.fields) if member.is_required and member.type.shape != "struct"]
    if required and is_inside:
        lines += [f"        if row[{required[0]}] is None:", "            yield None", "            continue"]
    lines += [f"        made = _{struct.name}()"]
    for at, member in enumerate(struct.fields):
        value = row_value(member, f"row[{at}]", described)
        lines += assigned(f"        made.{python_name(member.name)} = ", value)
    return [*lines, f"        made.__class__ = {struct.name}", "        yield made"]


def row_value(member: Field, value: str, described: Description) -> str:
    """What makes a value of a column's, where lists and free JSON are text."""
    kind = member.type
    if kind.shape == "struct" and not any(each.is_required for each in described.by_name[kind.name].fields):
        return value if member.is_required else f"None if {value} == _NO_{snake(kind.name).upper()} else {value}"
    if kind.shape == "json" or kind.element is not None:
        made = converted(kind, f"read_json({value})")
    else:
        made = value if kind.shape in MADE_BY_COLUMNS else converted(kind, value)
    return made if made == value and member.default is None else optional(member, value, made)
