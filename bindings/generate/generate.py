#!/usr/bin/env python3
"""Writes what a binding gets from the library's description: generate.py LANGUAGE DESCRIPTION FOLDER.

Files that are as they should be are left alone, so that nothing is compiled anew. A language is a module beside this
one, of the language's name, with

    files(description) -> dict      path in the folder -> the whole text of the file
"""

from __future__ import annotations

import argparse
import importlib
from pathlib import Path

import description

LANGUAGES = ("python", "node", "php")


def files_of(language: str, described: description.Description) -> dict[str, str]:
    files: dict[str, str] = importlib.import_module(language).files(described)
    return files


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        file = folder / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes the generated part of a binding.")
    parser.add_argument("language", choices=LANGUAGES)
    parser.add_argument("description", type=Path, help="the file that holds the library's description")
    parser.add_argument("folder", type=Path, help="where the files go")
    asked = parser.parse_args()
    write(asked.folder, files_of(asked.language, description.read(asked.description)))


if __name__ == "__main__":
    main()
