"""The typed layer of the PHP binding, from the description. See generate.py.

Two stubs, the classes of these and of the one that is written by hand, and the tables that the extension works from.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Iterable

import php_classes
from description import Description, Field, Noun, Operation, PortCall, Struct, TypeOf

BY_HAND = Path(__file__).resolve().parent.parent / "php/src/billhook.stub.php"

# Class names of Billhook\ that the description may not take, and words that are no class names at all.
TAKEN = {"Book", "Session", "Money", "Exception", "Work", "Rows"}
RESERVED = set("abstract array callable case class default empty enum exit fn for function list match parent print self "
               "static string switch use var void while bool int float iterable mixed never null object true".split())

PLAIN = {"boolean": "bool", "integer": "int", "id": "int", "json": "mixed", "money": "\\Billhook\\Money"}
ASKED = {"decimal": ("int", "string"), "percent": ("int", "string"), "date": ("\\DateTimeInterface", "string"),
         "timestamp": ("\\DateTimeInterface", "string"), "money": ("\\Billhook\\Money", "array")}
SHAPES = {"id": "integer", "decimal": "decimal", "percent": "decimal", "struct": "structure", "money": "structure"}

# What src/billhook.stub.php has classes for and the description has no struct for, with their fields in its order.
OWN = (
    Struct("Money", (Field("amount", TypeOf("decimal"), "", True), Field("currency", TypeOf("text"), "", True))),
    Struct("Work", tuple(Field(name, TypeOf("integer"), "", True) for name in ("done", "failed", "dead", "waiting"))),
)

STUB = """<?php

/**
 * {about}
 * Written by bindings/generate/generate.py; do not edit.
 */
