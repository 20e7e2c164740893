"""asyncio: the same calls, awaited."""

from __future__ import annotations

import asyncio
import gc
import inspect
import weakref
from pathlib import Path
from typing import Any, AsyncIterator, Callable, Coroutine

import billhook
import pytest
from billhook import asynchronous, calls

from conftest import write_clients


def run(main: Coroutine[Any, Any, None]) -> None:
    asyncio.run(main)


def test_calls_are_awaited(path: Path, book: billhook.Book, ada: billhook.Client) -> None:
    async def main() -> None:
        async with billhook.AsyncBook(path) as other, other.session() as session:
            assert await session.clients.get(ada.id) == ada
            assert await asyncio.gather(*(session.clients.get(ada.id) for _ in range(30))) == [ada] * 30
            assert (await session.call("client.get", {"id": ada.id}))["name"] == "Ada"
            assert '"Ada"' in await session.call_json("client.get", f'{{"id":{ada.id}}}')
            with pytest.raises(LookupError):
                await session.clients.get(99)
            await session.clients.create(name="Bob", email="b@example.com", address={"country": "DE"})
            assert [client.name async for client in session.clients.iterate(page_size=1)] == ["Ada", "Bob"]
            async with session.clients.query() as cursor:
                assert [client.name async for client in cursor] == ["Ada", "Bob"]
            assert (await other.work()).done == 0
            await other.backup(path.with_name("copy.db"))

    run(main())


def test_a_cursor_is_made_without_waiting(path: Path, book: billhook.Book, ada: billhook.Client) -> None:
    for n in range(20):
        book.session().clients.create(name=f"C{n}", email="c@example.com", address={"country": "DE"})
    names = ["Ada", *(f"C{n}" for n in range(20))]

    async def main() -> None:
        async with billhook.AsyncBook(path) as other, other.session() as session:
            assert [client.name async for client in session.clients.query()] == names
            async with session.clients.query(options=billhook.CallOptions(reason="why not")) as cursor:
                await session.clients.create(name="late", email="late@example.com", address={"country": "DE"})
                assert [client.name async for client in cursor] == names
            asked = session.clients.query()
            parts = await asyncio.gather(*(asked._next(6) for _ in range(4)))  # all of them the first
            assert sum(part.rows for part in parts if part is not None) == 22
            with pytest.raises(billhook.DeniedError):
                async with other.session(client=ada.id).staff.query():
                    raise AssertionError("it says so at once")

    run(main())


def test_methods_keep_parameters_types_and_docstrings(path: Path, book: billhook.Book, ada: billhook.Client) -> None:
    async def main() -> None:
        async with billhook.AsyncBook(path) as other, other.session() as session:
            client: asyncio.Task[billhook.Client] = asyncio.create_task(session.clients.get(ada.id))
            page: billhook.ClientPage = await session.clients.list(name="A", limit=1)
            cursor: billhook.AsyncCursor[billhook.Client] = session.clients.query(name="A")
            rows: AsyncIterator[billhook.Client] = session.clients.iterate(name="A", page_size=1)
            assert [await client] == list(page.items) == [row async for row in cursor] == [row async for row in rows]
            with pytest.raises(TypeError):
                await session.clients.get("1", "2")  # type: ignore[call-arg, arg-type]
            for name in ("get", "list", "query", "iterate"):
                awaited, plain = getattr(session.clients, name), getattr(book.session().clients, name)
                assert inspect.signature(awaited) == inspect.signature(plain)
                assert inspect.getdoc(awaited) == inspect.getdoc(plain)

    run(main())


def test_a_book_takes_what_open_takes(path: Path) -> None:
    async def main() -> None:
        async with billhook.AsyncBook(path, create=True, busy_wait=0.1, threads=2) as made, made.session() as session:
            assert (await session.clients.list()).items == ()
        async with billhook.AsyncBook(path, read_only=True) as made:
            assert (await made.session().call("currency.list"))["items"] == []
        with pytest.raises(TypeError):
            billhook.AsyncBook(path, foo=2)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="billhook.CallOptions"):
            await made.session().clients.list(options={"dry_run": True})  # type: ignore[arg-type]

    run(main())


