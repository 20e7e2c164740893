"""Plays the scenarios of tests/scenarios through the generated methods, as a Python program would call them.

    scenarios.py [--transcript FOLDER] [SCENARIO.json ...]      all of them when none is named

tests/scenarios/README.md says what a scenario is. What no generated method can express (a field that does not exist, an
operation that does not) is called by name.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import functools
import inspect
import json
import sys
import tempfile
import typing
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping, Optional, Sequence

import billhook

FOLDER = Path(__file__).resolve().parents[3] / "tests/scenarios"
ABSENT = object()
PLURALS: dict[str, str] = {noun["name"]: noun["plural"] for noun in billhook.describe()["nouns"]}


def canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def instant(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text.replace("Z", "+00:00"))


def differences(path: str, expected: Any, actual: Any) -> Iterator[str]:
    """Where an answer is not as told."""
    if expected is None and actual is ABSENT or expected == "*" and actual is not ABSENT:
        return
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name in expected.keys() - {"..."}:
            yield from differences(f"{path}.{name}", expected[name], actual.get(name, ABSENT))
        if "..." not in expected:
            yield from (f"{path}.{name} is there, not expected" for name in actual.keys() - expected.keys())
    elif isinstance(expected, list) and isinstance(actual, list):
        wanted = expected[:-1] if expected[-1:] == ["..."] else expected
        if len(actual) < len(wanted) or wanted is expected and len(actual) > len(wanted):
            yield f"{path} has {len(actual)} elements, not {len(wanted)}: {canonical(actual)}"
        for i, (one, other) in enumerate(zip(wanted, actual)):
            yield from differences(f"{path}.{i}", one, other)
    elif actual is ABSENT or type(expected) is not type(actual) or expected != actual:
        yield f"{path} is {'missing' if actual is ABSENT else canonical(actual)}, not {canonical(expected)}"


def python_name(name: str, there: typing.Container[str]) -> str:
    return f"{name}_" if f"{name}_" in there else name


def typed(hint: Any, value: Any) -> Any:
    """The value as a Python program would write it; what fits no type stays as it is, and billhook refuses it."""
    for kind in typing.get_args(hint) or (hint,):
        arguments = typing.get_args(kind)
        try:
            if kind is billhook.Money and isinstance(value, dict):
                return billhook.Money(value["amount"], value["currency"])
            if kind is Decimal and isinstance(value, str):
                return Decimal(value)
            if kind is dt.date and isinstance(value, str):
                return dt.date.fromisoformat(value)
            if inspect.isclass(kind) and issubclass(kind, billhook.Enumeration) and isinstance(value, str):
                return kind(value)
            if dataclasses.is_dataclass(kind) and isinstance(value, dict):
                hints = typing.get_type_hints(kind)
                named = {python_name(name, hints): each for name, each in value.items()}
                return kind(**{name: typed(hints[name], each) for name, each in named.items()})  # type: ignore[operator]
            if isinstance(value, list) and arguments:
                return [typed(arguments[0], each) for each in value]
        except (KeyError, TypeError, ValueError, InvalidOperation):
            continue
    if isinstance(value, list) and typing.get_origin(hint) is not None and len(typing.get_args(hint)) <= 2:
        return [typed(typing.get_args(hint)[0], each) for each in value]
    return value


@functools.lru_cache(maxsize=None)
def hints_of(function: Callable[..., Any]) -> dict[str, Any]:
    return typing.get_type_hints(function)


def method_of(session: billhook.Session, operation: str, derived: str = "") -> Optional[Callable[..., Any]]:
    """The generated method that calls an operation, or asks for it through a cursor."""
    noun, _, verb = operation.partition(".")
    if derived:
        verb = f"{derived}_{verb.removeprefix('list_')}" if verb != "list" else derived
    offered: Any = getattr(session, PLURALS.get(noun, noun), None)
    return getattr(offered, verb, None) or getattr(offered, f"{verb}_", None)


def one_port(name: str, answer: Any, thrown: list[Exception]) -> billhook.Port:
    """Answers every call alike: with its reply, with its failure, or by an exception, which goes into the list too."""
    kind: type[billhook.Port] = getattr(billhook, "".join(part.capitalize() for part in name.split("_")))

    def call(self: billhook.Port, request: Any) -> Any:
        if isinstance(answer, str):
            raise billhook.UnavailableError("port.down", answer)
        if "throws" in answer:
            thrown.append(RuntimeError(answer["throws"]))
            raise thrown[-1]
        return answer

    methods = {method: call for method in kind.__abstractmethods__}
    port: billhook.Port = type(f"One{kind.__name__}", (kind,), methods)()
    return port


def row_of(columns: Mapping[str, Sequence[Any]], i: int) -> dict[str, Any]:
    row = {name: values[i] for name, values in columns.items() if values[i] is not None}
    return {name: billhook.to_dict(value) for name, value in row.items()}


class Progress:
    """The progress function of a step."""

    def __init__(self, step: dict[str, Any], inside: Callable[[], None]) -> None:
        self.step = step
        self.inside = inside
        self.reports = 0
        self.failure = RuntimeError("The host has had enough.")

    def __call__(self, done: int, total: int, phase: str) -> bool:
        self.reports += 1
        if self.reports == 1 and "inside" in self.step:
            self.inside()
        if self.reports == self.step.get("throw_at"):
            raise self.failure
        return self.reports != self.step.get("cancel_at")


class Play:
    """A scenario being played, in a new book. `found` is what went otherwise than told."""

    def __init__(self, scenario: dict[str, Any], folder: Path) -> None:
        self.found: list[str] = []
        self.lines: list[str] = []
        self.saved: dict[str, Any] = {}
        self.path = folder / "book.db"
        self.thrown: list[Exception] = []
        self.clock = billhook.FixedClock(instant(scenario["clock"]))
        for name, file in scenario.get("files", {}).items():
            self.write_file(folder / name, file)
        with billhook.open(self.path, create=True) as self.book:
            self.book.register(self.clock)
            for self.number, step in enumerate(scenario["steps"], 1):
                self.take(step)

    def write_file(self, path: Path, file: dict[str, Any]) -> None:
        lines = (file["each"].replace("{n}", str(n)) for n in range(1, file["count"] + 1))
        path.write_text("".join(f"{line}\n" for line in (file["first"], *lines)), encoding="utf-8")
        self.saved.setdefault("files", {})[path.name] = str(path)

    def take(self, step: dict[str, Any]) -> None:
        if "now" in step:
            self.clock.moment = instant(step["now"])
        if "work" in step:
            self.compare("work", "work", step["work"], self.work(step))
        elif "query" in step:
            self.answered(step, step["query"], lambda: self.query(step))
        elif "open" in step:
            self.answered(step, "open", lambda: self.open(step))
        elif "op" in step:
            self.call(step)

    def answered(self, step: dict[str, Any], operation: str, ask: Callable[[], Any], progress: Optional[Progress] = None) -> None:
        error = None
        try:
            reply = ask()
        except Exception as raised:
            error = self.error_of(raised, progress)
        self.lines.append(canonical(reply if error is None else error))
        if error is not None and "error" not in step:
            self.found.append(f"step {self.number}, {operation}: error is {canonical(error)}, not a reply")
        elif error is None and "error" in step:
            self.found.append(f"step {self.number}, {operation}: reply is {canonical(reply)}, not an error")
        elif error is not None:
            self.compare(operation, "error", step["error"], error)
        elif "rows" in step:
            self.compare(operation, "rows", step["rows"], reply["rows"])
        elif "reply" in step:
            self.compare(operation, "reply", step["reply"], reply)
        if "save" in step and error is None:
            self.saved[step["save"]] = reply

    @staticmethod
    def error_of(raised: Exception, progress: Optional[Progress]) -> dict[str, Any]:
        if progress is not None and raised is progress.failure:
            return {"code": "host_error", "message": str(raised)}
        if isinstance(raised, billhook.Error):
            return raised.to_dict()
        raise raised

    def call(self, step: dict[str, Any]) -> None:
        progress = Progress(step, lambda: self.call_inside(step["inside"]))
        options = billhook.CallOptions(
            idempotency_key=step.get("key"),
            dry_run=step.get("dry_run", False),
            progress=progress if {"cancel_at", "throw_at", "inside"} & step.keys() else None,
        )
        self.answered(step, step["op"], lambda: self.ask(self.session(step), step, options), progress)
        if "inside" in step and progress.reports == 0:
            self.found.append(f"step {self.number}, {step['op']}: it reported no progress")

    def call_inside(self, step: dict[str, Any]) -> None:
        with billhook.open(self.path, busy_wait=0.001) as book:
            book.register(self.clock)
            self.answered(step, step["op"], lambda: self.ask(book.session(), step, billhook.CallOptions()))

    def ask(self, session: billhook.Session, step: dict[str, Any], options: billhook.CallOptions) -> Any:
        operation, request = step["op"], self.filled_in(step.get("request", {}))
        method = method_of(session, operation)
        if method is not None:
            signature, hints = inspect.signature(method), hints_of(method.__func__)  # type: ignore[attr-defined]
            named = {python_name(name, signature.parameters): value for name, value in request.items()}
            try:
                signature.bind(**named)
            except TypeError:
                method = None
        if method is None:
            return session.call(operation, request, options=options)
        return billhook.to_dict(
            method(**{name: typed(hints[name], each) for name, each in named.items()}, options=options)
        )

    def query(self, step: dict[str, Any]) -> Any:
        session, request = self.session(step), self.filled_in(step.get("request", {}))
        method = method_of(session, step["query"], "query")
        cursor: billhook.Cursor[Any]
        cursor = session.query(step["query"], request) if method is None else method(**request)
        answer: dict[str, Any] = {"columns": [], "rows": 0}
        with cursor:
            for batch in cursor.batches():
                columns = batch.to_dict()
                answer["columns"] = list(columns)
                if batch.rows == 0:
                    continue
                if answer["rows"] == 0:
                    answer["first"] = row_of(columns, 0)
                answer["last"] = row_of(columns, batch.rows - 1)
                answer["rows"] += batch.rows
        return answer

    def open(self, step: dict[str, Any]) -> Any:
        with billhook.open(self.filled_in(step["open"])):
            return {}

    def work(self, step: dict[str, Any]) -> Any:
        for name, answer in step.get("ports", {}).items():
            self.book.register(one_port(name, answer, self.thrown))
        self.thrown.clear()
        did = self.book.work()
        if not all(any(each is error for error in did.errors) for each in self.thrown):
            self.found.append(f"step {self.number}, work: what a port threw is not what came out: {did.errors}")
        answer = {"done": did.done, "failed": did.failed, "dead": did.dead, "waiting": did.waiting}
        self.lines.append(canonical(answer))
        return answer

    def session(self, step: dict[str, Any]) -> billhook.Session:
        kind, _, named = step.get("as", "system").partition(":")
        if not named:
            return self.book.session()
        id = int(self.filled_in(named))
        if kind == "staff":
            return self.book.session(staff=id)
        return self.book.session(client=id) if kind == "client" else self.book.session(seller=id)

    def compare(self, operation: str, what: str, expected: Any, actual: Any) -> None:
        for each in differences(what, self.filled_in(expected), actual):
            self.found.append(f"step {self.number}, {operation}: {each}")

    def filled_in(self, value: Any) -> Any:
        """Texts that name saved values become those values."""
        if isinstance(value, dict):
            return {name: self.filled_in(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self.filled_in(each) for each in value]
        if not isinstance(value, str) or not value.startswith("$"):
            return value
        if value.startswith("$files."):
            return self.saved["files"][value.removeprefix("$files.")]
        name, *path = value[1:].split(".")
        found = self.saved[name]
        for part in path:
            found = found[int(part)] if isinstance(found, list) else found[part]
        return found


def play(path: Path, transcripts: Optional[Path] = None) -> list[str]:
    """What went otherwise than told."""
    with tempfile.TemporaryDirectory() as folder:
        done = Play(json.loads(path.read_text(encoding="utf-8")), Path(folder))
    if transcripts is not None:
        transcripts.mkdir(parents=True, exist_ok=True)
        text = "".join(f"{line}\n" for line in done.lines)
        (transcripts / f"{path.stem}.ndjson").write_text(text, encoding="utf-8")
    return done.found


def scenarios() -> list[Path]:
    return sorted(FOLDER.glob("*.json"))


def main() -> int:
    parser = argparse.ArgumentParser(description="Plays scenarios through the Python binding.")
    parser.add_argument("scenarios", nargs="*", type=Path)
    parser.add_argument("--transcript", type=Path, metavar="FOLDER", help="write <name>.ndjson there")
    asked = parser.parse_args()
    broken = 0
    for path in asked.scenarios or scenarios():
        found = play(path, asked.transcript)
        broken += bool(found)
        print(f"{path.stem}: {'as told' if not found else ''}", *found, sep="\n  " if found else "")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
