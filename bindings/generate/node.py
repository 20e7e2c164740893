"""The typed layer of the Node binding, from the description. See generate.py.

decoders.js makes Money objects of the amounts in a reply, operations.js holds a class for every noun, and the two .d.ts
files say what TypeScript should know. Methods are in camelCase; the members of requests and replies keep their names.
"""

from __future__ import annotations

from typing import Iterable, Iterator

from description import Description, Field, Noun, Operation, PortCall, Struct, TypeOf

BANNER = "// {about}\n// Written by bindings/generate/generate.py; do not edit.\n"

PLAIN = {
    "boolean": "boolean",
    "integer": "number",
    "id": "Id",
    "text": "string",
    "money": "Money",
    "decimal": "Decimal",
    "percent": "Percent",
    "date": "CalendarDate",
    "timestamp": "Timestamp",
    "json": "Json",
}
OURS = set(PLAIN.values()) | set("Batch BillhookError Book CallOptions Column Cursor ErrorCode MoneyLike Session".split())


def files(described: Description) -> dict[str, str]:
    names = [each.name for each in described.structs] + [each.name for each in described.enumerations]
    taken = OURS.intersection(names)
    if taken:
        raise ValueError(f"names of the description that the binding needs itself: {', '.join(sorted(taken))}")
    return {
        "decoders.js": Decoders(described).text(),
        "operations.js": operations(described),
        "operations.d.ts": "\n".join(Types(described).lines()) + "\n",
    }


def camel(name: str) -> str:
    head, *others = name.split("_")
    return head + "".join(other.capitalize() for other in others)


def pascal(name: str) -> str:
    return name.title().replace("_", "")


def class_of(noun: Noun) -> str:
    return pascal(noun.name) + "Operations"


def of_rows(word: str, operation: Operation) -> str:
    """`iterate` of `list`, `iterateEntries` of `entries`, `iterateParked` of `list_parked`."""
    return word + pascal(operation.verb.removeprefix("list").lstrip("_"))


class Money:
    """Which structs hold amounts, directly or further inside."""

    def __init__(self, described: Description) -> None:
        self.described = described
        self.known: dict[str, bool] = {}

    def is_in(self, given: TypeOf) -> bool:
        inner = given.innermost
        if inner.shape == "struct":
            return self.is_in_struct(self.described.by_name[inner.name])
        return inner.shape == "money"

    def is_in_struct(self, struct: Struct) -> bool:
        if struct.name not in self.known:
            held = [self.described.by_name[name] for name in self.described.with_those_inside([struct])]
            shapes = {member.type.innermost.shape for each in held for member in each.fields}
            self.known[struct.name] = "money" in shapes
        return self.known[struct.name]


class Decoders:
    def __init__(self, described: Description) -> None:
        self.described = described
        self.money = Money(described)

    def text(self) -> str:
        lines = [BANNER.format(about="What turns the JSON of replies, rows and questions to ports into objects.")]
        lines += ['"use strict";', 'const { Money } = require("../src/values.js");', ""]
        lines += ["const money = (given) => new Money(given.amount, given.currency);", ""]
        given = Types(self.described).given
        for struct in self.described.structs:
            if struct.name in given and self.money.is_in_struct(struct):
                lines += self.decoder(struct)
        replies = ((each.name, each.reply) for each in self.described.operations)
        lines += self.table("decoders", replies)
        requests = ((each.name, each.request) for each in self.described.ports)
        lines += self.table("portDecoders", requests)
        lines += ["const rowDecoders = {", *self.rows(), "};", ""]
        lines += ["module.exports = { decoders, portDecoders, rowDecoders };", ""]
        return "\n".join(lines)

    def decoder(self, struct: Struct) -> Iterator[str]:
        yield f"function as{struct.name}(given) {{"
        for member in struct.fields:
            if self.money.is_in(member.type):
                guard = "" if member.is_required else f"if (given.{member.name} != null) "
                yield f"  {guard}{self.conversion(f'given.{member.name}', member.type)}"
        yield from ("  return given;", "}", "")

    def conversion(self, place: str, given: TypeOf) -> str:
        if given.shape == "money":
            return f"{place} = money({place});"
        if given.shape == "struct":
            return f"as{given.name}({place});"
        assert given.element is not None
        if given.element.shape == "money":
            return f"{place} = {place}.map(money);"
        return f"for (const each of {place}) as{given.element.name}(each);"

    def table(self, name: str, decoded: Iterable[tuple[str, Struct]]) -> Iterator[str]:
        yield f"const {name} = {{"
        for key, struct in decoded:
            if self.money.is_in_struct(struct):
                yield f'  "{key}": as{struct.name},'
        yield from ("};", "")

    def rows(self) -> Iterator[str]:
        for operation in self.described.operations:
            if operation.row is not None and self.money.is_in(operation.row):
                yield f'  "{operation.name}": as{operation.row.name},'