"""

SESSION = """namespace Billhook
{{
    /**
     * An actor's way into a book: `$book->session(staff: 1)->invoices->issue(client: 1, lines: [...])`.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Session
    {{
{nouns}
        private function __construct() {{}}

        /**
         * The same session, with what travels beside each request:
         * `$session->with(idempotencyKey: $order)->invoices->issue(...)`.
         *
         * @param string|null $idempotencyKey A call with a key takes effect once, however often it is retried. Null is
         *     none; the empty text, which most likely is one that got lost, is a ValueError.
         * @param string|null $reason Why; kept in the audit row.
         * @param bool $dryRun Run the real code, answer as it would, keep nothing.
         * @param \\DateTimeInterface|null $deadline When long work stops, by the book's clock.
         * @param callable|null $progress function (int $done, int $total, string $phase): return false to stop. It must
         *     not use this session.
         */
        public function with(
            ?string $idempotencyKey = null,
            ?string $reason = null,
            bool $dryRun = false,
            ?\\DateTimeInterface $deadline = null,
            ?callable $progress = null
        ): Session {{}}

        /** Calls an operation by name; the reply is the typed object that its method gives. */
        public function call(string $operation, array|object $request = []): object {{}}

        /** Calls an operation by name, JSON in, JSON out. */
        public function callJson(string $operation, string $request = "{{}}"): string {{}}

        /** Rows of an operation that answers with a list, all of one moment: an array per row, by column names. */
        public function query(string $operation, array|object $request = []): Rows {{}}

        /** Ends the session now instead of with its last reference. */
        public function close(): void {{}}
    }}
}}
"""


def files(described: Description) -> dict[str, str]:
    return Writer(described).files()


def pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def camel(name: str) -> str:
    whole = pascal(name)
    return whole[:1].lower() + whole[1:]


def case_name(value: str) -> str:
    name = "Any" if value == "*" else pascal(re.sub(r"\W", "_", value))
    return f"Is{name}" if name.lower() == "class" or not name[0].isalpha() else name


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def in_order(fields: Iterable[Field], is_request: bool) -> list[Field]:
    """As arguments: required ones first, and what only paging needs last."""
    if not is_request:
        return list(fields)
    last = {"limit": 2, "after": 3}
    return sorted(fields, key=lambda f: last.get(f.name, 0 if f.is_required else 1))


def comment(indent: str, lines: Iterable[str]) -> list[str]:
    given = [line.replace("*/", "* /") for line in lines]
    while given and not given[-1]:
        given.pop()
    if len(given) == 1:
        return [f"{indent}/** {given[0]} */"]
    return [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in given), f"{indent} */"] if given else []


class Writer:
    def __init__(self, described: Description) -> None:
        self.described = described
        self.structs = list(described.structs)
        self.index = {struct.name: number for number, struct in enumerate((*self.structs, *OWN))}
        self.words = {each.name: number for number, each in enumerate(described.enumerations)}
        operations, ports = described.operations, described.ports
        asked = {operation.request.name for operation in operations}
        given = described.with_those_inside([*(o.reply for o in operations), *(p.request for p in ports)])
        made = described.with_those_inside([*(o.request for o in operations), *(p.reply for p in ports)])
        self.makeable = made - asked  # what a host writes: these have a constructor
        self.classes = self.makeable | given
        self.check_names()

    def check_names(self) -> None:
        names = [*self.classes, *self.words, *(pascal(code) + "Exception" for code in self.described.errors)]
        names += sorted({pascal(port.port) for port in self.described.ports})
        bad = {name for name in names if names.count(name) > 1 or name in TAKEN or name.lower() in RESERVED}
        if bad:
            raise ValueError(f"names that cannot be classes of Billhook\\: {', '.join(sorted(bad))}")

    def files(self) -> dict[str, str]:
        stubs = {"operations.stub.php": self.operations_stub(), "types.stub.php": self.types_stub()}
        classes = self.php_classes([BY_HAND.read_text(encoding="utf-8"), *stubs.values()])
        return stubs | {
            "tables.hpp": self.header("The description as tables.", "src/tables.h", self.tables()),
            "classes.hpp": self.header("The classes of the stubs.", "generated/tables.hpp", classes),
            "methods.inc": "\n".join(self.methods()) + "\n",
        }

    @staticmethod
    def header(about: str, includes: str, lines: list[str]) -> str:
        head = [f"// {about} Written by bindings/generate/generate.py; do not edit.", "#pragma once", ""]
        return "\n".join([*head, f'#include "{includes}"', "", *lines]) + "\n"

    # ---- Types --------------------------------------------------------------------------------------------------

    def php_type(self, given: TypeOf, asked: bool, optional: bool) -> str:
        if given.shape == "json":
            return "mixed"
        if given.shape in ("struct", "enumeration"):
            name = f"\\Billhook\\{given.name}"
            parts: tuple[str, ...] = (name, "array" if given.shape == "struct" else "string") if asked else (name,)
            parts = parts[1:] if given.shape == "struct" and given.name not in self.classes else parts
        elif given.shape == "list":
            parts = ("array",)
        elif asked and given.shape in ASKED:
            parts = ASKED[given.shape]
        else:
            parts = (PLAIN.get(given.shape, "string"),)
        if not optional:
            return "|".join(parts)
        return f"?{parts[0]}" if len(parts) == 1 else "|".join((*parts, "null"))

    def doc_type(self, given: TypeOf, asked: bool, optional: bool) -> str:
        if given.shape == "list" and given.element is not None:
            inner = self.doc_type(given.element, asked, False)
            return f"list<{inner}>" + ("|null" if optional else "")
        if given.shape == "struct" and asked:
            name = f"\\Billhook\\{given.name}|" if given.name in self.classes else ""
            return name + self.array_shape(given.name) + ("|null" if optional else "")
        return self.php_type(given, asked, optional).replace("?", "null|")

    def array_shape(self, name: str) -> str:
        members = (
            f"{f.name}{'' if f.is_required else '?'}: {self.php_type(f.type, True, False)}"
            for f in self.described.by_name[name].fields
        )
        return "array{" + ", ".join(members) + "}"

    def parameters(self, fields: Iterable[Field]) -> list[str]:
        return [
            f"{self.php_type(f.type, True, not f.is_required)} ${f.name}" + ("" if f.is_required else " = null")
            for f in fields
        ]

    def parameter_docs(self, fields: Iterable[Field]) -> list[str]:
        return [f"@param {self.doc_type(f.type, True, not f.is_required)} ${f.name} {f.doc}".rstrip() for f in fields]

    def method(self, name: str, docs: list[str], fields: list[Field], result: str, keywords: str = "public") -> list[str]:
        lines = comment(" " * 8, [*docs, *self.parameter_docs(fields)])
        parameters = self.parameters(fields)
        head = f"        {keywords} function {name}("
        ending = f"){': ' + result if result else ''} {{}}"
        one = head + ", ".join(parameters) + ending
        if len(one) <= 120:
            return [*lines, one, ""]
        return [*lines, head, *(f"            {p}," for p in parameters[:-1]), f"            {parameters[-1]}", f"        {ending}", ""]

    # ---- operations.stub.php --------------------------------------------------------------------------------------

    def operations_stub(self) -> str:
        nouns = "".join(
            f"        public readonly Operations\\{pascal(noun.plural)} ${camel(noun.plural)};\n"
            for noun in self.described.nouns
        )
        lines = ["namespace Billhook\\Operations", "{"]
        for noun in self.described.nouns:
            lines += self.noun_class(noun)
        lines += ["}", "", "namespace Billhook", "{"]
        for port in sorted({each.port for each in self.described.ports}):
            lines += self.port_interface(port)
        for struct in self.structs:
            if struct.name in self.makeable:
                lines += self.makeable_class(struct)
        lines += ["}"]
        head = STUB.format(about="Sessions and what can be asked of them.")
        return head + "\n" + SESSION.format(nouns=nouns) + "\n" + "\n".join(lines) + "\n"

    def noun_class(self, noun: Noun) -> list[str]:
        lines = ["    /**", f"     * `$session->{camel(noun.plural)}`", "     *", "     * @strict-properties",
                 "     * @not-serializable", "     */", f"    final class {pascal(noun.plural)}", "    {"]
        lines += ["        private function __construct() {}", ""]
        for operation in noun.operations:
            fields = in_order(operation.request.fields, True)
            about = [operation.doc, "", f"Permission: {operation.permission}. Since {operation.since}.", ""]
            lines += self.method(camel(operation.verb), about, fields, f"\\Billhook\\{operation.reply.name}")
            for kind, (name, arguments) in self.row_methods(operation).items():
                lines += self.method(name, self.row_docs(operation, kind), arguments, "\\Billhook\\Rows")
        return [*lines[:-1], "    }", ""]

    def row_methods(self, operation: Operation) -> dict[str, tuple[str, list[Field]]]:
        """The methods that give row by row what an operation answers page by page, or all at once."""
        if operation.rows is None:
            return {}
        what = pascal(operation.verb.removeprefix("list"))
        fields = [f for f in in_order(operation.request.fields, True) if f.name not in ("limit", "after")]
        limit = [replace(f, doc="How many a page.") for f in operation.request.fields if f.name == "limit"]
        found = {"iterate": (f"iterate{what}", fields + limit)} if operation.is_paged else {}
        return found | {"query": (f"query{what}", fields)}

    def row_docs(self, operation: Operation, kind: str) -> list[str]:
        if kind == "iterate" and operation.row is not None:
            return [f"All that {camel(operation.verb)}() gives, page after page, `limit` rows each.", "",
                    f"@return \\Billhook\\Rows<int, \\Billhook\\{operation.row.name}>"]
        return [f"The rows of {camel(operation.verb)}() as they are at one moment, for reports and exports.", "",
                "@return \\Billhook\\Rows<int, array<string, mixed>>"]

    def port_interface(self, port: str) -> list[str]:
        lines = [*comment("    ", [f"What a host does for billhook: `$book->setPort('{port}', ...)`."]),
                 f"    interface {pascal(port)}", "    {"]
        for call in self.described.ports:
            if call.port == port:
                result = self.port_result(call)
                docs = [call.doc] if call.doc else []
                docs += [] if result else ([""] if docs else []) + [f"@return \\Billhook\\{call.reply.name}|array|null"]
                lines += comment(" " * 8, docs)
                asked = f"\\Billhook\\{call.request.name} $request"
                lines += [f"        public function {camel(call.verb)}({asked}){result};", ""]
        return [*lines[:-1], "    }", ""]

    def port_result(self, call: PortCall) -> str:
        """Where nothing must be answered, an implementation may be void: there is no type to say both."""
        is_needed = any(f.is_required for f in call.reply.fields)
        return f": \\Billhook\\{call.reply.name}|array" if is_needed else ""

    def makeable_class(self, struct: Struct) -> list[str]:
        fields = in_order(struct.fields, True)
        lines = ["    /** @strict-properties */", f"    final class {struct.name}", "    {"]
        for field in fields:
            lines += self.property(field, " " * 8)
        return [*lines, *self.method("__construct", [], fields, "")[:-1], "    }", ""]

    def property(self, field: Field, indent: str) -> list[str]:
        docs = [field.doc] if field.doc else []
        if field.type.shape == "list":
            docs = [*docs, *([""] if docs else []), f"@var {self.doc_type(field.type, False, not field.is_required)}"]
        kind = self.php_type(field.type, False, not field.is_required)
        return [*comment(indent, docs), f"{indent}public readonly {kind} ${field.name};", ""]

    # ---- types.stub.php -------------------------------------------------------------------------------------------

    def types_stub(self) -> str:
        lines = ["", "namespace Billhook;", ""]
        for code in self.described.errors:
            reasons = [f"- {r.reason}: {r.doc}" for r in self.described.reasons if r.code == code]
            lines += comment("", [f"Errors of code `{code}`.", *([""] if reasons else []), *reasons])
            lines += [f"class {pascal(code)}Exception extends Exception {{}}", ""]
        for each in self.described.enumerations:
            lines += [f"enum {each.name}: string", "{"]
            lines += [f"    case {case_name(value)} = '{value}';" for value in each.values] + ["}", ""]
        for struct in self.structs:
            if struct.name in self.classes - self.makeable:
                body = [line for field in struct.fields for line in self.property(field, "    ")]
                lines += ["/** @strict-properties */", f"final class {struct.name}", "{", *body[:-1], "}", ""]
        return STUB.format(about="What operations answer with.") + "\n".join(lines)

    # ---- Tables ---------------------------------------------------------------------------------------------------

    def tables(self) -> list[str]:
        described = self.described
        lines = ["namespace billhook_php {", "", "// clang-format off"]
        lines += [f"inline constexpr char version[] = {quoted(described.version)};", ""]
        for struct in (*self.structs, *OWN):
            lines += self.field_table(struct)
        lines += ["", "inline constexpr Struct structs[] = {"]
        lines += [f"  {f'fields_of_{struct.name}' if struct.fields else '{}'}," for struct in (*self.structs, *OWN)]
        lines += ["};", f"inline constexpr std::uint16_t money_struct = {self.index['Money']};",
                  f"inline constexpr std::uint16_t work_struct = {self.index['Work']};", ""]
        lines += ["inline constexpr Operation operations[] = {"]
        lines += [f"  {self.operation_row(operation)}," for operation in described.operations] + ["};", ""]
        lines += ["inline constexpr PortCall port_calls[] = {"]
        lines += [f"  {{{quoted(p.name)}, {quoted(camel(p.verb))}, {self.index[p.request.name]}, {self.index[p.reply.name]}}},"
                  for p in described.ports] + ["};", ""]
        lines += ["inline constexpr Code codes[] = {"]
        lines += [f"  {{{quoted(code)}, BILLHOOK_{code.upper()}}}," for code in described.errors] + ["};", ""]
        lines += self.class_variables()
        return [*lines, "// clang-format on", "", "}  // namespace billhook_php"]

    def ordered(self, struct: Struct) -> list[Field]:
        return in_order(struct.fields, struct.name not in self.classes or struct.name in self.makeable)

    def field_table(self, struct: Struct) -> list[str]:
        if not struct.fields:
            return []
        return [f"inline constexpr Field fields_of_{struct.name}[] = {{",
                *(f"  {self.field_row(field)}," for field in self.ordered(struct)), "};"]

    def field_row(self, field: Field) -> str:
        inner = field.type.element or field.type
        number = {"struct": self.index, "enumeration": self.words}.get(inner.shape, {}).get(inner.name, 0)
        number = self.index["Money"] if inner.shape == "money" else number
        shapes = [f"Shape::{SHAPES.get(s, s)}" for s in (field.type.shape, inner.shape)]
        required = "true" if field.is_required else "false"
        return f"{{{quoted(field.name)}, {shapes[0]}, {shapes[1]}, {required}, {number}}}"

    def operation_row(self, operation: Operation) -> str:
        names = [f.name for f in self.ordered(operation.reply)]
        rows = names.index(operation.rows.name) if operation.rows else -1
        following = names.index("next") if operation.is_paged else -1
        numbers = (self.index[operation.request.name], self.index[operation.reply.name], rows, following)
        return f"{{{quoted(operation.name)}, {', '.join(map(str, numbers))}}}"

    def class_variables(self) -> list[str]:
        counts = {"struct": "std::size(structs)", "enumeration": len(self.words), "exception": "std::size(codes)",
                  "noun": len(self.described.nouns)}
        return [*(f"inline zend_class_entry* {kind}_classes[{count}];" for kind, count in counts.items()), ""]

    def php_classes(self, stubs: Iterable[str]) -> list[str]:
        """What makes the classes of the stubs, and keeps them where the extension looks for them."""
        kept = {name: f"{name.lower()}_class" for name in ("Unnamed", "Book", "Session", "Rows", "Exception")}
        numbered = {"struct": self.index, "enumeration": self.words,
                    "exception": {f"{pascal(code)}Exception": at for at, code in enumerate(self.described.errors)},
                    "noun": {f"Operations\\{pascal(noun.plural)}": at for at, noun in enumerate(self.described.nouns)}}
        kept |= {name: f"{kind}_classes[{at}]" for kind, names in numbered.items() for name, at in names.items()}
        made = [each for stub in stubs for each in php_classes.classes(stub)]
        places = {f"Billhook\\{name}": place for name, place in kept.items()}
        return ["// clang-format off", *php_classes.tables(made, places), "// clang-format on"]

    def methods(self) -> list[str]:
        """The methods of the stubs: of each its class, its name, the function that does it and what that one needs."""
        lines = ["// Written by bindings/generate/generate.py; do not edit.", "// clang-format off"]
        numbers = {operation.name: number for number, operation in enumerate(self.described.operations)}
        for noun in self.described.nouns:
            kind = f"Billhook_Operations_{pascal(noun.plural)}"
            lines += [f"METHOD({kind}, __construct, do_nothing, 0)"]
            for operation in noun.operations:
                lines += [f"METHOD({kind}, {camel(operation.verb)}, ask_operation, {numbers[operation.name]}, Way::call)"]
                lines += [f"METHOD({kind}, {name}, ask_operation, {numbers[operation.name]}, Way::{way})"
                          for way, (name, _) in self.row_methods(operation).items()]
        lines += [f"METHOD(Billhook_{s.name}, __construct, construct_struct, {self.index[s.name]})"
                  for s in self.structs if s.name in self.makeable]
        return [*lines, "// clang-format on"]
