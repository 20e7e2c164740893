#include "storage/fork_guard.hpp"

#include <pthread.h>

#include "billhook/base/error.hpp"
#include "storage/reasons.hpp"

namespace billhook::storage {

std::atomic<std::uint64_t> ForkGuard::current_generation_{0};

bool ForkGuard::watch_forks() {
  return pthread_atfork(nullptr, nullptr, [] { current_generation_.fetch_add(1, std::memory_order_relaxed); }) == 0;
}

ForkGuard::ForkGuard() {
  static const bool is_watched = watch_forks();
  if (!is_watched) throw Error{reasons.storage_out_of_memory, "No memory to watch for forks."};
  generation_ = current_generation_.load(std::memory_order_relaxed);
}

void ForkGuard::refuse() {
  throw Error{reasons.book_forked, "This book was opened before the process forked; open it again in the child."};
}

}  // namespace billhook::storage
