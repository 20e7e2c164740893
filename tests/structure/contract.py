"""The committed description of all operations, tests/contract/operations.json, is what the library says of itself, and
it only ever grows: hosts and generated bindings rely on it.

    contract.py            checks that; needs build/dev/bin/billhook
    contract.py --accept   writes the library's description into the file

In the file each operation, member of a type, enumeration, reason and so on is one line, with its comma in front: what is
added is one line of a diff, wherever it stands. So that this holds for a member that is required, its own line says so.

A change that breaks hosts is printed as a path. Where it is meant, that path goes as a line into
tests/contract/breaks.txt, to be read in review and emptied at a release.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator, Optional

from source_text import git, repository

DESCRIPTION = "tests/contract/operations.json"
BREAKS = "tests/contract/breaks.txt"
PROSE = {"doc", "description", "title", "version", "examples", "$comment"}


def breaking_changes(old: Any, new: Any, path: str = "") -> Iterator[str]:
    """Paths at which `new` takes something away from a host that knows `old`, or asks something more of it."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key, value in old.items():
            if key in PROSE:
                continue
            place = f"{path}/{key}"
            if key == "required" and isinstance(value, list):
                yield from changed_requirements(value, new.get(key, []), place)
            elif key not in new:
                yield f"{place} removed"
            else:
                yield from breaking_changes(value, new[key], place)
        if "required" in new and "required" not in old:
            yield from changed_requirements([], new["required"], f"{path}/required")
    elif isinstance(old, list) and isinstance(new, list):
        names = {name_of(item): item for item in new}
        for item in old:
            place = f"{path}/{name_of(item)}"
            if name_of(item) not in names:
                yield f"{place} removed"
            elif isinstance(item, dict):
                yield from breaking_changes(item, names[name_of(item)], place)
    elif old != new:
        yield f"{path} changed from {json.dumps(old)} to {json.dumps(new)}"


def changed_requirements(old: list, new: Any, path: str) -> Iterator[str]:
    """A request must not demand more than before, a reply must not promise less; a type may be part of both."""
    new = new if isinstance(new, list) else []
    if "/reply" not in path:
        yield from (f"{path}/{name} added" for name in new if name not in old)
    if "/request" not in path:
        yield from (f"{path}/{name} removed" for name in old if name not in new)


def name_of(item: Any) -> str:
    name = item.get("name") or item.get("reason") if isinstance(item, dict) else None
    return str(name or json.dumps(item, sort_keys=True))


def without_doubles(members: list) -> dict:
    """Two structs of one name would hide each other under `types`."""
    names = [name for name, _ in members]
    doubles = sorted({name for name in names if names.count(name) > 1})
    if doubles:
        sys.exit(f"the description has these names twice: {', '.join(doubles)}")
    return dict(members)


def described_by_library(root: Path) -> dict:
    command = [str(root / "build/dev/bin/billhook"), "schema"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(printed, object_pairs_hook=without_doubles)


def in_lines(opening: str, lines: list[str], closing: str, indent: str) -> str:
    begun = (f"{indent}{',' if at else ' '}{line}\n" for at, line in enumerate(lines))
    return f"{opening}\n{''.join(begun)}{indent}{closing}" if lines else opening + closing


def member_text(name: str, value: Any) -> str:
    return f"{json.dumps(name)}: {entry_text(value)}"


def entry_text(value: Any) -> str:
    """On one line, but a struct has one for each of its members."""
    if not isinstance(value, dict) or "properties" not in value:
        return json.dumps(value, ensure_ascii=False)
    said = {name: each for name, each in value.items() if name not in ("properties", "required")}
    members = [
        member_text(name, {**member, "required": True} if name in value["required"] else member)
        for name, member in value["properties"].items()
    ]
    return in_lines(json.dumps(said)[:-1] + ', "properties": {', members, "}}", "   ")


def to_text(description: dict) -> str:
    parts = []
    for name, value in description.items():
        if isinstance(value, dict):
            lines = [member_text(key, each) for key, each in value.items()]
            parts.append(f"{json.dumps(name)}: {in_lines('{', lines, '}', ' ')}")
        elif isinstance(value, list):
            parts.append(f"{json.dumps(name)}: {in_lines('[', [entry_text(each) for each in value], ']', ' ')}")
        else:
            parts.append(member_text(name, value))
    return in_lines("{", parts, "}", "") + "\n"


def from_text(text: str) -> dict:
    """What was given to to_text."""
    description = json.loads(text)
    for schema in description.get("types", {}).values():
        if "properties" in schema and "required" not in schema:
            members = schema["properties"].items()
            schema["required"] = [name for name, member in members if member.pop("required", False)]
    return description


def earlier_description(root: Path, committed: str) -> Optional[str]:
    """The last committed description that is not the present one; None where there is no history to ask."""
    for commit in ("HEAD", "HEAD~1"):
        shown = git(root, "show", f"{commit}:{DESCRIPTION}")
        if shown is None:
            return None
        if shown != committed:
            return shown
    return None


def complaints(root: Path) -> Iterator[str]:
    file = root / DESCRIPTION
    if not file.exists():
        yield f"{DESCRIPTION} is missing; write it with `contract.py --accept`"
        return
    committed = file.read_text()
    described = described_by_library(root)
    if to_text(described) != committed:
        for change in breaking_changes(from_text(committed), described):
            yield f"{change} (breaks hosts)"
        yield f"{DESCRIPTION} is not what the library says; when that is meant: `contract.py --accept`"
    earlier = earlier_description(root, committed)
    if earlier is not None:
        breaks = root / BREAKS
        accepted = set(breaks.read_text().splitlines()) if breaks.exists() else set()
        for change in breaking_changes(from_text(earlier), from_text(committed)):
            if change not in accepted:
                yield f"{change} (breaks hosts; when that is meant, add the line to {BREAKS})"


def main() -> None:
    root = repository()
    if sys.argv[1:] == ["--accept"]:
        (root / DESCRIPTION).parent.mkdir(parents=True, exist_ok=True)
        (root / DESCRIPTION).write_text(to_text(described_by_library(root)))
        return
    if sys.argv[1:]:
        sys.exit(f"usage: {sys.argv[0]} [--accept]")
    found = list(complaints(root))
    for complaint in found:
        print(complaint)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
