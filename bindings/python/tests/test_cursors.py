"""Cursors: typed rows, batches of columns, Arrow and pandas where they are installed."""

from __future__ import annotations

import array
import datetime as dt
from decimal import Decimal

import billhook
import pytest
from billhook import _library


@pytest.fixture
def clients(house: billhook.Session) -> list[billhook.Client]:
    made = []
    for n in range(20):
        company = {"company": f"Firma Ümläut {n}", "kind": "company", "tax_exempt": True} if n % 3 == 0 else {}
        request = {"name": f"C{n}", "email": f"c{n}@example.com", "address": {"country": "DE"}, **company}
        made.append(house.clients.get(house.call("client.create", request)["id"]))
    return made


def test_rows_are_those_of_the_list(house: billhook.Session, clients: list[billhook.Client]) -> None:
    with house.clients.query() as cursor:
        assert list(cursor) == clients == list(house.clients.iterate())
    assert [row.name for row in house.clients.query(name="C19")] == ["C19"]


def test_rows_with_structs_and_lists_inside(house: billhook.Session, ada: billhook.Client) -> None:
    house.clients.update(ada.id, version=ada.version, policy=billhook.Policy(payment_days=14))
    house.invoices.issue(client=ada.id, lines=[{"description": "Work", "unit_price": billhook.Money(80, "EUR")}])
    (row,) = house.invoices.query()
    assert row.total == billhook.Money(80, "EUR")
    assert row.seller_party is not None and row.seller_party.address.country == "DE"
    assert row.issue_date == dt.date(2026, 11, 22) and row.status is billhook.InvoiceStatus.UNPAID
    (client,) = house.clients.query()
    assert client == house.clients.get(ada.id)
    assert list(house.audits.query()) == list(house.audits.iterate())


def test_batches_hold_columns(house: billhook.Session, clients: list[billhook.Client]) -> None:
    with house.clients.query() as cursor:
        batches = list(cursor.batches(rows=8))
    assert [batch.rows for batch in batches] == [8, 8, 4]
    assert {tuple(column.name for column in batch.columns) for batch in batches} == {tuple(batches[0].to_dict())}
    names = [name for batch in batches for name in batch.to_dict()["company"]]
    assert names == [client.company for client in clients]
    exempt = [value for batch in batches for value in batch.to_dict()["tax_exempt"]]
    assert exempt == [client.tax_exempt for client in clients]


def test_the_rows_are_those_of_one_moment(house: billhook.Session, clients: list[billhook.Client]) -> None:
    with house.clients.query() as cursor:
        house.clients.create(name="late", email="late@example.com", address={"country": "DE"})
        assert len(list(cursor)) == len(clients)


def test_what_answers_with_no_list_has_no_rows(house: billhook.Session) -> None:
    with pytest.raises(billhook.InvalidError) as raised:
        house.query("seller.get")
    assert raised.value.reason == "query.no_rows"


def test_an_empty_list_has_no_rows(house: billhook.Session) -> None:
    assert list(house.clients.query()) == []


def test_arrow_takes_the_buffers_as_they_are(house: billhook.Session, clients: list[billhook.Client]) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = house.clients.query().to_arrow()
    table.validate(full=True)
    assert table.column("id").to_pylist() == [client.id for client in clients]
    assert table.column("company").to_pylist() == [client.company for client in clients]
    assert table.column("company").null_count == 13
    assert table.column("tax_exempt").to_pylist() == [client.tax_exempt for client in clients]
    assert table.column("created_at").to_pylist() == [client.created_at for client in clients]
    assert table.schema.field("created_at").type == pyarrow.timestamp("us", "UTC")
    (batch,) = house.clients.query().batches()
    column = next(column for column in batch.columns if column.name == "id")
    assert column.to_arrow().buffers()[1].to_pybytes() == column.data
    house.invoices.issue(client=1, lines=[{"description": "Work", "unit_price": billhook.Money(80, "EUR")}])
    assert house.invoices.query().to_arrow().column("issue_date").to_pylist() == [dt.date(2026, 11, 22)]
    assert house.services.query().to_arrow().num_rows == 0


def test_pandas_gets_a_frame(house: billhook.Session, clients: list[billhook.Client]) -> None:
    pytest.importorskip("pandas")
    frame = house.clients.query().to_pandas()
    assert list(frame["name"]) == [client.name for client in clients]


