"""Every struct with `fields()` names all its data members there, each once, under its own name.

A member that is forgotten in `fields()` would be neither read, written, stored nor audited. One that is called "fields"
itself is the member `fields_`, for the function has the name already.
"""

import re
from pathlib import Path
from typing import Iterator, NamedTuple

from source_text import Breach, closing_brace, code_of, line_of, main, sources, statements

STRUCT = re.compile(r"\b(?:struct|class)\s+(?P<name>\w+)\s*(?:<[^;{}()]*>\s*)?(?:final\s*)?(?P<bases>:[^;{}]*)?\{")
FIELDS = re.compile(r"\bstatic\s+(?:constexpr\s+)?void\s+fields\s*\([^)]*\)\s*\{")
VISIT = re.compile(r'\bv\(\s*"(?P<name>[^"]*)"\s*,\s*&\s*(?P<owner>[\w:]+)::(?P<member>\w+)')
NO_MEMBER = re.compile(
    r"^(using|typedef|static|friend|template|enum|struct|class|union|constexpr|inline|explicit|operator)\b|^~"
)


class Member(NamedTuple):
    name: str
    position: int


def without_template_arguments(text: str) -> str:
    previous = ""
    while previous != text:
        previous = text
        text = re.sub(r"<[^<>;]*>", "", text)
    return text


def members_of(code: str, start: int, end: int) -> Iterator[Member]:
    for position, statement in statements(code, start, end):
        statement = re.sub(r"^(?:(?:public|private|protected)\s*:|\[\[[^\]]*\]\]|mutable\b)\s*", "", statement)
        if NO_MEMBER.match(statement):
            continue
        declaration = without_template_arguments(statement)
        declarators = re.sub(r"=[^,]*|\{\}", "", declaration).split(",")
        if "(" in declarators[0]:
            continue  # a function
        for declarator in declarators:
            name = re.search(r"(\w+)\s*(\[[^\]]*\])?\s*$", declarator)
            if name:
                yield Member(name[1], position)


def breaches(root: Path) -> Iterator[Breach]:
    for source in sources(root, "include", "src", "capi", "tests", "examples"):
        text = source.read_text()
        if "fields(" not in text:
            continue
        code = code_of(text)
        path = str(source.relative_to(root))
        for struct in STRUCT.finditer(code):
            opening = struct.end() - 1
            closing = closing_brace(code, opening)
            for function in FIELDS.finditer(code, opening, closing):
                if depth(code, opening, function.start()) == 1:
                    for position, rule in check(text, code, struct, opening, closing, function):
                        yield Breach(path, line_of(text, position), rule)


def depth(code: str, start: int, end: int) -> int:
    return code.count("{", start, end) - code.count("}", start, end)


def check(text: str, code: str, struct: re.Match, opening: int, closing: int, function: re.Match):
    """The breaches of one struct: (position, rule)."""
    struct_name = struct["name"]
    has_bases = struct["bases"] is not None
    members = {member.name: member.position for member in members_of(code, opening + 1, closing)}
    body_end = closing_brace(code, function.end() - 1)
    visited: set[str] = set()
    # The names stand in strings, which `code` blanks out; a visit is one that still begins with `v(` there.
    for visit in VISIT.finditer(text, function.end(), body_end):
        if code[visit.start()] != "v":
            continue
        owner = visit["owner"].split("::")[-1]
        member = visit["member"]
        if visit["name"] != member and (visit["name"], member) != ("fields", "fields_"):
            yield visit.start(), f"`{struct_name}::{member}` is called \"{visit['name']}\" in fields()"
        if owner != struct_name and not has_bases:
            yield visit.start(), f"fields() of `{struct_name}` names `{owner}::{member}`"
        elif member not in members and not has_bases:
            yield visit.start(), f"`{struct_name}` has no member `{member}`"
        if member in visited:
            yield visit.start(), f"`{struct_name}::{member}` is named twice in fields()"
        visited.add(member)
    for member, position in members.items():
        if member not in visited:
            yield position, f"`{struct_name}::{member}` is not named in fields()"


if __name__ == "__main__":
    main(breaches)
