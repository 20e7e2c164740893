"""The same for asyncio: calls run on threads of the book's own, so that the event loop goes on."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import dataclasses
import functools
import os
import threading
from typing import Any, AsyncIterator, Awaitable, Callable, Concatenate, Generic, Iterator, Optional, ParamSpec, TypeVar

from .book import ActorId, Book, Location, actor_of
from .calls import Calls, Options, Request, interruptible
from .cursor import Batch, Columns, Cursor
from .generated.errors import PreconditionError

Given = ParamSpec("Given")
Own = TypeVar("Own")
Result = TypeVar("Result")
Row = TypeVar("Row")
Twin = TypeVar("Twin", bound="Awaited[Any]")


class Threads:
    """Where the calls of one AsyncBook run."""

    def __init__(self, count: int) -> None:
        self.pool = concurrent.futures.ThreadPoolExecutor(count, thread_name_prefix="billhook")
        self.process = os.getpid()

    async def run(self, act: Callable[[], Result]) -> Result:
        if self.process != os.getpid():
            raise PreconditionError("book.forked", "This was opened before fork(). Open the book anew in the child.")
        return await asyncio.get_running_loop().run_in_executor(self.pool, act)


class Awaited(Generic[Own]):
    """What has methods of another class, awaited: they run on threads, with an object of that class that is lent."""

    def __init__(self, threads: Threads, lend: Callable[[], contextlib.AbstractContextManager[Own]]) -> None:
        self._threads, self._lend = threads, lend

    async def _run(self, act: Callable[[Own], Result]) -> Result:
        def run() -> Result:
            with self._lend() as own:
                return act(own)

        return await self._threads.run(run)

    async def close(self) -> None:
        await self._run(lambda own: getattr(own, "close")())

    async def __aenter__(self: Twin) -> Twin:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def awaited(method: Callable[Concatenate[Any, Given], Result]) -> Callable[Concatenate[Any, Given], Awaitable[Result]]:
    """The method of a class, for what is Awaited of it."""

    async def twin(self: Any, /, *given: Given.args, **named: Given.kwargs) -> Result:
        return await Awaited._run(self, lambda own: method(own, *given, **named))

    return functools.update_wrapper(twin, method)


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


class AsyncCalls(Awaited[Calls]):
    """A session whose calls are awaited. Any number may be under way at once: each has a session of its own."""

    call = awaited(Calls.call)
    call_json = awaited(Calls.call_json)

    async def _call(self, operation: str, request: Request, options: Options, read: Callable[[Any], Result]) -> Result:
        given, stop = interruptible(options), threading.Event()

        def progress(*told: Any) -> Optional[bool]:
            return False if stop.is_set() or given.progress is None else given.progress(*told)

        stoppable = dataclasses.replace(given, progress=progress)
        try:
            return await self._run(lambda session: session._call(operation, request, stoppable, read))
        finally:
            stop.set()  # a task that is cancelled does not wait; its long work ends too

    async def _query(
        self, operation: str, request: Request, options: Options, rows: Callable[[Columns], Iterator[Row]]
    ) -> AsyncCursor[Row]:
        cursor = await self._run(lambda session: session._query(operation, request, options, rows))
        return AsyncCursor(self._threads, lambda: contextlib.nullcontext(cursor))


from .generated.async_sessions import AsyncNouns  # noqa: E402  (derives from AsyncCalls)


class AsyncSession(AsyncNouns):
    """A session whose calls are awaited: `await session.invoices.issue(...)`. Any number may be under way at once."""


class AsyncBook(Awaited[Book]):
    """A book for asyncio: `async with billhook.AsyncBook("company.db") as book`. Its calls run on `threads` of its own.

    A task that is cancelled stops its long work; a short call that is under way is finished, its reply lost.
    """

    def __init__(self, location: Location, *, threads: int = 4, **options: Any) -> None:
        """`options` are those of `billhook.open`. Nothing happens before `async with` or `await open()`."""
        super().__init__(Threads(threads), lambda: contextlib.nullcontext(self.book))
        self._how = lambda: Book(location, **options)
        self._book: Book | None = None

    async def open(self) -> AsyncBook:
        self._book = await self._threads.run(self._how)
        return self

    def session(self, *, staff: ActorId = ..., client: ActorId = ..., seller: ActorId = ...) -> AsyncSession:
        actor = actor_of(staff, client, seller)
        return AsyncSession(self._threads, lambda: Calls(self.book, actor))

    @property
    def book(self) -> Book:
        """The book itself, for what does not take long: ports, `cancel`."""
        if self._book is None:
            raise PreconditionError("handle.closed", "This book is not open.")
        return self._book

    work = awaited(Book.work)
    backup = awaited(Book.backup)

    async def close(self) -> None:
        """What is under way is waited for."""
        await super().close()
        self._threads.pool.shutdown(wait=False)

    async def __aenter__(self) -> AsyncBook:
        return await self.open()
