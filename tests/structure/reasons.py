"""Every reason in a folder's reasons.hpp is called in C++ as hosts know it, `client_closed` for "client.closed", stands
in one folder only, and is given to some error; and no error of the library has a reason that stands in none. That a
constant is there, and its code, the compiler proves.
"""

import re
from pathlib import Path
from typing import Iterator

from source_text import Breach, line_of, main, sources

TABLE = "reasons.hpp"
ROW = re.compile(r'\bReason (\w+)\{\s*"([a-z0-9_.]+)"')
GIVEN = re.compile(r"reasons\.(\w+)")
UNLISTED = re.compile(r'\bErrorCode::\w+,\s*"([a-z0-9_]+\.[a-z0-9_]+)"')


def breaches(root: Path) -> Iterator[Breach]:
    listed: dict[str, tuple[str, int]] = {}
    given: set[str] = set()
    for source in sources(root, "include", "src", "capi"):
        path, text = str(source.relative_to(root)), re.sub(r"//[^\n]*", "", source.read_text())
        if path.startswith("src/cli/"):
            continue  # the command's own mistakes are no errors of the library
        given.update(GIVEN.findall(text))
        for row in ROW.finditer(text):
            member, reason, line = row[1], row[2], line_of(text, row.start())
            if member != reason.replace(".", "_"):
                yield Breach(path, line, f"`{reason}` is called `{member}`")
            if member in listed:
                yield Breach(path, line, f"`{member}` is listed twice")
            listed[member] = (path, line)
        if source.name != TABLE:
            for match in UNLISTED.finditer(text):
                yield Breach(path, line_of(text, match.start()), f"`{match[1]}` stands in no {TABLE}")
    for member, (path, line) in listed.items():
        if member not in given:
            yield Breach(path, line, f"`{member}` is given to no error")


if __name__ == "__main__":
    main(breaches)
