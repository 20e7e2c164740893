"""What the package managers are told is true: each manifest names the licence of LICENSE, and where it has a version, that
of CMakeLists.txt.
"""

import re
from pathlib import Path
from typing import Iterator

from source_text import Breach, line_of, main

MANIFESTS = ("bindings/node/package.json", "bindings/python/pyproject.toml", "composer.json", "conan/all/conanfile.py")
LICENCE = re.compile(r'^\s*"?license"?\s*[:=]\s*"([^"]*)"', re.MULTILINE)
VERSION = re.compile(r'^\s*"version"\s*:\s*"([^"]*)"', re.MULTILINE)


def breaches(root: Path) -> Iterator[Breach]:
    assert "Apache License" in (root / "LICENSE").read_text(encoding="utf-8")
    project = re.search(r"project\(billhook VERSION (\S+)", (root / "CMakeLists.txt").read_text(encoding="utf-8"))
    for path in MANIFESTS:
        text = (root / path).read_text(encoding="utf-8")
        licence, version = LICENCE.search(text), VERSION.search(text)
        if licence is None:
            yield Breach(path, 1, "it names no licence")
        elif licence[1] != "Apache-2.0":
            yield Breach(path, line_of(text, licence.start(1)), f"the licence is Apache-2.0, not {licence[1]}")
        if version is not None and project is not None and version[1] != project[1]:
            yield Breach(path, line_of(text, version.start(1)), f"the version is {project[1]}, not {version[1]}")


if __name__ == "__main__":
    main(breaches)
