"""Books: what `billhook.open` gives."""

from __future__ import annotations

import os
from types import EllipsisType
from typing import Any, Union

from . import _library
from ._library import Handle, borrowed, ffi, lib, text_of
from .generated.sessions import Nouns
from .ports import Port, Registered, Work
from .structs import read_json, write

Location = Union[str, os.PathLike[str]]


ActorId = Union[int, EllipsisType]  # `...`: not named; None would make the host of a missing id


def actor_of(staff: ActorId, client: ActorId, seller: ActorId) -> dict[str, Any]:
    named = {kind: id for kind, id in (("staff", staff), ("client", client), ("system", seller)) if id is not ...}
    if len(named) > 1 or not all(type(id) is int for id in named.values()):
        raise TypeError("a session has one actor, by its id: staff, client or seller")
    return next(({"kind": kind, "id": id} for kind, id in named.items()), {"kind": "system"})


class Session(Nouns):
    """An actor's way into a book: `session.invoices.issue(...)`. Threads may share it; their calls wait for each other.

    `with` closes it; one that is forgotten is closed too.
    """

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Book:
    """One company's books, open. `with` closes it; its sessions live on until they are closed or forgotten too."""

    def __init__(
        self, location: Location, *, create: bool = False, read_only: bool = False, busy_wait: float = 5.0
    ) -> None:
        """See `billhook.open`."""
        options = {"create": create, "read_only": read_only, "busy_wait_ms": round(busy_wait * 1000)}
        out, why = ffi.new("billhook_book**"), ffi.new("billhook_reply**")
        path, _path = borrowed(os.fsencode(location))
        given, _given = borrowed(write(options).encode())
        if lib.billhook_open(path[0], given[0], out, why):
            _library.fail(why[0])
        self._handle = Handle(self, out[0], lib.billhook_close)
        self._ports: dict[int, Registered] = {}

    def session(self, *, staff: ActorId = ..., client: ActorId = ..., seller: ActorId = ...) -> Session:
        """A session for a member of staff, for a client, or, where none is named, for the host itself: in the books of
        the house, or of another seller. Who acts is the host's word alone: never pass on what a client of yours sent.
        """
        return Session(self, actor_of(staff, client, seller))

    def close(self) -> None:
        """Its ports are let go when its last session and cursor are closed too."""
        self._handle.close()
        _library.close_left_over()

    def work(self, limit: int = 1000) -> Work:
        """Delivers due jobs to the ports, at most `limit`. What ports raise is no error here: see `Work.errors`."""
        out, before = ffi.new("billhook_reply**"), _library.here.port_errors
        errors = _library.here.port_errors = []
        try:
            status = lib.billhook_work(self._pointer(), limit, out)
        finally:
            _library.here.port_errors = before
        if status or _library.here.interrupt is not None:
            _library.fail(out[0])
        _library.here.raised.clear()
        text = lib.billhook_reply_json(out[0])
        given = read_json(text_of(text.data, text.size))
        lib.billhook_reply_free(out[0])
        return Work(given["done"], given["failed"], given["dead"], given["waiting"], tuple(errors))

    def backup(self, path: Location) -> None:
        """A consistent copy of the book in a new file, while others work."""
        why = ffi.new("billhook_reply**")
        text, _memory = borrowed(os.fsencode(path))
        if lib.billhook_backup(self._pointer(), text[0], why):
            _library.fail(why[0])

    def cancel(self) -> None:
        """Stops what runs in the book at this moment, in any thread: it raises CancelledError there."""
        lib.billhook_cancel(self._pointer())

    def register(self, port: Port) -> None:
        """Puts a port in place, instead of the one of its kind that was there."""
        token = next(_library.tokens)
        _library.ports[token] = self._ports[token] = Registered(port, self.cancel, self._ports)
        try:
            self._register(port.port_name, token)
        except BaseException:
            _library.forget_port(token)
            raise

    def unregister(self, port_name: str) -> None:
        """Takes a port away: its jobs wait; the clock is the machine's again."""
        self._register(port_name, 0)

    def _register(self, port_name: str, token: int) -> None:
        why, name = ffi.new("billhook_reply**"), port_name.encode()
        if lib.billhook_python_register(self._pointer(), name, len(name), token, why):
            _library.fail(why[0])

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _pointer(self) -> Any:
        """A book is for any number of threads: its lock is for closing alone."""
        return self._handle.pointer or self._handle.fail()
