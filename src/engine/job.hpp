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
#include "billhook/base/id.hpp"

namespace billhook {
struct Job;
}

namespace billhook::engine {

/// Besides what the port is asked.
struct NewJob {
  std::string_view key;      // the same deed has the same key: a second job with it is not made
  std::int64_t subject = 0;  // the row it is about, for its listener
  std::int32_t max_attempts = 8;
};

/// The call that a port is about to be asked.
struct Asking {
  bool is_first;  // no attempt before this one can have reached the port
};

/// A job that has ended, without the types of its call. Whoever reads it knows them; see JobEnded.
struct JobOutcome {
  Id<Job> job;
  std::int64_t subject;
  const void* request;
  const void* reply;
  std::string_view error;
  std::int32_t attempts;
};

/// A job that has ended, as its listener is told of it.
template <class Request>
struct JobEnded {
  Id<Job> job;
  std::int64_t subject;
  const Request& request;                // as the port was asked last, key included
  const typename Request::Reply* reply;  // null: it is dead, every attempt failed
  std::string_view error;                // what the last attempt said
  std::int32_t attempts;
};

/// Seconds to wait after that many failed attempts: 60, doubled each time, at most a day.
std::int64_t retry_delay(std::int32_t failed_attempts);

}  // namespace billhook::engine
