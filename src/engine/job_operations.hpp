// What the operations job.* do.
#pragma once

#include "billhook/engine/job.hpp"
#include "engine/context.hpp"
#include "engine/operation.hpp"

namespace billhook::engine {

Page<Job> list_jobs(Context& context, const ListJobs& request);
Job retry_job(Context& context, const RetryJob& request);

/// Their rows of the operation table.
extern const Operations job_operations;

}  // namespace billhook::engine
