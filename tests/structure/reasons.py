"""Every reason that the library gives an error stands once in its folder's reasons.hpp, with the code it is thrown
with; and what stands there is thrown somewhere. Hosts and bindings learn the reasons from these tables.

A reason is a literal where it is thrown, so that it can be found. What comes from elsewhere is a reason that an Error
has already, `error.reason`.
"""

import re
from pathlib import Path
from typing import Iterator, NamedTuple

from source_text import Breach, line_of, main, sources

TABLE = "reasons.hpp"
ROW = re.compile(r'\{"([a-z0-9_]+\.[a-z0-9_]+)",\s*ErrorCode::(\w+),\s*("(?:[^"\\]|\\.)*")')
THROWN = re.compile(
    r"""
      \bError::(?P<made>invalid|precondition|conflict)\(\s*(?P<of_made>[^,;]*),
    | \bErrorCode::(?P<code>\w+),\s*(?P<of_code>[^,;]*),
    | (?:\.|\b)(?P<blamed>fail|invalid)\(\s*(?P<of_blamed>"[a-z0-9_.]+"),
    | \bError::not_found\(\s*"(?P<missing>\w+)"
    | \bcheck_version\(\s*"(?P<stale>\w+)"
    | \bassign\(\s*"(?P<cleared>\w+)"
    | \bTurn\s\w+\{[^,{}]*,\s*(?P<of_turn>"[a-z0-9_.]+")
    """,
    re.VERBOSE,
)
LITERAL = re.compile(r'"[a-z0-9_]+\.[a-z0-9_]+"')
CHOICE = re.compile(r"\s+[?:]\s+")  # is_invoice ? "invoice.late" : "credit_note.late"
# Reasons that are made of a noun: by which name of THROWN it is found, how it ends, and its code.
MADE_OF_NOUN = (("missing", ".not_found", "not_found"), ("stale", ".stale_version", "conflict"),
                ("cleared", ".set_and_cleared", "invalid"))
# Where they are made.
MAKERS = ("src/base/error.cpp", "src/engine/update.hpp")
# A reason that was given before, or the parameter of a function that makes errors.
GIVEN_BEFORE = re.compile(r"(?:\w+\.)?reason|std::move\(reason_?\)|std::string reason")


class Thrown(NamedTuple):
    path: str
    line: int
    code: str
    reason: str


def thrown_in(root: Path) -> Iterator[Thrown | Breach]:
    for source in sources(root, "include", "src", "capi"):
        path = str(source.relative_to(root))
        if source.name == TABLE or path.startswith("src/cli/"):
            continue  # the command's own mistakes are no errors of the library
        text = re.sub(r"//[^\n]*", "", source.read_text())
        for match in THROWN.finditer(text):
            line = line_of(text, match.start())
            nouns = [(match[name] + suffix, code) for name, suffix, code in MADE_OF_NOUN if match[name]]
            if nouns:
                yield Thrown(path, line, nouns[0][1], nouns[0][0])
                continue
            code = match["made"] or match["code"] or ("precondition" if match["of_turn"] else "invalid")
            reason = (match["of_made"] or match["of_code"] or match["of_blamed"] or match["of_turn"]).strip()
            if literals := [part for part in CHOICE.split(reason) if LITERAL.fullmatch(part)]:
                yield from (Thrown(path, line, code, literal.strip('"')) for literal in literals)
            elif not GIVEN_BEFORE.fullmatch(reason) and path not in MAKERS and "ErrorCode" not in reason:
                yield Breach(path, line, f"the reason `{reason}` is no literal, so no table can be checked to have it")


def breaches(root: Path) -> Iterator[Breach]:
    listed: dict[str, tuple[str, int, str]] = {}
    for table in sources(root, "src"):
        if table.name != TABLE:
            continue
        path, text = str(table.relative_to(root)), table.read_text()
        for row in ROW.finditer(text):
            reason, line = row[1], line_of(text, row.start())
            if reason in listed:
                yield Breach(path, line, f"`{reason}` is listed twice")
            listed[reason] = (path, line, row[2])
    thrown: set[str] = set()
    for found in thrown_in(root):
        if isinstance(found, Breach):
            yield found
            continue
        thrown.add(found.reason)
        if found.reason not in listed:
            yield Breach(found.path, found.line, f"`{found.reason}` stands in no {TABLE}")
        elif found.code != listed[found.reason][2]:
            rule = f"`{found.reason}` is thrown as {found.code}, but listed as {listed[found.reason][2]}"
            yield Breach(found.path, found.line, rule)
    for reason, (path, line, _) in listed.items():
        if reason not in thrown:
            yield Breach(path, line, f"`{reason}` is thrown nowhere")


if __name__ == "__main__":
    main(breaches)
