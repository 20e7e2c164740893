#include "engine/work.hpp"

#include <algorithm>
#include <exception>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "billhook/base/error.hpp"
#include "engine/actor_store.hpp"
#include "engine/audit.hpp"
#include "engine/context.hpp"
#include "engine/house_index.hpp"
#include "engine/job_rules.hpp"
#include "engine/job_store.hpp"
#include "engine/object_slot.hpp"
#include "engine/reasons.hpp"
#include "engine/repeat.hpp"

namespace billhook::engine {

namespace {

constexpr std::int64_t batch_size = 200;
constexpr std::int64_t lease_seconds = 15 * 60;  // an answer that takes longer counts as lost

using Ports = std::map<std::string, std::shared_ptr<Port>, std::less<>>;

/// What a port said. A job that was not asked has neither reply nor error.
struct Answer {
  std::optional<std::string> reply = {};
  std::optional<std::string> error = {};
  bool is_needed = true;         // otherwise there was no need to ask
  ObjectSlot request = {};       // as the port was asked, where somebody looked at it
  ObjectSlot reply_object = {};  // the reply, decoded
};

std::string describe_failure(const Error& error) { return printable(error.reason + ": " + error.message); }

void ask(Port& port, const ClaimedJob& job, Answer& answer) {
  try {
    answer.reply = port.call(job.operation, request_with_key(job.request, job.key));
    if (answer.reply->empty()) answer.reply = "{}";
  } catch (const Error& error) {
    answer.error = describe_failure(error);
  } catch (const std::exception& exception) {
    answer.error = printable(std::string{"host_error: "} + exception.what());
  } catch (...) {
    answer.error = "host_error: The port failed without saying why.";
  }
}

/// Says which thread delivers jobs, so that a port that would deliver them itself is told not to: each call within the
/// other would go deeper, while the leases of the outer jobs run out.
class AtWork {
 public:
  explicit AtWork(BookState& book) : book_{book} {
    const std::lock_guard lock{book_.ports_mutex};
    if (!book_.working_threads.insert(std::this_thread::get_id()).second) {
      throw Error{reasons.work_reentered, "A port must not deliver jobs itself."};
    }
  }
  ~AtWork() {
    const std::lock_guard lock{book_.ports_mutex};
    book_.working_threads.erase(std::this_thread::get_id());
  }
  AtWork(const AtWork&) = delete;
  AtWork& operator=(const AtWork&) = delete;

 private:
  BookState& book_;
};

/// One run of work().
class Worker {
 public:
  explicit Worker(BookState& book) : book_{book} {
    const std::lock_guard lock{book.ports_mutex};
    ports_ = book.ports;
  }

  Book::Work run(std::int64_t limit);

 private:
  void claim(std::int64_t limit);
  void ask_ports();
  void answer_to(ClaimedJob& job, Answer& answer);
  bool prepare(const PortCall& call, ClaimedJob& job, Answer& answer);
  bool look_again(Context& context, const PortCall& call, const ClaimedJob& job, Answer& answer, std::string& request);
  void record();
  void record_of_seller(storage::Connection& connection, std::size_t first, std::size_t last);
  void record_one(Context& context, const ClaimedJob& job, Answer& answer);
  void release(Context& context, const ClaimedJob& job);
  void withdraw(Context& context, const ClaimedJob& job);
  void bury(Context& context, const ClaimedJob& job, Answer& answer, std::string_view error);
  void tell(Context& context, const ClaimedJob& job, Answer& answer, std::string_view error);
  std::int64_t count_waiting();
  bool is_cancelled() const { return book_.cancellations.load(std::memory_order_relaxed) != cancellations_; }

