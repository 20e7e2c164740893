"""Each structure test is shown a small house that is sound, and the same house with one breach planted in it."""

import contextlib
import copy
import difflib
import io
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import binding_sizes
import clang_tidy
import contract
import field_names
import headers_alone
import include_rule
import manifests
import query_plans
import reasons
import sizes
import table_owners
import source_text
import words

INVOICE = """\
// Invoice: one of {these braces} and "quotes" in comments are no code.
#pragma once

#include "billhook/base/money.hpp"

namespace billhook {

template <class T>
struct Page {
  std::vector<T> items;

  template <class V>
  static void fields(V&& v) {
    v("items", &Page::items);
  }
};

struct Invoice {
  enum class Kind { sale, credit };
  static constexpr int most_lines = 3;
  using Reply = Invoice;

  Id<Invoice> id;
  std::vector<std::pair<int, int>> spans, gaps;
  std::int64_t version = 1;
  Kind kind{Kind::sale};
  std::optional<Timestamp> paid_at;

  Invoice() : id{}, version{1} {}
  bool is_paid() const { return paid_at.has_value(); }
  friend bool operator==(const Invoice&, const Invoice&) = default;

  template <class V>
  static void fields(V&& v) {
    v("id", &Invoice::id, {.doc = "Identifier; v(never).", .key = true});
    v("spans", &Invoice::spans);
    v("gaps", &Invoice::gaps);
    v("version", &Invoice::version, {.doc = "Rises by one."});
    v("kind", &Invoice::kind);
    v("paid_at", &Invoice::paid_at);
  }
};

}  // namespace billhook
"""

SOUND = {
    "CMakeLists.txt": "billhook_rooms(billing tax ledger invoices)\n",
    "include/billhook/base/money.hpp": '#pragma once\n#include <compare>\n',
    "include/billhook/billing/invoice.hpp": INVOICE,
    "src/house.cpp": '#include "billing/table.hpp"\n#include "services/service_store.hpp"\n',
    "src/storage/database.hpp": '#pragma once\n#include "billhook/base/money.hpp"\n',
    "src/storage/migrations/0005_billing.sql": "CREATE TABLE invoices (id {id});\n",
    "src/storage/migrations/0012_services_logs.sql": "CREATE TABLE services (id {id});\n",
    "src/billing/invoices/invoice_store.cpp": 'constexpr Sql find_sql{\n    "SELECT id"\n    " FROM invoices"};\n',
    "src/storage/sqlite/connection.cpp": "#include <SQLiteCpp/SQLiteCpp.h>\n#include <sqlite3.h>\n",
    "src/billing/invoices/invoice_rules.cpp": '#include "billhook/billing/invoice.hpp"\n\n#include <chrono>\n',
    "src/billing/invoices/invoice_store.hpp": '#pragma once\n#include "billing/ledger/ledger.hpp"\n',
    "src/billing/ledger/ledger.hpp": '#pragma once\n#include "storage/database.hpp"\n',
    "src/billing/table.hpp": '#pragma once\n#include "billing/invoices/invoice_store.hpp"\n',
    "src/services/service_store.hpp": '#pragma once\n#include "billing/invoices/invoice_store.hpp"\n',
    "src/engine/job_rules.cpp": '#include "engine/job.hpp"\n',
    "src/engine/actor.cpp": 'Actor system() { return Actor::system(); }\nauto text = R"sql(double, system()sql";\n',
    "src/cli/main.cpp": "#include \"house.hpp\"\n\n// floating point: a progress bar\ndouble done = 0.5;\n",
    "src/house.hpp": "#pragma once\n",
}


class StructureTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for path, text in SOUND.items():
            self.write(path, text)

    def write(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def plant(self, path, old, new):
        text = (self.root / path).read_text()
        self.assertIn(old, text)
        self.write(path, text.replace(old, new, 1))

    def breaches(self, check):
        return [str(breach) for breach in check.breaches(self.root)]

    def assert_breach(self, check, expected):
        """Exactly one breach, which begins with the place and contains the rule."""
        found = self.breaches(check)
        self.assertEqual(len(found), 1, found)
        place, rule = expected
        self.assertTrue(found[0].startswith(place + ": "), found)
        self.assertIn(rule, found[0])


class SoundHouse(StructureTest):
    def test_a_sound_house_has_no_breach(self):
        for check in (binding_sizes, field_names, include_rule, reasons, sizes, table_owners, words):
            self.assertEqual(self.breaches(check), [], check.__name__)


class IncludeRule(StructureTest):
    def test_a_lower_floor_does_not_include_a_higher_one(self):
        self.write("src/base/json.cpp", '\n#include "storage/database.hpp"\n')
        self.assert_breach(include_rule, ("src/base/json.cpp:2", "`base` may not include `storage`"))

    def test_a_domain_does_not_include_one_on_its_right(self):
        self.write("include/billhook/billing/charge.hpp", '#include "billhook/services/service.hpp"\n')
        self.assert_breach(include_rule, ("include/billhook/billing/charge.hpp:1", "may not include `services`"))

    def test_neighbours_on_one_floor_do_not_include_each_other(self):
        self.write("src/resellers/margin_rules.hpp", '#include "affiliates/commission_rules.hpp"\n')
        self.assert_breach(include_rule, ("src/resellers/margin_rules.hpp:1", "`affiliates`, which is not below it"))

    def test_a_room_does_not_include_one_on_its_right(self):
        self.write("src/billing/tax/tax_store.cpp", '#include "billing/ledger/ledger.hpp"\n')
        rule = "`billing/ledger/ledger.hpp`, which is not below it"
        self.assert_breach(include_rule, ("src/billing/tax/tax_store.cpp:1", rule))

    def test_of_what_lies_beside_the_rooms_the_table_alone_includes_them(self):
        self.write("src/billing/tax/tax_store.cpp", '#include "billing/table.hpp"\n')
        self.assert_breach(include_rule, ("src/billing/tax/tax_store.cpp:1", "`billing/table.hpp`, which is not below"))
        self.write("src/billing/tax/tax_store.cpp", '#include "billing/reasons.hpp"\n')
        self.write("src/billing/reasons.hpp", '#include "billing/tax/tax_rules.hpp"\n')
        self.assert_breach(include_rule, ("src/billing/reasons.hpp:1", "`billing/tax/tax_rules.hpp`, which is not below"))

    def test_an_unknown_room_is_named(self):
        self.write("src/billing/offers/offer.cpp", '#include "billing/tax/tax_rules.hpp"\n')
        self.assert_breach(include_rule, ("src/billing/offers/offer.cpp:1", "`offers` is no room"))

    def test_a_domain_does_not_include_the_house(self):
        self.write("src/engine/book.cpp", '#include "house.hpp"\n')
        self.assert_breach(include_rule, ("src/engine/book.cpp:1", "`engine` may not include `house`"))

    def test_sqlite_stays_in_its_folder(self):
        self.write("src/billing/invoices/invoice_store.cpp", "#include <sqlite3.h>\n")
        self.assert_breach(include_rule, ("src/billing/invoices/invoice_store.cpp:1", "only in src/storage/sqlite/"))

    def test_libpq_stays_in_its_folder(self):
        self.write("src/storage/pool.cpp", "#include <libpq-fe.h>\n")
        self.assert_breach(include_rule, ("src/storage/pool.cpp:1", "only in src/storage/postgres/"))

    def test_no_header_includes_a_heavy_one(self):
        for name in ("chrono", "fmt/format.h", "date/tz.h", "simdjson.h", "iostream", "regex"):
            self.write("src/billing/clock.hpp", f"# include <{name}>\n")
            self.assert_breach(include_rule, ("src/billing/clock.hpp:1", "too heavy"))

    def test_rules_include_neither_store_nor_engine(self):
        for name in ("storage/database.hpp", "billhook/engine/session.hpp", "billing/tax/tax_rate_store.hpp"):
            self.write("src/billing/tax/tax_rules.hpp", f'#include "{name}"\n')
            self.assert_breach(include_rule, ("src/billing/tax/tax_rules.hpp:1", "rules are pure"))

    def test_an_unknown_folder_is_named(self):
        self.write("src/misc/things.cpp", "")
        self.assert_breach(include_rule, ("src/misc/things.cpp:1", "no folder of the house"))

    def test_a_path_is_written_from_the_root(self):
        self.write("src/billing/tax.cpp", '#include "../base/json.hpp"\n')
        self.assert_breach(include_rule, ("src/billing/tax.cpp:1", "not relative"))


class TableOwners(StructureTest):
    def test_sql_stands_in_a_store(self):
        self.write("src/billing/late.cpp", '// "SELECT id FROM invoices"\nSql late{"UPDATE invoices SET late = 1"};\n')
        self.assert_breach(table_owners, ("src/billing/late.cpp:2", "SQL stands in a store"))

    def test_a_store_speaks_of_its_own_domain_s_tables(self):
        self.write("src/services/due_store.cpp", 'Sql due{"SELECT 1 FROM services JOIN"\n        " invoices ON 1"};\n')
        self.assert_breach(table_owners, ("src/services/due_store.cpp:1", "`invoices` belongs to `billing`"))

    def test_what_is_read_for_a_stated_reason_is_not_refused(self):
        self.write("src/storage/migrations/0001_identity.sql", "CREATE TABLE sellers (id {id});\n")
        self.write("src/identity/seller_store.cpp", "")
        self.write("src/engine/actor_store.cpp", 'Sql find{"SELECT 1 FROM sellers"};\n')
        self.assertEqual(self.breaches(table_owners), [])

    def test_a_migration_is_named_by_a_domain(self):
        self.write("src/storage/migrations/0013_logs.sql", "CREATE TABLE logs (id {id});\n")
        self.assert_breach(table_owners, ("src/storage/migrations/0013_logs.sql:1", "`logs`, which is no domain"))


class FieldNames(StructureTest):
    header = "include/billhook/billing/invoice.hpp"

    def test_another_name_is_found(self):
        self.plant(self.header, 'v("kind"', 'v("type"')
        self.assert_breach(field_names, (f"{self.header}:39", '`kind` is called "type"'))

    def test_a_comment_names_nothing(self):
        self.plant(self.header, '    v("kind"', '    // v("type", &Invoice::kind)\n    v("kind"')
        self.assertEqual(self.breaches(field_names), [])

    def test_only_fields_itself_has_another_name(self):
        self.plant(self.header, '    v("kind"', '    v("fields", &Invoice::fields_);\n    v("kind"')
        self.assertEqual(self.breaches(field_names), [])
        self.plant(self.header, 'v("fields"', 'v("rest"')
        self.assert_breach(field_names, (f"{self.header}:39", '`fields_` is called "rest"'))


class Reasons(StructureTest):
    table = "src/billing/reasons.hpp"
    rows = """struct Reasons {
  Reason invoice_late{"invoice.late", ErrorCode::conflict, "Come sooner."};
  Reason invoice_odd{
      "invoice.odd", ErrorCode::invalid, "Even it out."};
};
"""
    thrower = "src/billing/late.cpp"
    code = """throw Error{reasons.invoice_late, "Late."};
throw Error{billing::reasons.invoice_odd, "Odd."};
"""

    def setUp(self):
        super().setUp()
        self.write(self.table, self.rows)
        self.write(self.thrower, self.code)

    def test_a_sound_table_has_no_breach(self):
        self.assertEqual(self.breaches(reasons), [])

    def test_a_reason_that_is_not_listed_is_found(self):
        self.plant(self.thrower, "reasons.invoice_late", 'ErrorCode::conflict, "invoice.later"')
        found = self.breaches(reasons)
        self.assertTrue(any("`invoice.later` stands in no reasons.hpp" in breach for breach in found), found)

    def test_a_reason_that_is_given_to_no_error_is_found(self):
        self.plant(self.thrower, "throw Error{reasons.invoice_late", "// throw Error{reasons.invoice_late")
        self.assert_breach(reasons, (f"{self.table}:2", "`invoice_late` is given to no error"))

    def test_a_reason_that_is_called_otherwise_is_found(self):
        self.plant(self.table, '"invoice.odd"', '"invoice.even"')
        self.assert_breach(reasons, (f"{self.table}:3", "`invoice.even` is called `invoice_odd`"))

    def test_a_row_that_stands_twice_is_found(self):
        self.write("src/clients/reasons.hpp", self.rows.splitlines()[1])
        self.assert_breach(reasons, ("src/clients/reasons.hpp:1", "`invoice_late` is listed twice"))


class Sizes(StructureTest):
    def test_a_long_header_is_found(self):
        self.write("src/billing/long.hpp", "int x;\n" * 301)
        self.assert_breach(sizes, ("src/billing/long.hpp:301", "301 lines; at most 300"))

    def test_a_long_source_is_found(self):
        self.write("src/billing/long.cpp", "int x;\n" * 501)
        self.assert_breach(sizes, ("src/billing/long.cpp:501", "501 lines; at most 500"))

    def test_a_wide_line_is_found(self):
        self.write("src/billing/wide.cpp", "\n// " + "ä" * 118 + "\n")
        self.assert_breach(sizes, ("src/billing/wide.cpp:2", "121 columns"))

    def test_a_long_function_is_found_wherever_it_stands(self):
        body = " {\n" + "  f();\n" * 69 + "}\n"
        around = (("", ""), ("namespace a {\nnamespace {\n", "}\n}\n"), ("struct S {\n int i;\n", "};\n"))
        for head in ("void f()", "Money A::b(int c) const noexcept", "A::A() : x{1}, y(2)", "TEST_CASE(a_b)"):
            for before, after in around:
                line = before.count("\n") + 1
                self.write("src/billing/f.cpp", before + head + body + after)
                self.assert_breach(sizes, (f"src/billing/f.cpp:{line}", "a function of 71 lines"))

    def test_a_long_table_is_no_function(self):
        table = "constexpr Rate rates[] = {\n" + "  {1, of(2)},\n" * 100 + "};\n"
        self.write("src/billing/table.cpp", table)
        self.assertEqual(self.breaches(sizes), [])


class BindingSizes(StructureTest):
    python = '''"""What it is.

And why."""

import os  # for later


def f():
    """Does it."""
    # now
    return [
        "text", """
long"""]
'''
    others = '''/* What it is. */

const url = "http://example.com";  // there
/*
 * how
 */ call(url);
// end
}
'''

    def test_comments_and_docstrings_and_declarations_are_no_code(self):
        self.write("bindings/python/src/billhook/book.py", self.python)
        self.write("bindings/python/src/billhook/generated/sessions.py", "x = 1\n" * 2000)
        self.write("bindings/python/native.py", "x = 1\n")
        self.write("bindings/node/src/book.js", self.others)
        self.write("bindings/node/src/types.d.ts", self.others)
        self.write("bindings/php/src/native/calls.cpp", self.others)
        self.write("bindings/php/src/billhook.stub.php", self.others)
        counted = {language: binding_sizes.count(self.root, each) for language, each in binding_sizes.BINDINGS.items()}
        self.assertEqual(counted, {"python": 5 + 1, "node": 3, "php": 3})

    def test_a_binding_above_its_limit_is_found(self):
        for language, binding in binding_sizes.BINDINGS.items():
            source = f"bindings/{language}/src/more{binding.suffixes[0]}"
            self.write(source, "x = 1\n" * binding.limit)
            self.assertEqual(self.breaches(binding_sizes), [])
            self.write(source, "x = 1\n" * (binding.limit + 1))
            self.assert_breach(binding_sizes, (f"bindings/{language}:1", f"the {language} binding has"))
            (self.root / source).unlink()


class Manifests(StructureTest):
    def setUp(self):
        super().setUp()
        self.write("LICENSE", "Apache License\n")
        self.write("CMakeLists.txt", "project(billhook VERSION 1.2.3 LANGUAGES CXX)\n")
        self.write("bindings/node/package.json", '{\n  "version": "1.2.3",\n  "license": "Apache-2.0"\n}\n')
        self.write("composer.json", '{\n    "license": "Apache-2.0"\n}\n')
        for path in ("bindings/python/pyproject.toml", "conan/all/conanfile.py"):
            self.write(path, 'name = "billhook"\n    license = "Apache-2.0"\n')

    def test_manifests_that_say_what_is_true(self):
        self.assertEqual(self.breaches(manifests), [])

    def test_another_licence(self):
        self.plant("conan/all/conanfile.py", "Apache-2.0", "MIT")
        self.assert_breach(manifests, ("conan/all/conanfile.py:2", "Apache-2.0, not MIT"))

    def test_no_licence(self):
        self.write("composer.json", "{}\n")
        self.assert_breach(manifests, ("composer.json:1", "no licence"))

    def test_another_version(self):
        self.plant("bindings/node/package.json", "1.2.3", "1.2.2")
        self.assert_breach(manifests, ("bindings/node/package.json:2", "1.2.3, not 1.2.2"))


class Words(StructureTest):
    def test_binary_floating_point_is_found(self):
        for word in ("double", "float"):
            self.write("src/billing/tax.cpp", f"\nconst {word} rate = 1;\n")
            self.assert_breach(words, ("src/billing/tax.cpp:2", "binary floating point"))

    def test_a_shell_is_found(self):
        for call in ("system(", "std::system (", "::popen(", "return popen(", "(void)system("):
            self.write("src/cli/shell.cpp", f'auto f() {{\n  {call}"ls");\n}}\n')
            self.assert_breach(words, ("src/cli/shell.cpp:2", "starts a shell"))


class HeadersAlone(StructureTest):
    def setUp(self):
        super().setUp()
        (self.root / "include/billhook/billing/invoice.hpp").unlink()

    def test_a_header_that_leans_on_its_includer_is_found(self):
        self.write("src/base/lean.hpp", "#pragma once\ninline std::string name();\n")
        self.assert_breach(headers_alone, ("src/base/lean.hpp:1", "does not compile alone"))

    def test_one_that_a_source_includes_first_is_left_to_it(self):
        self.write("src/base/lean.hpp", "#pragma once\ninline std::string name();\n")
        self.write("src/base/lean.cpp", '#include "base/lean.hpp"\n')
        self.assertEqual(self.breaches(headers_alone), [])
        self.write("src/base/lean.cpp", '#include <string>\n#include "base/lean.hpp"\n')
        self.assert_breach(headers_alone, ("src/base/lean.hpp:1", "does not compile alone"))

    def test_a_header_is_compiled_again_when_what_it_includes_changes(self):
        self.assertEqual(self.breaches(headers_alone), [])
        with mock.patch.object(headers_alone.subprocess, "run") as run:
            self.assertEqual(self.breaches(headers_alone), [])
            run.assert_not_called()
        self.write("include/billhook/base/money.hpp", "#pragma once\nint half\n")
        places = [breach.split(":")[0] for breach in self.breaches(headers_alone)]
        self.assertIn("src/services/service_store.hpp", places)


class QueryPlans(unittest.TestCase):
    def found(self, statement: str) -> list[str]:
        book = sqlite3.connect(":memory:")
        book.execute("CREATE TABLE invoices (id INTEGER PRIMARY KEY, seller_id, client, note)")
        book.execute("CREATE INDEX invoices_of_client ON invoices (seller_id, client)")
        source = f'namespace {{\nconstexpr Sql find_some_sql{{{statement}}};\n}}\n'
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(query_plans, "WHOLE", {}):
            root = Path(folder)
            (root / "src").mkdir()
            (root / "src/invoice_store.cpp").write_text(source)
            found = [breach.rule for breach in query_plans.breaches_in(root, book)]
        book.close()
        return found

    def test_a_statement_along_an_index_is_sound(self):
        self.assertEqual(self.found('"SELECT {columns} FROM invoices WHERE seller_id = ?1"\n    " AND client = ?2"'), [])

    def test_a_statement_without_an_index_is_found(self):
        self.assertEqual(
            self.found('"SELECT id FROM invoices WHERE note = ?1"'), ["`find_some_sql` goes through all of invoices"]
        )

    def test_all_rows_of_a_seller_are_a_whole_table(self):
        self.assertEqual(
            self.found('"SELECT id FROM invoices AS billed WHERE billed.seller_id = ?1 AND billed.note = ?2"'),
            ["`find_some_sql` goes through all of invoices"],
        )

    def test_a_statement_that_is_none_is_found(self):
        (rule,) = self.found('"SELECT nothing FROM invoices"')
        self.assertIn("cannot be prepared", rule)


class ClangTidy(StructureTest):
    def git(self, *arguments):
        identity = ("-c", "user.name=Anna", "-c", "user.email=anna@example.com", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *identity, *arguments], cwd=self.root, check=True, capture_output=True)

    def commit(self, *paths):
        for path in paths:
            self.write(path, "int x;\n")
        self.git("add", ".")
        self.git("commit", "-m", "Says why")

    def changed(self):
        changed = clang_tidy.changed_files(self.root)
        return changed and sorted(str(path.relative_to(self.root)) for path in changed)

    def test_without_history_everything_counts_as_changed(self):
        self.assertIsNone(self.changed())

    def test_on_the_main_branch_the_last_commit_counts(self):
        self.git("init")
        self.commit("src/base/first.cpp")
        self.commit("src/base/second.cpp")
        self.write("src/base/not_committed.cpp", "int x;\n")
        self.assertEqual(self.changed(), ["src/base/not_committed.cpp", "src/base/second.cpp"])

    def test_on_another_branch_all_its_commits_count(self):
        self.git("init")
        self.commit("src/base/first.cpp")
        self.git("checkout", "-b", "late_fees")
        self.commit("src/base/second.cpp")
        self.commit("src/base/third.cpp")
        self.assertEqual(self.changed(), ["src/base/second.cpp", "src/base/third.cpp"])

    def test_with_other_checks_everything_counts_as_changed(self):
        self.git("init")
        self.commit("src/base/first.cpp")
        self.commit(".clang-tidy")
        self.assertIsNone(self.changed())

    def test_a_header_is_seen_through_its_own_source_or_one_that_is_seen_anyway(self):
        self.write("src/billing/invoices/invoice_store.cpp", '#include "billing/invoices/invoice_store.hpp"\n')
        compiled = [self.root / "src/house.cpp", self.root / "src/billing/invoices/invoice_store.cpp"]
        header = self.root / "src/billing/invoices/invoice_store.hpp"
        self.assertEqual(clang_tidy.that_show(self.root, {header}, compiled), [compiled[1]])
        self.assertEqual(clang_tidy.that_show(self.root, {header, compiled[0]}, compiled), [compiled[0]])


