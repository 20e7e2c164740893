#include "engine/job_operations.hpp"

#include "billhook/base/error.hpp"
#include "engine/job_rules.hpp"
#include "engine/job_store.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

Page<Job> list_jobs(Context& context, const ListJobs& request) {
  return list_jobs(context.db(), context.scope(), request);
}

Job retry_job(Context& context, const RetryJob& request) {
  const auto before = find_job(context.db(), context.scope(), request.id);
  if (!before) throw Error::not_found("job", request.id.value);
  if (before->state != JobState::dead) {
    throw Error{reasons.job_not_dead,
                "Only a dead job can be run again; this one is " + std::string{name_of(before->state)} + "."};
  }
  Job job = *before;
  job.state = next_state(job.state, JobStep::run_again);
  job.attempts = 0;
  job.due_at = context.now();
  job.finished_at.reset();
  requeue_job(context.db(), context.scope(), job);
  context.changed("job", job.id, &*before, &job);
  return job;
}

namespace {

constexpr Operation job_rows[] = {
    operation<ListJobs, &list_jobs>(Effect::read, needs(Permission::job_view), open_to(Callers::staff), since("0.1"),
                                    "Calls of ports, planned and made."),
    operation<RetryJob, &retry_job>(Effect::write, needs(Permission::job_edit), open_to(Callers::staff), since("0.1"),
                                    "Puts a dead job back into the queue."),
};

}  // namespace

constinit const Operations job_operations{job_rows};

}  // namespace billhook::engine
