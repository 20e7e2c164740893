"""The same for asyncio: calls run on threads of the book's own, so that the event loop goes on."""

from __future__ import annotations

import asyncio
import collections
import concurrent.futures
import dataclasses
import threading
from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, Generic, Mapping, Optional, TypeVar

from .book import ActorId, Book, Location, actor_of
from .calls import NO_OPTIONS, CallOptions, Calls
from .cursor import Batch, Cursor
from .generated.errors import PreconditionError
from .ports import Work

if TYPE_CHECKING:
    import pandas
    import pyarrow

Result = TypeVar("Result")
Row = TypeVar("Row")


class Threads:
    """Where the calls of one AsyncBook run. `check` raises where that is impossible, as after fork()."""

    def __init__(self, count: int, check: Callable[[], object]) -> None:
        self.pool = concurrent.futures.ThreadPoolExecutor(count, thread_name_prefix="billhook")
        self.check = check

    async def run(self, act: Callable[[], Result]) -> Result:
        self.check()
        return await asyncio.get_running_loop().run_in_executor(self.pool, act)


class AsyncCalls:
    """A session whose calls are awaited. Any number may be under way at once: each has a session of its own."""

    def __init__(self, threads: Threads, open_session: Callable[[], Calls]) -> None:
        self._threads, self._open = threads, open_session
        self._free: collections.deque[Calls] = collections.deque()

    async def close(self) -> None:
        while self._free:
            await self._threads.run(self._free.pop().close)

    async def call(
        self, operation: str, request: Optional[Mapping[str, Any]] = None, *, options: CallOptions = NO_OPTIONS
    ) -> Any:
        """Calls an operation by its name, with a dict; a dict comes back."""
        return await self._with(lambda session: session.call(operation, request, options=options))

    async def call_json(self, operation: str, request: str = "{}", *, options: CallOptions = NO_OPTIONS) -> str:
        """Calls an operation by its name; JSON goes in, JSON comes out."""
        return await self._with(lambda session: session.call_json(operation, request, options=options))

    async def _with(self, act: Callable[[Calls], Result]) -> Result:
        def run() -> Result:
            session = self._free.pop() if self._free else self._open()
            try:
                return act(session)
            finally:
                self._free.append(session)

        return await self._threads.run(run)

    async def _call(
        self,
        operation: str,
        request: dict[str, Any],
        options: Optional[CallOptions],
        reply: type[Result],
        is_long: bool = False,
    ) -> Result:
        given, stop = options or NO_OPTIONS, threading.Event()
        own = given.progress

        def progress(done: int, total: int, phase: str) -> Optional[bool]:
            return False if stop.is_set() else own(done, total, phase) if own else None

        if is_long:
            given = dataclasses.replace(given, progress=progress)
        try:
            return await self._with(lambda session: session._call(operation, request, given, reply, is_long))
        finally:
            stop.set()  # a task that is cancelled does not wait; its long work ends too

    async def _query(self, operation: str, request: dict[str, Any], row: type[Row]) -> AsyncCursor[Row]:
        return AsyncCursor(self._threads, await self._with(lambda session: session._query(operation, request, row)))


class AsyncCursor(Generic[Row]):
    """A Cursor whose rows are awaited."""

    def __init__(self, threads: Threads, cursor: Cursor[Row]) -> None:
        self._threads, self._cursor = threads, cursor

    async def batches(self, rows: int = 8192) -> AsyncIterator[Batch]:
        while (batch := await self._threads.run(lambda: self._cursor._next(rows))) is not None:
            yield batch

    async def __aiter__(self) -> AsyncIterator[Row]:
        async for batch in self.batches(1024):
            for row in self._cursor.rows_of(batch):
                yield row

    async def to_arrow(self) -> pyarrow.Table:
        return await self._threads.run(self._cursor.to_arrow)

    async def to_pandas(self) -> pandas.DataFrame:
        return await self._threads.run(self._cursor.to_pandas)

    async def close(self) -> None:
        await self._threads.run(self._cursor.close)

    async def __aenter__(self) -> AsyncCursor[Row]:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


from .generated.async_sessions import AsyncNouns  # noqa: E402  (derives from AsyncCalls)


class AsyncSession(AsyncNouns):
    """A session whose calls are awaited: `await session.invoices.issue(...)`. Any number may be under way at once."""

    async def __aenter__(self) -> AsyncSession:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class AsyncBook:
    """A book for asyncio: `async with billhook.AsyncBook("company.db") as book`. Its calls run on `threads` of its own.

    A task that is cancelled stops its long work; a short call that is under way is finished, its reply lost.
    """

    def __init__(self, location: Location, *, threads: int = 4, **options: Any) -> None:
        """`options` are those of `billhook.open`. Nothing happens before `async with` or `await open()`."""
        self._how = lambda: Book(location, **options)
        self._book: Book | None = None
        self._threads = Threads(threads, lambda: self._book is None or self._book._pointer())

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

    async def work(self, limit: int = 1000) -> Work:
        """As Book.work; ports are called on a thread of the book."""
        return await self._threads.run(lambda: self.book.work(limit))

    async def backup(self, path: Location) -> None:
        await self._threads.run(lambda: self.book.backup(path))

    async def close(self) -> None:
        """What is under way is waited for."""
        await self._threads.run(self.book.close)
        self._threads.pool.shutdown(wait=False)

    async def __aenter__(self) -> AsyncBook:
        return await self.open()

    async def __aexit__(self, *_: object) -> None:
        await self.close()
