"""Whoever lacks a library is told by name which package of Debian brings it, and the command that installs it; and
cmake/install_packages knows every package that CMake may ask for.
"""

import re
import subprocess
import tempfile
from pathlib import Path
from typing import Iterator

from source_text import Breach, main

DEPENDENCIES = "cmake/dependencies.cmake"
INSTALLER = "cmake/install_packages"
TESTS = "tests/CMakeLists.txt"
PYTHON = "bindings/python/CMakeLists.txt"
PHP = "bindings/php/CMakeLists.txt"
PACKAGE = re.compile(r"\blib[\w.-]+-dev\b")
NOTHING_IS_FOUND = "set(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)\nset(CMAKE_FIND_USE_SYSTEM_ENVIRONMENT_PATH OFF)"


def without(package: str) -> str:
    return f"set(CMAKE_DISABLE_FIND_PACKAGE_{package} ON)"


def folder(path: Path) -> str:
    return f"add_subdirectory({path.parent} {path.parent.name})"


def told_to_install(*steps: str) -> list[str]:
    """The packages of the command that CMake stops with in a project of these steps."""
    lines = ["cmake_minimum_required(VERSION 3.25)", "project(host LANGUAGES C CXX)", *steps]
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "CMakeLists.txt").write_text("\n".join([*lines, ""]))
        said = subprocess.run(["cmake", "-S", place, "-B", f"{place}/build"], capture_output=True, text=True)
    command = re.search(r"^ *sudo apt-get install (.+)$", said.stderr, re.MULTILINE)
    return sorted(command[1].split()) if said.returncode != 0 and command else []


def breaches(root: Path) -> Iterator[Breach]:
    wanted = sorted(set(PACKAGE.findall((root / DEPENDENCIES).read_text(encoding="utf-8"))))
    installed = set(re.findall(r"[\w.+-]+", (root / INSTALLER).read_text(encoding="utf-8")))
    libraries = f"include({root / DEPENDENCIES})"
    for place, expected, *steps in (
        (DEPENDENCIES, wanted, NOTHING_IS_FOUND, libraries),
        (DEPENDENCIES, ["libfmt-dev"], without("fmt"), libraries),
        (TESTS, ["libboost-test1.81-dev"], libraries, without("Boost"), "set(BILLHOOK_TESTS ON)", folder(root / TESTS)),
        (PYTHON, ["python3-cffi", "python3-dev"], libraries, without("Python"), folder(root / PYTHON)),
        (PHP, ["php8.2-dev"], libraries, NOTHING_IS_FOUND, folder(root / PHP)),
    ):
        told = told_to_install(*steps)
        if told != expected:
            yield Breach(place, 1, f"it should name {', '.join(expected)}, not {', '.join(told) or 'nothing'}")
        for package in sorted(set(told) - installed):
            yield Breach(INSTALLER, 1, f"it does not install {package}, which {place} asks for")


if __name__ == "__main__":
    main(breaches)
