"""What the library never does: calculate in binary floating point, start a shell.

A `double` that is not near money (the share of work done, shown to people) says why it is there, on its line or the one
above: `// floating point: a progress bar`.
"""

import re
from pathlib import Path
from typing import Iterator

from source_text import Breach, code_of, main, sources

FLOATING_POINT = re.compile(r"\b(?:double|float)\b")
EXPLAINED = re.compile(r"//.*\bfloating point: \w")
SHELL = re.compile(r"\b(?:system|popen)\s*\(")


def is_shell_call(code: str, position: int) -> bool:
    """Tells a call of the C library from `Actor::system()`, `actor.system()` and the declaration of such a function."""
    before = code[:position].rstrip()
    if before.endswith("::"):
        qualifier = re.search(r"(\w+)?\s*::$", before)[1]
        return qualifier in (None, "std")
    if before.endswith((".", "->")):
        return False
    word = re.search(r"(\w+|[>&*])$", before)
    return word is None or word[1] == "return"


def breaches(root: Path) -> Iterator[Breach]:
    for source in sources(root, "include", "src", "capi"):
        path = str(source.relative_to(root))
        text = source.read_text()
        lines = ["", *text.splitlines()]
        for number, line in enumerate(code_of(text).splitlines(), 1):
            explained = EXPLAINED.search(lines[number]) or EXPLAINED.search(lines[number - 1])
            if FLOATING_POINT.search(line) and not explained:
                yield Breach(path, number, "binary floating point; if it is harmless say why: `// floating point: ...`")
            for call in SHELL.finditer(line):
                if is_shell_call(line, call.start()):
                    yield Breach(path, number, f"`{call[0].rstrip(' (')}` starts a shell")


if __name__ == "__main__":
    main(breaches)
