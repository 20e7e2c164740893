// The table `jobs`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "billhook/engine/job.hpp"
#include "engine/job.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

/// A job that a worker holds until `lease`. Attempt and lease together tell its hold from a later one.
struct ClaimedJob {
  std::int64_t id = 0;
  std::int64_t seller = 0;
  std::string operation;
  std::string key;
  std::string request;
  std::int64_t subject = 0;
  std::int32_t attempt = 0;
  std::int32_t max_attempts = 0;
  std::optional<std::string> last_error = {};
  Timestamp lease;
};

/// What becomes of a claimed job.
struct JobEnd {
  JobState state;
  std::int32_t attempts;
  Timestamp due_at;
  std::optional<std::string_view> error = {};
  std::optional<std::string_view> reply = {};
  std::optional<Timestamp> finished_at = {};
};

/// Nothing happens when the seller has a job of that key already. The request is JSON, without the key.
void insert_job(storage::Connection& connection, std::int64_t seller, const NewJob& job, std::string_view operation,
                std::string_view request, Timestamp now);
/// Takes due jobs of one port, oldest first, across all sellers; appends them.
void claim_jobs(storage::Connection& connection, std::string_view port, Timestamp now, Timestamp lease,
                std::int64_t limit, std::vector<ClaimedJob>& claimed);
/// Keeps a request, without its key, for this attempt and those to come. False as for end_job().
bool update_request(storage::Connection& connection, const ClaimedJob& job, std::string_view request);
/// False when the worker no longer holds the job: its lease ran out and somebody else took it.
bool end_job(storage::Connection& connection, const ClaimedJob& job, const JobEnd& end);
/// Due jobs per port.
std::vector<std::pair<std::string, std::int64_t>> count_due_jobs(storage::Connection& connection, Timestamp now);

std::optional<Job> find_job(storage::Connection& connection, const storage::Scope& scope, Id<Job> id);
void requeue_job(storage::Connection& connection, const storage::Scope& scope, const Job& job);
Page<Job> list_jobs(storage::Connection& connection, const storage::Scope& scope, const ListJobs& filter);
/// Forgets at most `limit` jobs that were done before an instant. How many there were.
std::int64_t delete_done_jobs(storage::Connection& connection, const storage::Scope& scope, Timestamp before,
                              std::int64_t limit);

}  // namespace billhook::engine