def test_amounts_and_rates_are_decimals(house: billhook.Session, ada: billhook.Client) -> None:
    line = {"description": "Work", "unit_price": billhook.Money("80.5", "EUR")}
    house.invoices.issue(client=ada.id, lines=[line])
    (batch,) = house.invoices.query().batches()
    columns = {column.name: column for column in batch.columns}
    kinds = {name: columns[name].content for name in ("id", "status", "total.amount", "total.currency", "lines")}
    assert kinds == {"id": "", "status": "text", "total.amount": "decimal", "total.currency": "text", "lines": "json"}
    assert [repr(each) for each in columns["total.amount"].values()] == ["Decimal('80.50')"]
    assert list(house.invoices.query()) == list(house.invoices.iterate())
    rate = house.tax_rates.create(name="VAT", country="DE", percent="8.1", valid_from=dt.date(2026, 1, 1))
    (row,) = house.query("tax_rate.list")
    assert row["percent"] == Decimal("8.1") and isinstance(row["percent"], Decimal)
    assert list(house.tax_rates.query()) == [rate]


def test_decimals_may_be_absent() -> None:
    """Two rows, of which the first has none: as the library lays them out."""
    ffi, bits, ends, digits = _library.ffi, b"\2", array.array("i", [0, 0, 3]), b"1.5"
    kept = [ffi.new("char[]", word) for word in (b"share", b"u", b"decimal")]
    places = [ffi.cast(kind, ffi.from_buffer(each)) for kind, each in (("uint8_t*", bits), ("int32_t*", ends))]
    given = [ffi.sizeof("billhook_column"), (kept[0], 5), kept[1], 1, *places, ffi.from_buffer(digits), kept[2]]
    column = billhook.Column(ffi.new("billhook_column*", given), 2)
    assert column.values() == [None, Decimal("1.5")]
    pytest.importorskip("pyarrow")
    assert column.to_arrow().to_pylist() == [None, Decimal("1.5")]


def test_amounts_are_decimals_in_arrow_and_pandas(house: billhook.Session, ada: billhook.Client) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    pytest.importorskip("pandas")
    for price in ("80.5", "90"):
        line = {"description": "Work", "unit_price": billhook.Money(price, "EUR")}
        house.invoices.issue(client=ada.id, lines=[line])
    table = house.invoices.query().to_arrow()
    table.validate(full=True)
    assert table.schema.field("total.amount").type == pyarrow.decimal128(38, 9)
    assert table.column("total.amount").to_pylist() == [Decimal("80.5"), Decimal(90)]
    assert table.schema.field("total.currency").type == pyarrow.string()
    amounts = house.invoices.query().to_pandas()["total.amount"]
    assert [str(each) for each in amounts] == ["80.50", "90.00"] and amounts.sum() == Decimal("170.5")


def test_a_frame_is_the_same_however_the_rows_come(
    house: billhook.Session, clients: list[billhook.Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A column in which nothing is there for a while does not change its kind."""
    pandas = pytest.importorskip("pandas")
    whole = house.clients.query().to_pandas()
    batches = billhook.Cursor.batches
    monkeypatch.setattr(billhook.Cursor, "batches", lambda self: batches(self, 1))
    pandas.testing.assert_frame_equal(house.clients.query().to_pandas(), whole)
    nothing = house.clients.query(name="nobody").to_pandas()
    assert len(nothing) == 0 and list(nothing) == list(whole)


def test_a_query_takes_options(book: billhook.Book, house: billhook.Session, clients: list[billhook.Client]) -> None:
    options = billhook.CallOptions(reason="curiosity", progress=lambda done, total, phase: None)
    with house.clients.query(options=options) as cursor, house.query("client.list", options=options) as plain:
        assert [row.id for row in cursor] == [row["id"] for row in plain] == [client.id for client in clients]
    assert [client.id for client in house.clients.iterate(options=options)] == [client.id for client in clients]
    nobody = book.session(client=clients[0].id)
    for ask in (lambda: nobody.staff.query(options=options), lambda: nobody.query("staff.list", options=options)):
        with pytest.raises(billhook.DeniedError):
            ask()
    assert [entry.reason for entry in house.audits.query(called="staff.list")] == ["curiosity"] * 2
    with pytest.raises(billhook.InvalidError) as raised:
        house.clients.query(options=billhook.CallOptions(reason="x" * 501))
    assert raised.value.reason == "call.bad_reason"


def test_what_is_absent_in_a_row_is_absent(house: billhook.Session, ada: billhook.Client) -> None:
    """Structs that may be absent: a draft has no parties, a client no policy."""
    house.invoices.create(client=ada.id, lines=[{"description": "Work", "unit_price": billhook.Money(80, "EUR")}])
    (draft,) = house.invoices.query()
    assert draft.seller_party is None and draft.client_party is None
    assert [draft] == list(house.invoices.iterate())
    (client,) = house.clients.query()
    assert client.policy is None
    group = house.client_groups.create(name="Friends", policy=billhook.Policy())
    assert list(house.client_groups.query()) == [group]