def operations(described: Description) -> str:
    lines = [BANNER.format(about="A class for every noun, and the session that has one object of each.")]
    lines += ['"use strict";', 'const { BaseSession } = require("../src/calls.js");']
    lines += ['const { Cursor, iterate, iterateSync } = require("../src/cursor.js");', ""]
    lines += ["class Operations {", "  constructor(session) {", "    this.session = session;", "  }", "}", ""]
    for noun in described.nouns:
        lines += [f"class {class_of(noun)} extends Operations {{"]
        for operation in noun.operations:
            lines += methods(operation)
        lines += ["}", ""]
    lines += ["class Session extends BaseSession {", "  constructor(number, book) {", "    super(number, book);"]
    lines += [f"    this.{camel(noun.plural)} = new {class_of(noun)}(this);" for noun in described.nouns]
    lines += ["  }", "  query(operation, request, options) {"]
    lines += ["    return new Cursor(this, operation, request, options);", "  }", "}", ""]
    lines += ["module.exports = { Session };", ""]
    return "\n".join(lines)


def methods(operation: Operation) -> Iterator[str]:
    verb, asked = camel(operation.verb), f'"{operation.name}", request, options'
    bodies = {verb: f"this.session.call({asked})", f"{verb}Sync": f"this.session.callSync({asked})"}
    if operation.is_paged:
        bodies[of_rows("iterate", operation)] = f"iterate(this.session, {asked})"
        bodies[of_rows("iterate", operation) + "Sync"] = f"iterateSync(this.session, {asked})"
    if operation.rows is not None:
        bodies[of_rows("query", operation)] = f"new Cursor(this.session, {asked})"
    for name, body in bodies.items():
        yield from (f"  {name}(request, options) {{", f"    return {body};", "  }")


def comment(text: str, indent: str = "") -> list[str]:
    """A doc comment; `*/` in it would end it."""
    lines = text.strip().replace("*/", "*\u200b/").split("\n")
    if len(lines) == 1 and len(indent) + len(lines[0]) < 110:
        return [f"{indent}/** {lines[0]} */"]
    return [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]


