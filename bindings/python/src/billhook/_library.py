"""The library as C shows it, and its way back into Python: progress, ports, exceptions, handles.

Nothing of this is for users. What a callback raises is kept here until the call it belongs to returns, and is raised
there, the same object.
"""

from __future__ import annotations

import collections
import itertools
import os
import threading
import weakref
from typing import Any, Callable, NoReturn, Optional

from ._native import ffi as ffi
from ._native import lib as lib
from .error import Error, error_of
from .generated.errors import HostError, InvalidError, PreconditionError
from .structs import read_json, write

if lib.billhook_abi_version() < lib.BILLHOOK_ABI_VERSION:
    raise ImportError(f"libbillhook is too old: interface {lib.billhook_abi_version()}, not {lib.BILLHOOK_ABI_VERSION}")

tokens = itertools.count(1)


class _Thread(threading.local):
    def __init__(self) -> None:
        self.depth = 0  # how many callbacks this thread is inside of
        self.raised: collections.deque[tuple[int, BaseException]] = collections.deque(maxlen=32)
        self.interrupt: Optional[BaseException] = None
        self.port_errors: Optional[list[Exception]] = None  # where work() collects


here = _Thread()
ports: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()  # held by their book
progresses: dict[int, Callable[..., Any]] = {}


def text_of(data: Any, size: int) -> str:
    return str(ffi.buffer(data, size), "utf-8") if size else ""


def borrowed(text: bytes) -> Any:
    """A billhook_text, and what keeps its memory."""
    memory = ffi.from_buffer(text)
    return ffi.new("billhook_text*", (memory, len(text))), memory


class Handle:
    """A handle of the library with its lock. Closed at the latest when its owner is gone; dead in a forked child."""

    def __init__(self, owner: object, pointer: Any, close: Callable[[Any], None]) -> None:
        self.pointer = pointer  # None: closed, or left behind by fork()
        self.lock = threading.RLock()
        self.close_pointer = close
        self.is_forked = False
        _handles.add(self)
        weakref.finalize(owner, _close_later, self)

    def __enter__(self) -> Any:
        self.lock.acquire()
        if self.pointer is None:
            self.lock.release()
            self.fail()
        return self.pointer

    def __exit__(self, *_: object) -> None:
        self.lock.release()

    def fail(self) -> NoReturn:
        if self.is_forked:
            raise PreconditionError("book.forked", "This was opened before fork(). Open the book anew in the child.")
        raise InvalidError("handle.closed", "This is closed.")

    def close(self) -> None:
        with self.lock:
            pointer, self.pointer = self.pointer, None
            if pointer is not None:
                self.close_pointer(pointer)


_handles: weakref.WeakSet[Handle] = weakref.WeakSet()
_left_over: collections.deque[Handle] = collections.deque()


def _after_fork() -> None:
    """The child has its parent's handles, and locks whose holders it has not."""
    for handle in _handles:
        handle.is_forked = handle.is_forked or handle.pointer is not None
        handle.pointer = None
        handle.lock = threading.RLock()
    _left_over.clear()
    ports.clear()
    here.depth = 0


os.register_at_fork(after_in_child=_after_fork)


def _close_later(handle: Handle) -> None:
    """Garbage may be collected anywhere, even inside a clock, which must not call the library: then it has to wait."""
    _left_over.append(handle)
    if here.depth == 0:
        close_left_over()


def close_left_over() -> None:
    for _ in range(len(_left_over)):
        handle = _left_over.popleft()
        if handle.lock.acquire(blocking=False):
            handle.close()
            handle.lock.release()
        else:
            _left_over.append(handle)


def fail(reply: Any) -> NoReturn:
    """Raises what a reply says went wrong, and frees it."""
    shown = ffi.new("billhook_python_reply*")
    lib.billhook_python_show(reply, shown)
    text = text_of(shown.data, shown.size)
    lib.billhook_reply_free(reply)
    raise_error(text, int(ffi.cast("uintptr_t", shown.host_error)))


def raise_error(text: str, token: int) -> NoReturn:
    interrupt, here.interrupt = here.interrupt, None
    own = next((error for number, error in here.raised if number == token), None)
    here.raised.clear()
    if interrupt is not None or own is not None:
        raise interrupt or own  # type: ignore[misc]
    raise error_of(read_json(text)) if text else Error("memory.exhausted", "There is not enough memory.")


def _hand_over(answer: Any, error: BaseException) -> None:
    token = next(tokens)
    here.raised.append((token, error))
    said, _memory = borrowed(f"{type(error).__name__}: {error}".encode("utf-8", "replace"))
    lib.billhook_answer_host_error(answer, ffi.cast("void*", token), said[0])


def _interrupted(_type: Any, error: Any, _traceback: Any) -> None:
    """A signal's exception may come up before a callback's first line."""
    here.interrupt = error


@ffi.def_extern(error=1, onerror=_interrupted)  # type: ignore[untyped-decorator]
def on_progress(token: int, done: int, total: int, phase: Any, phase_size: int, answer: Any) -> int:
    here.depth += 1
    try:
        return int(progresses[token](done, total, text_of(phase, phase_size)) is False)
    except BaseException as error:
        _hand_over(answer, error)
        return 1
    finally:
        here.depth -= 1


@ffi.def_extern(onerror=_interrupted)  # type: ignore[untyped-decorator]
def on_port(token: int, operation: Any, operation_size: int, request: Any, request_size: int, answer: Any) -> None:
    port = ports.get(token)
    here.depth += 1
    try:
        if port is None:
            raise HostError("port.gone", "The port is gone.")
        reply = port.answer(text_of(operation, operation_size), text_of(request, request_size))
        said, _memory = borrowed(reply.encode())
        lib.billhook_answer_json(answer, said[0])
    except Exception as error:
        if port is None or not port.is_delivered:
            return _hand_over(answer, error)
        if here.port_errors is not None:
            here.port_errors.append(error)
        if not isinstance(error, Error):
            return _hand_over(answer, error)
        given = {"code": error.code, "reason": error.reason, "message": error.message}
        said, _memory = borrowed(write(given).encode("utf-8", "replace"))
        lib.billhook_answer_error(answer, said[0])
    except BaseException as error:
        here.interrupt = error
        port.cancel() if port is not None else None
        _hand_over(answer, error)
    finally:
        here.depth -= 1


def forget_port(token: int) -> None:
    port = ports.pop(token, None)
    if port is not None:
        port.home.pop(token, None)


ffi.def_extern("on_destroy")(forget_port)
