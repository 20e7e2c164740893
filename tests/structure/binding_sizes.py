"""What is written by hand of a binding stays small: the rest is generated. Counts the lines of code that are shipped, for
each language, without blank lines, comments and docstrings; declarations alone are no code.

Prints a table and fails where a language is above its limit. A limit goes down with the lines, and up only for what
users would miss.
"""

import io
import re
import tokenize
from pathlib import Path
from typing import Iterator, NamedTuple

from source_text import LITERAL_OR_COMMENT, Breach, main, repository

DECLARATIONS = (".d.ts", ".d.mts", ".pyi", ".stub.php")


class Binding(NamedTuple):
    limit: int
    places: tuple[str, ...]  # files, and folders without their generated/
    suffixes: tuple[str, ...]


BINDINGS = {
    "python": Binding(600, ("bindings/python/src", "bindings/python/native.py"), (".py", ".pyi")),
    "node": Binding(850, ("bindings/node/src",), (".js", ".mjs", ".ts", ".mts", ".cpp", ".hpp")),
    "php": Binding(1200, ("bindings/php/src",), (".cpp", ".h", ".php")),
}


def sources(root: Path, binding: Binding) -> list[Path]:
    found = [path for place in binding.places for path in (root / place, *(root / place).rglob("*"))]
    return sorted(
        path
        for path in found
        if path.is_file()
        and path.name.endswith(binding.suffixes)
        and not path.name.endswith(DECLARATIONS)
        and "generated" not in path.parts
    )


def lines_of_python(text: str) -> int:
    """A string that begins a statement is a docstring."""
    ends = (tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT)
    blank = (tokenize.NL, tokenize.COMMENT, tokenize.ENDMARKER)
    lines: set[int] = set()
    begins = True
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        is_docstring = token.type == tokenize.STRING and begins
        if token.type not in (*ends, *blank) and not is_docstring:
            lines.update(range(token.start[0], token.end[0] + 1))
        begins = token.type in ends or (begins and token.type in blank)
    return len(lines)


def lines_of_others(text: str) -> int:
    without = LITERAL_OR_COMMENT.sub(lambda match: re.sub(r"/[/*].*", "", match[0], flags=re.DOTALL), text)
    return sum(1 for line in without.splitlines() if line.strip())


def code_lines(path: Path) -> int:
    text = path.read_text(encoding="utf-8")
    return lines_of_python(text) if path.suffix == ".py" else lines_of_others(text)


def count(root: Path, binding: Binding) -> int:
    return sum(map(code_lines, sources(root, binding)))


def breaches(root: Path) -> Iterator[Breach]:
    for language, binding in BINDINGS.items():
        lines = count(root, binding)
        if lines > binding.limit:
            rule = f"the {language} binding has {lines} lines of code written by hand; at most {binding.limit}"
            yield Breach(f"bindings/{language}", 1, rule)


if __name__ == "__main__":
    for name, each in BINDINGS.items():
        print(f"{name:<8}{count(repository(), each):>6} lines of at most {each.limit}")
    main(breaches)
