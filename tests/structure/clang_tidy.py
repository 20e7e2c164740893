"""clang-tidy finds nothing in src/ and capi/, with the checks of .clang-tidy.

    clang_tidy.py          looks at what changed: since the branch left its base, or in the last commit where nothing did
    clang_tidy.py --all    looks at everything

A header that changed is seen through one source that includes it, its own where there is one. It takes seconds a file,
so build/checked/ keeps a mark for each source that passed; a source is looked at again when it, a header of ours that it
includes, or the checks change. Needs the compile commands of the preset `plain`.
"""

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Iterator, Optional

from source_text import Breach, closure, file_of, fingerprint, git, includes, repository, show

FINDING = re.compile(r"^(?P<path>/[^:\n]+):(?P<line>\d+):\d+: (?:warning|error): (?P<rule>.*)$", re.MULTILINE)
# Where a branch begins, if it is not that branch itself.
BASES = ("origin/HEAD", "origin/main", "main")


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


def base_of(root: Path) -> Optional[str]:
    """The commit that the work tree is compared with; None where there is no history to ask."""
    head = git(root, "rev-parse", "HEAD")
    for branch in BASES:
        base = git(root, "merge-base", "HEAD", branch)
        if base is not None and base != head:
            return base.strip()
    return "HEAD~1" if git(root, "rev-parse", "--verify", "HEAD~1") else None


def changed_files(root: Path) -> Optional[set[Path]]:
    """What differs from the base, committed or not; None where everything has to count as changed."""
    base = base_of(root)
    if base is None:
        return None
    listed = (git(root, "diff", "--name-only", base), git(root, "ls-files", "--others", "--exclude-standard"))
    changed = {root / name for names in listed if names for name in names.splitlines()}
    return None if root / ".clang-tidy" in changed else changed


def that_show(root: Path, changed: set[Path], compiled: list[Path]) -> list[Path]:
    """The fewest sources, more or less, in which every changed file is seen."""
    wanted = {source for source in compiled if source in changed}
    owners = {file_of(root, first.name, source): source for source in compiled for first in includes(source)[:1]}
    for header in sorted(path for path in changed if path.suffix in (".hpp", ".h") and path.is_file()):
        if not any(header in closure(root, source) for source in wanted):
            includers = [owners[header]] if header in owners else compiled
            wanted.update([source for source in includers if header in closure(root, source)][:1])
    return sorted(wanted)


def breaches(root: Path, everything: bool) -> Iterator[Breach]:
    build = root / "build" / "plain"
    commands = build / "compile_commands.json"
    if not commands.exists():
        yield Breach("build/plain/compile_commands.json", 1, "is missing: run `cmake --preset plain` first")
        return
    compiled = {Path(entry["file"]) for entry in json.loads(commands.read_text())}
    folders = (root / "src", root / "capi")
    ours = sorted(source for source in compiled if any(source.is_relative_to(folder) for folder in folders))
    changed = None if everything else changed_files(root)
    seen = ours if changed is None else that_show(root, changed, ours)
    print(f"clang-tidy looks at {len(seen)} of {len(ours)} sources", flush=True)
    checks = (root / ".clang-tidy").read_text()
    with ThreadPoolExecutor(max_workers=2) as workers:
        for found in workers.map(lambda source: findings(root, build, source, checks), seen):
            yield from found


if __name__ == "__main__":
    if sys.argv[1:] not in ([], ["--all"]):
        sys.exit(f"usage: {sys.argv[0]} [--all]")
    show(breaches(repository(), everything=sys.argv[1:] == ["--all"]))
