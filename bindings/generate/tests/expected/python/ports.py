"""What a host may do for billhook: derive from one of these and register it.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

import abc

from ..ports import Port, PortReply
from . import decoders
from .structs import (
    Carried,
    CarryParcel,
    StopParcel,
)


__all__ = [
    "Carrier",
]


class Carrier(Port):
    """A port; see Port for how it is called."""

    port_name = "carrier"
    _calls = {
        "carrier.carry": ("carry", decoders.read_carry_parcel),
        "carrier.stop": ("stop", decoders.read_stop_parcel),
    }

    @abc.abstractmethod
    def carry(self, request: CarryParcel) -> Carried | PortReply:
        """Carries a parcel."""

    @abc.abstractmethod
    def stop(self, request: StopParcel) -> Carried | PortReply:
        """Stops a parcel where it is."""
