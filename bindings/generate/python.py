"""The typed layer of the Python binding, from the description. See generate.py."""

from __future__ import annotations

from typing import Iterable, Iterator

from description import Description, Enumeration, Field, Noun, Operation, PortCall, Reason, Struct, TypeOf
from python_decoders import decoders
from python_text import WIDTH, banner, camel, default_of, doc, exports, member_name, python_name, reader, snake, text

# The error codes that mean what one of Python's own exceptions means.
KINDS_OF_ERRORS = {
    "invalid": "ValueError",
    "unauthenticated": "PermissionError",
    "denied": "PermissionError",
    "not_found": "LookupError",
    "exhausted": "RuntimeError",
    "busy": "TimeoutError",
    "unavailable": "ConnectionError",
}

# What the package offers beside the generated names, so that none of these hides another.
TAKEN = set("""AsyncBook AsyncSession Batch Book CallOptions Clock Column Cursor Enumeration Error FieldError FixedClock
    Money Port Random Session Work""".split())

PLAIN = {"boolean": "bool", "integer": "int", "id": "int", "text": "str", "money": "Money", "decimal": "Decimal",
         "percent": "Decimal", "date": "dt.date", "timestamp": "dt.datetime", "json": "Any"}  # fmt: skip


def files(described: Description) -> dict[str, str]:
    structs = kept_structs(described)
    names = [each.name for each in structs] + [each.name for each in described.enumerations]
    hidden = sorted(TAKEN.intersection(names) | {name for name in names if names.count(name) > 1})
    if hidden:
        raise ValueError(f"these names are taken in Python: {', '.join(hidden)}")
    return {
        "__init__.py": package(),
        "enumerations.py": enumerations(described.enumerations),
        "errors.py": errors(described.errors, described.reasons),
        "ports.py": ports(described.ports),
        "decoders.py": decoders(described),
        "async_sessions.py": async_sessions(described.nouns),
        "sessions.py": sessions(described.nouns),
        "structs.py": struct_module(structs),
    }


def package() -> str:
    modules = ("enumerations", "errors", "ports", "structs")
    return banner("What billhook offers of all this.", *(f"from .{each} import *" for each in modules))


# ---- Enumerations and errors ----------------------------------------------------------------------------------------


def enumerations(given: Iterable[Enumeration]) -> str:
    lines = [banner("The words a field may hold.", "from typing import Literal, Union", "")]
    lines += ["from ..values import Enumeration", ""]
    lines += exports(each.name for each in given)
    for each in given:
        lines += ["", f"class {each.name}(Enumeration):"]
        lines += [f'    {member_name(value)} = "{value}"' for value in each.values]
        words = [f'        "{value}",' for value in each.values]
        lines += ["", "", f"{each.name}Or = Union[", f"    {each.name},", "    Literal["]
        lines += [*words, "    ],", "]", ""]
    return "\n".join(lines)


def error_name(code: str) -> str:
    return camel(code) if code.endswith("error") else f"{camel(code)}Error"


def errors(codes: Iterable[str], reasons: Iterable[Reason]) -> str:
    lines = [banner("An exception for each code of an error.", "from ..error import Error", "")]
    lines += exports([error_name(code) for code in codes] + ["REASONS"])
    for code in codes:
        base = KINDS_OF_ERRORS.get(code)
        lines += ["", f'class {error_name(code)}(Error{f", {base}" if base else ""}):']
        known = [f"    {each.reason}: {each.doc}" for each in reasons if each.code == code]
        about = "\n".join([f"An error of the code `{code}`.", *(["", "Its reasons:", *known] if known else [])])
        lines += [*doc(about, "    "), "", f'    code = "{code}"', ""]
    lines += ["", "Error.classes.update({each.code: each for each in Error.__subclasses__()})", ""]
    lines += ["# What each reason means, and the way out.", "REASONS: dict[str, str] = {"]
    lines += [f"    {text(each.reason)}: {text(each.doc)}," for each in reasons]
    return "\n".join([*lines, "}", ""])


# ---- Structs --------------------------------------------------------------------------------------------------------


