"""Every golden scenario, told through the typed methods. Transcripts go into the folder BILLHOOK_TRANSCRIPTS names."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import scenarios


@pytest.mark.parametrize("path", scenarios.scenarios(), ids=lambda path: path.stem)
def test_it_goes_as_told(path: Path) -> None:
    folder = os.environ.get("BILLHOOK_TRANSCRIPTS")
    assert scenarios.play(path, Path(folder) if folder else None) == []


def told(tmp_path: Path, step: dict[str, Any]) -> list[str]:
    seller = {"name": "House", "country": "DE", "email": "h@example.com", "time_zone": "UTC", "currency": "EUR"}
    steps = [{"op": "seller.create", "request": seller, "save": "house"}, step]
    scenario = tmp_path / "story.json"
    scenario.write_text(json.dumps({"clock": "2026-11-22T12:00:00Z", "steps": steps}))
    return scenarios.play(scenario)


@pytest.mark.parametrize(
    "step, count",
    [
        ({"op": "currency.list", "reply": {"items": []}}, 0),
        ({"op": "currency.list", "reply": {"items": ["..."]}}, 0),
        ({"op": "currency.list", "reply": {}}, 1),
        ({"op": "currency.list", "reply": {"items": [1]}}, 1),
        ({"op": "currency.list", "reply": {"items": [], "next": "*"}}, 1),
        ({"op": "currency.list", "reply": {"items": [], "next": None}}, 0),
        ({"op": "currency.list", "error": {"...": "*"}}, 1),
        ({"op": "client.get", "request": {"id": 9}}, 1),
        ({"op": "client.get", "request": {"id": 9}, "error": {"code": "not_found", "...": "*"}}, 0),
        ({"op": "client.get", "request": {"id": 9}, "error": {"code": "denied", "...": "*"}}, 1),
        ({"op": "seller.get", "reply": "$house"}, 0),
        ({"op": "seller.get", "reply": {"id": "$house.version", "name": "$house.email", "...": "*"}}, 1),
        ({"query": "client.list", "rows": 0}, 0),
        ({"query": "client.list", "rows": 1}, 1),
        ({"work": {"done": 0, "failed": 0, "dead": 0, "waiting": 1}}, 1),
    ],
)
def test_what_is_expected_is_compared_in_every_part(tmp_path: Path, step: dict[str, Any], count: int) -> None:
    assert len(told(tmp_path, step)) == count