def test_the_event_loop_goes_on_meanwhile(path: Path, book: billhook.Book, tmp_path: Path) -> None:
    file = write_clients(tmp_path / "clients.csv", 3000)

    async def main() -> None:
        async with billhook.AsyncBook(path, threads=1) as other:
            work = asyncio.ensure_future(other.session().imports.clients(path=file, mode="skip_bad"))
            turns = 0
            while not work.done():
                await asyncio.sleep(0)
                turns += 1
            assert (await work).imported == 3000
            assert turns > 10

    run(main())


def test_a_cancelled_task_stops_its_long_work(path: Path, book: billhook.Book, tmp_path: Path) -> None:
    file = write_clients(tmp_path / "clients.csv", 50000)

    async def main() -> None:
        async with billhook.AsyncBook(path, threads=1) as other:
            session = other.session()
            begun = asyncio.Event()
            loop = asyncio.get_running_loop()

            def progress(done: int, total: int, phase: str) -> None:
                loop.call_soon_threadsafe(begun.set)

            options = billhook.CallOptions(progress=progress)
            work = asyncio.ensure_future(session.imports.clients(path=file, mode="skip_bad", options=options))
            await begun.wait()
            work.cancel()
            with pytest.raises(asyncio.CancelledError):
                await work
            page = await session.clients.list(limit=1)
            assert len(page.items) <= 1

    run(main())
    assert sum(1 for _ in book.session().clients.query()) < 50000


def test_a_book_that_is_not_open_says_so(path: Path) -> None:
    async def main() -> None:
        with pytest.raises(billhook.InvalidError):
            await billhook.AsyncBook(path).session().clients.list()

    run(main())


def test_at_most_so_many_calls_run_at_once(
    path: Path, book: billhook.Book, ada: billhook.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    running: list[int] = [0]

    async def to_thread(act: Callable[[], Any]) -> Any:
        running.append(running[-1] + 1)
        await asyncio.sleep(0)
        running.append(running[-1] - 1)
        return act()

    async def main() -> None:
        async with billhook.AsyncBook(path, threads=2) as other, other.session() as session:
            await asyncio.gather(*(session.clients.get(ada.id) for _ in range(9)))

    monkeypatch.setattr(asyncio, "to_thread", to_thread)
    run(main())
    assert max(running) == 2


def test_a_book_serves_one_event_loop_after_another(path: Path, book: billhook.Book, ada: billhook.Client) -> None:
    other = billhook.AsyncBook(path, threads=1)

    async def main() -> None:
        async with other, other.session() as session:
            assert await asyncio.gather(*(session.clients.get(ada.id) for _ in range(9))) == [ada] * 9

    run(main())
    run(main())


def test_calls_by_name_are_stopped_too(path: Path, book: billhook.Book, tmp_path: Path) -> None:
    request = {"path": write_clients(tmp_path / "clients.csv", 50000), "mode": "skip_bad"}

    async def main() -> None:
        async with billhook.AsyncBook(path) as other:
            work = asyncio.ensure_future(other.session().call("import.clients", request))
            while not (await other.session().clients.list(limit=1)).items:
                await asyncio.sleep(0)
            work.cancel()
            with pytest.raises(asyncio.CancelledError):
                await work

    run(main())
    assert sum(1 for _ in book.session().clients.query()) < 50000


def test_a_session_is_used_again_until_the_book_is_closed(
    path: Path, book: billhook.Book, ada: billhook.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[weakref.ref[Any]] = []

    class Counted(calls.Calls):
        def __init__(self, book: billhook.Book, actor: str) -> None:
            super().__init__(book, actor)
            opened.append(weakref.ref(self))

    async def main() -> None:
        async with billhook.AsyncBook(path, threads=1) as other:
            for _ in range(20):
                assert await other.session().clients.get(ada.id) == ada
                assert await other.session(client=ada.id).clients.get(ada.id) == ada
        gc.collect()
        with pytest.raises(billhook.InvalidError):
            await other.session().clients.get(ada.id)

    monkeypatch.setattr(asynchronous, "Calls", Counted)
    run(main())
    assert 0 < len(opened) < 20
    assert all(session() is None for session in opened)
