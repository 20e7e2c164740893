// ForkGuard: knows whether this process is a child that was forked after an object was made.
//
// A database handle must not cross a fork: its locks, its memory and its sockets belong to the parent. Whoever owns one
// keeps a guard beside it, refuses every call in a child and, in destructors, leaves the handle alone. Any thread.
#pragma once

#include <atomic>
#include <cstdint>

namespace billhook::storage {

class ForkGuard {
 public:
  /// Remembers the process of the caller. Errors: exhausted `storage.out_of_memory`.
  ForkGuard();

  bool is_in_child() const noexcept { return current_generation_.load(std::memory_order_relaxed) != generation_; }
  /// Errors: precondition `book.forked`.
  void check() const {
    if (is_in_child()) refuse();
  }

 private:
  [[noreturn]] static void refuse();
  static bool watch_forks();

  /// Forks between the first process and this one. Changes only in a child, before any code of it runs.
  static std::atomic<std::uint64_t> current_generation_;

  std::uint64_t generation_;
};

}  // namespace billhook::storage
