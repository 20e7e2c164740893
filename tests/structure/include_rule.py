"""Who may include whom.

A file includes its own folder and lower floors of the house, never higher ones and never a neighbour on the same floor.
A folder with rooms is a house of its own: a room includes those below it; what lies beside the rooms is below them all,
but for the table, which joins them.
Outside libraries that have a home are included only there, the heavy ones in no header, and rules (`*_rules.*`) know
neither a store nor the engine.
"""

import re
from pathlib import Path
from typing import Iterator, Optional

from source_text import Breach, includes, main, sources

# Lowest first.
FLOORS = [
    ["base"],
    ["storage"],
    ["engine"],
    ["identity"],
    ["clients"],
    ["catalog"],
    ["billing"],
    ["documents"],
    ["services"],
    ["orders"],
    ["support", "resellers", "affiliates"],
    ["admin"],
    ["automation", "imports"],
    ["house"],
    ["capi", "cli"],
]
FLOOR_OF = {folder: floor for floor, folders in enumerate(FLOORS) for folder in folders}

# The files of no folder: src/house.{hpp,cpp} lists what every domain offers, include/billhook/billhook.hpp is the whole
# public face.
HOUSE = {"src/house.hpp", "src/house.cpp", "include/billhook/billhook.hpp"}

HOMES = [
    (re.compile(r"(sqlite3(ext)?\.h|SQLiteCpp/.*)$"), "src/storage/sqlite/"),
    (re.compile(r"(postgresql/)?libpq-fe\.h$"), "src/storage/postgres/"),
]
# "billhook_rooms(billing schedule tax ...)" in CMakeLists.txt: a folder and its rooms, lowest first.
ROOMS = re.compile(r"^billhook_rooms\((\w+) ([\w ]+)\)", re.MULTILINE)
HEAVY = re.compile(r"(fmt/.*|date/.*|simdjson.*|sqlite3(ext)?\.h|SQLiteCpp/.*|chrono|regex|iostream)$")


def folder_of_file(path: str) -> Optional[str]:
    if path in HOUSE:
        return "house"
    parts = path.split("/")
    if parts[0] == "capi":
        return "capi"
    parts = parts[2:] if parts[:2] == ["include", "billhook"] else parts[1:]
    return parts[0] if len(parts) > 1 else None


def folder_of_include(name: str) -> Optional[str]:
    """The folder of a file of ours; None for an outside one."""
    if name in ("house.hpp", "billhook/billhook.hpp"):
        return "house"
    if name == "billhook.h":
        return "capi"
    folder = name.removeprefix("billhook/").split("/")[0]
    return folder if folder in FLOOR_OF or name.startswith("billhook/") else None


def room_lines(root: Path) -> dict[str, list[str]]:
    """The rooms of each folder that has some, lowest first. In one line no two of them can need each other."""
    return {folder: rooms.split() for folder, rooms in ROOMS.findall((root / "CMakeLists.txt").read_text())}


def room_breach(rooms: list[str], path: str, name: str) -> Optional[str]:
    """What is wrong when a file of a folder with rooms includes another one of the same folder."""
    levels = []
    for file in (path, name):
        parts = Path(file).parts[1:]
        if len(parts) > 1 and parts[0] not in rooms:
            return f"`{parts[0]}` is no room; see billhook_rooms in CMakeLists.txt"
        levels.append(rooms.index(parts[0]) if len(parts) > 1 else len(rooms) if Path(file).stem == "table" else -1)
    return f"`{path}` may not include `{name}`, which is not below it" if levels[1] > levels[0] else None


def floor_breach(folder: str, included: str) -> Optional[str]:
    if included not in FLOOR_OF:
        return f"`{included}` is no folder of the house"
    if folder != included and FLOOR_OF[included] >= FLOOR_OF[folder]:
        return f"`{folder}` may not include `{included}`, which is not below it"
    return None


def breaches(root: Path) -> Iterator[Breach]:
    rooms = room_lines(root)
    for source in sources(root, "include", "src", "capi"):
        path = str(source.relative_to(root))
        folder = folder_of_file(path)
        if folder not in FLOOR_OF:
            yield Breach(path, 1, "lies in no folder of the house; see FLOORS in include_rule.py")
            continue
        for line, name in includes(source):
            if name.startswith("."):
                yield Breach(path, line, f"`{name}`: includes are written from include/ or src/, not relative")
            for pattern, home in HOMES:
                if pattern.match(name) and not path.startswith(home):
                    yield Breach(path, line, f"`{name}` is included only in {home}")
            if source.suffix == ".hpp" and HEAVY.match(name):
                yield Breach(path, line, f"`{name}` is too heavy for a header")
            included = folder_of_include(name)
            if included is None:
                continue
            rule = floor_breach(folder, included)
            if included == folder and folder in rooms and path.startswith("src/") and not name.startswith("billhook/"):
                rule = room_breach(rooms[folder], path.removeprefix("src/"), name)
            if rule:
                yield Breach(path, line, rule)
            if "_rules" in source.stem and included in ("storage", "engine") and included != folder:
                yield Breach(path, line, f"rules are pure: no `{included}`")
            if "_rules" in source.stem and Path(name).stem.endswith(("_store", "_operations")):
                yield Breach(path, line, f"rules are pure: no `{name}`")


if __name__ == "__main__":
    main(breaches)
