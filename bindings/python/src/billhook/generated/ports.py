"""What a host may do for billhook: derive from one of these and register it.

Written by bindings/generate/generate.py; do not edit.
"""

from __future__ import annotations

import abc

from ..ports import Port, PortReply
from . import decoders
from .structs import (
    Acknowledged,
    ChargeInvoice,
    ChargeResult,
    CreateOutside,
    CreatedOutside,
    MailSent,
    SendMail,
    SuspendOutside,
    TerminateOutside,
    UnsuspendOutside,
)


__all__ = [
    "Gateway",
    "Mailer",
    "Provisioner",
]


class Gateway(Port):
    """A port; see Port for how it is called."""

    port_name = "gateway"
    _calls = {
        "gateway.charge": ("charge", decoders.read_charge_invoice),
    }

    @abc.abstractmethod
    def charge(self, request: ChargeInvoice) -> ChargeResult | PortReply:
        """Charges what is owed of an invoice. To answer `failed` says that surely nothing was charged; an error says
        that nobody knows, and the call is made again with the same key, after ever longer waits, until it is dead.
        """


class Mailer(Port):
    """A port; see Port for how it is called."""

    port_name = "mailer"
    _calls = {
        "mailer.send": ("send", decoders.read_send_mail),
    }

    @abc.abstractmethod
    def send(self, request: SendMail) -> MailSent | PortReply:
        """Sends a mail."""


class Provisioner(Port):
    """A port; see Port for how it is called."""

    port_name = "provisioner"
    _calls = {
        "provisioner.create": ("create", decoders.read_create_outside),
        "provisioner.suspend": ("suspend", decoders.read_suspend_outside),
        "provisioner.terminate": ("terminate", decoders.read_terminate_outside),
        "provisioner.unsuspend": ("unsuspend", decoders.read_unsuspend_outside),
    }

    @abc.abstractmethod
    def create(self, request: CreateOutside) -> CreatedOutside | PortReply:
        """Sets a service up."""

    @abc.abstractmethod
    def suspend(self, request: SuspendOutside) -> Acknowledged | PortReply:
        """Takes a service off the air and keeps its data."""

    @abc.abstractmethod
    def terminate(self, request: TerminateOutside) -> Acknowledged | PortReply:
        """Removes a service for good."""

    @abc.abstractmethod
    def unsuspend(self, request: UnsuspendOutside) -> Acknowledged | PortReply:
        """Puts a suspended service back on the air."""
