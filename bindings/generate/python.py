"""The typed layer of the Python binding, from the description. See generate.py."""

from __future__ import annotations

import re
from typing import Iterable

from description import Description, Enumeration

GENERATED = "bindings/python/src/billhook/generated"

BANNER = '''"""{about}

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

'''


def files(described: Description) -> dict[str, str]:
    return {
        "enumerations.py": enumerations(described.enumerations),
    }


def banner(about: str) -> str:
    return BANNER.format(about=about)


def member_name(value: str) -> str:
    """The Python name of an enumeration's value: `ACTIVE` of "active"."""
    return "ALL" if value == "*" else re.sub(r"\W", "_", value).upper()


def enumerations(given: Iterable[Enumeration]) -> str:
    lines = [banner("The words a field may hold."), "from typing import Literal, Union", ""]
    lines += ["from ..values import Enumeration", ""]
    for each in given:
        lines += ["", f"class {each.name}(Enumeration):"]
        lines += [f'    {member_name(value)} = "{value}"' for value in each.values]
        words = ", ".join(f'"{value}"' for value in each.values)
        lines += ["", "", f"{each.name}Or = Union[{each.name}, Literal[{words}]]", ""]
    return "\n".join(lines)
