"""Many rows: cursors, and the batches of columns they give."""

from __future__ import annotations

import datetime as dt
import itertools
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, Generic, Iterator, Optional, TypeVar

from ._library import Closable, ask, ffi, lib, string

if TYPE_CHECKING:
    import pandas
    import pyarrow

Row = TypeVar("Row")
Columns = dict[str, list[Any]]
PlainRow = dict[str, Any]
Rows = Callable[[Columns], Iterator[Row]]  # typed rows of a batch
INSTANT_0 = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)
BITS = {"b": 1, "l": 64, "tdD": 32, "tsu:UTC": 64}


class Column:
    """A column of a batch: its buffers are those of an Arrow array. `format`: of the Arrow C data interface."""

    def __init__(self, given: Any, rows: int) -> None:
        self.name = string(given.name)
        self.format: str = ffi.string(given.format).decode()
        self.content: str = ffi.string(given.content).decode()
        self.null_count: int = given.null_count
        self.rows = rows
        self.validity = _bytes(given.validity, (rows + 7) // 8)
        self.offsets = _bytes(given.offsets, 4 * (rows + 1))
        size = given.offsets[rows] if self.offsets else (rows * BITS[self.format] + 7) // 8
        self.data = _bytes(given.values, size) or b""

    def values(self) -> list[Any]:
        """As Python has them: int, bool, str, Decimal, date, datetime; None where there is none."""
        if self.offsets is not None:
            ends = itertools.pairwise(memoryview(self.offsets).cast("i"))
            texts = [str(self.data[start:end], "utf-8") for start, end in ends]
            values: list[Any] = [Decimal(each or 0) for each in texts] if self.content == "decimal" else texts
        elif self.format == "b":
            values = _bits(self.data, self.rows)
        elif self.format == "tdD":
            values = [dt.date.fromordinal(INSTANT_0.toordinal() + day) for day in memoryview(self.data).cast("i")]
        elif self.format == "tsu:UTC":
            values = [INSTANT_0 + dt.timedelta(microseconds=moment) for moment in memoryview(self.data).cast("q")]
        else:
            values = memoryview(self.data).cast("q").tolist()
        there = itertools.repeat(True) if self.validity is None else _bits(self.validity, self.rows)
        return [value if is_there else None for value, is_there in zip(values, there)]

    def to_arrow(self) -> pyarrow.Array:
        """The same buffers as an Arrow array; amounts and rates anew, as decimals."""
        import pyarrow

        if self.content == "decimal":
            return pyarrow.array(self.values(), pyarrow.decimal128(38, 9))
        types = {"l": pyarrow.int64(), "b": pyarrow.bool_(), "u": pyarrow.string(), "tdD": pyarrow.date32()}
        kind = types.get(self.format) or pyarrow.timestamp("us", "UTC")
        given = (self.validity, self.data) if self.offsets is None else (self.validity, self.offsets, self.data)
        buffers = [None if each is None else pyarrow.py_buffer(each) for each in given]
        return pyarrow.Array.from_buffers(kind, self.rows, buffers, self.null_count)


def _bytes(pointer: Any, size: int) -> Optional[bytes]:
    return bytes(ffi.buffer(ffi.cast("char*", pointer), size)) if pointer else None


def _bits(data: bytes, count: int) -> list[Any]:
    return [bool(data[i >> 3] >> (i & 7) & 1) for i in range(count)]


class Batch:
    """Some rows as columns. A field within another has the names of both: "total.amount"."""

    def __init__(self, given: Any) -> None:
        self.rows: int = given.rows
        self.columns = tuple(Column(given.columns[i], given.rows) for i in range(given.column_count))

    def to_dict(self) -> dict[str, list[Any]]:
        return {column.name: column.values() for column in self.columns}

    def to_arrow(self) -> pyarrow.RecordBatch:
        import pyarrow

        return pyarrow.RecordBatch.from_pydict({column.name: column.to_arrow() for column in self.columns})


def plain_rows(columns: Columns) -> Iterator[PlainRow]:
    return (dict(zip(columns, row)) for row in zip(*columns.values()))


class Cursor(Closable, Generic[Row]):
    """All rows of a list or report, those of one moment; goes through them once. Close it, or use it with `with`: an
    open one keeps the file from being tidied. Iterating gives typed rows; `batches`, `to_arrow`, `to_pandas` columns.
    """

    def __init__(self, session: Any, operation: Any, request: Any, options: Any, rows: Rows[Row]) -> None:
        self._rows, self._kept = rows, (session, options)  # which must live as long: ports, the progress function
        with session._lock:
            self._open(lib.billhook_cursor_close, lib.billhook_query, session._pointer, operation, request, options[0])

    def _next(self, rows: int) -> Optional[Batch]:
        with self._lock:
            place = ffi.new("billhook_batch**")
            ask(lib.billhook_cursor_next, self._pointer, rows, place)
            return Batch(place[0]) if place[0] else None

    def batches(self, rows: int = 8192) -> Iterator[Batch]:
        """The rows as columns, at most so many at a time (65536 at the utmost)."""
        return iter(lambda: self._next(rows), None)

    def __iter__(self) -> Iterator[Row]:
        for batch in self.batches():
            yield from self.rows_of(batch)

    def rows_of(self, batch: Batch) -> Iterator[Row]:
        """The typed rows of a batch of this cursor."""
        return self._rows(batch.to_dict())

    def to_arrow(self) -> pyarrow.Table:
        """All rows that are left as an Arrow table; needs pyarrow. Amounts and rates are decimals in it, words text."""
        import pyarrow

        batches = [batch.to_arrow() for batch in self.batches()]
        return pyarrow.Table.from_batches(batches) if batches else pyarrow.table({})

    def to_pandas(self) -> pandas.DataFrame:
        """All rows that are left as a data frame; needs pandas. `to_arrow().to_pandas()` is quicker; its amounts have
        nine decimals."""
        import pandas

        parts = [batch.to_dict() for batch in self.batches()]
        names = parts[0] if parts else ()
        return pandas.DataFrame({name: [*itertools.chain(*(each[name] for each in parts))] for name in names})
