"""Sessions: requests, replies, errors, options."""

from __future__ import annotations

import datetime as dt
import pickle
import threading
from pathlib import Path
from typing import Any

import billhook
import pytest
from billhook import _library

from conftest import write_clients


def test_a_book_is_opened_only_where_there_is_one(path: Path, book: billhook.Book) -> None:
    with pytest.raises(billhook.NotFoundError):
        billhook.open(path.with_name("other.db"))
    with pytest.raises(billhook.ConflictError) as raised:
        billhook.open(path, create=True)
    assert raised.value.reason == "book.exists"


def test_errors_are_also_pythons_own(house: billhook.Session, book: billhook.Book, ada: billhook.Client) -> None:
    with pytest.raises(LookupError) as missing:
        house.clients.get(99)
    assert isinstance(missing.value, billhook.NotFoundError)
    assert (missing.value.code, missing.value.reason) == ("not_found", "client.not_found")
    assert "99" in missing.value.message
    with pytest.raises(ValueError) as wrong:
        house.clients.create(name="Bob", email="bob", address={"country": "DE"})
    assert isinstance(wrong.value, billhook.InvalidError)
    assert [field.path for field in wrong.value.fields] == ["email"]
    with pytest.raises(PermissionError) as denied:
        book.session(client=ada.id).staff.list()
    assert isinstance(denied.value, billhook.DeniedError)
    copy = pickle.loads(pickle.dumps(wrong.value))
    assert (copy.reason, copy.fields, type(copy)) == (wrong.value.reason, wrong.value.fields, billhook.InvalidError)


def test_every_code_and_reason_is_known() -> None:
    described = billhook.describe()
    assert set(described["errors"]) == set(billhook.Error.classes)
    assert {each["reason"] for each in described["reasons"]} == set(billhook.REASONS)
    assert described["version"] == billhook.__version__


def test_a_misspelt_argument_is_pythons_to_refuse(house: billhook.Session) -> None:
    with pytest.raises(TypeError):
        house.clients.create(nmae="Ada")  # type: ignore[call-arg]
    with pytest.raises(billhook.InvalidError) as raised:
        house.call("client.get", {"idd": 1})
    assert raised.value.reason == "json.unknown_field"


def test_operations_by_name_take_and_give_plain_values(house: billhook.Session, ada: billhook.Client) -> None:
    assert house.call("client.get", {"id": ada.id})["name"] == "Ada"
    assert '"name":"Ada"' in house.call_json("client.get", f'{{"id":{ada.id}}}')
    assert house.call("seller.get")["name"] == "Nordlicht Hosting"
    assert [row["name"] for row in house.query("client.list")] == ["Ada"]


def test_a_session_has_one_actor(book: billhook.Book) -> None:
    with pytest.raises(TypeError):
        book.session(staff=1, client=1)
    nobodies: tuple[Any, ...] = ({"staff": None}, {"client": None}, {"seller": "1"}, {"staff": True})
    for nobody in nobodies:
        with pytest.raises(TypeError):  # a missing id must not make the host of somebody
            book.session(**nobody)
    with pytest.raises(billhook.UnauthenticatedError):
        book.session(staff=99).clients.list()


def test_a_dry_run_replies_and_keeps_nothing(house: billhook.Session) -> None:
    options = billhook.CallOptions(dry_run=True)
    bob = house.clients.create(name="Bob", email="b@example.com", address={"country": "DE"}, options=options)
    assert bob.name == "Bob"
    assert house.clients.list().items == ()


def test_a_key_makes_a_call_take_effect_once(house: billhook.Session) -> None:
    options = billhook.CallOptions(idempotency_key="bob-1", reason="he asked twice")
    for _ in range(2):
        house.clients.create(name="Bob", email="b@example.com", address={"country": "DE"}, options=options)
    assert len(house.clients.list().items) == 1
    assert [entry.reason for entry in house.audits.iterate(called="client.create")] == ["he asked twice"]
    with pytest.raises(billhook.ConflictError):
        house.clients.create(name="Eve", email="b@example.com", address={"country": "DE"}, options=options)


def test_an_empty_key_is_no_key(house: billhook.Session) -> None:
    with pytest.raises(ValueError, match="idempotency key"):
        house.sellers.get(options=billhook.CallOptions(idempotency_key=""))


def test_options_are_call_options(house: billhook.Session) -> None:
    options: Any = {"dry_run": True}
    for act in (house.sellers.get, house.automation.run, house.clients.query):
        with pytest.raises(TypeError, match="billhook.CallOptions"):
            act(options=options)
    with pytest.raises(TypeError, match="billhook.CallOptions"):
        next(house.clients.iterate(options={}))  # type: ignore[arg-type]


