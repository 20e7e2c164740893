"""What the texts of the Python binding are written with. See python.py."""

from __future__ import annotations

import json
import keyword
import re
import textwrap
from typing import Iterable

from description import Field, Struct

WIDTH = 120


def banner(about: str, *imports: str) -> str:
    lines = [f'"""{about}', "", "Written by bindings/generate/generate.py; do not edit.", '"""', ""]
    return "\n".join([*lines, "from __future__ import annotations", "", *imports, ""])


def exports(names: Iterable[str]) -> list[str]:
    return ["__all__ = [", *(f'    "{name}",' for name in sorted(names)), "]", ""]


def python_name(name: str) -> str:
    """A field's name, unless Python or the binding has it: `from_` of "from"."""
    return f"{name}_" if keyword.iskeyword(name) or name in ("self", "options") else name


def camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def doc(text: str, indent: str) -> list[str]:
    """A docstring. Backslashes and quotes in it stay what they are."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    if "\n" not in safe and len(indent + safe) + 6 <= WIDTH and not safe.endswith('"'):
        return [f'{indent}"""{safe}"""']
    lines: list[str] = []
    for paragraph in safe.split("\n"):
        hanging = "    " if paragraph.startswith("    ") else ""
        room = WIDTH - len(indent) - (3 if not lines else 0)
        lines += textwrap.wrap(paragraph, room, subsequent_indent=hanging * 2, break_long_words=False) or [""]
    return [f'{indent}"""{lines[0]}', *(f"{indent}{line}".rstrip() for line in lines[1:]), f'{indent}"""']


def member_name(value: str) -> str:
    """The Python name of an enumeration's value: `ACTIVE` of "active"."""
    return "ALL" if value == "*" else re.sub(r"\W", "_", value).upper()


def text(value: str) -> str:
    """A literal; Python reads JSON's as its own."""
    return json.dumps(value, ensure_ascii=False)


def default_of(member: Field) -> str:
    value, kind = member.default, member.type
    if value is None:
        return "None"
    if kind.shape == "enumeration":
        return f"{kind.name}.{member_name(value)}"
    literal = text(value) if isinstance(value, str) else repr(value)
    return f"Decimal({literal})" if kind.shape in ("decimal", "percent") else literal


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def reader(struct: Struct) -> str:
    return f"read_{snake(struct.name)}"
