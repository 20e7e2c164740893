"""A file is read in one sitting, a function on one screen: headers up to 300 lines, sources up to 500, functions up to
70, lines up to 120 columns."""

import re
from pathlib import Path
from typing import Iterator

from source_text import Breach, closing_brace, code_of, line_of, main, sources

HEADER_LINES = 300
SOURCE_LINES = 500
FUNCTION_LINES = 70
COLUMNS = 120

CONTAINER = re.compile(
    r"\s*(?:(?:inline\s+)?namespace\b|extern\s*$|(?:template\s*<.*>\s*)?(?:struct|class|union|enum)\b)", re.DOTALL
)


def functions(code: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Begin and end of every function body's whole definition, outermost only; a test case counts as a function."""
    head = start
    position = start
    while position < end:
        character = code[position]
        if character == ";":
            head = position + 1
        elif character == "{":
            closing = closing_brace(code, position)
            before = code[head:position]
            if CONTAINER.match(before):
                yield from functions(code, position + 1, closing)
            elif "(" in before and not re.search(r"=\s*$", before):
                yield head + len(before) - len(before.lstrip()), closing
            position = closing
            if code[position + 1 : position + 2] != ",":
                head = position + 1
        position += 1


def breaches(root: Path) -> Iterator[Breach]:
    for source in sources(root, "include", "src", "capi", "tests", "examples"):
        path = str(source.relative_to(root))
        text = source.read_text()
        lines = text.splitlines()
        limit = SOURCE_LINES if source.suffix == ".cpp" else HEADER_LINES
        if len(lines) > limit:
            yield Breach(path, len(lines), f"{len(lines)} lines; at most {limit}")
        for number, line in enumerate(lines, 1):
            if len(line) > COLUMNS:
                yield Breach(path, number, f"{len(line)} columns; at most {COLUMNS}")
        code = code_of(text)
        for begin, end in functions(code, 0, len(code)):
            length = line_of(code, end) - line_of(code, begin) + 1
            if length > FUNCTION_LINES:
                yield Breach(path, line_of(code, begin), f"a function of {length} lines; at most {FUNCTION_LINES}")


if __name__ == "__main__":
    main(breaches)
