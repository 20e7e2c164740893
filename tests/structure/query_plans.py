"""No statement of a store goes through the whole of a table that grows.

Every Sql constant is prepared in an empty book, which the built `billhook` makes, with its words in braces replaced, and
SQLite says how it would look for the rows. It enters a table that grows by more than the seller: along an index by what
is asked for, or by the key, from where a page begins. SMALL are the tables that do not grow with the business, WHOLE the
statements that are to see everything, each with the reason.
"""

import re
import sqlite3
import subprocess
import tempfile
from pathlib import Path
from typing import Iterator, NamedTuple

from source_text import Breach, line_of, main, sources

# As many rows as there are people, settings and things to sell, or clients that wait for a human.
SMALL = {
    "automation_marks",
    "book_currencies",
    "categories",
    "client_groups",
    "earlier_documents",
    "number_series",
    "parked_clients",
    "prices",
    "products",
    "roles",
    "sellers",
    "staff",
    "staff_roles",
    "tax_rates",
}

VERIFY = "ledger.verify and audit.verify look at everything"
REPORT = "a report sums up what there is"
WHOLE = {
    "count_accounts_sql": VERIFY,
    "count_entries_sql": VERIFY,
    "count_issued_sql": VERIFY,
    "count_lots_sql": VERIFY,
    "count_notes_sql": VERIFY,
    "count_payments_sql": VERIFY,
    "list_billed_steps_sql": VERIFY,
    "list_recurring_sql": VERIFY,
    "walk_audit_sql": VERIFY,
    "count_events_sql": REPORT,
    "list_documents_sql": REPORT,
    "running_terms_sql": REPORT,
    "sum_by_day_sql": REPORT,
    "sum_by_product_sql": REPORT,
    "sum_by_tax_sql": REPORT,
    "sum_open_by_due_date_sql": REPORT,
    "count_due_jobs_sql": "its index holds the jobs that wait, and no others",
    "find_audit_tail_sql": "it ends at the first row that it sees",
    "find_use_of_currency_sql": "asked once in a book's life, when a currency is set",
    "look_again_at_all_sql": "a policy concerns whatever is unpaid",
}

CONSTANT = re.compile(
    r"\bSql\s+(?P<name>\w+)\s*\{\s*(?P<text>(?:\"(?:\\.|[^\"\\\n])*\"\s*|//[^\n]*\n\s*)+)"
    r"(?:,\s*&(?:table_of<(?P<struct>\w+)>|\w+)\s*)?\}"
)
LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
NOUN = re.compile(r'struct (\w+) \{(?:(?!\nstruct ).)*?constexpr Noun noun\{"\w+", "(\w+)"\}', re.DOTALL)
TABLE = re.compile(r"\b(?:FROM|INTO|UPDATE)\s+(\w+)")
ALIAS = re.compile(r"\b(?:FROM|JOIN) (\w+) (?:AS )?(?!ON\b|WHERE\b|JOIN\b|LEFT\b|ORDER\b|GROUP\b|AS\b)(\w+)")
STEP = re.compile(r"^(?:(?P<whole>SCAN)|SEARCH) (?P<table>\w+)(?:.*\((?P<by>[^()]*)\))?")


class Statement(NamedTuple):
    path: str
    line: int
    name: str
    text: str
    struct: str


def statements(root: Path) -> Iterator[Statement]:
    for path in sources(root, "src", suffixes=(".cpp",)):
        text = path.read_text()
        for match in CONSTANT.finditer(text):
            sql = "".join(LITERAL.findall(match["text"])).replace('\\"', '"')
            yield Statement(
                str(path.relative_to(root)), line_of(text, match.start()), match["name"], sql, match["struct"] or ""
            )


def tables_of_structs(root: Path) -> dict[str, str]:
    """The table of each struct that is a noun."""
    found: dict[str, str] = {}
    for path in sources(root, "include", "src", suffixes=(".hpp",)):
        found.update(NOUN.findall(path.read_text()))
    return found


def written_out(statement: Statement, columns: dict[str, list[str]], tables: dict[str, str]) -> str:
    """The statement with words in their place that lead to the same plan."""
    sql = statement.text.replace("{table}", tables.get(statement.struct, "{table}"))
    target = TABLE.search(sql)
    fields = [f'"{name}"' for name in columns.get(target[1], []) if name not in ("id", "seller_id")] if target else []
    sql = sql.replace("{fields}", ", ".join(fields[:1])).replace("{values}", "NULL")
    sql = sql.replace("{assignments}", ", ".join(f"{field} = NULL" for field in fields))
    sql = re.sub(r"\{(\w+\.)?scope\}", r"\1seller_id = ?1 AND (?2 IS NULL OR \1client = ?2)", sql)
    return re.sub(r"\{(\w+\.)?columns\}", r"\1*", sql)


def empty_book(root: Path, folder: str) -> sqlite3.Connection:
    book = Path(folder) / "empty.db"
    command = [str(root / "build/dev/bin/billhook"), "init", "--book", str(book), "--name", "House", "--country", "DE"]
    command += ["--currency", "EUR", "--time-zone", "Europe/Berlin", "--email", "billing@house.example"]
    subprocess.run(command, check=True, capture_output=True)
    return sqlite3.connect(book)


def columns_of(book: sqlite3.Connection) -> dict[str, list[str]]:
    names = [row[0] for row in book.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {name: [row[1] for row in book.execute(f"PRAGMA table_info({name})")] for name in names}


def tables_gone_through(sql: str, plan: list[str]) -> Iterator[str]:
    """Of which tables a plan looks at every row, or at every row of the seller."""
    table_of = {alias: table for table, alias in ALIAS.findall(sql)}
    for text in plan:
        step = STEP.match(text)
        if step and (step["whole"] or step["by"] == "seller_id=?"):
            yield table_of.get(step["table"], step["table"])


def plan_of(book: sqlite3.Connection, sql: str) -> list[str]:
    parameters = max(map(int, re.findall(r"\?(\d+)", sql)), default=0)
    return [row[3] for row in book.execute("EXPLAIN QUERY PLAN " + sql, [None] * parameters)]


def breaches_in(root: Path, book: sqlite3.Connection) -> Iterator[Breach]:
    tables = tables_of_structs(root)
    columns = columns_of(book)
    unused = set(WHOLE)
    for statement in statements(root):
        sql = written_out(statement, columns, tables)
        try:
            whole = set(tables_gone_through(sql, plan_of(book, sql))) & set(columns) - SMALL
        except sqlite3.Error as error:
            yield Breach(statement.path, statement.line, f"`{statement.name}` cannot be prepared: {error}: {sql}")
            continue
        if whole and statement.name not in WHOLE:
            rule = f"`{statement.name}` goes through all of {', '.join(sorted(whole))}"
            yield Breach(statement.path, statement.line, rule)
        if whole:
            unused.discard(statement.name)
    for name in sorted(unused):
        yield Breach("tests/structure/query_plans.py", 1, f"`{name}` goes through no whole table any more")


def breaches(root: Path) -> Iterator[Breach]:
    with tempfile.TemporaryDirectory() as folder:
        book = empty_book(root, folder)
        yield from breaches_in(root, book)
        book.close()


if __name__ == "__main__":
    main(breaches)
