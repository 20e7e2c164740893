"""Every struct with `fields()` names all its data members there, each once, under its own name.

A member that is forgotten in `fields()` would be neither read, written, stored nor audited. One that is called "fields"
itself is the member `fields_`, for the function has the name already. Rows stand in `fields()` itself, in a template of
rows over their owner that it calls (`client_details<CreateClient>(v)`), or are common to all structs (`v.version(...)`).
"""

import re
from pathlib import Path
from typing import Iterator, NamedTuple

from source_text import Breach, closing_brace, code_of, line_of, main, sources, statements

STRUCT = re.compile(r"\b(?:struct|class)\s+(?P<name>\w+)\s*(?:<[^;{}()]*>\s*)?(?:final\s*)?(?P<bases>:[^;{}]*)?\{")
FIELDS = re.compile(r"\bstatic\s+(?:constexpr\s+)?void\s+fields\s*\([^)]*\)\s*\{")
VISIT = re.compile(r'\bv\(\s*"(?P<name>[^"]*)"\s*,\s*&\s*(?P<owner>[\w:]+)::(?P<member>\w+)')
COMMON = re.compile(r"\bv\.(?:version|page|clear)\(\s*&\s*(?P<first>[\w:]+)\s*(?:,\s*&\s*(?P<second>[\w:]+)\s*)?\)")
SHARED = re.compile(r"template\s*<class Owner, class V>\s*constexpr void (?P<name>\w+)\(V&& v\)\s*\{")
CALL = re.compile(r"\b(?P<name>\w+)<(?P<owner>[\w:]+)>\(v\)")
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


def shared_rows(root: Path) -> dict[str, list[tuple[str, str]]]:
    """Of each template of rows the names and members that it visits."""
    rows: dict[str, list[tuple[str, str]]] = {}
    for source in sources(root, "include", "src", "tests"):
        text = source.read_text()
        for template in SHARED.finditer(text):
            body = text[template.end() : closing_brace(code_of(text), template.end() - 1)]
            rows[template["name"]] = [(visit["name"], visit["member"]) for visit in VISIT.finditer(body)]
    return rows


def breaches(root: Path) -> Iterator[Breach]:
    shared = shared_rows(root)
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
                    for position, rule in check(text, code, struct, opening, closing, function, shared):
                        yield Breach(path, line_of(text, position), rule)


def depth(code: str, start: int, end: int) -> int:
    return code.count("{", start, end) - code.count("}", start, end)


def visits(text: str, code: str, begin: int, end: int, shared: dict, members: dict):
    """What a fields() visits: (position, name, owner, member)."""
    # The names stand in strings, which `code` blanks out; a visit is one that still begins with `v(` there.
    for visit in VISIT.finditer(text, begin, end):
        if code[visit.start()] == "v":
            yield visit.start(), visit["name"], visit["owner"], visit["member"]
    for visit in COMMON.finditer(code, begin, end):
        for place in filter(None, (visit["first"], visit["second"])):
            owner, member = place.rsplit("::", 1)
            yield visit.start(), member, owner, member
    for call in CALL.finditer(code, begin, end):
        for name, member in shared[call["name"]]:
            if member in members:  # rows of members that only some owners have stand under `if constexpr`
                yield call.start(), name, call["owner"], member


def check(text: str, code: str, struct: re.Match, opening: int, closing: int, function: re.Match, shared: dict):
    """The breaches of one struct: (position, rule)."""
    struct_name = struct["name"]
    has_bases = struct["bases"] is not None
    members = {member.name: member.position for member in members_of(code, opening + 1, closing)}
    body_end = closing_brace(code, function.end() - 1)
    visited: set[str] = set()
    for position, name, owner, member in visits(text, code, function.end(), body_end, shared, members):
        owner = owner.split("::")[-1]
        if name != member and (name, member) != ("fields", "fields_"):
            yield position, f"`{struct_name}::{member}` is called \"{name}\" in fields()"
        if owner != struct_name and not has_bases:
            yield position, f"fields() of `{struct_name}` names `{owner}::{member}`"
        elif member not in members and not has_bases:
            yield position, f"`{struct_name}` has no member `{member}`"
        if member in visited:
            yield position, f"`{struct_name}::{member}` is named twice in fields()"
        visited.add(member)
    for member, position in members.items():
        if member not in visited:
            yield position, f"`{struct_name}::{member}` is not named in fields()"


if __name__ == "__main__":
    main(breaches)
