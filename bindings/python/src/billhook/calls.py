"""The calls of a session, by the names of operations as text; generated/sessions.py has them as methods."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
import os
import random
import time
from typing import Any, Callable, Mapping, Optional, TypeVar

from . import _library
from ._library import Handle, borrowed, ffi, lib, progresses, text_of
from .cursor import Cursor
from .generated.errors import BusyError
from .structs import read_as, read_json, write

Progress = Callable[[int, int, str], Optional[bool]]
Reply = TypeVar("Reply")
UTC_START = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)


@dataclasses.dataclass(frozen=True)
class CallOptions:
    """What travels beside a request.

    `idempotency_key`: a call takes effect once, however often it is made with the same key. A call that is made again
    because the book was busy has one of its own; the empty text stands for none.
    `reason`: why; kept in the audit row. `deadline`: long work stops then, by the book's clock.
    `dry_run`: reply as the real call would, keep nothing.
    `progress`: told `(done, total, phase)` during long work, `total` being 0 where unknown. False stops the work, and
    what is done stays done; an exception stops it too and comes out of the call.
    `retries`: how often a call is made again when the book is busy, after waits that double.
    """

    idempotency_key: Optional[str] = None
    reason: str = ""
    deadline: Optional[dt.datetime] = None
    dry_run: bool = False
    progress: Optional[Progress] = None
    retries: int = 3


NO_OPTIONS = CallOptions()


def _keep_on(done: int, total: int, phase: str) -> None:
    """Python handles a signal when it runs: so Ctrl-C ends long work too."""


class Calls:
    """A session: what an actor does in a book. Threads may share one; their calls wait for each other."""

    def __init__(self, book: Any, actor: dict[str, Any]) -> None:
        out, why = ffi.new("billhook_session**"), ffi.new("billhook_reply**")
        text, _memory = borrowed(write(actor).encode())
        with book._handle as pointer:
            if lib.billhook_session_open(pointer, text[0], out, why):
                _library.fail(why[0])
        self._book = book  # its ports must live as long as this
        self._handle = Handle(self, out[0], lib.billhook_session_close)
        self._shown = ffi.new("billhook_python_reply*")

    def close(self) -> None:
        """What still runs in it is waited for. A session that is forgotten is closed too."""
        self._handle.close()

    def call(
        self, operation: str, request: Optional[Mapping[str, Any]] = None, *, options: CallOptions = NO_OPTIONS
    ) -> Any:
        """Calls an operation by its name, with a dict (typed values are understood within it); a dict comes back."""
        return read_json(self.call_json(operation, write(request or {}), options=options))

    def call_json(self, operation: str, request: str = "{}", *, options: CallOptions = NO_OPTIONS) -> str:
        """Calls an operation by its name; JSON goes in, JSON comes out."""
        return self._send(operation, request.encode(), options)

    def query(self, operation: str, request: Optional[Mapping[str, Any]] = None) -> Cursor[dict[str, Any]]:
        """A cursor over the rows of an operation by its name; a row is a dict of what its columns hold."""
        return Cursor(self._handle, operation, write(request or {}), dict)

    def _call(
        self,
        operation: str,
        request: dict[str, Any],
        options: Optional[CallOptions],
        reply: type[Reply],
        is_long: bool = False,
    ) -> Reply:
        text = write({name: value for name, value in request.items() if value is not None}).encode()
        return read_as(reply, self._send(operation, text, options or NO_OPTIONS, _keep_on if is_long else None))

    def _send(self, operation: str, request: bytes, given: CallOptions, progress: Optional[Progress] = None) -> str:
        """A call that is made again has a key from then on: whatever became of the others, it takes effect once. Not
        from the start, for a key and its reply are kept in the book."""
        key, options = given.idempotency_key or "", None if given is NO_OPTIONS and progress is None else given
        for attempt in itertools.count():
            try:
                return self._invoke(operation, request, options, key.encode(), given.progress or progress)
            except BusyError:
                if attempt >= given.retries:
                    raise
                if given.idempotency_key is None and not given.dry_run:
                    key, options = key or os.urandom(16).hex(), given
            time.sleep(0.05 * 2**attempt * (1 + random.random()))
        raise AssertionError

    def _invoke(
        self, operation: str, request: bytes, options: Optional[CallOptions], key: bytes, progress: Optional[Progress]
    ) -> str:
        name, handle, shown, token = operation.encode(), self._handle, self._shown, 0
        with handle.lock:
            pointer = handle.pointer or handle.fail()
            if options is None:
                status = lib.billhook_python_read(pointer, name, len(name), request, len(request), shown)
            else:
                reason = options.reason.encode()
                deadline = (
                    0 if options.deadline is None else (options.deadline - UTC_START) // dt.timedelta(microseconds=1)
                )
                flags = lib.BILLHOOK_DRY_RUN if options.dry_run else 0
                if progress is not None:
                    token = next(_library.tokens)
                    progresses[token] = progress
                status = lib.billhook_python_call(
                    pointer, name, len(name), request, len(request), key, len(key), reason, len(reason), deadline,
                    flags, token, shown
                )  # fmt: skip
                progresses.pop(token, None)
            text = text_of(shown.data, shown.size)
            error = int(ffi.cast("uintptr_t", shown.host_error)) if status else 0
            lib.billhook_reply_free(shown.reply)
        if status or _library.here.interrupt is not None:
            _library.raise_error(text, error)
        return text

    def _query(self, operation: str, request: dict[str, Any], row: type[Reply]) -> Cursor[Reply]:
        text = write({name: value for name, value in request.items() if value is not None})
        return Cursor(self._handle, operation, text, row)
