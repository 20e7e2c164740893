"""The calls of a session, by the names of operations as text; generated/sessions.py has them as methods."""

import dataclasses
import datetime as dt
import os
import random
import time
from typing import Any, Callable, Mapping, Optional

from ._library import Closable, ask, ffi, lib, name_of, text
from .cursor import INSTANT_0, Cursor, PlainRow, Row, Rows, plain_rows
from .generated.errors import BusyError
from .structs import in_utc, read_json, write


@dataclasses.dataclass(frozen=True)
class CallOptions:
    """What travels beside a request.

    `idempotency_key`: a call takes effect once, however often it is made with the same key. A call that is made again
    because the book was busy has one of its own.
    `reason`: why; kept in the audit row.
    `deadline`: long work stops then, by the book's clock; a datetime with a time zone.
    `dry_run`: reply as the real call would, keep nothing.
    `progress`: told `(done, total, phase)` during long work, `total` being 0 where unknown. False stops the work, and
    what is done stays done; an exception stops it too and comes out of the call.
    `retries`: how often a call is made again when the book is busy, after waits that double.

    A cursor knows `reason` and `deadline` alone.
    """

    idempotency_key: Optional[str] = None
    reason: str = ""
    deadline: Optional[dt.datetime] = None
    dry_run: bool = False
    progress: Optional[Callable[[int, int, str], Optional[bool]]] = None
    retries: int = 3


Options = Optional[CallOptions]
Request = Optional[Mapping[str, Any]]
Read = Callable[[Any], Any]  # what makes something of a reply


def checked(given: Options) -> CallOptions:
    if given is not None and not isinstance(given, CallOptions):
        raise TypeError(f"options are a billhook.CallOptions, not {given!r}")
    return given or CallOptions()


def interruptible(given: Options, is_stopped: Callable[[], bool] = lambda: False) -> CallOptions:
    """Python handles a signal when it runs: so Ctrl-C ends long work, too, that asks for no progress."""
    options = checked(given)
    own = options.progress or (lambda done, total, phase: None)
    return dataclasses.replace(options, progress=lambda *told: False if is_stopped() else own(*told))


def in_c(given: Options) -> tuple[Any, ...]:
    """The options as C takes them, and what keeps their memory."""
    if given is None:
        return (ffi.NULL,)
    if checked(given).idempotency_key == "":
        raise ValueError("an idempotency key must not be empty; None stands for none")
    deadline = 0 if given.deadline is None else (in_utc(given.deadline) - INSTANT_0) // dt.timedelta(microseconds=1)
    options = {"size": ffi.sizeof("billhook_call_options"), "deadline": deadline, "reason": text(given.reason)}
    options |= {"idempotency_key": text(given.idempotency_key or ""), "flags": lib.BILLHOOK_DRY_RUN * given.dry_run}
    options |= {"progress": lib.on_progress if given.progress else ffi.NULL, "user": ffi.new_handle(given.progress)}
    return ffi.new("billhook_call_options*", options), options


class Calls(Closable):
    """An actor's way into a book: `session.invoices.issue(...)`. Threads may share it; their calls wait for each other.

    `with` closes it; one that is forgotten is closed too.
    """

    def __init__(self, book: Any, actor: str) -> None:
        self._open(lib.billhook_session_close, lib.billhook_session_open, book._pointer, text(actor))
        self._book = book  # its ports must live as long as this

    def call(self, operation: str, request: Request = None, read: Read = dict, *, options: Options = None) -> Any:
        """Calls an operation by its name, with a dict (typed values are understood within it); a dict comes back, or
        what `read` makes of it."""
        return read(read_json(self.call_json(operation, write(request or {}), options=options)))

    def call_json(self, operation: str, request: str = "{}", *, options: Options = None) -> str:
        """Calls an operation by its name; JSON goes in, JSON comes out."""
        given, attempt = text(request), 0
        while True:
            options_in_c = in_c(options)
            try:
                with self._lock:
                    return ask(lib.billhook_call, self._pointer, name_of(operation), given, options_in_c[0])
            except BusyError:
                options, attempt = options or CallOptions(), attempt + 1
                if attempt > options.retries:
                    raise
            if options.idempotency_key is None and not options.dry_run:
                # From now on: whatever became of the others, it takes effect once. Not from the start, for a key and
                # its reply are kept in the book.
                options = dataclasses.replace(options, idempotency_key=os.urandom(16).hex())
            time.sleep(0.025 * 2**attempt * (1 + random.random()))

    def query(self, operation: str, request: Request = None, *, options: Options = None) -> Cursor[PlainRow]:
        """A cursor over the rows of an operation by its name; a row is a dict of what its columns hold."""
        return self._query(operation, request, options, plain_rows)

    def _query(self, operation: str, request: Request, options: Options, rows: Rows[Row]) -> Cursor[Row]:
        return Cursor(self, name_of(operation), text(write(request or {})), in_c(options), rows)
