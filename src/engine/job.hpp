// Jobs: calls of ports that an operation wants made after it has committed. Book::work() makes them.
//
// Intent committed, host called outside any transaction with a stable key, outcome committed. A crash between leaves
// the job running; it is asked again with the same key once its lease has run out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "billhook/base/date.hpp"

namespace billhook::engine {

/// Besides what the port is asked.
struct NewJob {
  std::string_view key;      // the same deed has the same key: a second job with it is not made
  std::int64_t subject = 0;  // the row it is about, for its listener
  std::int32_t max_attempts = 8;
};

/// The call that a port is about to be asked.
struct Asking {
  std::string_view key;
  bool is_first;  // no attempt before this one can have reached the port
};

struct JobOutcome {
  std::int64_t job;
  std::string_view operation;
  std::string_view key;
  std::string_view request;  // as the port was asked last, without its key
  std::int64_t subject;
  bool succeeded;          // otherwise it is dead: every attempt failed
  std::string_view reply;  // JSON of the port
  std::string_view error;  // what the last attempt said
  std::int32_t attempts;
};

/// Seconds to wait after that many failed attempts: 60, doubled each time, at most a day.
std::int64_t retry_delay(std::int32_t failed_attempts);

}  // namespace billhook::engine
