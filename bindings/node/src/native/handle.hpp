// Handle: what JavaScript holds of a book, a session or a cursor. For the JavaScript thread alone.
#pragma once

#include "environment.hpp"

namespace billhook::node {

enum class Kind { book, session, cursor };

struct Call;

struct Handle {
  Environment* environment;
  Kind kind;
  void* pointer;           // null once it is closed
  Handle* book = nullptr;  // whose session or cursor it is, until the book is collected
  int running = 0;         // calls that run; a book's are those of its sessions and cursors too
  std::deque<std::shared_ptr<Call>> waiting = {};
};

/// Something open, taken out of its handle.
struct Opened {
  Kind kind;
  void* pointer;
  void close() const;
};

/// Empties the handle, and those of a book's sessions and cursors, which come first.
std::vector<Opened> take(Handle& handle);
void close_now(Handle& handle);

/// The JavaScript value that owns the handle; closes it when it is collected.
napi_value own(Environment& environment, Kind kind, void* pointer, Handle* book);

}  // namespace billhook::node
