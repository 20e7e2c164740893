#!/usr/bin/env python3
"""Writes what each binding gets from the description into its generated/ folder, which nobody edits.

    generate.py                   writes it for every language
    generate.py python php        only for these
    generate.py --check [...]     changes nothing; shows each difference and fails when there is one

A language is a module beside this one, of the language's name, with

    GENERATED                       the folder, from the root of the repository, that is the generator's alone
    files(description) -> dict      path in that folder -> the whole text of the file
"""

from __future__ import annotations

import argparse
import difflib
import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Optional

import description

LANGUAGES = ("python", "node", "php")
HERE = Path(__file__).resolve().parent


def module_of(language: str) -> Optional[ModuleType]:
    return importlib.import_module(language) if (HERE / f"{language}.py").exists() else None


def present(folder: Path) -> dict[str, str]:
    """What lies in the folder, except what an interpreter left there."""
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def show_difference(name: str, there: str, wanted: str) -> None:
    lines = difflib.unified_diff(
        there.splitlines(), wanted.splitlines(), f"{name} (committed)", f"{name} (wanted)", lineterm=""
    )
    shown = list(lines)
    print("\n".join(shown[:40]) + ("\n..." if len(shown) > 40 else ""))


def generate(language: str, module: ModuleType, described: description.Description, check: bool) -> bool:
    """Whether the folder is as it should be; without `check` it is so afterwards."""
    folder = description.REPOSITORY / module.GENERATED
    wanted: dict[str, str] = module.files(described)
    there = present(folder)
    different = sorted(name for name in there.keys() | wanted.keys() if there.get(name) != wanted.get(name))
    for name in different:
        if check:
            show_difference(f"{module.GENERATED}/{name}", there.get(name, ""), wanted.get(name, ""))
        elif name in wanted:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(wanted[name], encoding="utf-8")
        else:
            (folder / name).unlink()
    verdict = (
        "up to date"
        if not different
        else f"{len(different)} files differ" if check else f"{len(different)} files written"
    )
    print(f"{language}: {len(wanted)} files, {verdict}")
    return not (check and different)


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes the generated part of the bindings.")
    parser.add_argument("languages", nargs="*", metavar="language", help="python, node, php; all when none is named")
    parser.add_argument("--check", action="store_true", help="fail on a difference instead of writing")
    asked = parser.parse_args()
    modules = {language: module_of(language) for language in asked.languages or LANGUAGES}
    unknown = [language for language, module in modules.items() if module is None and asked.languages]
    if unknown:
        parser.error(f"no generator for {', '.join(unknown)}")
    described = description.read()
    results = [generate(name, module, described, asked.check) for name, module in modules.items() if module is not None]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
