"""The same for asyncio: calls run on threads, so that the event loop goes on."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import threading
from typing import Any, AsyncIterator, Awaitable, Callable, Concatenate, Generic, Optional, ParamSpec, TypeVar

from ._library import Closable, Itself
from .book import ActorId, Book, Location, actor_of
from .calls import Calls, Options, Request, Result, interruptible
from .cursor import Batch, Cursor, Row, Rows
from .generated.errors import PreconditionError

Given = ParamSpec("Given")
Own = TypeVar("Own", bound=Closable)


class Awaited(Generic[Own]):
    """What has methods of another class, awaited: they run on threads, with an object of that class that is lent."""

    def __init__(self, turns: asyncio.Semaphore, lend: Callable[[], contextlib.AbstractContextManager[Own]]) -> None:
        self._turns, self._lend = turns, lend

    async def _run(self, act: Callable[[Own], Result]) -> Result:
        def run() -> Result:
            with self._lend() as own:
                return act(own)

        async with self._turns:
            return await asyncio.to_thread(run)

    async def close(self) -> None:
        await self._run(lambda own: own.close())

    async def __aenter__(self: Itself) -> Itself:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def awaited(method: Callable[Concatenate[Any, Given], Result]) -> Callable[Concatenate[Any, Given], Awaitable[Result]]:
    """The method of a class, for what is Awaited of it."""

    async def twin(self: Any, /, *given: Given.args, **named: Given.kwargs) -> Result:
        return await Awaited._run(self, lambda own: method(own, *given, **named))

    return functools.update_wrapper(twin, method)


class AsyncCalls(Awaited[Calls]):
    """A session whose calls are awaited: `await session.invoices.issue(...)`. Any number may be under way at once: each
    has a session of its own."""

    call = awaited(Calls.call)
    call_json = awaited(Calls.call_json)

    async def close(self) -> None:
        """Nothing of it is open between two calls."""

    async def _call(self, operation: str, request: Request, options: Options, read: Callable[[Any], Result]) -> Result:
        stop = threading.Event()
        given = interruptible(options, stop.is_set) if options else None
        try:
            return await self._run(lambda session: session._call(operation, request, given, read))
        finally:
            stop.set()  # a task that is cancelled does not wait; its long work ends too

    async def _query(self, operation: str, request: Request, options: Options, rows: Rows[Row]) -> AsyncCursor[Row]:
        cursor = await self._run(lambda session: session._query(operation, request, options, rows))
        return AsyncCursor(self._turns, lambda: contextlib.nullcontext(cursor))


class AsyncCursor(Awaited[Cursor[Row]]):
    """A Cursor whose rows are awaited."""

    _next = awaited(Cursor._next)
    to_arrow = awaited(Cursor.to_arrow)
    to_pandas = awaited(Cursor.to_pandas)

    async def batches(self, rows: int = 8192) -> AsyncIterator[Batch]:
        while (batch := await self._next(rows)) is not None:
            yield batch

    async def __aiter__(self) -> AsyncIterator[Row]:
        async for batch in self.batches(1024):
            with self._lend() as cursor:
                for row in cursor.rows_of(batch):
                    yield row


from .generated.async_sessions import AsyncSession as AsyncSession  # noqa: E402  (derives from AsyncCalls)


class AsyncBook(Awaited[Book]):
    """A book for asyncio: `async with billhook.AsyncBook("company.db") as book`. At most `threads` calls run at once.

    A task that is cancelled stops its long work; a short call that is under way is finished, its reply lost.
    """

    work = awaited(Book.work)
    backup = awaited(Book.backup)

    def __init__(self, location: Location, *, threads: int = 4, **options: Any) -> None:
        """`options` are those of `billhook.open`. Nothing happens before `async with` or `await open()`."""
        super().__init__(asyncio.Semaphore(threads), lambda: contextlib.nullcontext(self.book))
        self._how = lambda: Book(location, **options)
        self._book: Optional[Book] = None

    async def open(self) -> AsyncBook:
        self._book = await asyncio.to_thread(self._how)
        return self

    __aenter__ = open

    def session(self, *, staff: ActorId = ..., client: ActorId = ..., seller: ActorId = ...) -> AsyncSession:
        actor = actor_of(staff, client, seller)
        return AsyncSession(self._turns, lambda: Calls(self.book, actor))

    @property
    def book(self) -> Book:
        """The book itself, for what does not take long: ports, `cancel`."""
        if self._book is None:
            raise PreconditionError("handle.closed", "This book is not open.")
        return self._book
