from __future__ import annotations

import enum


class Enumeration(str, enum.Enum):
    """The words a field may hold. Each is also the text that stands for it: `ClientStatus.ACTIVE == "active"`."""

    def __str__(self) -> str:
        return str(self.value)

    __format__ = str.__format__
