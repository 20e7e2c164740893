"""Amounts of the model: whole minor units as `int`, exact ones as `Fraction`, and the ways to make the one of the other."""

from __future__ import annotations

from fractions import Fraction
from typing import Sequence

PLACES = {"EUR": 2, "JPY": 0}


def rounded(exact: Fraction, mode: str = "half_up") -> int:
    """To the nearest whole number; half and direction are those of the size, whatever the sign."""
    sign, size = (-1, -exact) if exact < 0 else (1, exact)
    floor = size.numerator // size.denominator
    rest = size - floor
    up = {
        "half_up": rest >= Fraction(1, 2),
        "half_down": rest > Fraction(1, 2),
        "half_even": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and floor % 2 == 1),
        "down": False,
        "up": rest > 0,
    }[mode]
    return sign * (floor + up)


def shared_out(total: int, exact: Sequence[Fraction]) -> list[int]:
    """Parts that sum to `total`, each its exact share rounded down or up: the largest remainders go up, first ones
    first. `total` is the sum of the shares, rounded."""
    if total < 0 or sum(exact) < 0:
        return [-part for part in shared_out(-total, [-share for share in exact])]
    parts = [share.numerator // share.denominator for share in exact]
    by_remainder = sorted(range(len(exact)), key=lambda i: (parts[i] - exact[i], i))
    for i in by_remainder[: total - sum(parts)]:
        parts[i] += 1
    return parts


def minor(money: dict[str, str]) -> int:
    """Of `{"amount": "12.34", "currency": "EUR"}`."""
    scaled = Fraction(money["amount"]) * 10 ** PLACES[money["currency"]]
    assert scaled.denominator == 1, money
    return scaled.numerator


def money(amount: int, currency: str) -> dict[str, str]:
    places = PLACES[currency]
    size = f"{abs(amount):0{places + 1}}"
    whole = size if places == 0 else f"{size[:-places]}.{size[-places:]}"
    return {"amount": ("-" if amount < 0 else "") + whole, "currency": currency}
