// Rules of jobs: which states follow which, how long a failed one waits, what a port is given.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/state_table.hpp"
#include "billhook/engine/job.hpp"
#include "engine/events.hpp"
#include "engine/reasons.hpp"

namespace billhook::engine {

enum class JobStep : std::uint8_t {
  claim,    // a worker takes it; one whose lease ran out is taken again
  release,  // the worker was stopped before it asked
  succeed,
  withdraw,  // there was no need to ask any more
  fail,
  give_up,    // it failed as often as it may
  run_again,  // staff's decision
};

using JobArrow = Arrow<JobState, JobStep, EventOf<Job>>;

/// Of all steps only the end of all attempts is announced.
constexpr JobArrow job_arrow(JobStep step, States<JobState> from, JobState to, const EventOf<Job>* event = nullptr) {
  return {step, from, to, event, &reasons.job_not_allowed, "does not allow this"};
}

inline constexpr JobArrow job_arrows[] = {
    job_arrow(JobStep::claim, {JobState::queued, JobState::retry, JobState::running}, JobState::running),
    job_arrow(JobStep::release, {JobState::running}, JobState::queued),
    job_arrow(JobStep::succeed, {JobState::running}, JobState::done),
    job_arrow(JobStep::withdraw, {JobState::running}, JobState::done),
    job_arrow(JobStep::fail, {JobState::running}, JobState::retry),
    job_arrow(JobStep::give_up, {JobState::running}, JobState::dead, &events.job_dead),
    job_arrow(JobStep::run_again, {JobState::dead}, JobState::queued),
};
static_assert(are_in_order(job_arrows, JobStep::run_again));

/// The state a step leads to. Errors: precondition `job.not_allowed`.
JobState next_state(JobState from, JobStep step);

/// "provisioner" of "provisioner.create".
std::string_view port_of(std::string_view operation);

/// What is kept of an encoded request whose first member is that `key`: the rest. A view into `json`.
std::string_view request_without_key(std::string& json, std::string_view key);

/// The kept request with its key as first member again: what the port is given. `request` is a JSON object.
std::string request_with_key(std::string_view request, std::string_view key);

/// What a host said, fit for a Text<1000>: cut to length, bytes that are no printable text replaced by "?".
std::string printable(std::string_view text);

}  // namespace billhook::engine
