"""Writes the C source of the extension module `billhook._native`, from billhook.h alone: native.py HEADER OUTPUT.

cffi in its compiled mode; the module keeps to Python's limited interface, so that one build serves 3.10 and later.
"""

import re
import sys
from pathlib import Path

import cffi


def declarations(header: str) -> str:
    """The header without what is the preprocessor's."""
    text = re.sub(r"/\*.*?\*/|#ifdef __cplusplus\n.*?#endif", "", header, flags=re.DOTALL)
    constants = re.findall(r"^#define (BILLHOOK_\w+) \d+U? *$", text, flags=re.MULTILINE)
    text = re.sub(r"^#.*$", "", text, flags=re.MULTILINE).replace("BILLHOOK_API ", "")
    return text + "".join(f"#define {name} ...\n" for name in constants)


def callbacks(declared: str) -> str:
    """What the library calls, as functions of Python's: `on_progress` for billhook_progress, by the same parameters;
    src/billhook/_library.py says what they do."""
    found = re.findall(r"(\w+) \(\*(?:billhook_)?(\w+)\)\(([^)]*)\);", declared)
    return "\n".join(f'extern "Python" {result} on_{name}({parameters});' for result, name, parameters in found)


def main() -> None:
    header, output = map(Path, sys.argv[1:])
    declared = declarations(header.read_text(encoding="utf-8"))
    ffi = cffi.FFI()
    ffi.cdef(declared + callbacks(declared))
    ffi.set_source("billhook._native", f'#include "{header.name}"')
    ffi.emit_c_code(str(output))


if __name__ == "__main__":
    main()
