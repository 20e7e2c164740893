"""The same for asyncio: calls run on threads, so that the event loop goes on."""

from __future__ import annotations

import asyncio
import functools
import threading
from typing import Any, AsyncIterator, Callable, Concatenate, Coroutine, Generic, Iterator, ParamSpec, TypeVar, cast

from ._library import Closable, Itself
from .book import ActorId, Book, Location, actor_of
from .calls import Calls, Options, interruptible
from .cursor import Batch, Cursor, Row
from .generated.errors import InvalidError

Given = ParamSpec("Given")
Result = TypeVar("Result")
Method = Callable[Concatenate[Any, Given], Result]


def awaited(method: Method[Given, Result]) -> Method[Given, Coroutine[Any, Any, Result]]:
    """The method of a class, for what is Awaited of it. One that takes options may be long."""

    async def twin(self: Awaited, /, *given: Given.args, **named: Given.kwargs) -> Result:
        stop = threading.Event()
        if "options" in (getattr(method, "__kwdefaults__", None) or ()):
            named["options"] = interruptible(cast(Options, named.get("options")), stop.is_set)
        try:
            async with self._turns(asyncio.get_running_loop()):
                return await asyncio.to_thread(lambda: method(self._lend(), *given, **named))
        finally:
            stop.set()  # a task that is cancelled does not wait; its long work ends too

    return functools.update_wrapper(twin, method)


def queried(method: Method[Given, Cursor[Row]]) -> Method[Given, AsyncCursor[Row]]:
    """The same of a method that gives a cursor, which is not waited for."""

    def twin(self: Awaited, /, *given: Given.args, **named: Given.kwargs) -> AsyncCursor[Row]:
        one: dict[int, Cursor[Row]] = {}  # even when two threads ask at once
        return AsyncCursor(self._turns, lambda: one.get(0) or one.setdefault(0, method(self._lend(), *given, **named)))

    return functools.update_wrapper(twin, method)


def iterated(method: Method[Given, Iterator[Row]], pages: Callable[..., Any]) -> Method[Given, AsyncIterator[Row]]:
    """The same of a method that goes through the pages of another one, which is awaited."""

    async def twin(self: Awaited, /, *given: Given.args, **named: Given.kwargs) -> AsyncIterator[Row]:
        named["limit"], page = named.pop("page_size", 100), None
        while page is None or page.next is not None:
            page = await pages(self, *given, **named, after=page and page.next)
            for row in page.items:
                yield row

    return functools.update_wrapper(twin, method)


class Awaited:
    """What has methods of another class, awaited: they run on threads, with an object of that class that is lent."""

    def __init__(self, turns: Callable[[Any], asyncio.Semaphore], lend: Callable[[], Any]) -> None:
        self._turns, self._lend = turns, lend


class AsyncClosable(Awaited):
    close = awaited(Closable.close)

    async def __aenter__(self: Itself) -> Itself:
        await awaited(Closable.__enter__)(self)  # what cannot be lent says so
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class AsyncCalls(AsyncClosable):
    """A session whose calls are awaited: `await session.invoices.issue(...)`. Any number may be under way at once: each
    thread has a session of its own, which is closed with the book."""

    call = awaited(Calls.call)
    call_json = awaited(Calls.call_json)
    query = queried(Calls.query)

    async def close(self) -> None:
        """Nothing of it stays open but what the book keeps."""


class AsyncCursor(AsyncClosable, Generic[Row]):
    """A Cursor whose rows are awaited. It is asked for by `async with`, or else when it is first used."""

    _next = awaited(Cursor._next)
    to_arrow = awaited(Cursor.to_arrow)
    to_pandas = awaited(Cursor.to_pandas)

    async def batches(self, rows: int = 8192) -> AsyncIterator[Batch]:
        while (batch := await self._next(rows)) is not None:
            yield batch

    async def __aiter__(self) -> AsyncIterator[Row]:
        async for batch in self.batches(1024):
            for row in self._lend().rows_of(batch):
                yield row


from .generated.async_sessions import AsyncSession as AsyncSession  # noqa: E402  (derives from AsyncCalls)


class AsyncBook(AsyncClosable):
    """A book for asyncio: `async with billhook.AsyncBook("company.db") as book`. At most `threads` calls run at once.

    A task that is cancelled stops its long work; a short call that is under way is finished, its reply lost.
    """

    work = awaited(Book.work)
    backup = awaited(Book.backup)

    def __init__(
        self, location: Location, *, threads: int = 4,
        create: bool = False, read_only: bool = False, busy_wait: float = 5.0,
    ) -> None:  # fmt: skip
        """As `billhook.open`, but nothing happens before `async with` or `await open()`."""
        super().__init__(functools.lru_cache(8)(lambda loop: asyncio.Semaphore(threads)), lambda: self.book)
        self._how = lambda: Book(location, create=create, read_only=read_only, busy_wait=busy_wait)
        self._book: Book | None = None
        self._sessions = functools.lru_cache(64)(lambda actor, thread: Calls(self.book, actor))

    async def open(self) -> AsyncBook:
        self._book = await asyncio.to_thread(self._how)
        return self

    __aenter__ = open

    def session(self, *, staff: ActorId = ..., client: ActorId = ..., seller: ActorId = ...) -> AsyncSession:
        actor = actor_of(staff, client, seller)
        return AsyncSession(self._turns, lambda: self._sessions(actor, threading.get_ident()))

    async def close(self) -> None:
        await super().close()
        self._sessions.cache_clear()

    @property
    def book(self) -> Book:
        """The book itself, for what does not take long: ports, `cancel`."""
        if self._book is None:
            raise InvalidError("abi.bad_handle", "This book is not open.")
        return self._book