  BookState& book_;
  const AtWork at_work_{book_};
  Ports ports_;
  std::uint64_t cancellations_ = book_.cancellations.load(std::memory_order_relaxed);
  std::vector<ClaimedJob> jobs_;
  std::vector<Answer> answers_;  // of jobs_, as far as they were asked
  JsonReader reader_;
  Book::Work batch_;  // what the transaction under way records
  Book::Work total_;
};

Book::Work Worker::run(std::int64_t limit) {
  while (limit > 0) {
    claim(std::min(limit, batch_size));
    if (jobs_.empty()) break;
    limit -= static_cast<std::int64_t>(jobs_.size());
    ask_ports();
    record();
    if (is_cancelled()) throw Error{reasons.call_cancelled, "The host stopped the delivery of jobs."};
  }
  total_.waiting = count_waiting();
  return total_;
}

void Worker::claim(std::int64_t limit) {
  const Timestamp now = book_.clock->now();
  repeat_when_lost([&] {
    jobs_.clear();
    const storage::Lease writer = book_.database->writer();
    storage::transact(*writer, true, [&] {
      for (const auto& [name, port] : ports_) {
        const std::int64_t rest = limit - static_cast<std::int64_t>(jobs_.size());
        if (rest > 0) claim_jobs(*writer, name, now, now.plus_seconds(lease_seconds), rest, jobs_);
      }
    });
  });
  std::ranges::sort(jobs_, {}, [](const ClaimedJob& job) { return std::pair{job.seller, job.id}; });
}

void Worker::ask_ports() {
  answers_.clear();
  answers_.resize(jobs_.size());
  for (std::size_t i = 0; i < jobs_.size(); ++i) {
    // A job whose lease ran out while others took long belongs to whoever claims it next.
    const bool is_held = book_.clock->now() < jobs_[i].lease;
    if (is_held && !is_cancelled()) answer_to(jobs_[i], answers_[i]);
  }
}

/// A reply that is not of the call's type is no reply.
void Worker::answer_to(ClaimedJob& job, Answer& answer) {
  const PortCall* call = book_.house->find_port_call(job.operation);
  if (call == nullptr) {
    answer.error = "port.unknown_call: This version of billhook makes no such call.";
    return;
  }
  if (call->prepare != nullptr && !prepare(*call, job, answer)) return;
  ask(*ports_.find(port_of(job.operation))->second, job, answer);
  if (!answer.reply) return;
  try {
    const Table& table = call->reply();
    reader_.decode(*answer.reply, table, answer.reply_object.make(table), book_.database->currencies());
  } catch (const Error& error) {
    answer.reply.reset();
    answer.error = printable("port.bad_reply: " + describe_failure(error));
  }
}

/// Whether the port is to be asked; where not, the answer says why.
bool Worker::prepare(const PortCall& call, ClaimedJob& job, Answer& answer) {
  bool is_asked = false;
  std::string request;
  repeat_when_lost([&] {
    is_asked = false;
    answer = {};
    request = job.request;
    const storage::Lease writer = book_.database->writer();
    storage::transact(*writer, true, [&] {
      const CallOptions options;
      Audit audit{"job.work", {}};
      ActorStore actors{Actor::system({job.seller})};
      Context context{book_, writer.get(), actors.resolve(*writer), book_.clock->now(), options, audit, cancellations_};
      const auto look = [&] { is_asked = look_again(context, call, job, answer, request); };
      context.attempt(look, [&](const Error& error) { answer.error = describe_failure(error); });
    });
  });
  job.request = std::move(request);
  return is_asked;
}

bool Worker::look_again(Context& context, const PortCall& call, const ClaimedJob& job, Answer& answer,
                        std::string& request) {
  const Table& table = call.request();
  void* object = answer.request.make(table);
  reader_.decode(request_with_key(job.request, job.key), table, object, context.currencies());
  const bool is_first = job.attempt == 1 && !job.last_error;
  answer.is_needed = call.prepare(context, object, {.is_first = is_first});
  if (!answer.is_needed) return false;
  std::string json;
  encode(table, object, json);
  request = request_without_key(json, job.key);
  return request == job.request || update_request(context.db(), job, request);  // false: somebody else took it over
}

void Worker::record() {
  repeat_when_lost([&] {
    batch_ = {};
    const storage::Lease writer = book_.database->writer();
    storage::transact(*writer, true, [&] {
      std::size_t first = 0;
      for (std::size_t i = 1; i <= jobs_.size(); ++i) {
        if (i < jobs_.size() && jobs_[i].seller == jobs_[first].seller) continue;
        record_of_seller(*writer, first, i);
        first = i;
      }
    });
  });
  total_.done += batch_.done;
  total_.failed += batch_.failed;
  total_.dead += batch_.dead;
}

void Worker::record_of_seller(storage::Connection& connection, std::size_t first, std::size_t last) {
  const CallOptions options;
  Audit audit{"job.work", {}};
  ActorStore actors{Actor::system({jobs_[first].seller})};
  const Caller& caller = actors.resolve(connection);
  Context context{book_, &connection, caller, book_.clock->now(), options, audit, cancellations_};
  for (std::size_t i = first; i < last; ++i) {
    record_one(context, jobs_[i], answers_[i]);
    context.tell_listeners();
  }
  audit.write(connection, caller.scope.seller, caller.actor, context.now(), "ok");
}

void Worker::record_one(Context& context, const ClaimedJob& job, Answer& answer) {
  if (!answer.is_needed) return withdraw(context, job);
  if (!answer.reply && !answer.error) return release(context, job);
  std::optional<std::string> error = answer.error;
  if (!error) {
    bool is_held = false;
    const auto succeed = [&] {
      is_held = end_job(context.db(), job,
                        {.state = next_state(JobState::running, JobStep::succeed),
                         .attempts = job.attempt,
                         .due_at = context.now(),
                         .reply = *answer.reply,
                         .finished_at = context.now()});
      if (is_held) tell(context, job, answer, {});
    };
    // The port did its part, a listener did not: asked again with the same key, the port will say so again.
    const auto failed = [&](const Error& of_listener) { error = describe_failure(of_listener); };
    if (context.attempt(succeed, failed)) {
      if (is_held) ++batch_.done;
      return;
    }
  }
  if (job.attempt >= job.max_attempts) return bury(context, job, answer, *error);
  const JobEnd again{.state = next_state(JobState::running, JobStep::fail),
                     .attempts = job.attempt,
                     .due_at = context.now().plus_seconds(retry_delay(job.attempt)),
                     .error = *error};
  if (end_job(context.db(), job, again)) ++batch_.failed;
}

void Worker::release(Context& context, const ClaimedJob& job) {
  const JobEnd released{.state = next_state(JobState::running, JobStep::release),
                        .attempts = job.attempt - 1,
                        .due_at = context.now(),
                        .error = job.last_error};
  end_job(context.db(), job, released);
}

void Worker::withdraw(Context& context, const ClaimedJob& job) {
  const JobEnd withdrawn{.state = next_state(JobState::running, JobStep::withdraw),
                         .attempts = job.attempt - 1,
                         .due_at = context.now(),
                         .error = "job.not_needed: There was no need to ask any more.",
                         .finished_at = context.now()};
  if (end_job(context.db(), job, withdrawn)) ++batch_.done;
}

void Worker::bury(Context& context, const ClaimedJob& job, Answer& answer, std::string_view error) {
  const auto die = [&](std::string_view last_error, bool tells) {
    const JobEnd dead{.state = next_state(JobState::running, JobStep::give_up),
                      .attempts = job.attempt,
                      .due_at = context.now(),
                      .error = last_error,
                      .finished_at = context.now()};
    if (!end_job(context.db(), job, dead)) return;
    context.emit(*arrow_of(job_arrows, JobStep::give_up).event, Id<Job>{job.id});
    if (tells) tell(context, job, answer, last_error);
    ++batch_.dead;
  };
  std::string last_error{error};
  if (answer.error) {  // it was the port that failed, not a listener
    const auto failed = [&](const Error& of_listener) { last_error = describe_failure(of_listener); };
    if (context.attempt([&] { die(error, true); }, failed)) return;
  }
  die(last_error, false);
}

void Worker::tell(Context& context, const ClaimedJob& job, Answer& answer, std::string_view error) {
  const std::span<const JobListener> listeners = book_.house->job_listeners_of(job.operation);
  if (listeners.empty()) return;
  if (answer.request.object() == nullptr) {
    const Table& table = book_.house->find_port_call(job.operation)->request();
    reader_.decode(request_with_key(job.request, job.key), table, answer.request.make(table), context.currencies());
  }
  const JobOutcome outcome{.job = {job.id},
                           .subject = job.subject,
                           .request = answer.request.object(),
                           .reply = answer.error ? nullptr : answer.reply_object.object(),
                           .error = error,
                           .attempts = job.attempt};
  for (const JobListener& listener : listeners) listener.run(context, outcome);
}

std::int64_t Worker::count_waiting() {
  const storage::Lease reader = book_.database->reader();
  std::int64_t waiting = 0;
  for (const auto& [port, due] : count_due_jobs(*reader, book_.clock->now())) {
    if (!ports_.contains(port)) waiting += due;
  }
  return waiting;
}

}  // namespace

Book::Work work(BookState& book, std::int64_t limit) { return Worker{book}.run(limit); }

}  // namespace billhook::engine
