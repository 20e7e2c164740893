"""Makes the PHP extension's classes out of its stubs, as PHP's gen_stub.php would, which needs PHP and a parser of it.

It reads the PHP that our stubs are written in and no other: what it does not know is an error, with its line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Iterator, Mapping, Optional

STATEMENT = re.compile(
    r"""\s*(?:
      <\?php
    | /\*\*(?P<doc>.*?)\*/
    | namespace\s+(?P<namespace>[\\\w]+)(?:;|\s*\{)
    | (?P<final>final\s+)?(?P<kind>class|interface|enum)\s+(?P<name>\w+)(?:\s*:\s*(?P<backing>string))?
      (?:\s+(?:extends\s+(?P<parent>[\\\w]+)|implements\s+(?P<interface>[\\\w]+)))?\s*\{
    | case\s+(?P<case>\w+)(?:\s*=\s*'(?P<value>[^']*)')?;
    | public\s+readonly\s+(?P<type>[?|\\\w]+)\s+\$(?P<property>\w+);
    | (?P<scope>public|private)\s+(?P<static>static\s+)?function\s+(?P<method>\w+)\((?P<parameters>[^)]*)\)
      (?:\s*:\s*(?P<result>[?|\\\w]+))?(?:\s*\{\}|;)
    | \}
    )""",
    re.VERBOSE | re.DOTALL,
)
PARAMETER = re.compile(r"\s*(?P<type>[?|\\\w]+)\s+\$(?P<name>\w+)(?:\s*=\s*(?P<default>.+?))?\s*")

MASKS = {"int": "LONG", "mixed": "ANY"} | {
    word: word.upper() for word in ("array", "bool", "callable", "null", "object", "string", "void")
}
OUTSIDE = {
    "Iterator": "zend_ce_iterator",
    "RuntimeException": "spl_ce_RuntimeException",
    "Stringable": "zend_ce_stringable",
}


@dataclass
class Class:
    name: str  # with its namespace
    flags: list[str]
    parent: str = ""
    interface: str = ""
    is_enumeration: bool = False
    cases: list[tuple[str, Optional[str]]] = field(default_factory=list)
    properties: list[str] = field(default_factory=list)  # rows of zend_internal_arg_info, as those of arguments
    methods: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)  # name, flags, rows

    @property
    def identifier(self) -> str:
        return self.name.replace("\\", "_")

    @property
    def is_interface(self) -> bool:
        return "ZEND_ACC_INTERFACE" in self.flags


def text(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def in_full(name: str, namespace: str) -> str:
    return name[1:] if name.startswith("\\") else f"{namespace}\\{name}"


def type_of(given: str, namespace: str) -> str:
    """A zend_type of PHP's words for it."""
    words = given[1:].split("|") + ["null"] if given.startswith("?") else given.split("|")
    mask = " | ".join(f"MAY_BE_{MASKS[word]}" for word in words if word in MASKS)
    names = [in_full(word, namespace) for word in words if word not in MASKS]
    if len(names) > 1:
        raise ValueError(f"{given}: there is no way yet to say two classes")
    if names:
        return f"ZEND_TYPE_INIT_CLASS_CONST_MASK({text(names[0])}, {mask or 0})"
    return f"ZEND_TYPE_INIT_MASK({mask})"


def arguments(found: re.Match[str], namespace: str) -> tuple[str, ...]:
    """What is said of a method: first how many arguments it needs and what it gives, then each argument."""
    rows, required = [], 0
    for given in filter(str.strip, found["parameters"].split(",")):
        parameter = PARAMETER.fullmatch(given)
        if parameter is None:
            raise ValueError(f"{found['method']}(): what kind of parameter is `{given.strip()}`?")
        default = parameter["default"]
        required += default is None
        rows.append(
            f"{{{text(parameter['name'])}, {type_of(parameter['type'], namespace)}, "
            f"{'nullptr' if default is None else text(default.removeprefix(chr(92)))}}}"
        )
    result = type_of(found["result"], namespace) if found["result"] else "ZEND_TYPE_INIT_NONE(0)"
    return (f"{{(const char*)(zend_uintptr_t){required}, {result}, nullptr}}", *rows)


