"""What concerns the whole process: fork, memory, signals, other copies of SQLite. Each in a process of its own."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import billhook
import pytest

SELLER = 'name="H", country="DE", email="h@example.com", time_zone="UTC", currency="EUR"'


def run(program: str, *arguments: object) -> str:
    """What a Python program of its own prints; it must end well."""
    head = "import gc, os, signal, sys, threading, time\nimport billhook\npath = sys.argv[1]\n"
    command = [sys.executable, "-c", head + textwrap.dedent(program), *map(str, arguments)]
    # The time is for what hangs: on two busy processors the longest of them takes more than a minute.
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_child_may_not_use_what_its_parent_opened(path: Path) -> None:
    printed = run(
        f"""
        book = billhook.open(path, create=True)
        session = book.session()
        session.sellers.create({SELLER})
        cursor = session.clients.query()
        class Clock(billhook.FixedClock): pass
        held, release = threading.Event(), threading.Event()
        def hold():  # as if another thread were in a call at the moment of fork()
            with session._lock:
                held.set()
                release.wait()
        threading.Thread(target=hold).start()
        held.wait()
        child = os.fork()
        if child == 0:
            for act in (session.sellers.get, book.work, book.session, lambda: list(cursor), lambda: book.backup("x")):
                try:
                    act()
                except billhook.PreconditionError as error:
                    print(error.reason, flush=True)
            session.close(); cursor.close(); book.close()
            del session, cursor
            gc.collect()
            with billhook.open(path) as own:
                print(own.session().sellers.get().name, flush=True)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        release.set()
        print(status, session.sellers.get().name, list(cursor))
        """,
        path,
    )
    assert printed.split("\n") == [*["book.forked"] * 5, "H", "0 H []", ""]


def test_a_child_may_not_await_what_its_parent_opened(path: Path) -> None:
    printed = run(
        f"""
        import asyncio
        async def main():
            async with billhook.AsyncBook(path, create=True) as book, book.session() as session:
                await session.sellers.create({SELLER})
            return await billhook.AsyncBook(path).open()
        book = asyncio.run(main())
        child = os.fork()
        if child == 0:
            try:
                asyncio.run(book.session().sellers.get())
            except billhook.PreconditionError as error:
                print(error.reason, flush=True)
            os._exit(0)
        os.waitpid(child, 0)
        print(asyncio.run(book.session().sellers.get()).name)
        """,
        path,
    )
    assert printed == "book.forked\nH\n"


def test_a_child_that_ends_as_python_ends_does_no_harm(path: Path) -> None:
    printed = run(
        f"""
        book = billhook.open(path, create=True)
        session = book.session()
        session.sellers.create({SELLER})
        child = os.fork()
        if child == 0:
            sys.exit(0)
        print(os.waitpid(child, 0)[1], session.sellers.get().name)
        """,
        path,
    )
    assert printed == "0 H\n"


def test_300000_calls_leave_nothing_behind(path: Path) -> None:
    printed = run(
        f"""
        def kilobytes():
            gc.collect()
            with open("/proc/self/statm") as statm:
                return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
        book = billhook.open(path, create=True)
        session = book.session()
        session.sellers.create({SELLER})
        client = session.clients.create(name="Ada", email="a@example.com", address={{"country": "DE"}})
        def calls(count):
            for n in range(count // 4):
                session.clients.get(client.id)
                session.call_json("seller.get")
                try:
                    session.clients.get(99)
                except LookupError:
                    pass
                if n % 100 == 0:
                    with billhook.open(path) as other, other.session() as own, own.clients.query() as cursor:
                        other.register(billhook.FixedClock(client.created_at))
                        list(cursor)
                session.call_json("currency.list")
        calls(20000)
        before = kilobytes()
        calls(300000)
        print(kilobytes() - before)
        """,
        path,
    )
    assert int(printed) < 8000, f"grew by {printed} kB"


def test_ctrl_c_ends_long_work(path: Path) -> None:
    printed = run(
        f"""
        book = billhook.open(path, create=True)
        session = book.session()
        session.sellers.create({SELLER})
        text = "key,name,email,country\\n" + "".join(f"K{{n}},C{{n}},c{{n}}@example.com,DE\\n" for n in range(20000))
        with open(path + ".csv", "w") as file:
            file.write(text)
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell that works in the background ignores it
        threading.Timer(0.1, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        try:
            session.imports.clients(path=path + ".csv", mode="skip_bad")
            print("went through")
        except KeyboardInterrupt:
            print("interrupted")
        print(session.sellers.get().name)
        """,
        path,
    )
    assert printed == "interrupted\nH\n"


def test_a_program_that_closes_nothing_ends_well(path: Path) -> None:
    run(
        f"""
        class Clock(billhook.Clock):
            def __init__(self, book): self.book = book
            def now(self):
                import datetime
                return datetime.datetime.now(datetime.timezone.utc)
        book = billhook.open(path, create=True)
        book.register(Clock(book))
        session = book.session()
        session.sellers.create({SELLER})
        cursor = session.clients.query()
        """,
        path,
    )


def test_the_process_has_one_sqlite_and_a_copy_may_be_read(
    path: Path, book: billhook.Book, ada: billhook.Client
) -> None:
    """On Debian Python's sqlite3 and billhook link the same library. Even so the file is read through a backup."""
    copy = path.with_name("copy.db")
    book.backup(copy)
    connection = sqlite3.connect(copy)
    assert connection.execute("SELECT name FROM clients").fetchall() == [("Ada",)]
    connection.close()
    assert book.session().clients.get(ada.id) == ada
    with pytest.raises(billhook.PreconditionError) as raised:
        book.backup(copy)
    assert raised.value.reason == "backup.file_exists"


def test_billhook_brings_no_sqlite_of_its_own() -> None:
    native = Path(billhook.__file__).with_name("_native.abi3.so")
    needed = subprocess.run(["readelf", "-d", native], capture_output=True, text=True, check=True).stdout
    assert "libsqlite3.so" in needed
    mapped = Path("/proc/self/maps").read_text()
    assert len({line.split()[-1] for line in mapped.splitlines() if "libsqlite3" in line}) == 1


def test_importing_everything_leaves_python_its_own(path: Path) -> None:
    printed = run(
        """
        import builtins, string
        from billhook import *
        print(open is builtins.open, string.digits, Money(1, "EUR"), ClientStatus.ACTIVE, describe()["version"])
        print(Book is billhook.open, "asyncio" in sys.modules, path == sys.argv[1])
        """,
        path,
    )
    assert printed == "True 0123456789 1 EUR active 0.1.0\nTrue False True\n"


def test_another_process_holds_the_book(path: Path, book: billhook.Book, tmp_path: Path) -> None:
    """A child writes and is killed; the book is whole."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with billhook.open(path) as own:
            own.session().clients.create(name="Bob", email="b@example.com", address={"country": "DE"})
            os.write(writing, b"x")
            signal.pause()
        os._exit(1)
    os.read(reading, 1)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert [client.name for client in book.session().clients.iterate()] == ["Bob"]


def test_a_signals_exception_leaves_nothing_behind(path: Path) -> None:
    """At whatever moment it comes: no handle stays open, no lock held, and nothing comes up in a later call."""
    printed = run(
        f"""
        import datetime, random
        class Alarm(BaseException): pass
        def ring(*_): raise Alarm
        class Clock(billhook.Clock):
            def now(self): return datetime.datetime(2026, 11, 22, tzinfo=datetime.timezone.utc)
        def look():
            with billhook.open(path) as other, other.session() as own, own.clients.query() as cursor:
                list(cursor)
        book = billhook.open(path, create=True)
        book.register(Clock())
        session = book.session()
        session.sellers.create({SELLER})
        sys.unraisablehook = lambda _: None  # an alarm within the garbage collector's own work is lost
        signal.signal(signal.SIGALRM, ring)
        options = billhook.CallOptions(progress=lambda *told: None)
        random.seed(7)
        wrong, alarms = [], 0
        for n in range(6000):
            act = (session.sellers.get, look, lambda: session.automation.run(options=options))[n % 3]
            try:
                signal.setitimer(signal.ITIMER_REAL, random.uniform(1e-6, 2e-3 if act is look else 3e-4))
                act()
            except Alarm:
                alarms += 1
            except BaseException as error:
                wrong.append(repr(error))
            try:
                signal.setitimer(signal.ITIMER_REAL, 0)
            except Alarm:
                alarms += 1
            try:
                session.sellers.get()
            except BaseException as error:
                wrong.append(repr(error))
        gc.collect()
        print(wrong, alarms > 300, len(os.listdir("/proc/self/fd")) < 200)
        """,
        path,
    )
    assert printed == "[] True True\n"


def test_a_signal_handler_may_use_the_session_that_is_in_a_call(path: Path) -> None:
    printed = run(
        f"""
        book = billhook.open(path, create=True)
        session = book.session()
        session.sellers.create({SELLER})
        handled = []
        def handle(*_):
            handled.append(session.call("currency.list")["items"])
        signal.signal(signal.SIGALRM, handle)
        signal.setitimer(signal.ITIMER_REAL, 1e-3, 3e-4)
        while len(handled) < 2000:
            assert session.sellers.get().name == "H"
        signal.setitimer(signal.ITIMER_REAL, 0)
        print(len(handled) >= 2000, any(handled))
        """,
        path,
    )
    assert printed == "True False\n"


@pytest.mark.parametrize("act", ["own.sellers.get()", "list(own.clients.query())", "book.work()", "long(own)"])
def test_a_program_ends_well_while_its_threads_go_on(path: Path, act: str) -> None:
    """A daemon's thread must not come out of a clock, or a progress function, into a Python that is gone."""
    for n in range(3):
        run(
            f"""
            import datetime
            class Clock(billhook.Clock):
                def now(self): return datetime.datetime(2026, 11, 22, tzinfo=datetime.timezone.utc)
            def long(own):
                own.imports.clients(path=path + ".csv", mode="skip_bad")
            def go_on():
                own = book.session()
                while True:
                    {act}
            with open(path + ".csv", "w") as file:
                file.write("key,name,email,country\\n")
                file.writelines(f"K{{n}},C{{n}},c{{n}}@example.com,DE\\n" for n in range(30000))
            threading.excepthook = lambda _: None
            book = billhook.open(path, create=True)
            book.register(Clock())
            book.session().sellers.create({SELLER})
            for _ in range(3):
                threading.Thread(target=go_on, daemon=True).start()
            time.sleep(0.1)
            """,
            f"{path}{n}",
        )


def test_a_callback_that_never_returns_does_not_keep_the_program(path: Path) -> None:
    run(
        f"""
        inside = threading.Event()
        def wait(*told):
            inside.set()
            threading.Event().wait()
        def import_clients():
            own = book.session()
            own.imports.clients(path=path + ".csv", options=billhook.CallOptions(progress=wait))
        with open(path + ".csv", "w") as file:
            file.write("key,name,email,country\\nK,C,c@example.com,DE\\n")
        book = billhook.open(path, create=True)
        book.session().sellers.create({SELLER})
        threading.Thread(target=import_clients, daemon=True).start()
        inside.wait()
        """,
        path,
    )
