#include "engine/job_store.hpp"

#include "engine/job_rules.hpp"
#include "storage/stored.hpp"

namespace billhook::engine {

using storage::Sql;

namespace {
constexpr Sql insert_job_sql{
    "INSERT INTO jobs (seller_id, port, operation, key, request, subject, state, attempts, max_attempts, due_at,"
    " created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'queued', 0, ?7, ?8, ?8) ON CONFLICT (seller_id, key) DO NOTHING"};
}
void insert_job(storage::Connection& connection, std::int64_t seller, const NewJob& job, std::string_view operation,
                std::string_view request, Timestamp now) {
  connection.execute(insert_job_sql, seller, port_of(operation), operation, job.key, request, job.subject,
                     job.max_attempts, now);
}

namespace {
constexpr Sql claim_jobs_sql{
    "UPDATE jobs SET state = 'running', attempts = attempts + 1, due_at = ?3 WHERE id IN"
    " (SELECT id FROM jobs WHERE finished_at IS NULL AND port = ?1 AND due_at <= ?2 ORDER BY due_at, id LIMIT ?4)"
    " RETURNING id, seller_id, operation, key, request, subject, attempts, max_attempts, last_error"};
}
void claim_jobs(storage::Connection& connection, std::string_view port, Timestamp now, Timestamp lease,
                std::int64_t limit, std::vector<ClaimedJob>& claimed) {
  for (storage::Rows rows = connection.query(claim_jobs_sql, port, now, lease, limit); rows.next();) {
    claimed.push_back({.id = rows.integer(0),
                       .seller = rows.integer(1),
                       .operation = std::string{rows.text(2)},
                       .key = std::string{rows.text(3)},
                       .request = std::string{rows.text(4)},
                       .subject = rows.integer(5),
                       .attempt = static_cast<std::int32_t>(rows.integer(6)),
                       .max_attempts = static_cast<std::int32_t>(rows.integer(7)),
                       .last_error = rows.is_null(8) ? std::nullopt : std::optional{std::string{rows.text(8)}},
                       .lease = lease});
  }
}

namespace {
constexpr Sql update_request_sql{
    "UPDATE jobs SET request = ?4 WHERE id = ?1 AND state = 'running' AND attempts = ?2 AND due_at = ?3"};
}
bool update_request(storage::Connection& connection, const ClaimedJob& job, std::string_view request) {
  return connection.execute(update_request_sql, job.id, job.attempt, job.lease, request) == 1;
}

namespace {
constexpr Sql end_claim_sql{
    "UPDATE jobs SET state = ?4, attempts = ?5, due_at = ?6, last_error = ?7, reply = ?8, finished_at = ?9"
    " WHERE id = ?1 AND state = 'running' AND attempts = ?2 AND due_at = ?3"};
}
bool end_job(storage::Connection& connection, const ClaimedJob& job, const JobEnd& end) {
  return connection.execute(end_claim_sql, job.id, job.attempt, job.lease, end.state, end.attempts, end.due_at,
                            end.error, end.reply, end.finished_at) == 1;
}

namespace {
constexpr Sql count_due_jobs_sql{
    "SELECT port, COUNT(*) FROM jobs WHERE finished_at IS NULL AND due_at <= ?1 GROUP BY port ORDER BY port"};
}
std::vector<std::pair<std::string, std::int64_t>> count_due_jobs(storage::Connection& connection, Timestamp now) {
  std::vector<std::pair<std::string, std::int64_t>> counts;
  for (storage::Rows rows = connection.query(count_due_jobs_sql, now); rows.next();) {
    counts.emplace_back(rows.text(0), rows.integer(1));
  }
  return counts;
}

std::optional<Job> find_job(storage::Connection& connection, const storage::Scope& scope, Id<Job> id) {
  return storage::find(connection, scope, id);
}

namespace {
constexpr Sql requeue_job_sql{
    "UPDATE jobs SET state = ?3, attempts = ?4, due_at = ?5, finished_at = NULL WHERE seller_id = ?1 AND id = ?2"};
}
void requeue_job(storage::Connection& connection, const storage::Scope& scope, const Job& job) {
  connection.execute(requeue_job_sql, scope.seller, job.id, job.state, job.attempts, job.due_at);
}

namespace {
// By the key: the one index of a seller's jobs is in the order of theirs.
constexpr Sql list_jobs_sql{
    "SELECT {columns} FROM jobs WHERE +seller_id = ?1 AND id > ?2 AND (?3 IS NULL OR state = ?3) ORDER BY id LIMIT ?4",
    &table_of<Job>};
// The same with the dead ones' own index.
constexpr Sql list_dead_jobs_sql{
    "SELECT {columns} FROM jobs WHERE seller_id = ?1 AND id > ?2 AND state = 'dead' ORDER BY id LIMIT ?3",
    &table_of<Job>};
}  // namespace
Page<Job> list_jobs(storage::Connection& connection, const storage::Scope& scope, const ListJobs& filter) {
  const Id<Job> after = filter.after.value_or(Id<Job>{});
  const std::int64_t limit = std::int64_t{filter.limit} + 1;
  if (filter.state == JobState::dead) {
    return storage::read_page<Job>(connection.query(list_dead_jobs_sql, scope.seller, after, limit), filter.limit);
  }
  return storage::read_page<Job>(connection.query(list_jobs_sql, scope.seller, after, filter.state, limit),
                                 filter.limit);
}

namespace {
constexpr Sql delete_done_jobs_sql{
    "DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE seller_id = ?1 AND state = 'done' AND finished_at < ?2"
    " ORDER BY finished_at LIMIT ?3)"};
}
std::int64_t delete_done_jobs(storage::Connection& connection, const storage::Scope& scope, Timestamp before,
                              std::int64_t limit) {
  return connection.execute(delete_done_jobs_sql, scope.seller, before, limit);
}

}  // namespace billhook::engine