def test_a_busy_book_is_tried_again_with_one_key(house: billhook.Session, monkeypatch: pytest.MonkeyPatch) -> None:
    keys: list[str | None] = []
    ask = _library.ask

    def busy_twice(function: Any, *given: Any) -> str:
        key = given[-1].idempotency_key if given[-1] else None
        keys.append(_library.string(key) if key is not None else None)
        if len(keys) < 3:
            raise billhook.BusyError("storage.busy", "Another writer holds the book.")
        return ask(function, *given)

    monkeypatch.setattr("billhook.calls.ask", busy_twice)
    monkeypatch.setattr("billhook.calls.time.sleep", lambda seconds: None)
    house.clients.create(name="Bob", email="b@example.com", address={"country": "DE"})
    assert keys[0] is None and keys[1] is not None and len(keys[1]) == 32 and keys[2] == keys[1]
    keys.clear()
    with pytest.raises(TimeoutError):
        house.clients.create(
            name="Eve", email="e@example.com", address={"country": "DE"}, options=billhook.CallOptions(retries=1)
        )
    assert len(keys) == 2


def test_lists_are_gone_through_page_by_page(house: billhook.Session) -> None:
    for n in range(7):
        house.clients.create(name=f"C{n}", email=f"c{n}@example.com", address={"country": "DE"})
    rows = house.clients.iterate(page_size=3)
    assert next(rows).name == "C0"
    house.clients.create(name="C7", email="c7@example.com", address={"country": "DE"})
    assert [client.name for client in rows] == [f"C{n}" for n in range(1, 8)]


def test_progress_is_told_and_may_stop_the_work(house: billhook.Session, tmp_path: Path) -> None:
    file = write_clients(tmp_path / "clients.csv", 3000)
    told: list[tuple[int, int, str]] = []

    def stop(done: int, total: int, phase: str) -> bool:
        told.append((done, total, phase))
        return False

    with pytest.raises(billhook.CancelledError):
        house.imports.clients(path=file, mode="skip_bad", options=billhook.CallOptions(progress=stop))
    assert len(told) == 1

    boom = RuntimeError("boom")

    def fail(done: int, total: int, phase: str) -> None:
        raise boom

    with pytest.raises(RuntimeError) as raised:
        house.imports.clients(path=file, mode="skip_bad", options=billhook.CallOptions(progress=fail))
    assert raised.value is boom

    inner: list[BaseException] = []

    def call_again(done: int, total: int, phase: str) -> None:
        try:
            house.clients.list()
        except billhook.PreconditionError as error:
            inner.append(error)

    house.imports.clients(path=file, mode="skip_bad", options=billhook.CallOptions(progress=call_again))
    assert inner, "a session in a call is not to be called again"


def test_a_deadline_stops_long_work(house: billhook.Session, tmp_path: Path, clock: billhook.FixedClock) -> None:
    file = write_clients(tmp_path / "clients.csv", 1000)
    past = billhook.CallOptions(deadline=clock.moment - dt.timedelta(seconds=1))
    with pytest.raises(billhook.Error) as raised:
        house.imports.clients(path=file, options=past)
    assert raised.value.code == "cancelled"


def test_a_deadline_names_an_instant(house: billhook.Session) -> None:
    class Nowhere(dt.tzinfo):
        def utcoffset(self, moment: dt.datetime | None) -> None: ...

        dst = tzname = utcoffset

    for naive in (dt.datetime(2026, 11, 22), dt.datetime(2026, 11, 22, tzinfo=Nowhere())):
        with pytest.raises(ValueError, match="time zone"):
            house.sellers.get(options=billhook.CallOptions(deadline=naive))


def test_a_host_may_derive_errors_of_its_own() -> None:
    class PanelDown(billhook.UnavailableError):
        pass

    assert PanelDown("panel.down").code == "unavailable"
    assert PanelDown not in billhook.Error.classes.values()


def test_two_threads_with_a_session_each(book: billhook.Book, ada: billhook.Client) -> None:
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            session = book.session()
            for n in range(30):
                session.clients.create(name=f"T{number}-{n}", email="t@example.com", address={"country": "DE"})
                assert session.clients.get(ada.id) == ada
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert sum(1 for _ in book.session().clients.iterate()) == 61


def test_threads_may_share_a_session(house: billhook.Session, ada: billhook.Client) -> None:
    found: list[billhook.Client] = []
    threads = [
        threading.Thread(target=lambda: found.extend(house.clients.get(ada.id) for _ in range(50))) for _ in "ab"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [ada] * 100


def test_what_is_closed_says_so(book: billhook.Book, house: billhook.Session, path: Path) -> None:
    other = billhook.open(path)
    session = other.session()
    other.close()
    other.close()
    assert session.sellers.get().name == "Nordlicht Hosting", "a session keeps its book alive"
    session.close()
    for act in (session.sellers.get, other.work, other.session):
        with pytest.raises(billhook.InvalidError) as raised:
            act()
        assert raised.value.reason == "abi.bad_handle"
        assert raised.value.reason in billhook.REASONS
