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
PACKAGE = re.compile(r"\blib[\w.-]+-dev\b")
NOTHING_IS_FOUND = "set(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)\nset(CMAKE_FIND_USE_SYSTEM_ENVIRONMENT_PATH OFF)"


def told_to_install(root: Path, setting: str) -> list[str]:
    """The packages of the command that CMake stops with under this setting."""
    lines = ["cmake_minimum_required(VERSION 3.25)", "project(host LANGUAGES C CXX)", setting]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "CMakeLists.txt").write_text("\n".join([*lines, f"include({root / DEPENDENCIES})\n"]))
        said = subprocess.run(["cmake", "-S", folder, "-B", f"{folder}/build"], capture_output=True, text=True)
    command = re.search(r"^ *sudo apt-get install (.+)$", said.stderr, re.MULTILINE)
    return sorted(command[1].split()) if said.returncode != 0 and command else []


def breaches(root: Path) -> Iterator[Breach]:
    wanted = sorted(set(PACKAGE.findall((root / DEPENDENCIES).read_text(encoding="utf-8"))))
    build = re.search(r"^build=\(([^)]*)\)", (root / INSTALLER).read_text(encoding="utf-8"), re.MULTILINE)
    installed = sorted(PACKAGE.findall(build[1])) if build else []
    if wanted != installed:
        yield Breach(INSTALLER, 1, f"CMake asks for {', '.join(wanted)}; it installs {', '.join(installed)}")
    for setting, expected in ((NOTHING_IS_FOUND, wanted), ("set(CMAKE_DISABLE_FIND_PACKAGE_fmt ON)", ["libfmt-dev"])):
        told = told_to_install(root, setting)
        if told != expected:
            yield Breach(DEPENDENCIES, 1, f"it should name {', '.join(expected)}, not {', '.join(told) or 'nothing'}")


if __name__ == "__main__":
    main(breaches)
