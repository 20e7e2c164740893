"""Writes the C source of the extension module `billhook._native`, from billhook.h alone: native.py HEADER OUTPUT.

cffi in its compiled mode; the module keeps to Python's limited interface, so that one build serves 3.10 and later.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

try:
    import cffi
except ImportError:
    sys.exit(f"{sys.executable} has no cffi. Install it: `apt-get install python3-cffi` or `pip install cffi`.")

# Texts go in as pointer and length, and what comes out is one struct: one crossing from Python instead of five.
DECLARATIONS = """
typedef struct billhook_python_reply {
  billhook_reply* reply;
  const char* data;
  size_t size;
  void* host_error;
} billhook_python_reply;

int32_t billhook_python_read(billhook_session* session, const char* operation, size_t operation_size,
                             const char* request, size_t request_size, billhook_python_reply* out);
int32_t billhook_python_call(billhook_session* session, const char* operation, size_t operation_size,
                             const char* request, size_t request_size, const char* key, size_t key_size,
                             const char* reason, size_t reason_size, int64_t deadline, uint32_t flags,
                             uintptr_t progress, billhook_python_reply* out);
void billhook_python_repeat(billhook_session* session, const char* operation, size_t operation_size,
                            const char* request, size_t request_size, int32_t count);
void billhook_python_show(billhook_reply* reply, billhook_python_reply* out);
int32_t billhook_python_register(billhook_book* book, const char* name, size_t name_size, uintptr_t token,
                                 billhook_reply** why);
"""

BODIES = """
void billhook_python_show(billhook_reply* reply, billhook_python_reply* out) {
  const billhook_text json = billhook_reply_json(reply);
  out->reply = reply;
  out->data = json.data;
  out->size = json.size;
  out->host_error = billhook_reply_host_error(reply);
}

static int billhook_python_progress(void* user, int64_t done, int64_t total, billhook_text phase,
                                    billhook_answer* answer) {
  return on_progress((uintptr_t)user, done, total, phase.data, phase.size, answer);
}

static void billhook_python_port(void* user, billhook_text operation, billhook_text request, billhook_answer* answer) {
  on_port((uintptr_t)user, operation.data, operation.size, request.data, request.size, answer);
}

static void billhook_python_destroy(void* user) { on_destroy((uintptr_t)user); }

static billhook_text billhook_python_text(const char* data, size_t size) {
  billhook_text text;
  text.data = data;
  text.size = size;
  return text;
}

int32_t billhook_python_read(billhook_session* session, const char* operation, size_t operation_size,
                             const char* request, size_t request_size, billhook_python_reply* out) {
  billhook_reply* reply = 0;
  const int32_t status = billhook_call(session, billhook_python_text(operation, operation_size),
                                       billhook_python_text(request, request_size), 0, &reply);
  billhook_python_show(reply, out);
  return status;
}

int32_t billhook_python_call(billhook_session* session, const char* operation, size_t operation_size,
                             const char* request, size_t request_size, const char* key, size_t key_size,
                             const char* reason, size_t reason_size, int64_t deadline, uint32_t flags,
                             uintptr_t progress, billhook_python_reply* out) {
  billhook_call_options options;
  billhook_reply* reply = 0;
  int32_t status;
  memset(&options, 0, sizeof options);
  options.size = sizeof options;
  options.idempotency_key = billhook_python_text(key, key_size);
  options.reason = billhook_python_text(reason, reason_size);
  options.deadline = deadline;
  options.flags = flags;
  if (progress != 0) {
    options.progress = billhook_python_progress;
    options.user = (void*)progress;
  }
  status = billhook_call(session, billhook_python_text(operation, operation_size),
                         billhook_python_text(request, request_size), &options, &reply);
  billhook_python_show(reply, out);
  return status;
}

/* For bench.py: what the calls cost without Python. */
void billhook_python_repeat(billhook_session* session, const char* operation, size_t operation_size,
                            const char* request, size_t request_size, int32_t count) {
  billhook_python_reply reply;
  for (; count > 0; --count) {
    billhook_python_read(session, operation, operation_size, request, request_size, &reply);
    billhook_reply_free(reply.reply);
  }
}

int32_t billhook_python_register(billhook_book* book, const char* name, size_t name_size, uintptr_t token,
                                 billhook_reply** why) {
  billhook_port port;
  memset(&port, 0, sizeof port);
  port.size = sizeof port;
  port.user = (void*)token;
  port.call = billhook_python_port;
  port.destroy = billhook_python_destroy;
  return billhook_register_port(book, billhook_python_text(name, name_size), token == 0 ? 0 : &port, why);
}
"""

# What the library calls; src/billhook/_library.py says what they do.
CALLBACKS = """
int on_progress(uintptr_t token, int64_t done, int64_t total, const char* phase, size_t phase_size,
                billhook_answer* answer);
void on_port(uintptr_t token, const char* operation, size_t operation_size, const char* request, size_t request_size,
             billhook_answer* answer);
void on_destroy(uintptr_t token);
"""


def declarations(header: str) -> str:
    """The header without what is the preprocessor's."""
    text = re.sub(r"/\*.*?\*/", "", header, flags=re.DOTALL)
    text = re.sub(r'#ifdef __cplusplus\n(extern "C" \{|\})\n#endif', "", text)
    constants = re.findall(r"^#define (BILLHOOK_\w+) \d+U? *$", text, flags=re.MULTILINE)
    text = re.sub(r"^#.*$", "", text, flags=re.MULTILINE).replace("BILLHOOK_API ", "")
    return text + "\n".join(f"#define {name} ..." for name in constants)


def main() -> None:
    header, output = map(Path, sys.argv[1:])
    text = header.read_text(encoding="utf-8")
    ffi = cffi.FFI()
    ffi.cdef(declarations(text) + DECLARATIONS + f'extern "Python" {{ {CALLBACKS} }}')
    static = re.sub(r"^(int|void)", r"static \1", CALLBACKS, flags=re.MULTILINE)
    ffi.set_source("billhook._native", f'#include <string.h>\n#include "{header.name}"\n{DECLARATIONS}{static}{BODIES}')
    ffi.emit_c_code(str(output))


if __name__ == "__main__":
    main()
