"""A row of `fields()` is called as its member is: `v("total", &Invoice::total)`. One that is called "fields" is the member
`fields_`, for the function has the name already. That each member has its row, and one, the compiler proves; see
include/billhook/base/members.hpp.
"""

import re
from pathlib import Path
from typing import Iterator

from source_text import Breach, code_of, line_of, main, sources

ROW = re.compile(r'\bv\(\s*"(?P<name>[^"]*)"\s*,\s*&\s*[\w:]+::(?P<member>\w+)')


def breaches(root: Path) -> Iterator[Breach]:
    for source in sources(root, "include", "src", "capi", "tests", "examples"):
        text = source.read_text()
        code = code_of(text)
        for row in ROW.finditer(text):
            name, member = row["name"], row["member"]
            # In `code` comments are blank.
            if code[row.start()] == "v" and name != member and (name, member) != ("fields", "fields_"):
                yield Breach(str(source.relative_to(root)), line_of(text, row.start()), f'`{member}` is called "{name}"')


if __name__ == "__main__":
    main(breaches)
