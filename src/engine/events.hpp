// Every event about what the pipeline does by itself. Plain constants; any thread.
#pragma once

#include "engine/event.hpp"

namespace billhook {
struct Job;
}

namespace billhook::engine {

struct Events {
  EventOf<Job> job_dead{"job.dead", "Every attempt failed; the job waits for staff."};
};
inline constexpr Events events;

}  // namespace billhook::engine
