"""What a host does for billhook: the base of the generated ports, the clock, the source of randomness."""

import abc
import datetime as dt
from typing import Any, Callable, ClassVar, Mapping, NamedTuple, Optional

from .structs import read_json, write

PortReply = Optional[Mapping[str, Any]]


class Port(abc.ABC):
    """What `Book.register` takes: one of the classes below this one, its methods written.

    A method is called on the thread that is in `Book.work` and answers with an object, a dict, or None. It may use the
    book, in a session of its own. What it raises is in `Work.errors`, the same object, and the job is tried again
    later; an `Error` keeps its code and reason.
    """

    port_name: ClassVar[str]
    _calls: ClassVar[dict[str, tuple[str, Callable[[Any], Any]]]]  # by the name of a call: method, reader of request

    def _answer(self, operation: str, request: str) -> str:
        method, read = self._calls[operation]
        reply = getattr(self, method)(read(read_json(request)))
        return "{}" if reply is None else write(reply)


class Clock(Port):
    """What time it is for the book. It must not call billhook."""

    port_name = "clock"

    @abc.abstractmethod
    def now(self) -> dt.datetime:
        """The moment, with a time zone."""

    def _answer(self, operation: str, request: str) -> str:
        return write({"now": self.now()})


class FixedClock(Clock):
    """A clock that stands where it was put: for tests, and to see what a day will bring."""

    def __init__(self, moment: dt.datetime) -> None:
        self.moment = moment

    def now(self) -> dt.datetime:
        return self.moment


class Random(Port):
    """Bytes nobody can guess. It must not call billhook."""

    port_name = "random"

    @abc.abstractmethod
    def bytes(self, count: int) -> bytes:
        """As many as asked for."""

    def _answer(self, operation: str, request: str) -> str:
        return write({"bytes": self.bytes(read_json(request)["count"]).hex()})


class Work(NamedTuple):
    """What came of the jobs that were due. `errors` is what ports raised, the same objects, in order."""

    done: int
    failed: int  # will be tried again
    dead: int  # given up; see `session.jobs`
    waiting: int  # due, but their port is not there
    errors: tuple[Exception, ...] = ()
