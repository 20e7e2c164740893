"""The C interface keeps its word: capi/billhook.h is valid in every dialect that hosts use and stays short, and the
library shows exactly the functions of capi/symbols.txt, under its SONAME, with the types of capi/abi/billhook.abi.

    c_interface.py            checks that; needs build/dev/lib/libbillhook.so
    c_interface.py --accept   writes symbols.txt and billhook.abi anew, for a change that only adds
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Iterator

from source_text import repository

HEADER = "capi/billhook.h"
SYMBOLS = "capi/symbols.txt"
BASELINE = "capi/abi/billhook.abi"
LIBRARY = "build/dev/lib/libbillhook.so"
SONAME = "libbillhook.so.0"
HEADER_LINES = 400
DIALECTS = {"c": ("c99", "c11"), "c++": ("c++11", "c++20")}
COMPILERS = {"c": ("gcc", "clang-14"), "c++": ("g++", "clang++-14")}
WARNINGS = ["-pedantic", "-Wall", "-Wextra", "-Werror"]


def output_of(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def wrong_dialects(root: Path) -> Iterator[str]:
    for language, dialects in DIALECTS.items():
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "alone.c"
            source.write_text('#include "billhook.h"\nint main(void) { return BILLHOOK_OK; }\n')
            for compiler in COMPILERS[language]:
                for dialect in dialects:
                    command = [compiler, "-x", language, f"-std={dialect}", *WARNINGS, f"-I{root / 'capi'}"]
                    tried = subprocess.run([*command, "-fsyntax-only", str(source)], capture_output=True, text=True)
                    if tried.returncode != 0:
                        yield f"{HEADER} as {dialect} by {compiler}:\n{tried.stderr}"


def declared(root: Path) -> list[str]:
    return sorted(re.findall(r"^BILLHOOK_API[^;(]*?\b(billhook_\w+)\(", (root / HEADER).read_text(), re.MULTILINE))


def exported(root: Path) -> list[str]:
    """Functions and objects by name; the names of version nodes are absolute symbols (A) and not counted."""
    lines = output_of("nm", "-D", "--defined-only", "--without-symbol-versions", str(root / LIBRARY)).splitlines()
    return sorted(name for _, kind, name in (line.split() for line in lines) if kind != "A")


def description(root: Path, target: Path) -> None:
    """What the library's C types and functions look like, without places of this machine."""
    subprocess.run(
        [
            "abidw", "--headers-dir", str(root / "capi"), "--exported-interfaces-only", "--no-show-locs",
            "--no-corpus-path", "--no-comp-dir-path", "--drop-undefined-syms", "--no-elf-needed",
            "--type-id-style", "hash", "--out-file", str(target), str(root / LIBRARY),
        ],
        check=True,
    )  # fmt: skip


def broken_promises(root: Path) -> Iterator[str]:
    yield from wrong_dialects(root)
    lines = len((root / HEADER).read_text().splitlines())
    if lines >= HEADER_LINES:
        yield f"{HEADER} has {lines} lines; fewer than {HEADER_LINES} are promised"
    promised = (root / SYMBOLS).read_text().split()
    for what, names in (("declares", declared(root)), ("shows", exported(root))):
        for name in sorted(set(names) ^ set(promised)):
            yield f"{SYMBOLS}: {name} is {'not listed' if name in names else 'listed'}, but the library {what} it" + (
                "" if name in names else " not"
            )
    if f"[{SONAME}]" not in output_of("readelf", "-d", str(root / LIBRARY)):
        yield f"{LIBRARY}: its SONAME is not {SONAME}"
    with tempfile.TemporaryDirectory() as folder:
        today = Path(folder) / "billhook.abi"
        description(root, today)
        # What was added is no breach; everything else is, whatever bit of the exit code says so.
        compared = subprocess.run(
            ["abidiff", "--no-added-syms", str(root / BASELINE), str(today)], capture_output=True, text=True
        )
        if compared.returncode != 0:
            yield f"{BASELINE}: abidiff ended with {compared.returncode}:\n{compared.stdout}{compared.stderr}"


def main() -> None:
    root = repository()
    if sys.argv[1:] == ["--accept"]:
        (root / SYMBOLS).write_text("".join(f"{name}\n" for name in declared(root)))
        (root / BASELINE).parent.mkdir(exist_ok=True)
        description(root, root / BASELINE)
        return
    if sys.argv[1:]:
        sys.exit(f"usage: {sys.argv[0]} [--accept]")
    found = list(broken_promises(root))
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
