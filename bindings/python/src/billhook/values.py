"""What stands in requests and replies beside numbers, text, `Decimal`, `date` and `datetime`: words and money."""

from __future__ import annotations

import dataclasses
import enum
from decimal import Context, Decimal
from typing import Any, Union, final

Number = Union[Decimal, int, str]


class Enumeration(str, enum.Enum):
    """The words a field may hold. Each is also the text that stands for it: `ClientStatus.ACTIVE == "active"`."""

    __str__ = str.__str__
    __format__ = str.__format__  # type: ignore[assignment]

    @classmethod
    def of(cls, word: str) -> Any:
        """The member of a word. A word of a newer library stays text."""
        return cls._value2member_map_.get(word, word)


def decimal_of(number: Number) -> Decimal:
    """A decimal number, exactly. Floating point is refused: 0.1 is not what it says."""
    if not isinstance(number, (Decimal, int, str)) or isinstance(number, bool):
        raise TypeError(f"money and rates are Decimal, int or str, not {type(number).__name__}")
    exact = Decimal(number, Context(traps=[]))  # NaN if it is no number
    if not exact.is_finite():
        raise ValueError(f"{number!r} is not a decimal number, such as 12.5")
    return exact


@final
@dataclasses.dataclass(frozen=True, slots=True, init=False, repr=False)
class Money:
    """An amount in a currency: `Money("9.90", "EUR")`. Exact, immutable; adds and compares within one currency only."""

    amount: Decimal
    currency: str

    def __init__(self, amount: Number, currency: str) -> None:
        object.__setattr__(self, "amount", decimal_of(amount))
        object.__setattr__(self, "currency", currency)

    def __repr__(self) -> str:
        return f"Money('{self.amount:f}', '{self.currency}')"

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}"

    def __bool__(self) -> bool:
        return bool(self.amount)

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.amount <= self._same(other)

    def __neg__(self) -> Money:
        return Money(-self.amount, self.currency)

    def __add__(self, other: Money) -> Money:
        return Money(self.amount + self._same(other), self.currency)

    def __radd__(self, other: Any) -> Money:
        """So that `sum()` works, which begins with 0."""
        return self if other == 0 else NotImplemented

    def __sub__(self, other: Money) -> Money:
        return Money(self.amount - self._same(other), self.currency)

    def __mul__(self, factor: Union[Decimal, int]) -> Money:
        """Not rounded: what a currency can pay out is for billhook to say."""
        return Money(self.amount * decimal_of(factor), self.currency)

    __rmul__ = __mul__

    def _same(self, other: Money) -> Decimal:
        if not isinstance(other, Money):
            raise TypeError(f"money and {type(other).__name__} do not go together")
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not go together")
        return other.amount
