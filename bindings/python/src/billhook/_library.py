"""The library as C shows it, and its way back into Python: progress, ports, exceptions, handles.

Nothing of this is for users. What a callback raises is kept here until the call it belongs to returns, and is raised
there, the same object.
"""

from __future__ import annotations

import collections
import dataclasses
import itertools
import os
import threading
import weakref
from typing import Any, Callable, Literal, NoReturn, Optional, TypeVar, Union

from ._native import ffi as ffi
from ._native import lib as lib
from .error import Error, error_of
from .generated.errors import HostError, InvalidError
from .structs import read_json, write

if lib.billhook_abi_version() < lib.BILLHOOK_ABI_VERSION:
    raise ImportError(f"libbillhook is too old: interface {lib.billhook_abi_version()}, not {lib.BILLHOOK_ABI_VERSION}")

Opened = TypeVar("Opened", bound="Closable")


class _Thread(threading.local):
    def __init__(self) -> None:
        self.depth = 0  # how many callbacks this thread is inside of
        self.raised: collections.deque[BaseException] = collections.deque(maxlen=32)
        self.interrupt: Optional[BaseException] = None
        self.port_errors: list[Exception] = []  # where work() collects


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
    own, here.interrupt = here.interrupt, None
    if own is None:
        own = next((error for error in here.raised if id(error) == host_error), None)
    here.raised.clear()
    json = taken(reply)
    if own is not None:
        raise own
    raise error_of(read_json(json)) if json else Error("memory.exhausted", "There is not enough memory.")


# ---- Handles --------------------------------------------------------------------------------------------------------


class Closable:
    """What has a handle of the library, and a lock. `with` closes it; once it is forgotten it is closed too."""

    def _hold(self, pointer: Any, close: Callable[[Any], None]) -> None:
        self._pointer_or_none = pointer
        self._lock = threading.RLock()
        self._forgotten = weakref.finalize(self, _close_later, close, pointer)
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
            if (left := self._forgotten.detach()) is not None:
                close, pointer = left[2]
                close(pointer)

    def __enter__(self: Opened) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


_locked: weakref.WeakSet[Closable] = weakref.WeakSet()
_left_over: collections.deque[tuple[Callable[[Any], None], Any]] = collections.deque()


def _after_fork() -> None:
    """The child has locks whose holders it has not. Its parent's handles are answered with `book.forked`."""
    for each in _locked:
        each._lock = threading.RLock()
    ports.clear()
    here.depth = 0


os.register_at_fork(after_in_child=_after_fork)


def _close_later(*left: Any) -> None:
    """Garbage may be collected anywhere, even inside a clock, which must not call the library: then it has to wait."""
    _left_over.append(left)
    if here.depth == 0:
        close_left_over()


def close_left_over() -> None:
    for _ in range(len(_left_over)):
        close, pointer = _left_over.popleft()
        close(pointer)


# ---- Callbacks ------------------------------------------------------------------------------------------------------

tokens = itertools.count(1)
ports: weakref.WeakValueDictionary[int, Registered] = weakref.WeakValueDictionary()


@dataclasses.dataclass(eq=False)
class Registered:
    """A port in its place, as the library finds it by its number. Its book holds it."""

    port: Any
    book: Any


class _Callback:
    """Around what Python does for the library: what is raised there becomes the answer."""

    def __init__(self, answer: Any, registered: Optional[Registered] = None) -> None:
        self.answer, self.registered = answer, registered

    def __enter__(self) -> None:
        here.depth += 1

    def __exit__(self, _type: object, error: Optional[BaseException], _traceback: object) -> Literal[True]:
        here.depth -= 1
        is_delivered = self.registered is not None and self.registered.port.is_delivered
        if is_delivered and isinstance(error, Exception):
            here.port_errors.append(error)
        elif error is not None and not isinstance(error, Exception):
            here.interrupt = error
            if self.registered is not None:
                lib.billhook_cancel(self.registered.book._pointer_or_none or ffi.NULL)
        if is_delivered and isinstance(error, Error):
            said = write({"code": error.code, "reason": error.reason, "message": error.message})
            lib.billhook_answer_error(self.answer, text(said, "replace"))
        elif error is not None:
            here.raised.append(error)
            said = f"{type(error).__name__}: {error}"
            lib.billhook_answer_host_error(self.answer, ffi.cast("void*", id(error)), text(said, "replace"))
        return True


def _interrupted(_type: Any, error: Any, _traceback: Any) -> None:
    """A signal's exception may come up before a callback's first line."""
    here.interrupt = error


@ffi.def_extern(error=1, onerror=_interrupted)  # type: ignore[untyped-decorator]
def on_progress(user: Any, done: int, total: int, phase: Any, answer: Any) -> int:
    with _Callback(answer):
        return int(ffi.from_handle(user)(done, total, string(phase)) is False)
    return 1


@ffi.def_extern(onerror=_interrupted)  # type: ignore[untyped-decorator]
def on_port_call(user: Any, operation: Any, request: Any, answer: Any) -> None:
    registered = ports.get(_number(user))
    with _Callback(answer, registered):
        if registered is None:
            raise HostError("port.gone", "The port is gone.")
        reply = registered.port._answer(string(operation), string(request))
        lib.billhook_answer_json(answer, text(reply))


def forget_port(token: int) -> None:
    registered = ports.pop(token, None)
    if registered is not None:
        registered.book._ports.pop(token, None)


@ffi.def_extern()  # type: ignore[untyped-decorator]
def on_destroy(user: Any) -> None:
    forget_port(_number(user))
