// LockWatch: tells whether SQLite's locks on a book's file are still there.
//
// POSIX gives a file's locks to the process: when anybody in it closes a descriptor of the file (a second copy of
// SQLite, a copy() of the host), all of them are dropped, and when a second copy of SQLite ends a transaction, so is
// the lock of ours. SQLite is told nothing; another process may then write in the middle of our transaction, and one of
// the two is lost (sqlite.org/howtocorrupt.html, 2.2). Locks of the other kind, those of an open file description, are
// in nobody's way here, but asking for one tells of the process's own: one system call, 0.4 us.
//
// SQLite takes the locks of a file anew only when the process has closed it and opens it again, whoever in the process
// had it open: several books may be one file.
//
// Any thread. In a forked child it must not be asked; the parent's locks are not the child's.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "storage/fork_guard.hpp"

namespace billhook::storage {

class LockWatch {
 public:
  /// To be made before SQLite opens the file, and to go when SQLite has closed it: to close what is kept open here
  /// drops locks too. Where the system cannot tell of locks, or the file may not be written, nothing is ever found
  /// missing. `close_idle` closes connections that are open while nobody uses them; any thread may ask for that, also
  /// while it is under way.
  explicit LockWatch(const std::string& path, std::function<void()> close_idle = {});
  LockWatch(const LockWatch&) = delete;
  LockWatch& operator=(const LockWatch&) = delete;
  ~LockWatch();

  /// To be called when a transaction begins; the questions below are about the time from then on.
  void begin();
  /// False when somebody in this process has closed the file meanwhile.
  bool stand() const;
  /// The same; also false when the lock of SQLite's writing transaction, which is under way, is gone.
  bool stand_while_writing() const;

  /// Has every idle connection of this process to the file closed. Not from within `close_idle`, nor while holding what
  /// it waits for.
  void close_idle() const;

 private:
  struct File;
  struct Files;

  static Files& files();

  const ForkGuard guard_;
  const std::function<void()> close_idle_;
  File* file_;              // shared by all connections of this process to the file
  std::uint64_t mark_ = 0;  // the number of the file's mark when the transaction began
};

}  // namespace billhook::storage
