"""Books: what `billhook.open` gives."""

from __future__ import annotations

import os
from types import EllipsisType
from typing import Any, Union

from . import _library
from ._library import Closable, ask, ffi, lib
from .generated.sessions import Nouns
from .ports import Port, Work
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


class Book(Closable):
    """One company's books, open. `with` closes it; its sessions live on until they are closed or forgotten too."""

    def __init__(
        self, location: Location, *, create: bool = False, read_only: bool = False, busy_wait: float = 5.0
    ) -> None:
        """Opens a book, one file, and brings its schema up to date. Also named `billhook.open`.

        Args:
            location: The path of the file.
            create: Make a new book, in which `sellers.create` must be called first; there must be no file yet.
            read_only: Change nothing.
            busy_wait: Seconds that a writer waits for another one before BusyError.
        """
        options = {"create": create, "read_only": read_only, "busy_wait_ms": round(busy_wait * 1000)}
        self._hold(ask(lib.billhook_open, os.fsencode(location), write(options)), lib.billhook_close)
        self._ports: dict[int, _library.Registered] = {}

    def session(self, *, staff: ActorId = ..., client: ActorId = ..., seller: ActorId = ...) -> Session:
        """A session for a member of staff, for a client, or, where none is named, for the host itself: in the books of
        the house, or of another seller. Who acts is the host's word alone: never pass on what a client of yours sent.
        """
        return Session(self, actor_of(staff, client, seller))

    def close(self) -> None:
        """Its ports are let go when its last session and cursor are closed too."""
        super().close()
        _library.close_left_over()

    def work(self, limit: int = 1000) -> Work:
        """Delivers due jobs to the ports, at most `limit`. What ports raise is no error here: see `Work.errors`."""
        errors: list[Exception] = []
        before, _library.here.port_errors = _library.here.port_errors, errors
        try:
            reply = ask(lib.billhook_work, self._pointer, limit)
        finally:
            _library.here.port_errors = before
        _library.here.raised.clear()
        done = read_json(_library.taken(reply))
        return Work(done["done"], done["failed"], done["dead"], done["waiting"], tuple(errors))

    def backup(self, path: Location) -> None:
        """A consistent copy of the book in a new file, while others work."""
        ask(lib.billhook_backup, self._pointer, os.fsencode(path))

    def cancel(self) -> None:
        """Stops what runs in the book at this moment, in any thread: it raises CancelledError there."""
        lib.billhook_cancel(self._pointer)

    def register(self, port: Port) -> None:
        """Puts a port in place, instead of the one of its kind that was there."""
        token = next(_library.tokens)
        _library.ports[token] = self._ports[token] = _library.Registered(port, self)
        given = {"size": ffi.sizeof("billhook_port"), "user": ffi.cast("void*", token)}
        given |= {"call": lib.on_port_call, "destroy": lib.on_destroy}
        try:
            self._register(port.port_name, ffi.new("billhook_port*", given))
        except BaseException:
            _library.forget_port(token)
            raise

    def unregister(self, port_name: str) -> None:
        """Takes a port away: its jobs wait; the clock is the machine's again."""
        self._register(port_name, ffi.NULL)

    def _register(self, port_name: str, port: Any) -> None:
        ask(lib.billhook_register_port, self._pointer, port_name, port)
