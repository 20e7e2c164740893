#!/usr/bin/env python3
"""Plants faults in the model and expects the comparison to find each: so it can fail. Run like tests/model/run."""

from __future__ import annotations

import sys
import unittest
from dataclasses import replace
from itertools import islice
from typing import Any
from unittest import mock

sys.dont_write_bytecode = True

import schedule
import taxes
from books import Books
from compare import differs
from library import Shelf, offered
from life import FEATURES, Author, Life
from schedule import DAY
from shrink import shortest

FIRST_SEED, LIVES = 1, 40


def faults() -> dict[str, Any]:
    """Each a small lie of the model, as it might stand in the library."""
    right_items, right_decide, right_settle = schedule.items_of, taxes.decide, Books.settle

    def a_day_late(term: Any, lead: int, horizon: Any) -> Any:
        return right_items(term, lead - 1, horizon)

    def reduced_as_standard(customer: Any, category: str, *rest: Any) -> Any:
        return right_decide(customer, "standard", *rest)

    def a_cent_too_much(self: Books, invoice: Any, settlement: Any) -> None:
        right_settle(self, invoice, settlement)
        invoice.paid += settlement.origin == "gift"

    return {
        "advance invoices come a day late": mock.patch("services.items_of", a_day_late),
        "reduced goods are taxed as others": mock.patch("taxes.decide", reduced_as_standard),
        "a part of a unit is cut off": mock.patch("schedule.rounded", lambda exact: int(exact)),
        "a gift pays a unit too much": mock.patch("books.Books.settle", a_cent_too_much),
        "credit is never used": mock.patch("books.Books.spend_credit_by_policy", lambda self, client: None),
    }


class PlantedFaults(unittest.TestCase):
    shelf: Shelf
    lives: list[Life]

    @classmethod
    def setUpClass(cls) -> None:
        cls.shelf = Shelf()
        lives = [Author(seed, offered(FEATURES)).write() for seed in range(FIRST_SEED, FIRST_SEED + LIVES)]
        cls.lives = [replace(life, last=life.first + 200 * DAY) for life in lives]

    @classmethod
    def tearDownClass(cls) -> None:
        cls.shelf.close()

    def test_each_is_found_and_shrunk(self) -> None:
        for name, fault in faults().items():
            with self.subTest(name), fault:
                differing = list(islice((life for life in self.lives if differs(life, self.shelf)), 1))
                self.assertTrue(differing, "no life differs")
                short = shortest(differing[0], lambda shorter: bool(differs(shorter, self.shelf)))
                self.assertTrue(differs(short, self.shelf))
                self.assertLess(len(short.steps), 12)

    def test_a_life_survives_being_printed(self) -> None:
        life = self.lives[0]
        self.assertEqual(Life.from_json(life.to_json()), life)


if __name__ == "__main__":
    unittest.main()
