// FaultVfs: a file system below SQLite that fails when it is told to.
//
// It stands between SQLite and the real one, is the default while it lives, and so needs no door in billhook: every
// book opened meanwhile lies on it. Books must be closed before it goes. One at a time; its methods may be called from
// any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "billhook/base/error.hpp"

namespace billhook::faults {

/// Which calls are counted and fail. A write that fails leaves half of its bytes, as a real one may.
enum class Fault : std::uint8_t {
  any,            // every call below, each with its own I/O error
  read,           // of a file's bytes or size
  write,          // with an I/O error
  full,           // writes, because the disk is full
  sync,           //
  truncate,       //
  open,           //
  remove,         //
  lock,           // of the file or of the shared memory
  shared_memory,  // its mapping
};
constexpr std::string_view fault_names[] = {"any",      "read", "write",  "full", "sync",
                                            "truncate", "open", "remove", "lock", "shared_memory"};

/// The call that fails: the first is 1, and 0 is none. A persistent fault lasts from then on.
struct FaultPlan {
  std::int64_t fail_at = 0;
  bool persistent = false;
  Fault kind = Fault::any;
};

class FaultVfs {
 public:
  FaultVfs();
  FaultVfs(const FaultVfs&) = delete;
  FaultVfs& operator=(const FaultVfs&) = delete;
  ~FaultVfs();

  /// Counts from one again, and fails as planned.
  void arm(const FaultPlan& plan);
  void disarm() { arm({}); }
  /// How many calls of the plan's kind there were since arm(), and how many of them failed.
  std::int64_t calls() const;
  std::int64_t failures() const;

  struct State;

 private:
  std::unique_ptr<State> state_;
};

/// How an operation under a fault ended: with its error, or well.
using Outcome = std::optional<Error>;

/// Tries an operation with its first, second, third ... call failing, until it needs no more calls than that; each once
/// and for good. `prepare()` makes what the operation works on, anew for each try; `operate(made)` is the operation,
/// and its billhook::Error is its outcome; `check(made, plan, outcome)` looks at what is left, on sound files again.
/// The number of tries.
template <class Prepare, class Operate, class Check>
std::int64_t fail_every_call(FaultVfs& vfs, Fault kind, const Prepare& prepare, const Operate& operate,
                             const Check& check) {
  std::int64_t tries = 0;
  for (const bool persistent : {false, true}) {
    bool has_failed = true;
    for (FaultPlan plan{.fail_at = 1, .persistent = persistent, .kind = kind}; has_failed; ++plan.fail_at) {
      auto made = prepare();
      Outcome outcome;
      vfs.arm(plan);
      try {
        operate(made);
      } catch (const Error& error) {
        outcome = error;
      }
      has_failed = vfs.failures() > 0;
      vfs.disarm();
      check(made, plan, outcome);
      ++tries;
    }
  }
  return tries;
}

}  // namespace billhook::faults
