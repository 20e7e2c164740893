"""clang-tidy finds nothing in src/ and capi/, with the checks of .clang-tidy.

It takes seconds a file, so build/checked/ keeps a mark for each source that passed; a source is looked at again when
it, a header of ours that it includes, or the checks change. Needs the compile commands of the preset `asan`.
"""

import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Iterator

from source_text import Breach, fingerprint, main

FINDING = re.compile(r"^(?P<path>/[^:\n]+):(?P<line>\d+):\d+: (?:warning|error): (?P<rule>.*)$", re.MULTILINE)


def findings(root: Path, build: Path, source: Path, checks: str) -> list[Breach]:
    mark = root / "build" / "checked" / ("tidy_" + fingerprint(root, source, checks))
    if mark.exists():
        return []
    run = subprocess.run(
        ["clang-tidy-14", "--quiet", "-p", str(build), str(source)], capture_output=True, text=True, cwd=root
    )
    if run.returncode == 0:
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()
        return []
    path = str(source.relative_to(root))
    found = [
        Breach(match["path"].removeprefix(f"{root}/"), int(match["line"]), match["rule"])
        for match in FINDING.finditer(run.stdout)
    ]
    return found or [Breach(path, 1, f"clang-tidy failed:\n{run.stdout}{run.stderr}")]


def breaches(root: Path) -> Iterator[Breach]:
    build = root / "build" / "asan"
    commands = build / "compile_commands.json"
    if not commands.exists():
        yield Breach("build/asan/compile_commands.json", 1, "is missing: run `cmake --preset asan` first")
        return
    compiled = {Path(entry["file"]) for entry in json.loads(commands.read_text())}
    folders = (root / "src", root / "capi")
    ours = sorted(source for source in compiled if any(source.is_relative_to(folder) for folder in folders))
    checks = (root / ".clang-tidy").read_text()
    with ThreadPoolExecutor(max_workers=2) as workers:
        for found in workers.map(lambda source: findings(root, build, source, checks), ours):
            yield from found


if __name__ == "__main__":
    main(breaches)