def new_class(found: re.Match[str], namespace: str, doc: str) -> Class:
    flags = ["ZEND_ACC_INTERFACE"] if found["kind"] == "interface" else []
    flags += ["ZEND_ACC_FINAL"] if found["final"] else []
    flags += ["ZEND_ACC_NO_DYNAMIC_PROPERTIES"] if "@strict-properties" in doc else []
    flags += ["ZEND_ACC_NOT_SERIALIZABLE"] if "@not-serializable" in doc else []
    parent, interface = (in_full(found[side], namespace) if found[side] else "" for side in ("parent", "interface"))
    return Class(f"{namespace}\\{found['name']}", flags, parent, interface, found["kind"] == "enum")


def classes(stub: str) -> list[Class]:
    made: list[Class] = []
    namespace, doc, at, end = "", "", 0, len(stub.rstrip())
    while at < end:
        found = STATEMENT.match(stub, at)
        if found is None:
            line = stub[:at].count("\n") + 2
            raise ValueError(f"line {line} is not as our stubs are: {stub[at:].strip().splitlines()[0]}")
        at = found.end()
        if found["namespace"]:
            namespace = found["namespace"]
        elif found["name"]:
            made.append(new_class(found, namespace, doc))
        elif found["case"]:
            made[-1].cases.append((found["case"], found["value"]))
        elif found["property"]:
            made[-1].properties.append(f"{{{text(found['property'])}, {type_of(found['type'], namespace)}, nullptr}}")
        elif found["method"]:
            flags = f"ZEND_ACC_{found['scope'].upper()}" + (" | ZEND_ACC_STATIC" if found["static"] else "")
            flags += " | ZEND_ACC_ABSTRACT" if made[-1].is_interface else ""
            made[-1].methods.append((found["method"], flags, arguments(found, namespace)))
        doc = found["doc"] or ""
    return made


def tables(made: list[Class], kept: Mapping[str, str]) -> Iterator[str]:
    """C++ that makes the classes. `kept` says in which variable the extension keeps one, by its full name."""
    yield 'extern "C" {'
    for each in made:
        if not each.is_interface:
            yield from (f"ZEND_METHOD({each.identifier}, {name});" for name, _, _ in each.methods)
    yield from ("}", "")
    known: dict[tuple[str, ...], str] = {}  # what has been said of an earlier method, too
    for each in made:
        for name, _, rows in each.methods:
            if rows not in known:
                known[rows] = f"arguments_of_{each.identifier}_{name}"
                yield f"static const zend_internal_arg_info {known[rows]}[] = {{"
                yield from (*(f"  {row}," for row in rows), "};")
        if each.methods:
            yield f"static const zend_function_entry methods_of_{each.identifier}[] = {{"
            macro = "ZEND_ABSTRACT_ME_WITH_FLAGS" if each.is_interface else "ZEND_ME"
            for name, flags, rows in each.methods:
                yield f"  {macro}({each.identifier}, {name}, {known[rows]}, {flags})"
            yield from ("  ZEND_FE_END", "};")
    yield from ("", "static void make_classes() {")
    for each in made:
        yield from making(each, kept)
    yield "}"


def making(each: Class, kept: Mapping[str, str]) -> Iterator[str]:
    name, place = text(each.name), kept.get(each.name, "")
    place = f"  {place} = " if place else "  "
    if each.is_enumeration:
        yield f"{place}make_enumeration({name}, {{"
        for case, value in each.cases:
            yield f"    {{{text(case)}, {'nullptr' if value is None else text(value)}}},"
        yield "  });"
        return
    above = OUTSIDE | dict(kept)
    methods = f"methods_of_{each.identifier}" if each.methods else "nullptr"
    parent = above[each.parent] if each.parent else "nullptr"
    yield f"{place}make_class({name}, {methods}, {' | '.join(each.flags) or 0}, {parent}, {{"
    yield from (f"    {row}," for row in each.properties)
    yield "  });"
    if each.interface:
        yield f"  zend_class_implements({kept[each.name]}, 1, {above[each.interface]});"
