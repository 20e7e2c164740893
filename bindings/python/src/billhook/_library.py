"""The library as C shows it, and its way back into Python: progress, ports, exceptions, handles.

Nothing of this is for users. What a callback raises is kept here until the call it belongs to returns, and is raised
there, the same object.
"""

import atexit
import functools
import itertools
import os
import threading
import traceback
import weakref
from typing import Any, Callable, Optional, TypeVar, Union

from ._native import ffi as ffi, lib as lib
from .error import Error, error_of
from .structs import read_json, write

Itself = TypeVar("Itself")


class _Thread(threading.local):
    clocks = 0  # how many callbacks this thread is inside of that must not call the library
    raised: tuple[BaseException, ...] = ()  # the last ones that callbacks raised
    interrupt: Optional[BaseException] = None
    port_errors: tuple[Exception, ...] = ()  # where work() collects


here = _Thread()
_inside: set[Any] = set()  # a reply for each call that is under way


# ---- Texts, calls, errors -------------------------------------------------------------------------------------------


def text(value: Union[str, bytes], errors: str = "strict") -> tuple[Any, int]:
    """What C takes for a billhook_text; it keeps the memory."""
    data = value.encode(errors=errors) if isinstance(value, str) else value
    return ffi.from_buffer(data), len(data)


name_of = functools.lru_cache(maxsize=1024)(text)  # an operation, again and again


def string(given: Any) -> str:
    """What a billhook_text holds."""
    return str(ffi.buffer(given.data, given.size), "utf-8")


def _number(pointer: Any) -> int:
    return int(ffi.cast("uintptr_t", pointer))


def ask(function: Any, *arguments: Any) -> str:
    """Calls a function of the library whose last parameter is the place for a reply: gives its JSON, or raises what a
    callback raised during the call, or else the error it says. A signal's exception may come up at any moment."""
    reply, own = ffi.new("billhook_reply**"), None
    try:
        _inside.add(reply)
        status = function(*arguments, reply)
        json = string(lib.billhook_reply_json(reply[0]))
        if status == 0 and here.interrupt is None:
            return json
        # Of work() that ends with another error, it would be a port's.
        host_error = status == lib.BILLHOOK_HOST_ERROR and _number(lib.billhook_reply_host_error(reply[0]))
        own = here.interrupt or next((error for error in here.raised if id(error) == host_error), None)
        here.raised = ()
        raise error_of(read_json(json)) if own is None else own
    finally:
        here.interrupt = own = None
        _inside.discard(reply)
        lib.billhook_reply_free(reply[0])


# ---- Handles --------------------------------------------------------------------------------------------------------


class Closable:
    """What has a handle of the library, and a lock. `with` closes it; once it is forgotten it is closed too."""

    _pointer: Any = ffi.NULL

    def _open(self, close: Callable[[Any], None], function: Any, *arguments: Any) -> None:
        place = ffi.new(ffi.typeof(function).args[len(arguments)])
        self._lock = threading.RLock()
        self._let_go = functools.partial(_close, close, place)
        weakref.finalize(self, self._let_go).atexit = False  # even if a signal ends what follows, or close()
        _locked.add(self)
        ask(function, *arguments, place)
        self._pointer = place[0]

    def close(self) -> None:
        """Waits for what another thread still does with it; a book does not wait for its sessions."""
        with self._lock:
            self._pointer = ffi.NULL
            self._let_go()

    def __enter__(self: Itself) -> Itself:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


_locked: weakref.WeakSet[Closable] = weakref.WeakSet()
_left_over: set[tuple[Any, ...]] = set()


def _renew_locks() -> None:
    """Whoever held one is not in the child. Its parent's handles are answered with `book.forked`."""
    _inside.clear()
    for each in _locked:
        each._lock = threading.RLock()


os.register_at_fork(after_in_child=_renew_locks)


@atexit.register
def _leave() -> None:
    """What runs in other threads is stopped and waited for: none may come back into a Python that is gone. Not for
    ever, for a callback may wait for what never comes."""
    for each in [*_locked]:
        lib.billhook_cancel(ffi.cast("billhook_book*", each._pointer))
    for each in [*_locked]:
        if each._lock.acquire(timeout=1):
            each.close()
    for _ in itertools.takewhile(lambda _: _inside, range(5000)):
        threading.Event().wait(0.001)


def _close(*left: Any) -> None:
    """Garbage may be collected anywhere, even inside a clock, which must not call the library: then it has to wait."""
    _left_over.add(left)
    if here.clocks == 0:
        for close, place in tuple(_left_over):
            close(place[0])  # what is closed already, by another thread, is no handle any more
            _left_over.discard((close, place))


# ---- Callbacks ------------------------------------------------------------------------------------------------------

tokens = itertools.count(1)
books: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()  # whose port it is, by the port's token


def _answering(answer: Any, book: Any, port: Any, act: Callable[[], Any]) -> Any:
    """What Python does for the library; what is raised there becomes the answer."""
    is_clock = port is None or port.port_name in ("clock", "random")  # asked during a call, not by work()
    here.clocks += is_clock
    try:
        return act()
    except BaseException as error:
        if not isinstance(error, Exception):
            here.interrupt = error
            lib.billhook_cancel(ffi.NULL if book is None else book._pointer)
        elif not is_clock:
            here.port_errors += (error,)
        if isinstance(error, Error) and not is_clock:
            lib.billhook_answer_error(answer, text(write(error.to_dict()), "replace"))
        else:
            here.raised = (*here.raised[-31:], error)
            said = "".join(traceback.format_exception_only(error)).strip()
            lib.billhook_answer_host_error(answer, ffi.cast("void*", id(error)), text(said, "replace"))
    finally:
        here.clocks -= is_clock


def _interrupted(_type: Any, error: Any, _traceback: Any) -> None:
    """A signal's exception may come up before a callback's first line."""
    here.interrupt = error


@ffi.def_extern(error=1, onerror=_interrupted)  # type: ignore[untyped-decorator]
def on_progress(user: Any, done: int, total: int, phase: Any, answer: Any) -> int:
    return not _answering(answer, None, None, lambda: ffi.from_handle(user)(done, total, string(phase)) is not False)


@ffi.def_extern(onerror=_interrupted)  # type: ignore[untyped-decorator]
def on_port_call(user: Any, operation: Any, request: Any, answer: Any) -> None:
    book = books.get(_number(user))
    port = None if book is None else book._ports.get(_number(user))
    if port is not None:
        given = string(operation), string(request)
        _answering(answer, book, port, lambda: lib.billhook_answer_json(answer, text(port._answer(*given))))


@ffi.def_extern()  # type: ignore[untyped-decorator]
def on_destroy(user: Any) -> None:
    book = books.pop(_number(user), None)
    if book is not None:
        book._ports.pop(_number(user), None)