class Contract(unittest.TestCase):
    OLD = {
        "version": "0.1.0",
        "operations": [
            {
                "name": "invoice.issue",
                "doc": "Issues.",
                "request": {"properties": {"client": {"type": "integer"}}, "required": ["client"]},
                "reply": {"properties": {"id": {"type": "integer"}}, "required": ["id"]},
            }
        ],
        "permissions": ["invoice_issue"],
    }

    def changes(self, change):
        new = copy.deepcopy(self.OLD)
        change(new, new["operations"][0])
        return list(contract.breaking_changes(self.OLD, new))

    def test_what_only_grows_breaks_nothing(self):
        def grow(book, operation):
            book["version"] = "0.2.0"
            book["operations"].insert(0, {"name": "invoice.cancel"})
            book["permissions"].insert(0, "invoice_cancel")
            operation["doc"] = "Issues an invoice."
            operation["request"]["properties"]["due"] = {"type": "string"}
            operation["request"]["required"] = []
            operation["reply"]["required"] = ["id", "number"]

        self.assertEqual(self.changes(grow), [])

    def test_what_is_taken_away_breaks(self):
        for change, expected in (
            (lambda book, operation: book["operations"].clear(), "/operations/invoice.issue removed"),
            (lambda book, operation: book["permissions"].clear(), '/permissions/"invoice_issue" removed'),
            (
                lambda book, operation: operation["request"]["properties"].clear(),
                "/operations/invoice.issue/request/properties/client removed",
            ),
            (
                lambda book, operation: operation["reply"]["properties"]["id"].update(type="string"),
                '/operations/invoice.issue/reply/properties/id/type changed from "integer" to "string"',
            ),
            (
                lambda book, operation: operation["request"]["required"].append("due"),
                "/operations/invoice.issue/request/required/due added",
            ),
            (
                lambda book, operation: operation["reply"]["required"].clear(),
                "/operations/invoice.issue/reply/required/id removed",
            ),
        ):
            self.assertEqual(self.changes(change), [expected])

    TYPES = {
        "operations": [{"name": "note.add"}],
        "types": {
            "Pin": {"enum": ["top", "none"], "type": "string"},
            "Nothing": {"type": "object", "properties": {}, "required": []},
            "Note": {
                "type": "object",
                "properties": {"id": {"type": "integer"}, "text": {"description": "Größe"}, "pin": {"$ref": "Pin"}},
                "required": ["id", "text"],
            },
        },
        "reasons": [],
    }

    def test_its_text_says_all_of_it(self):
        self.assertEqual(contract.from_text(contract.to_text(self.TYPES)), self.TYPES)

    def test_what_is_added_is_one_line_more(self):
        def field(new):
            new["types"]["Note"]["properties"]["at"] = {"type": "string"}
            new["types"]["Note"]["required"].append("at")

        for add in (
            field,
            lambda new: new["operations"].append({"name": "note.remove"}),
            lambda new: new["types"].update({"Colour": {"enum": ["red"], "type": "string"}}),
        ):
            new = copy.deepcopy(self.TYPES)
            add(new)
            before, after = (contract.to_text(each).splitlines() for each in (self.TYPES, new))
            changed = [line[:2] for line in difflib.ndiff(before, after) if not line.startswith(" ")]
            self.assertEqual(changed, ["+ "])


class Program(StructureTest):
    def run_main(self, check):
        output = io.StringIO()
        with mock.patch("sys.argv", ["check", "--root", str(self.root)]), contextlib.redirect_stdout(output):
            with self.assertRaises(SystemExit) as stopped:
                source_text.main(check.breaches)
        return stopped.exception.code, output.getvalue()

    def test_the_exit_code_tells_and_each_breach_is_printed(self):
        self.assertEqual(self.run_main(words), (0, ""))
        self.write("src/cli/shell.cpp", "int x = system(nullptr);\n")
        code, output = self.run_main(words)
        self.assertEqual(code, 1)
        self.assertEqual(output, "src/cli/shell.cpp:1: `system` starts a shell\n")


if __name__ == "__main__":
    unittest.main()
