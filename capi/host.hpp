// Host: the host's functions behind billhook.h, as the library's own Port, Clock, Random and Progress; and what they
// answer.
//
// An answer is checked where it arrives: the host is not trusted to hand over sound JSON, nor to throw nothing. Any
// thread.
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
#include "billhook/engine/call_options.hpp"
#include "billhook/engine/ports.hpp"
#include "engine/reasons.hpp"
#include "storage/fork_guard.hpp"

namespace billhook::capi {

/// An error that carries what the host threw.
class HostFailure : public Error {
 public:
  HostFailure(void* of_host, std::string text)
      : Error{engine::reasons.host_exception, std::move(text)}, exception{of_host} {}
  void* exception;
};

/// What a host's function says through its billhook_answer, which it may have handed to another thread.
class Answer {
 public:
  struct Said {
    std::string json = {};
    std::optional<Error> error = {};
    void* exception = nullptr;
  };

  /// The first one counts. Errors: precondition `answer.given`; invalid `abi.bad_handle` once it is closed.
  void give(Said said);
  /// Takes no answer any more. What was said by then.
  std::optional<Said> close();

 private:
  std::mutex mutex_;  // guards what follows
  std::optional<Said> said_;
  bool is_closed_ = false;
};

/// A registered billhook_port. Its destructor calls destroy(), unless that is a forked child; see make_port().
class HostPort {
 public:
  explicit HostPort(const billhook_port& port) : port_{port} {}
  HostPort(const HostPort&) = delete;
  HostPort& operator=(const HostPort&) = delete;
  ~HostPort();

  /// Errors: what was answered or thrown; host_error `port.no_answer`; precondition `book.forked` in the child if the
  /// host's function forked.
  std::string ask(std::string_view operation, std::string_view request_json);
  /// From here on destroy() is ours to call.
  void own() { is_owned_ = true; }

  std::unique_ptr<HostPort> next = {};  // of those nobody uses any more

 private:
  const storage::ForkGuard guard_;
  billhook_port port_;
  bool is_owned_ = false;
};

/// What a book's host is doing at this moment, by thread; and the ports it does no more with.
class HostThreads {
 public:
  enum class Deed : std::uint8_t { work, machine_port, progress };
  /// While it lives, the thread delivers jobs, is inside a clock or random port, or inside a progress function.
  class Inside;

  HostThreads() = default;
  HostThreads(const HostThreads&) = delete;
  HostThreads& operator=(const HostThreads&) = delete;
  ~HostThreads();

  /// Errors: precondition `abi.reentered` on a thread that is inside the book's clock or random port.
  void check_outside() const;
  /// Keeps the first exception of the thread's work.
  void note(void* exception);

  /// Takes a port that nobody uses any more, until let_go().
  void keep(std::unique_ptr<HostPort> port) noexcept;
  /// Destroys those ports, unless the thread may be within a transaction. Outside of every lock: destroy() is the
  /// host's and may call again.
  void let_go() noexcept;

 private:
  struct Entry {
    std::thread::id thread;
    Deed deed;
    void** exception;  // where note() keeps it
    const Inside* inside;
  };
  bool does(Deed deed) const;  // the thread; under the mutex

  mutable std::mutex mutex_;  // guards what follows
  std::vector<Entry> entries_;
  std::unique_ptr<HostPort> unused_;
  std::atomic<int> in_machine_ports_{0};  // nearly always 0, and then nobody needs the mutex
  std::atomic<bool> has_unused_{false};
};

class HostThreads::Inside {
 public:
  Inside(HostThreads& threads, Deed deed, void** exception = nullptr);
  ~Inside();
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;

 private:
  HostThreads& threads_;
  const Deed deed_;
};

/// A port whose destroy() waits for let_go(), whoever used it last.
std::shared_ptr<HostPort> make_port(const billhook_port& port, std::shared_ptr<HostThreads> threads);

/// A port that jobs are delivered to: what it throws belongs to the work under way.
class JobPort final : public Port {
 public:
  JobPort(std::shared_ptr<HostPort> port, std::shared_ptr<HostThreads> threads)
      : port_{std::move(port)}, threads_{std::move(threads)} {}
  std::string call(std::string_view operation, std::string_view request_json) override;

 private:
  std::shared_ptr<HostPort> port_;
  std::shared_ptr<HostThreads> threads_;
};

/// Where a port stands that the host may put in, replace and take away while the book is open.
class PortPlace {
 public:
  explicit PortPlace(std::shared_ptr<HostThreads> threads) : threads_{std::move(threads)} {}
  void set(std::shared_ptr<HostPort> port);
  /// What the port answers; nothing where there is none. Errors: those of HostPort::ask().
  std::optional<std::string> ask(std::string_view operation, std::string_view request_json);

 private:
  std::shared_ptr<HostThreads> threads_;
  std::mutex mutex_;
  std::shared_ptr<HostPort> port_;  // guarded by mutex_
};

/// The machine's clock until the host puts its own in place.
class HostClock final : public Clock {
 public:
  explicit HostClock(std::shared_ptr<HostThreads> threads) : port{std::move(threads)} {}
  Timestamp now() override;
  PortPlace port;

 private:
  std::shared_ptr<Clock> machine_ = system_clock();
};

class HostRandom final : public Random {
 public:
  explicit HostRandom(std::shared_ptr<HostThreads> threads) : port{std::move(threads)} {}
  void fill(std::span<std::uint8_t> bytes) override;
  PortPlace port;

 private:
  std::shared_ptr<Random> machine_ = system_random();
};

/// The host's progress function, where there is one. It fails as HostPort::ask() does.
Progress progress_of(const billhook_call_options& options, const std::shared_ptr<HostThreads>& threads);

/// A text of the host's. Errors: invalid `abi.null_text`, `abi.bad_length`.
std::string_view view(billhook_text text);
/// A text of ours; lives as long as what it views.
billhook_text text(std::string_view view);

}  // namespace billhook::capi