def kept_structs(described: Description) -> list[Struct]:
    """Those that stand in a reply, inside a request, or in what a port is asked and answers."""
    kept: set[str] = set()

    def keep(struct: Struct) -> None:
        if struct.name not in kept:
            kept.add(struct.name)
            keep_inside(struct)

    def keep_inside(struct: Struct) -> None:
        for member in struct.fields:
            inner = member.type.element or member.type
            if inner.shape == "struct":
                keep(described.by_name[inner.name])

    for operation in described.operations:
        keep(operation.reply)
        keep_inside(operation.request)
    for call in described.ports:
        for struct in (call.request, call.reply):
            keep(struct)
    return [struct for struct in described.structs if struct.name in kept]


def reply_type(kind: TypeOf) -> str:
    if kind.element is not None:
        return f"tuple[{reply_type(kind.element)}, ...]"
    return kind.name or PLAIN[kind.shape]


def struct_lines(struct: Struct) -> Iterator[str]:
    yield from ["", "@dataclass(frozen=True, slots=True, kw_only=True)", f"class {struct.name}:"]
    for member in struct.fields:
        kind = reply_type(member.type)
        if not member.is_required:
            optional = "" if member.default is not None or kind == "Any" else " | None"
            kind = f"{kind}{optional} = {default_of(member)}"
        yield f"    {python_name(member.name)}: {kind}"
        if member.doc:
            yield from doc(member.doc, "    ")
    if not struct.fields:
        yield "    pass"
    yield ""


def struct_module(structs: Iterable[Struct]) -> str:
    imports = ["import datetime as dt", "from dataclasses import dataclass", "from decimal import Decimal"]
    imports += ["from typing import Any", "", "from ..values import Money", "from .enumerations import *", ""]
    lines = [banner("What replies are made of, and requests where they hold more than plain values.", *imports)]
    lines += exports(struct.name for struct in structs)
    for struct in structs:
        lines += struct_lines(struct)
    return "\n".join(lines)


# ---- Sessions -------------------------------------------------------------------------------------------------------


def request_type(kind: TypeOf) -> str:
    """What a request takes for a value: more than a reply gives."""
    if kind.element is not None:
        return f"Iterable[{request_type(kind.element)}]"
    if kind.shape in ("struct", "money"):
        return f"{kind.name or 'Money'} | Mapping[str, Any]"
    if kind.shape == "enumeration":
        return f"{kind.name}Or"
    return "Number" if kind.shape in ("decimal", "percent") else PLAIN[kind.shape]


def request_value(member: Field) -> str:
    name = python_name(member.name)
    if member.type.shape not in ("decimal", "percent"):
        return name
    return f"decimal_of({name})" if member.is_required else f"{name} if {name} is None else decimal_of({name})"


def positional(fields: Iterable[Field]) -> Field | None:
    """The id that says which row is meant, where that is plain."""
    required = [member for member in fields if member.is_required]
    by_name = [member for member in required if member.name == "id"]
    sole = required if len(required) == 1 and required[0].type.shape == "id" else []
    return next(iter(by_name or sole), None)


class Method:
    """A method that calls an operation: all of it is text but the order in which it stands."""

    def __init__(self, operation: Operation, name: str, without: Iterable[str] = ()) -> None:
        self.operation = operation
        self.name = python_name(name)
        self.fields = [member for member in operation.request.fields if member.name not in without]

    def parameters(self, *last: str) -> list[str]:
        first = positional(self.fields)
        required = [member for member in self.fields if member.is_required and member is not first]
        others = [member for member in self.fields if not member.is_required]
        given = ["self", *([f"{python_name(first.name)}: {request_type(first.type)}"] if first else [])]
        named = [f"{python_name(each.name)}: {request_type(each.type)}" for each in required]
        for each in others:
            kind = request_type(each.type)
            named.append(f"{python_name(each.name)}: {kind if kind == 'Any' else kind + ' | None'} = None")
        return [*given, *(["*"] if named or last else []), *named, *last]

    def signature(self, after: str, *last: str) -> list[str]:
        parameters = self.parameters(*last)
        line = f"    def {self.name}({', '.join(parameters)}) -> {after}:"
        if len(line) <= WIDTH:
            return [line]
        return [f"    def {self.name}(", *(f"        {each}," for each in parameters), f"    ) -> {after}:"]

    def request(self, indent: str) -> list[str]:
        """What is left out goes over as null, which stands for that."""
        pairs = [f'"{member.name}": {request_value(member)}' for member in self.fields]
        line = f"{indent}request = {{{', '.join(pairs)}}}"
        if not pairs:
            return [f"{indent}request: dict[str, Any] = {{}}"]
        line = line.replace("request =", "request: dict[str, Any] =", 1)
        if len(line) <= WIDTH:
            return [line]
        return [f"{indent}request: dict[str, Any] = {{", *(f"{indent}    {pair}," for pair in pairs), f"{indent}}}"]

    def docstring(self, *about: str) -> list[str]:
        operation = self.operation
        lines = [operation.doc, *about, ""]
        permission = "" if operation.permission == "none" else f" Permission: {operation.permission}."
        callers = {"staff": " For staff.", "clients": " For clients."}.get(operation.callers, "")
        lines += [f"Operation {operation.name}, since {operation.since}.{permission}{callers}"]
        described = [member for member in self.fields if member.doc]
        if described:
            lines += ["", "Args:"]
        for member in described:
            default = "" if member.default is None else f" {json_word(member.default)} when left out."
            lines.append(f"    {python_name(member.name)}: {member.doc}{default}")
        return doc("\n".join(lines), "        ")


