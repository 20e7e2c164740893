"""Every scenario was played in every language, with the same answers, byte for byte.

The runners of the languages write their transcripts into build/tests/transcripts/<language>/ before; see
tests/scenarios/README.md. A language that is missing is a failure.
"""

from pathlib import Path
from typing import Iterator

from source_text import Breach, main

LANGUAGES = ("cpp", "c", "python", "node", "php")


def first_difference(expected: bytes, found: bytes) -> tuple[int, str]:
    """The line at which two transcripts part, and what stands there."""
    lines = list(zip(expected.splitlines(), found.splitlines()))
    for number, (left, right) in enumerate(lines, 1):
        if left != right:
            at = next((i for i, (a, b) in enumerate(zip(left, right)) if a != b), min(len(left), len(right)))
            around = slice(max(0, at - 60), at + 60)
            return number, f"...{right[around].decode()}... where C++ has ...{left[around].decode()}..."
    return len(lines) + 1, "the one goes on, the other does not"


def breaches(root: Path) -> Iterator[Breach]:
    transcripts = root / "build" / "tests" / "transcripts"
    for scenario in sorted((root / "tests" / "scenarios").glob("*.json")):
        path = str(scenario.relative_to(root))
        expected = transcripts / "cpp" / f"{scenario.stem}.ndjson"
        for language in LANGUAGES:
            found = transcripts / language / f"{scenario.stem}.ndjson"
            if not found.exists():
                yield Breach(path, 1, f"was not played in {language}")
            elif expected.exists() and found.read_bytes() != expected.read_bytes():
                line, text = first_difference(expected.read_bytes(), found.read_bytes())
                yield Breach(path, line, f"goes otherwise in {language}: {text}")


if __name__ == "__main__":
    main(breaches)
