"""The library as C shows it, and its way back into Python: progress, ports, exceptions, handles.

Nothing of this is for users. What a callback raises is kept here until the call it belongs to returns, and is raised
there, the same object.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import threading
import weakref
from typing import Any, Callable, Iterator, NoReturn, Optional, TypeVar, Union

from ._native import ffi as ffi, lib as lib
from .error import Error, error_of
from .generated.errors import HostError, InvalidError
from .structs import read_json, write

Itself = TypeVar("Itself")


class _Thread(threading.local):
    clocks = 0  # how many callbacks this thread is inside of that must not call the library
    raised: tuple[BaseException, ...] = ()  # the last ones that callbacks raised
    interrupt: Optional[BaseException] = None
    port_errors: tuple[Exception, ...] = ()  # where work() collects


here = _Thread()


# ---- Texts, calls, errors -------------------------------------------------------------------------------------------


def text(value: Union[str, bytes], errors: str = "strict") -> tuple[Any, int]:
    """What C takes for a billhook_text; it keeps the memory."""
    data = value.encode(errors=errors) if isinstance(value, str) else value
    return ffi.from_buffer(data), len(data)


def string(given: Any) -> str:
    """What a billhook_text holds."""
    return str(ffi.buffer(given.data, given.size), "utf-8")


def ask(function: Any, *arguments: Any) -> Any:
    """Calls a function of the library whose last parameters are places for a result and an error: gives what it puts
    into the first place, raises what it puts into the last one."""
    given = [text(each) if isinstance(each, (str, bytes)) else each for each in arguments]
    places = [ffi.new(kind) for kind in ffi.typeof(function).args[len(arguments) :]]
    if function(*given, *places) or here.interrupt is not None:
        fail(places[-1][0])
    return places[0][0]


def taken(reply: Any) -> str:
    """The JSON of a reply, which is freed."""
    json = string(lib.billhook_reply_json(reply))
    lib.billhook_reply_free(reply)
    return json


def _number(pointer: Any) -> int:
    return int(ffi.cast("uintptr_t", pointer))


def fail(reply: Any) -> NoReturn:
    """Raises what a callback raised during the call, or else what its reply says, and frees the reply."""
    host_error = _number(lib.billhook_reply_host_error(reply))
    json = taken(reply)
    own = here.interrupt or next((error for error in here.raised if id(error) == host_error), None)
    here.interrupt, here.raised = None, ()
    raise error_of(read_json(json)) if own is None else own


# ---- Handles --------------------------------------------------------------------------------------------------------


class Closable:
    """What has a handle of the library, and a lock. `with` closes it; once it is forgotten it is closed too."""

    def _hold(self, pointer: Any, close: Callable[[Any], None]) -> None:
        self._pointer_or_none = pointer
        self._lock = threading.RLock()
        self._close_once = weakref.finalize(self, _close, close, pointer)
        _locked.add(self)

    @property
    def _pointer(self) -> Any:
        if self._pointer_or_none is None:
            raise InvalidError("handle.closed", "This is closed.")
        return self._pointer_or_none

    def close(self) -> None:
        """What still runs in it, in another thread, is waited for."""
        with self._lock:
            self._pointer_or_none = None
            self._close_once()

    def __enter__(self: Itself) -> Itself:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


_locked: weakref.WeakSet[Closable] = weakref.WeakSet()
_left_over: list[tuple[Any, ...]] = []


def _renew_locks() -> None:
    """Whoever held one is not in the child. Its parent's handles are answered with `book.forked`."""
    for each in _locked:
        each._lock = threading.RLock()


os.register_at_fork(after_in_child=_renew_locks)


def _close(*left: Any) -> None:
    """Garbage may be collected anywhere, even inside a clock, which must not call the library: then it has to wait."""
    _left_over.append(left)
    with contextlib.suppress(IndexError):
        while here.clocks == 0:
            close, pointer = _left_over.pop()
            close(pointer)


# ---- Callbacks ------------------------------------------------------------------------------------------------------

tokens = itertools.count(1)
books: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()  # whose port it is, by the port's token


@contextlib.contextmanager
def _answering(answer: Any, book: Any = None, port: Any = None) -> Iterator[None]:
    """Around what Python does for the library: what is raised there becomes the answer."""
    is_clock = port is None or not port.is_delivered
    here.clocks += is_clock
    try:
        yield
    except BaseException as error:
        if not isinstance(error, Exception):
            here.interrupt = error
            lib.billhook_cancel(ffi.NULL if book is None else book._pointer_or_none or ffi.NULL)
        elif not is_clock:
            here.port_errors += (error,)
        if isinstance(error, Error) and not is_clock:
            said = write({"code": error.code, "reason": error.reason, "message": error.message})
            lib.billhook_answer_error(answer, text(said, "replace"))
        else:
            here.raised = (*here.raised[-31:], error)
            said = f"{type(error).__name__}: {error}"
            lib.billhook_answer_host_error(answer, ffi.cast("void*", id(error)), text(said, "replace"))
    finally:
        here.clocks -= is_clock


def _interrupted(_type: Any, error: Any, _traceback: Any) -> None:
    """A signal's exception may come up before a callback's first line."""
    here.interrupt = error


@ffi.def_extern(error=1, onerror=_interrupted)  # type: ignore[untyped-decorator]
def on_progress(user: Any, done: int, total: int, phase: Any, answer: Any) -> int:
    with _answering(answer):
        return int(ffi.from_handle(user)(done, total, string(phase)) is False)
    return 1


@ffi.def_extern(onerror=_interrupted)  # type: ignore[untyped-decorator]
def on_port_call(user: Any, operation: Any, request: Any, answer: Any) -> None:
    book = books.get(_number(user))
    port = None if book is None else book._ports.get(_number(user))
    with _answering(answer, book, port):
        if port is None:
            raise HostError("port.gone", "The port is gone.")
        lib.billhook_answer_json(answer, text(port._answer(string(operation), string(request))))


@ffi.def_extern()  # type: ignore[untyped-decorator]
def on_destroy(user: Any) -> None:
    book = books.pop(_number(user), None)
    if book is not None:
        book._ports.pop(_number(user), None)
