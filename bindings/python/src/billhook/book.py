"""Books: what `billhook.open` gives."""

import os
from types import EllipsisType
from typing import Any, Union

from ._library import Closable, ask, books, ffi, here, lib, text, tokens
from .generated.sessions import Session as Session
from .ports import Port, Work
from .structs import read_json, write

Location = Union[str, os.PathLike[str]]
ActorId = Union[int, EllipsisType]  # `...`: not named; None would make the host of a missing id


def actor_of(staff: ActorId, client: ActorId, seller: ActorId) -> str:
    named = {kind: id for kind, id in (("staff", staff), ("client", client), ("system", seller)) if id is not ...}
    if len(named) > 1 or not all(type(id) is int for id in named.values()):
        raise TypeError("a session has one actor, by its id: staff, client or seller")
    return write(next(({"kind": kind, "id": id} for kind, id in named.items()), {"kind": "system"}))


class Book(Closable):
    """One company's books, open. `with` closes it; its sessions live on until they are closed or forgotten too, and
    its ports are let go then."""

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
        self._open(lib.billhook_close, lib.billhook_open, text(os.fsencode(location)), text(write(options)))
        self._ports: dict[int, Port] = {}

    def session(self, *, staff: ActorId = ..., client: ActorId = ..., seller: ActorId = ...) -> Session:
        """A session for a member of staff, for a client, or, where none is named, for the host itself: in the books of
        the house, or of another seller. Who acts is the host's word alone: never pass on what a client of yours sent.
        """
        return Session(self, actor_of(staff, client, seller))

    def work(self, limit: int = 1000) -> Work:
        """Delivers due jobs to the ports, at most `limit`. What ports raise is no error here: see `Work.errors`."""
        before, here.port_errors = here.port_errors, ()
        try:
            done = read_json(ask(lib.billhook_work, self._pointer, limit))
            return Work(done["done"], done["failed"], done["dead"], done["waiting"], here.port_errors)
        finally:
            here.port_errors, here.raised = before, ()

    def backup(self, path: Location) -> None:
        """A consistent copy of the book in a new file, while others work."""
        ask(lib.billhook_backup, self._pointer, text(os.fsencode(path)))

    def cancel(self) -> None:
        """Stops what runs in the book at this moment, in any thread: it raises CancelledError there."""
        lib.billhook_cancel(self._pointer)

    def register(self, port: Port) -> None:
        """Puts a port in place, instead of the one of its kind that was there."""
        if not isinstance(port, Port):
            raise TypeError(f"a port is an object of a class such as billhook.Clock, not {port!r}")
        token = next(tokens)
        books[token], self._ports[token] = self, port
        given = ffi.sizeof("billhook_port"), ffi.cast("void*", token), lib.on_port_call, lib.on_destroy
        # One that is refused is kept as long as the book: after a signal nobody knows whether it was.
        ask(lib.billhook_register_port, self._pointer, text(port.port_name), ffi.new("billhook_port*", given))

    def unregister(self, port_name: str) -> None:
        """Takes a port away: its jobs wait; the clock is the machine's again."""
        ask(lib.billhook_register_port, self._pointer, text(port_name), ffi.NULL)
