// CallOptions: what travels beside a request rather than in it.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "billhook/base/date.hpp"

namespace billhook {

/// How far a long operation is: done of total (0 where unknown), and what it is doing. Returning false cancels it:
/// what is committed stays, and the same call later goes on from there.
using Progress = std::function<bool(std::int64_t done, std::int64_t total, std::string_view phase)>;

struct CallOptions {
  /// A call with a key takes effect once, however often and by however many processes it is retried: the first reply
  /// is stored with the effect and returned again. The same key with another request is conflict
  /// `idempotency.key_reused`. At most 200 characters.
  std::string idempotency_key = {};
  /// Why: kept in the audit row.
  std::string reason = {};
  /// Runs the real code, replies as it would, and keeps nothing.
  bool dry_run = false;
  /// Past this instant of the book's clock a long operation stops between chunks as if cancelled.
  std::optional<Timestamp> deadline = {};
  Progress progress = {};
};

}  // namespace billhook