class Types:
    """What a struct looks like depends on its side: a reply leaves absent members out, a request may also say null."""

    def __init__(self, described: Description) -> None:
        self.described = described
        operations, ports = described.operations, described.ports
        self.asked = described.with_those_inside([*(o.request for o in operations), *(p.reply for p in ports)])
        self.given = described.with_those_inside([*(o.reply for o in operations), *(p.request for p in ports)])

    def lines(self) -> Iterator[str]:
        yield BANNER.format(about="The types of every operation.")
        yield 'import { BaseSession, CallOptions, Cursor, Money, MoneyLike } from "../src/types";\n'
        yield "/** A number below 2^53 that names a row. */\nexport type Id = number;"
        yield '/** A day: "2026-11-22". */\nexport type CalendarDate = string;'
        yield '/** An instant in UTC: "2026-11-22T12:00:00Z". */\nexport type Timestamp = string;'
        yield '/** An exact number: "1.5". */\nexport type Decimal = string;'
        yield '/** A percentage: "19" is 19 %. */\nexport type Percent = string;'
        yield "/** Anything JSON can say. */\nexport type Json = unknown;\n"
        yield "/** What kind of error it is. New ones may come. */"
        yield self.words("ErrorCode", self.described.errors)
        yield "/** What exactly went wrong; a port may have reasons of its own. */"
        yield self.words("ErrorReason", (each.reason for each in self.described.reasons), "(string & {})")
        for each in self.described.enumerations:
            yield self.words(each.name, each.values)
        for struct in self.described.structs:
            if struct.name in self.given:
                yield from self.interface(struct, is_asked=False)
            if struct.name in self.asked:
                yield from self.interface(struct, is_asked=True)
        for noun in self.described.nouns:
            yield from self.noun(noun)
        yield from self.table()
        yield from self.session()
        yield from self.ports()

    @staticmethod
    def words(name: str, values: Iterable[str], *others: str) -> str:
        choices = [*(f'"{value}"' for value in values), *others]
        line = f"export type {name} = {' | '.join(choices)};\n"
        return line if len(line) <= 110 else f"export type {name} =\n  | " + "\n  | ".join(choices) + ";\n"

    def asked_name(self, name: str) -> str:
        """A struct of both sides has two faces: what is given has no null in it."""
        return f"{name}Input" if name in self.given else name

    def type_of(self, given: TypeOf, is_asked: bool) -> str:
        if given.element is not None:
            element = self.type_of(given.element, is_asked)
            return f"readonly {element}[]" if is_asked else f"{element}[]"
        if given.shape == "money":
            return "MoneyLike" if is_asked else "Money"
        if given.shape == "struct":
            return self.asked_name(given.name) if is_asked else given.name
        return given.name or PLAIN[given.shape]

    def interface(self, struct: Struct, is_asked: bool) -> Iterator[str]:
        name = self.asked_name(struct.name) if is_asked else struct.name
        yield f"export interface {name} {{"
        for member in struct.fields:
            yield from self.member(member, is_asked)
        yield "}\n"

    def member(self, member: Field, is_asked: bool) -> Iterator[str]:
        notes = [member.doc] if member.doc else []
        if member.default is not None and is_asked:
            notes.append(f"Left out: {member.default}.")
        if member.is_secret:
            notes.append("Secret: never shown again.")
        if notes:
            yield from comment(" ".join(notes), "  ")
        kind = self.type_of(member.type, is_asked)
        if member.is_required:
            yield f"  {member.name}: {kind};"
        else:
            yield f"  {member.name}?: {kind}{' | null | undefined' if is_asked else ''};"

    def noun(self, noun: Noun) -> Iterator[str]:
        yield f"export declare class {class_of(noun)} {{"
        yield "  readonly session: Session;"
        for operation in noun.operations:
            reply, verb = operation.reply.name, camel(operation.verb)
            signature = f"({self.asking(operation)})"
            about = comment(self.about(operation), "  ")
            yield from (*about, f"  {verb}{signature}: Promise<{reply}>;")
            yield from (*about, f"  {verb}Sync{signature}: {reply};")
            row = operation.row.name if operation.row is not None else ""
            if operation.is_paged:
                iterate = of_rows("iterate", operation)
                yield f"  /** All the rows, of one page of {verb}() after the other. `limit` is the size of a page: it ends nothing. */"
                yield f"  {iterate}{signature}: AsyncGenerator<{row}, void, void>;"
                yield f"  {iterate}Sync{signature}: Generator<{row}, void, void>;"
            if row:
                yield f"  /** All the rows of {verb}(), as they are at the moment of the first. */"
                yield f"  {of_rows('query', operation)}{signature}: Cursor<{row}>;"
        yield "}\n"

    @staticmethod
    def about(operation: Operation) -> str:
        notes = [operation.doc]
        if operation.permission != "none":
            notes.append(f"Needs the permission `{operation.permission}`.")
        if operation.effect == "run":
            notes.append("Long: reports progress and can be cancelled.")
        return "\n".join(notes)

    def asking(self, operation: Operation) -> str:
        is_optional = not any(member.is_required for member in operation.request.fields)
        return f"request{'?' if is_optional else ''}: {self.asked_name(operation.request.name)}, options?: CallOptions"

    def table(self) -> Iterator[str]:
        yield "/** What session.call() takes and gives, by the names of the operations. */"
        yield "export interface Operations {"
        for each in self.described.operations:
            yield f'  "{each.name}": {{ request: {self.asked_name(each.request.name)}; reply: {each.reply.name} }};'
        yield "}\n"

    def session(self) -> Iterator[str]:
        yield "/** An actor's way into a book: book.session(). Promises of one session are kept one after the other. */"
        yield "export declare class Session extends BaseSession {"
        yield from (f"  readonly {camel(noun.plural)}: {class_of(noun)};" for noun in self.described.nouns)
        yield "}\n"

    def ports(self) -> Iterator[str]:
        by_port: dict[str, list[PortCall]] = {}
        for each in self.described.ports:
            by_port.setdefault(each.port, []).append(each)
        for port, calls in by_port.items():
            yield f"export interface {pascal(port)} {{"
            for each in calls:
                yield from comment(each.doc, "  ")
                yield f"  {camel(each.verb)}(request: {each.request.name}): {self.answer(each.reply)};"
            yield "}\n"
        yield "/** The ports by name; one that is a function is asked with the full name: `provisioner.create`. */"
        yield "export interface Ports {"
        yield from (f"  {port}: {pascal(port)};" for port in by_port)
        yield '  /** What time it is for the book: { now: "2026-11-22T12:00:00Z" }. */'
        yield "  clock: { now(request: {}): { now: Timestamp } | Promise<{ now: Timestamp }> };"
        yield "  /** `count` bytes nobody can guess, in hexadecimal. */"
        yield "  random: { bytes(request: { count: number }): { bytes: string } | Promise<{ bytes: string }> };"
        yield "}"

    def answer(self, struct: Struct) -> str:
        kind = self.asked_name(struct.name)
        if not any(member.is_required for member in struct.fields):
            kind += " | void"
        return f"{kind} | Promise<{kind}>"