def json_word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def derived_name(prefix: str, verb: str) -> str:
    """`iterate` of list, `iterate_parked` of list_parked, `iterate_entries` of entries."""
    rest = "" if verb == "list" else verb.removeprefix("list_")
    return f"{prefix}_{rest}" if rest else prefix


OPTIONS = "options: CallOptions | None = None"


def call_of(operation: Operation, options: str, before: str) -> list[str]:
    """The call, after what stands before it in its line."""
    given = f'"{operation.name}", request, decoders.{reader(operation.reply)}, options={options}'
    indent = before[: len(before) - len(before.lstrip())]
    line = f"{before}self._session.call({given})"
    return [line] if len(line) <= WIDTH else [f"{before}self._session.call(", f"{indent}    {given}", f"{indent})"]


def call_method(operation: Operation) -> list[str]:
    method = Method(operation, operation.verb)
    options = "interruptible(options)" if operation.effect == "run" else "options"
    lines = method.signature(operation.reply.name, OPTIONS) + method.docstring()
    return [*lines, *method.request("        "), *call_of(operation, options, "        return "), ""]


def iterate_method(operation: Operation, row: str) -> list[str]:
    method = Method(operation, derived_name("iterate", operation.verb), ("limit", "after"))
    lines = method.signature(f"Iterator[{row}]", "page_size: int = 100", OPTIONS)
    lines += method.docstring("", "Goes through all of them, asking for the next page when it is needed.")
    lines += [*method.request("        "), '        request["limit"] = page_size', "        while True:"]
    lines += [*call_of(operation, "options", "            page = "), "            for row in page.items:"]
    lines += ["                yield row", "            if page.next is None:", "                return"]
    return [*lines, '            request["after"] = page.next', ""]


def query_method(operation: Operation, row: str) -> list[str]:
    without = ("limit", "after") if operation.is_paged else ()
    method = Method(operation, derived_name("query", operation.verb), without)
    lines = method.signature(f"Cursor[{row}]", OPTIONS)
    lines += method.docstring("", "A cursor over all rows, as they are when it is asked for.")
    call = f'self._session._query("{operation.name}", request, options, decoders.rows_of_{snake(row)})'
    return [*lines, *method.request("        "), f"        return {call}", ""]


def methods_of(noun: Noun) -> dict[str, tuple[Operation, str]]:
    """The methods of a noun by their names: the operation, and `awaited`, `queried` or `iterated`."""
    methods = {python_name(each.verb): (each, "awaited") for each in noun.operations}
    for each in noun.operations:
        derived = {derived_name("query", each.verb): (each, "queried")} if each.row else {}
        if each.row and each.is_paged:
            derived[derived_name("iterate", each.verb)] = (each, "iterated")
        if derived.keys() & methods.keys():
            raise ValueError(f"{noun.name} has two methods of one name: {', '.join(derived.keys() & methods.keys())}")
        methods |= derived
    return methods


def method_lines(operation: Operation, kind: str) -> list[str]:
    if kind == "awaited" or operation.row is None:
        return call_method(operation)
    return (query_method if kind == "queried" else iterate_method)(operation, operation.row.name)


