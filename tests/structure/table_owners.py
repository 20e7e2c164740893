"""SQL stands in stores, and a store speaks of its own domain's tables only.

A table belongs to the domain whose migration makes it: a migration is named by its domain and what else there is to say
(0005_billing.sql, 0012_billing_offers.sql). SQL outside of `*_store.cpp` is a breach, but in src/storage/, which knows no
table; so is a foreign table in a store, but for those that READS names with a reason.
"""

import re
from pathlib import Path
from typing import Iterator

from source_text import Breach, line_of, main, sources

MIGRATION = re.compile(r"\d{4}_([a-z]+)\w*\.sql$")
CREATED = re.compile(r"^CREATE TABLE (?:IF NOT EXISTS )?(\w+)", re.MULTILINE)

STRINGS = re.compile(r'"(?:\\.|[^"\\\n])*"(?:\s*"(?:\\.|[^"\\\n])*")*')
COMMENT = re.compile(r"//[^\n]*")
STATEMENT = re.compile(r"^(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|REPLACE INTO)\b")
TABLE = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)")

# What a store reads of another domain's tables, and why no call of that domain's store does instead.
READS = {
    "src/engine/actor_store.cpp": {"sellers", "staff", "roles", "staff_roles", "clients"},  # who calls, before any domain
    "src/engine/currency_store.cpp": {"clients", "prices"},  # whether a currency is used is asked of the whole book
    "src/billing/reports/report_store.cpp": {"products"},  # revenue is summed by a product's name, in one statement
}


def owners(root: Path) -> dict[str, tuple[str, Path]]:
    """The domain of each table, and the migration that makes it."""
    found: dict[str, tuple[str, Path]] = {}
    for path in sorted((root / "src/storage/migrations").glob("*.sql")):
        domain = MIGRATION.match(path.name)
        for table in CREATED.findall(path.read_text()):
            found.setdefault(table, (domain[1] if domain else path.stem, path))
    return found


def statements(text: str) -> Iterator[tuple[int, str]]:
    """Line and text of every SQL statement that is written in the code."""
    code = COMMENT.sub(lambda match: " " * len(match[0]), text)
    for match in STRINGS.finditer(code):
        words = " ".join(part.strip() for part in re.findall(r'"((?:\\.|[^"\\\n])*)"', match[0]))
        if STATEMENT.match(words.strip()):
            yield line_of(code, match.start()), words


def breaches(root: Path) -> Iterator[Breach]:
    owner_of = {}
    for table, (owner, migration) in owners(root).items():
        owner_of[table] = owner
        if not (root / "src" / owner).is_dir():
            yield Breach(str(migration.relative_to(root)), 1, f"makes `{table}` for `{owner}`, which is no domain")
    for source in sources(root, "include", "src", "capi"):
        path = str(source.relative_to(root))
        if path.startswith("src/storage/"):
            continue
        domain = path.split("/")[1]
        for line, statement in statements(source.read_text()):
            if not path.endswith("_store.cpp"):
                yield Breach(path, line, "SQL stands in a store, `<noun>_store.cpp`")
            for table in TABLE.findall(statement):
                owner = owner_of.get(table)
                if owner not in (None, domain) and table not in READS.get(path, set()):
                    yield Breach(path, line, f"`{table}` belongs to `{owner}`; ask a store of that domain")


if __name__ == "__main__":
    main(breaches)
