"""Money, words, dates: what stands in requests and replies."""

from __future__ import annotations

import dataclasses
import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import billhook
import pytest
from billhook.structs import read_timestamp, write_timestamp

from conftest import MONTHLY

EURO = billhook.Money("9.90", "EUR")


def test_money_adds_within_its_currency_exactly() -> None:
    assert EURO + billhook.Money("0.10", "EUR") == billhook.Money(10, "EUR")
    assert sum([EURO, EURO, EURO]) == EURO * 3 == billhook.Money("29.70", "EUR")
    assert -(EURO - EURO * 2) == EURO
    assert str(EURO) == "9.90 EUR"
    assert sorted([EURO, EURO - EURO]) == [EURO - EURO, EURO]


def test_money_of_two_currencies_does_not_mix() -> None:
    dollars = billhook.Money("9.90", "USD")
    assert dollars != EURO
    for act in (lambda: EURO + dollars, lambda: EURO < dollars, lambda: EURO - dollars):
        with pytest.raises(ValueError):
            act()


def test_money_is_not_made_of_floating_point_and_does_not_change() -> None:
    number: Any = 9.9
    with pytest.raises(TypeError):
        billhook.Money(number, "EUR")
    with pytest.raises(AttributeError):
        setattr(EURO, "amount", Decimal(1))
    assert pickle.loads(pickle.dumps(EURO)) == EURO
    assert {EURO: 1}[billhook.Money("9.90", "EUR")] == 1


@pytest.mark.parametrize("number", ["", "nine", "1,5", "NaN", "Infinity", Decimal("sNaN"), Decimal("-Infinity")])
def test_money_and_rates_are_finite_numbers(house: billhook.Session, number: Any) -> None:
    with pytest.raises(ValueError, match="is not a decimal number"):
        billhook.Money(number, "EUR")
    with pytest.raises(ValueError, match="is not a decimal number"):
        house.tax_rates.create(name="VAT", country="DE", percent=number, valid_from=dt.date(2026, 1, 1))


def test_replies_are_frozen_dataclasses_of_typed_values(house: billhook.Session, ada: billhook.Client) -> None:
    assert dataclasses.is_dataclass(ada)
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(ada, "name", "Bob")
    assert not hasattr(ada, "__dict__")
    assert ada.status == "active" and f"{ada.status}" == "active"
    assert ada.status is billhook.ClientStatus.ACTIVE
    assert ada.created_at == dt.datetime(2026, 11, 22, 12, tzinfo=dt.timezone.utc)
    assert dataclasses.replace(ada, name="Bob").name == "Bob"
    assert pickle.loads(pickle.dumps(ada)) == ada
    assert house.clients.get(ada.id) == ada


def test_nested_values_are_typed_or_dicts(house: billhook.Session) -> None:
    typed = billhook.DraftLine(description="Work", quantity=Decimal("1.5"), unit_price=billhook.Money(80, "EUR"))
    plain = {"description": "Work", "quantity": "1.5", "unit_price": {"amount": "80", "currency": "EUR"}}
    client = house.clients.create(name="Ada", email="ada@example.com", address={"country": "DE", "city": None})
    invoice = house.invoices.issue(client=client.id, lines=[typed, plain], due_date=dt.date(2026, 12, 24))
    assert [line.net for line in invoice.lines] == [billhook.Money(120, "EUR")] * 2
    assert invoice.lines[0].quantity == Decimal("1.5")
    assert invoice.due_date == dt.date(2026, 12, 24)


def test_whole_numbers_are_decimals_too(house: billhook.Session, ada: billhook.Client) -> None:
    given: Any = {"description": "Work", "quantity": 3, "unit_price": billhook.Money(80, "EUR")}
    invoice = house.invoices.issue(client=ada.id, lines=[given, billhook.DraftLine(**given)])
    assert [line.net for line in invoice.lines] == [billhook.Money(240, "EUR")] * 2


def test_lists_are_given_as_anything_that_can_be_gone_through(house: billhook.Session, ada: billhook.Client) -> None:
    amounts = {1: billhook.Money(80, "EUR"), 2: billhook.Money(90, "EUR")}
    lines = (billhook.DraftLine(description="Work", unit_price=amount) for amount in amounts.values())
    invoice = house.invoices.issue(client=ada.id, lines=lines)
    assert [line.unit_price for line in invoice.lines] == [*amounts.values()]
    may = {billhook.Permission.CLIENT_VIEW: "look", billhook.Permission.INVOICE_VIEW: "look"}
    assert set(house.roles.create(name="Clerk", permissions=may.keys()).permissions) == may.keys()
    with pytest.raises(TypeError, match="bytes stands for nothing"):
        house.call("client.create", {"name": b"Ada"})


def test_whole_numbers_of_other_packages_are_ids(house: billhook.Session, ada: billhook.Client) -> None:
    class Whole:
        def __index__(self) -> int:
            return ada.id

    given: Any = Whole()
    assert house.clients.get(given) == ada
    numpy = pytest.importorskip("numpy")
    assert [house.clients.get(id) for id in numpy.array([ada.id])] == [ada]


def test_what_is_left_out_stays_as_it_is(
    house: billhook.Session, ada: billhook.Client, hosting: billhook.Product
) -> None:
    service = house.services.create(client=ada.id, product=hosting.id, cycle=MONTHLY, configuration={"plan": [1, None]})
    assert service.configuration == {"plan": [1, None]}
    service = house.services.update(service.id, version=service.version, label="ada.example")
    assert (service.label, service.configuration) == ("ada.example", {"plan": [1, None]})


@pytest.mark.parametrize(
    "text", ["2026-11-22T12:00:00Z", "2026-11-22T12:00:00.5Z", "2026-11-22T12:00:00.000001Z", "2000-02-29T23:59:59.12Z"]
)
def test_instants_are_read_and_written_as_they_are(text: str) -> None:
    assert write_timestamp(read_timestamp(text)) == text


def test_instants_of_other_zones_are_the_same_instant() -> None:
    zone = dt.timezone(dt.timedelta(hours=2))
    assert write_timestamp(dt.datetime(2026, 11, 22, 14, tzinfo=zone)) == "2026-11-22T12:00:00Z"
    with pytest.raises(ValueError):
        write_timestamp(dt.datetime(2026, 11, 22, 14))


def test_a_word_of_a_newer_library_stays_text() -> None:
    assert billhook.ClientStatus.of("sleeping") == "sleeping"
    assert billhook.ClientStatus.of("closed") is billhook.ClientStatus.CLOSED


def test_to_dict_is_what_json_holds(ada: billhook.Client) -> None:
    assert billhook.to_dict(ada)["address"] == {"country": "DE"}
    assert billhook.to_dict(EURO) == {"amount": "9.90", "currency": "EUR"}


def test_an_absurd_exponent_is_not_written_out() -> None:
    for text in ("1E+999999999", "1E-999999999"):
        assert billhook.to_dict(billhook.Money(text, "EUR"))["amount"] == text
    assert billhook.to_dict(billhook.Money("1E+5", "EUR"))["amount"] == "100000"
