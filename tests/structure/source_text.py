"""The sources as text, and how a structure test speaks.

A structure test is a file here with `breaches(root)`, which yields a Breach for every place that breaks its rule. Run
as a program it checks this repository, or the one given by `--root DIR`, prints the breaches and exits 1 if there are
any.
"""

import hashlib
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import Callable, Iterable, Iterator, NamedTuple, Optional

SOURCE_SUFFIXES = (".hpp", ".cpp", ".h")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


class Breach(NamedTuple):
    path: str
    line: int
    rule: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}"


class Include(NamedTuple):
    line: int
    name: str


def sources(root: Path, *folders: str, suffixes: tuple[str, ...] = SOURCE_SUFFIXES) -> list[Path]:
    """All C++ files below the given folders, in a stable order."""
    return sorted(
        path for folder in folders for path in (root / folder).rglob("*") if path.suffix in suffixes and path.is_file()
    )


def includes(path: Path) -> list[Include]:
    """What a file includes, as it is written: `billhook/base/money.hpp`, `chrono`."""
    text = path.read_text()
    return [Include(line_of(text, match.start(2)), match[2]) for match in INCLUDE.finditer(text)]


def line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


LITERAL_OR_COMMENT = re.compile(
    r"""
      //[^\n]*
    | /\*.*?\*/
    | R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"
    | "(?:\\.|[^"\\\n])*"
    | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'
    """,
    re.VERBOSE | re.DOTALL,
)


def code_of(text: str) -> str:
    """The text with comments, strings and preprocessor lines blanked out. Lines and columns stay where they are."""
    blank = lambda match: re.sub(r"[^\n]", " ", match[0])
    text = LITERAL_OR_COMMENT.sub(blank, text)
    return re.sub(r"^[ \t]*#(?:\\\n|[^\n])*", blank, text, flags=re.MULTILINE)


def file_of(root: Path, name: str, includer: Path) -> Optional[Path]:
    """The file of ours that an include names; None for an outside one."""
    places = (root / "include", root / "src", root, root / "capi", includer.parent)
    return next((place / name for place in places if (place / name).is_file()), None)


@lru_cache(maxsize=None)
def closure(root: Path, path: Path) -> frozenset[Path]:
    """A file and all files of ours that it includes, directly or not."""
    found: set[Path] = set()
    waiting = [path]
    while waiting:
        current = waiting.pop()
        if current in found:
            continue
        found.add(current)
        waiting += filter(None, (file_of(root, include.name, current) for include in includes(current)))
    return frozenset(found)


def fingerprint(root: Path, path: Path, *extra: str) -> str:
    """Changes when the file, anything of ours that it includes, or one of the extra texts changes."""
    digest = hashlib.sha256("\0".join(extra).encode())
    for part in sorted(closure(root, path)):
        digest.update(str(part.relative_to(root)).encode())
        digest.update(part.read_bytes())
    return digest.hexdigest()


def repository() -> Path:
    return Path(__file__).resolve().parents[2]


def git(root: Path, *arguments: str) -> Optional[str]:
    """What git says; None when it says no, or is not there."""
    command = ["git", "-c", f"safe.directory={root}", "-C", str(root), *arguments]
    try:
        said = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError:
        return None
    return said.stdout if said.returncode == 0 else None


def main(breaches: Callable[[Path], Iterable[Breach]]) -> None:
    """Runs one structure test as a program."""
    arguments = sys.argv[1:]
    if arguments and (len(arguments) != 2 or arguments[0] != "--root"):
        sys.exit(f"usage: {sys.argv[0]} [--root DIR]")
    show(breaches(Path(arguments[1]).resolve() if arguments else repository()))


def show(breaches: Iterable[Breach]) -> None:
    """Prints the breaches and ends the program, well when there are none."""
    found = sorted(set(breaches))
    for breach in found:
        print(breach)
    sys.exit(1 if found else 0)


def closing_brace(code: str, opening: int) -> int:
    depth = 0
    for position in range(opening, len(code)):
        if code[position] == "{":
            depth += 1
        elif code[position] == "}":
            depth -= 1
            if depth == 0:
                return position
    return len(code) - 1
