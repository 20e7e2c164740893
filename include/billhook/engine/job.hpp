// Jobs: calls of the host's ports that operations planned; delivered by Book::work().
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "billhook/base/date.hpp"
#include "billhook/base/fields.hpp"
#include "billhook/base/page.hpp"

namespace billhook {

enum class JobState : std::uint8_t { queued, running, done, retry, dead };

template <>
struct EnumNames<JobState> {
  static constexpr std::array<std::string_view, 5> names{"queued", "running", "done", "retry", "dead"};
};

struct Job {
  static constexpr Noun noun{"job", "jobs"};

  Id<Job> id = {};
  Text<100> operation = {};
  Text<200> key = {};
  Json request = {};
  std::int64_t subject = 0;
  JobState state = JobState::queued;
  std::int32_t attempts = 0;
  std::int32_t max_attempts = 0;
  Timestamp due_at = {};
  std::optional<Text<1000>> last_error = {};
  std::optional<Json> reply = {};
  Timestamp created_at = {};
  std::optional<Timestamp> finished_at = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &Job::id, {.doc = "Identifier.", .key = true});
    v("operation", &Job::operation, {.doc = "What the port is asked: \"provisioner.create\"."});
    v("key", &Job::key, {.doc = "The same deed has the same key, however often the port is asked."});
    v("request", &Job::request, {.doc = "What the port is given, besides the key."});
    v("subject", &Job::subject, {.doc = "The row it is about."});
    v("state", &Job::state, {.doc = "Dead ones gave up and wait for staff."});
    v("attempts", &Job::attempts, {.doc = "How often the port was asked."});
    v("max_attempts", &Job::max_attempts, {.doc = "How often it is asked at most."});
    v("due_at", &Job::due_at, {.doc = "When it is tried next; while it runs, when its answer counts as lost."});
    v("last_error", &Job::last_error, {.doc = "What went wrong the last time."});
    v("reply", &Job::reply, {.doc = "What the port answered."});
    v("created_at", &Job::created_at, {.doc = "When it was planned."});
    v("finished_at", &Job::finished_at, {.doc = "When it was done or gave up."});
  }
};

struct ListJobs {
  static constexpr std::string_view operation = "job.list";
  using Reply = Page<Job>;
  std::optional<JobState> state = {};
  std::optional<Id<Job>> after = {};
  std::int32_t limit = 50;

  template <class V>
  static constexpr void fields(V&& v) {
    v("state", &ListJobs::state, {.doc = "Only jobs in this state."});
    v.page(&ListJobs::limit, &ListJobs::after);
  }
};

/// Puts a dead job back into the queue, with all its attempts. Errors: not_found, precondition `job.not_dead`.
struct RetryJob {
  static constexpr std::string_view operation = "job.retry";
  using Reply = Job;
  Id<Job> id = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("id", &RetryJob::id, {.doc = "A dead job."});
  }
};

}  // namespace billhook
