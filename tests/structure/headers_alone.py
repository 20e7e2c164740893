"""Every header compiles alone, so that its reader and its includer need nothing before it.

Compiled here are those that no source includes before anything else; with the others the sources prove it, in the build
of the preset `plain`. A header that passed is not compiled again until it, or a header of ours that it includes,
changes: build/checked/ keeps a mark for each.
"""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Iterator, Optional

from source_text import Breach, file_of, fingerprint, includes, main, sources

COMPILE = "g++ -std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror".split()


def compiler_complaint(root: Path, header: Path) -> Optional[str]:
    """What the compiler says of a header; None when it is content."""
    mark = root / "build" / "checked" / ("header_" + fingerprint(root, header, *COMPILE))
    if mark.exists():
        return None
    # Included from an empty source: a header compiled as the main file would be told off for its #pragma once.
    compiled = subprocess.run(
        [*COMPILE, f"-I{root / 'include'}", f"-I{root / 'src'}", "-x", "c++", "-include", str(header), os.devnull],
        capture_output=True,
        text=True,
    )
    if compiled.returncode == 0:
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()
        return None
    return compiled.stderr


def proved_by_sources(root: Path) -> set[Path]:
    """The headers that some source includes first."""
    proved = set()
    for source in sources(root, "src", "capi", "tests", "examples", suffixes=(".cpp",)):
        for include in includes(source)[:1]:
            if header := file_of(root, include.name, source):
                proved.add(header)
    return proved


def breaches(root: Path) -> Iterator[Breach]:
    proved = proved_by_sources(root)
    headers = [header for header in sources(root, "include", "src", suffixes=(".hpp",)) if header not in proved]
    with ThreadPoolExecutor(max_workers=2) as workers:
        for header, complaint in zip(headers, workers.map(lambda header: compiler_complaint(root, header), headers)):
            if complaint is not None:
                yield Breach(str(header.relative_to(root)), 1, f"does not compile alone:\n{complaint}")


if __name__ == "__main__":
    main(breaches)
