"""Ports: what a host does for billhook, and how its exceptions come back."""

from __future__ import annotations

import datetime as dt
import gc
import weakref
from typing import Any

import billhook
import pytest
from billhook import _library

from conftest import MONTHLY


class Panel(billhook.Provisioner):
    """Remembers what it was asked, and fails when told to."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error
        self.asked: list[Any] = []

    def create(self, request: billhook.CreateOutside) -> dict[str, Any]:
        self.asked.append(request)
        if self.error is not None:
            raise self.error
        return {"external_id": "box-1"}

    def suspend(self, request: billhook.SuspendOutside) -> None:
        self.asked.append(request)

    def terminate(self, request: billhook.TerminateOutside) -> None:
        self.asked.append(request)

    def unsuspend(self, request: billhook.UnsuspendOutside) -> None:
        self.asked.append(request)


@pytest.fixture
def site(house: billhook.Session, ada: billhook.Client, hosting: billhook.Product) -> billhook.Service:
    return house.services.create(client=ada.id, product=hosting.id, cycle=MONTHLY, label="ada.example")


def test_a_port_does_what_is_due(book: billhook.Book, house: billhook.Session, site: billhook.Service) -> None:
    assert book.work().waiting == 1
    panel = Panel()
    book.register(panel)
    assert book.work() == billhook.Work(done=1, failed=0, dead=0, waiting=0)
    (asked,) = panel.asked
    assert isinstance(asked, billhook.CreateOutside)
    service = house.services.get(site.id).service
    assert (service.status, service.external_id) == ("active", "box-1")


def test_what_a_port_raises_comes_back_as_the_same_object(
    book: billhook.Book, house: billhook.Session, site: Any
) -> None:
    boom = RuntimeError("the panel is on fire")
    book.register(Panel(boom))
    work = book.work()
    assert (work.done, work.failed) == (0, 1)
    assert len(work.errors) == 1 and work.errors[0] is boom
    (job,) = house.jobs.list().items
    assert job.last_error is not None and "the panel is on fire" in job.last_error


def test_an_error_of_a_port_keeps_its_reason(book: billhook.Book, house: billhook.Session, site: Any) -> None:
    down = billhook.UnavailableError("panel.down", "Maintenance until nine.")
    book.register(Panel(down))
    assert book.work().errors == (down,)
    (job,) = house.jobs.list().items
    assert job.last_error == "panel.down: Maintenance until nine."


def test_an_interrupt_in_a_port_ends_the_work(
    book: billhook.Book, house: billhook.Session, site: billhook.Service
) -> None:
    house.services.create(client=site.client, product=site.product, cycle=MONTHLY)
    stop = KeyboardInterrupt()
    panel = Panel(stop)
    book.register(panel)
    with pytest.raises(KeyboardInterrupt) as raised:
        book.work()
    assert raised.value is stop
    assert len(panel.asked) == 1, "the other job waits"
    assert house.sellers.get().id == 1, "and nothing of it is left over"


def test_work_that_is_cancelled_says_so_whatever_a_port_raised(book: billhook.Book, site: billhook.Service) -> None:
    class Hasty(Panel):
        def create(self, request: billhook.CreateOutside) -> dict[str, Any]:
            book.cancel()
            raise RuntimeError("the panel is on fire")

    book.session().services.create(client=site.client, product=site.product, cycle=MONTHLY)
    book.register(Hasty())
    with pytest.raises(billhook.CancelledError):
        book.work()


def test_a_port_may_use_the_book(book: billhook.Book, site: billhook.Service) -> None:
    class Curious(Panel):
        def create(self, request: billhook.CreateOutside) -> dict[str, Any]:
            return {"external_id": book.session().services.get(site.id).service.label}

    book.register(Curious())
    assert book.work().done == 1
    assert book.session().services.get(site.id).service.external_id == "ada.example"


def test_a_port_that_is_taken_away_is_let_go(book: billhook.Book, site: Any) -> None:
    panel = Panel()
    gone = weakref.ref(panel)
    book.register(panel)
    book.register(Panel())
    del panel
    gc.collect()
    assert gone() is None
    book.unregister("provisioner")
    assert book.work().waiting == 1


def test_a_port_lacks_no_method() -> None:
    class Half(billhook.Provisioner):
        pass

    with pytest.raises(TypeError):
        Half()  # type: ignore[abstract]


def test_a_port_of_no_such_name_is_refused(book: billhook.Book) -> None:
    class Fax(billhook.Mailer):
        port_name = "fax"

        def send(self, request: billhook.SendMail) -> None: ...

    with pytest.raises(billhook.NotFoundError):
        book.register(Fax())


def test_only_objects_of_a_port_are_registered(book: billhook.Book) -> None:
    nothings: tuple[Any, ...] = (Panel, "provisioner", None)
    for nothing in nothings:
        with pytest.raises(TypeError, match="a port is an object"):
            book.register(nothing)


def test_what_a_clock_raises_comes_out_of_the_call(book: billhook.Book, house: billhook.Session) -> None:
    boom = KeyError("no time")

    class Broken(billhook.Clock):
        def now(self) -> dt.datetime:
            raise boom

    class Late(billhook.Clock):
        def now(self) -> dt.datetime:
            raise billhook.UnavailableError("clock.late", "No idea.")

    book.register(Broken())
    with pytest.raises(KeyError) as raised:
        house.sellers.get()
    assert raised.value is boom
    book.register(Late())
    with pytest.raises(billhook.UnavailableError) as late:
        house.sellers.get()
    assert late.value.reason == "clock.late"


def test_the_clock_of_the_host_is_the_clock_of_the_book(house: billhook.Session, clock: billhook.FixedClock) -> None:
    clock.moment = dt.datetime(2030, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    client = house.clients.create(name="Eve", email="e@example.com", address={"country": "DE"})
    assert client.created_at == clock.moment


def test_garbage_collected_inside_a_clock_waits(book: billhook.Book, house: billhook.Session) -> None:
    class Tidy(billhook.Clock):
        def now(self) -> dt.datetime:
            leftover.clear()  # the last reference to a session, in a place where the library must not be called
            gc.collect()
            waiting.append(len(_library._left_over))
            return dt.datetime(2026, 11, 22, tzinfo=dt.timezone.utc)

    leftover, waiting = [book.session()], list[int]()
    book.register(Tidy())
    assert house.sellers.get().id == 1
    assert leftover == [] and waiting[0] > 0
    book.session().close()
    assert not _library._left_over


def test_random_bytes_of_the_host(book: billhook.Book, house: billhook.Session) -> None:
    counts: list[int] = []

    class Dice(billhook.Random):
        def bytes(self, count: int) -> bytes:
            counts.append(count)
            return b"\4" * count

    book.register(Dice())
    book.unregister("random")


def test_an_exception_that_cannot_be_printed_is_one_like_others(
    book: billhook.Book, house: billhook.Session, site: Any
) -> None:
    class Mute(Exception):
        def __str__(self) -> str:
            raise ValueError

    mute = Mute()
    book.register(Panel(mute))
    work = book.work()
    assert (work.failed, work.errors) == (1, (mute,))
    (job,) = house.jobs.list().items
    assert job.last_error is not None and "Mute" in job.last_error
