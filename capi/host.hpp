// Host: the host's functions behind billhook.h, as the library's own Port, Clock and Random; and what they answer.
//
// An answer is checked where it arrives: the host is not trusted to hand over sound JSON. Any thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "billhook.h"
#include "billhook/base/error.hpp"
#include "billhook/engine/ports.hpp"
#include "storage/fork_guard.hpp"

namespace billhook::capi {

/// An error that carries what the host threw.
class HostFailure : public Error {
 public:
  HostFailure(void* of_host, std::string text)
      : Error{ErrorCode::host_error, "host.exception", std::move(text)}, exception{of_host} {}
  void* exception;
};

/// What a host's function said through its billhook_answer.
struct Answer {
  bool is_given = false;
  std::string json;
  std::optional<Error> error;
  void* exception = nullptr;

  /// Throws what was answered if it was an error.
  void raise() const;
};

/// The handle of an answer, for as long as the host's function runs.
class AnswerHandle {
 public:
  explicit AnswerHandle(std::shared_ptr<Answer> answer);
  AnswerHandle(const AnswerHandle&) = delete;
  AnswerHandle& operator=(const AnswerHandle&) = delete;
  ~AnswerHandle();
  billhook_answer* get() const { return handle_; }

 private:
  billhook_answer* handle_;
};

/// What a book's host is doing at this moment, by thread: which calls of work() there are, and who is inside a clock.
class HostThreads {
 public:
  /// Errors: precondition `abi.reentered` on a thread that is inside the book's clock or random port.
  void check_outside() const;
  /// While it lives, the thread delivers jobs. Errors: precondition `work.reentered`.
  class Working;
  /// While it lives, the thread is inside a clock or random port.
  class Inside;
  /// Keeps the first exception of the thread's work().
  void note(void* exception);

 private:
  struct Work {
    std::thread::id thread;
    void* exception;
  };
  mutable std::mutex mutex_;  // guards what follows
  std::vector<Work> works_;
  std::vector<std::thread::id> inside_;
  std::atomic<int> inside_count_{0};  // of inside_: nearly always 0, and then nobody needs the mutex
};

class HostThreads::Working {
 public:
  explicit Working(HostThreads& threads);
  ~Working();
  Working(const Working&) = delete;
  Working& operator=(const Working&) = delete;
  void* exception() const;

 private:
  HostThreads& threads_;
};

class HostThreads::Inside {
 public:
  explicit Inside(HostThreads& threads);
  ~Inside();
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;

 private:
  HostThreads& threads_;
};

/// A registered billhook_port; calls its destroy() when the last one lets go of it, unless that is a forked child.
class HostPort final : public Port {
 public:
  HostPort(const billhook_port& port, std::shared_ptr<HostThreads> threads)
      : port_{port}, threads_{std::move(threads)} {}
  HostPort(const HostPort&) = delete;
  HostPort& operator=(const HostPort&) = delete;
  ~HostPort() override;

  std::string call(std::string_view operation, std::string_view request_json) override;
  /// From here on destroy() is ours to call.
  void own() { is_owned_ = true; }

 private:
  const storage::ForkGuard guard_;
  billhook_port port_;
  std::shared_ptr<HostThreads> threads_;
  bool is_owned_ = false;
};

/// The machine's clock until the host puts its own in place; both can change while the book is open.
class HostClock final : public Clock {
 public:
  explicit HostClock(std::shared_ptr<HostThreads> threads) : threads_{std::move(threads)} {}
  Timestamp now() override;
  void set(std::shared_ptr<HostPort> port);

 private:
  std::shared_ptr<HostThreads> threads_;
  std::shared_ptr<Clock> machine_ = system_clock();
  std::mutex mutex_;
  std::shared_ptr<HostPort> port_;  // guarded by mutex_
};

class HostRandom final : public Random {
 public:
  explicit HostRandom(std::shared_ptr<HostThreads> threads) : threads_{std::move(threads)} {}
  void fill(std::span<std::uint8_t> bytes) override;
  void set(std::shared_ptr<HostPort> port);

 private:
  std::shared_ptr<HostThreads> threads_;
  std::shared_ptr<Random> machine_ = system_random();
  std::mutex mutex_;
  std::shared_ptr<HostPort> port_;  // guarded by mutex_
};

/// An error from its JSON {"code", "reason", "message"}. Errors: those of the JSON reader.
Error error_from_json(std::string_view json);

/// A text of the host's. Errors: invalid `abi.null_text`, `abi.bad_length`.
std::string_view view(billhook_text text);
/// A text of ours; lives as long as what it views.
billhook_text text(std::string_view view);

}  // namespace billhook::capi
