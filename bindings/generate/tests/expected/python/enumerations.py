"""The words a field may hold.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

from typing import Literal, Union


from ..values import Enumeration

__all__ = [
    "Size",
]


class Size(Enumeration):
    SMALL = "small"
    IN_BETWEEN = "in-between"
    ALL = "*"


SizeOr = Union[
    Size,
    Literal[
        "small",
        "in-between",
        "*",
    ],
]
