"""An exception for each code of an error.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

from ..error import Error


__all__ = [
    "BusyError",
    "HostError",
    "InvalidError",
    "NotFoundError",
    "REASONS",
]


class InvalidError(Error, ValueError):
    """An error of the code `invalid`.

    Its reasons:
        parcel.too_heavy: It weighs more than a person can carry. Say "pieces", and make several of it.
    """

    code = "invalid"


class NotFoundError(Error, LookupError):
    """An error of the code `not_found`.

    Its reasons:
        parcel.unknown: There is no such parcel. Look in parcel.list.
    """

    code = "not_found"


class BusyError(Error, TimeoutError):
    """An error of the code `busy`.

    Its reasons:
        depot.closed: Nobody is there. Try again in the morning.
    """

    code = "busy"


class HostError(Error):
    """An error of the code `host_error`."""

    code = "host_error"


Error.classes.update({each.code: each for each in Error.__subclasses__()})

# What each reason means, and the way out.
REASONS: dict[str, str] = {
    "depot.closed": "Nobody is there. Try again in the morning.",
    "parcel.too_heavy": "It weighs more than a person can carry. Say \"pieces\", and make several of it.",
    "parcel.unknown": "There is no such parcel. Look in parcel.list.",
}
