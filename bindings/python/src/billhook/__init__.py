"""billhook: a hosting company's commercial life in one library.

    import billhook

    with billhook.open("company.db") as book:
        session = book.session(staff=1)
        for invoice in session.invoices.iterate(status="unpaid"):
            print(invoice.number, invoice.total)

**The file of a book belongs to billhook.** Never open it with another SQLite in the same process; see the README.
"""

from typing import TYPE_CHECKING, Any

from ._library import lib, string
from .book import Book as Book, Location as Location, Session as Session
from .calls import CallOptions as CallOptions
from .cursor import Batch as Batch, Column as Column, Cursor as Cursor
from .error import Error as Error, FieldError as FieldError
from .generated import *
from .ports import Clock as Clock, FixedClock as FixedClock, Port as Port, Random as Random, Work as Work
from .structs import read_json, to_dict as to_dict
from .values import Enumeration as Enumeration, Money as Money

if TYPE_CHECKING:
    from .asynchronous import AsyncBook as AsyncBook, AsyncCursor as AsyncCursor, AsyncSession as AsyncSession

if not TYPE_CHECKING:  # `import *` leaves Python its own open()
    __all__ = ["describe", "to_dict", *(name for name in dir() if name[0].isupper())]
__version__ = string(lib.billhook_version())
open = Book


def describe() -> Any:
    """Every operation, type, port and error reason of the library that is loaded, as a dict."""
    return read_json(string(lib.billhook_describe()))


def __getattr__(name: str) -> Any:
    """asyncio costs half of the time to import all this; most programs do without."""
    if name in ("AsyncBook", "AsyncCursor", "AsyncSession"):
        from . import asynchronous

        return getattr(asynchronous, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