def noun_class(noun: Noun) -> list[str]:
    lines = ["", f"class {camel(noun.name)}Operations:"]
    lines += doc(f"The operations {noun.name}.*, as `session.{noun.plural}`.", "    ")
    lines += ["", '    __slots__ = ("_session",)', ""]
    lines += ["    def __init__(self, session: Calls) -> None:", "        self._session = session", ""]
    return lines + [line for operation, kind in methods_of(noun).values() for line in method_lines(operation, kind)]


def session_class(nouns: Iterable[Noun]) -> list[str]:
    lines = ["", "class Session(Calls):", "    __doc__ = Calls.__doc__", "    __slots__ = ()", ""]
    for noun in nouns:
        kind = f"{camel(noun.name)}Operations"
        lines += ["    @property", f"    def {python_name(noun.plural)}(self) -> {kind}:"]
        lines += [f"        return {kind}(self)", ""]
    return lines


def sessions(nouns: tuple[Noun, ...]) -> str:
    imports = ["import datetime as dt", "from typing import Any, Iterable, Iterator, Mapping", ""]
    imports += ["from ..calls import CallOptions, Calls, interruptible", "from ..cursor import Cursor"]
    imports += ["from ..values import Money, Number, decimal_of", "from . import decoders"]
    used = {f"{kind.name}Or" for noun in nouns for operation in noun.operations for member in operation.request.fields
            for kind in [member.type.element or member.type] if kind.shape == "enumeration"}  # fmt: skip
    imports += ["from .enumerations import (", *(f"    {name}," for name in sorted(used)), ")"]
    imports += ["from .structs import *", ""]
    lines = [banner("The operations as methods.", *imports)]
    for noun in nouns:
        lines += noun_class(noun)
    return "\n".join(lines + session_class(nouns))


def async_sessions(nouns: tuple[Noun, ...]) -> str:
    """Nothing is said twice: each method is made of that in sessions.py, its parameters, types and docstring with it."""
    imports = ["from ..asynchronous import AsyncCalls, Awaited, awaited, iterated, queried", "from . import sessions", ""]
    lines = [banner("The operations as methods that are awaited.", *imports)]
    session = ["", "class AsyncSession(AsyncCalls):", "    __doc__ = AsyncCalls.__doc__", ""]
    for noun in nouns:
        kind = f"{camel(noun.name)}Operations"
        lines += ["", f"class Async{kind}(Awaited):", f"    __doc__ = sessions.{kind}.__doc__", ""]
        for name, (operation, made) in methods_of(noun).items():
            pages = f", {python_name(operation.verb)}" if made == "iterated" else ""
            lines.append(f"    {name} = {made}(sessions.{kind}.{name}{pages})")
        lines.append("")
        session += ["    @property", f"    def {python_name(noun.plural)}(self) -> Async{kind}:"]
        session += [f"        return Async{kind}(self._turns, lambda: sessions.{kind}(self._lend()))", ""]
    return "\n".join(lines + session)


# ---- Ports ----------------------------------------------------------------------------------------------------------


def ports(calls: tuple[PortCall, ...]) -> str:
    imports = ["import abc", "", "from ..ports import Port, PortReply"]
    by_port: dict[str, list[PortCall]] = {}
    for call in calls:
        by_port.setdefault(call.port, []).append(call)
    typed = sorted({struct.name for call in calls for struct in (call.request, call.reply)})
    imports += ["from . import decoders", "from .structs import (", *(f"    {name}," for name in typed), ")"]
    lines = [banner("What a host may do for billhook: derive from one of these and register it.", *imports, "")]
    lines += exports(camel(name) for name in by_port)
    for name, asked in by_port.items():
        lines += ["", f"class {camel(name)}(Port):"]
        lines += doc("A port; see Port for how it is called.", "    ")
        lines += ["", f'    port_name = "{name}"', "    _calls = {"]
        for call in asked:
            lines.append(f'        "{call.name}": ("{python_name(call.verb)}", decoders.{reader(call.request)}),')
        lines += ["    }", ""]
        for call in asked:
            lines += ["    @abc.abstractmethod"]
            kinds = f"(self, request: {call.request.name}) -> {call.reply.name} | PortReply"
            lines += [f"    def {python_name(call.verb)}{kinds}:"]
            lines += [*doc(call.doc, "        "), ""]
    return "\n".join(lines)
