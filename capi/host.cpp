#include "host.hpp"

#include <algorithm>
#include <exception>
#include <limits>
#include <utility>

#include "base/json.hpp"
#include "billhook/base/fields.hpp"
#include "engine/job_rules.hpp"
#include "engine/reasons.hpp"
#include "objects.hpp"

namespace billhook::capi {

namespace {

struct GivenInstant {
  Timestamp now = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("now", &GivenInstant::now);
  }
};

struct GivenBytes {
  Text<131072> bytes = {};

  template <class V>
  static constexpr void fields(V&& v) {
    v("bytes", &GivenBytes::bytes);
  }
};

int value_of_digit(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  return -1;
}

[[noreturn]] void throw_bad_bytes() {
  throw Error{engine::reasons.port_bad_reply, "The random port must answer with the bytes in hexadecimal."};
}

/// Reads what a port answered. The caller's request is not to blame for it: it is host_error whatever is wrong.
template <class Reply>
Reply reply_of(std::string_view operation, const std::string& json) {
  Reply reply;
  try {
    decode(json, table_of<Reply>(), &reply);
  } catch (const Error& error) {
    throw Error{engine::reasons.port_bad_reply,
                std::string{operation} + " was answered with something else: " + error.message};
  }
  return reply;
}

/// The handle of an answer, for as long as the host's function runs.
class AnswerHandle {
 public:
  explicit AnswerHandle(std::shared_ptr<Answer> answer) : handle_{open_handle<billhook_answer>(std::move(answer))} {}
  AnswerHandle(const AnswerHandle&) = delete;
  AnswerHandle& operator=(const AnswerHandle&) = delete;
  ~AnswerHandle() { close_handle(handle_); }
  billhook_answer* get() const { return handle_; }

 private:
  billhook_answer* handle_;
};

Error error_of_throw(std::string_view what) { return {engine::reasons.host_exception, engine::printable(what)}; }

/// The boundary to the host: calls one of its functions with a place for the answer. What it throws stops here and
/// counts as its answer, unless it has told of an error before. Errors: what was answered; precondition `book.forked`
/// in the child if the function forked, for everything further would reach into the parent's book.
template <class Call>
std::optional<std::string> ask_host(const Call& call) {
  const storage::ForkGuard guard;
  const auto answer = std::make_shared<Answer>();
  std::optional<Error> thrown;
  {
    const AnswerHandle handle{answer};
    try {
      call(handle.get());
    } catch (const std::exception& exception) {
      thrown = error_of_throw(exception.what());
    } catch (...) {
      thrown = error_of_throw("The host's function threw no standard exception.");
    }
  }
  guard.check();
  std::optional<Answer::Said> said = answer->close();
  if (said && said->exception != nullptr) throw HostFailure{said->exception, said->error->message};
  if (said && said->error) throw Error{*std::move(said->error)};
  if (thrown) throw Error{*std::move(thrown)};
  if (!said) return std::nullopt;
  return std::move(said->json);
}

}  // namespace

void Answer::give(Said said) {
  const std::lock_guard lock{mutex_};
  if (is_closed_) throw Error{engine::reasons.abi_bad_handle, "The function that was to answer has returned."};
  if (said_) throw Error{engine::reasons.answer_given, "This was answered already."};
  said_ = std::move(said);
}

std::optional<Answer::Said> Answer::close() {
  const std::lock_guard lock{mutex_};
  is_closed_ = true;
  return std::exchange(said_, std::nullopt);
}

std::string_view view(billhook_text text) {
  if (text.size > static_cast<std::size_t>(std::numeric_limits<std::ptrdiff_t>::max())) {
    throw Error{engine::reasons.abi_bad_length, "A text cannot be that long."};
  }
  if (text.data == nullptr && text.size > 0) {
    throw Error{engine::reasons.abi_null_text, "A text of null has the length 0."};
  }
  return {text.data == nullptr ? "" : text.data, text.size};
}

billhook_text text(std::string_view view) { return {view.data(), view.size()}; }

HostPort::~HostPort() {
  if (!is_owned_ || port_.destroy == nullptr || guard_.is_in_child()) return;
  try {
    port_.destroy(port_.user);
  } catch (...) {
    // There is no call that could tell; the host was told that it must not.
  }
}

std::string HostPort::ask(std::string_view operation, std::string_view request_json) {
  auto json =
      ask_host([&](billhook_answer* answer) { port_.call(port_.user, text(operation), text(request_json), answer); });
  if (!json) throw Error{engine::reasons.port_no_answer, "The port returned without an answer."};
  return *std::move(json);
}

HostThreads::~HostThreads() {
  while (unused_ != nullptr) unused_ = std::move(unused_->next);
}

bool HostThreads::does(Deed deed) const {
  return std::ranges::any_of(entries_, [deed, self = std::this_thread::get_id()](const Entry& entry) {
    return entry.thread == self && entry.deed == deed;
  });
}

void HostThreads::check_outside() const {
  if (in_machine_ports_.load(std::memory_order_acquire) == 0) return;
  const std::lock_guard lock{mutex_};
  if (does(Deed::machine_port)) {
    throw Error{engine::reasons.abi_reentered, "A clock or random port must not call billhook."};
  }
}

void HostThreads::note(void* exception) {
  const std::lock_guard lock{mutex_};
  const auto work = std::ranges::find_if(entries_, [self = std::this_thread::get_id()](const Entry& entry) {
    return entry.thread == self && entry.exception != nullptr;
  });
  if (work != entries_.end() && *work->exception == nullptr) *work->exception = exception;
}

void HostThreads::keep(std::unique_ptr<HostPort> port) noexcept {
  const std::lock_guard lock{mutex_};
  port->next = std::move(unused_);
  unused_ = std::move(port);
  has_unused_.store(true, std::memory_order_release);
}

void HostThreads::let_go() noexcept {
  if (!has_unused_.load(std::memory_order_acquire)) return;
  std::unique_ptr<HostPort> unused;
  {
    const std::lock_guard lock{mutex_};
    if (does(Deed::progress)) return;
    unused = std::move(unused_);
    has_unused_.store(false, std::memory_order_relaxed);
  }
  while (unused != nullptr) unused = std::move(unused->next);
}

HostThreads::Inside::Inside(HostThreads& threads, Deed deed, void** exception) : threads_{threads}, deed_{deed} {
  const std::lock_guard lock{threads_.mutex_};
  threads_.entries_.push_back({std::this_thread::get_id(), deed, exception, this});
  if (deed == Deed::machine_port) threads_.in_machine_ports_.fetch_add(1, std::memory_order_release);
}

HostThreads::Inside::~Inside() {
  const std::lock_guard lock{threads_.mutex_};
  threads_.entries_.erase(std::ranges::find(threads_.entries_, this, &Entry::inside));
  if (deed_ == Deed::machine_port) threads_.in_machine_ports_.fetch_sub(1, std::memory_order_release);
}

std::shared_ptr<HostPort> make_port(const billhook_port& port, std::shared_ptr<HostThreads> threads) {
  auto made = std::make_unique<HostPort>(port);
  return {made.release(),
          [threads = std::move(threads)](HostPort* unused) { threads->keep(std::unique_ptr<HostPort>{unused}); }};
}

std::string JobPort::call(std::string_view operation, std::string_view request_json) {
  try {
    return port_->ask(operation, request_json);
  } catch (const HostFailure& failure) {
    threads_->note(failure.exception);
    throw;
  }
}

void PortPlace::set(std::shared_ptr<HostPort> port) {
  const std::lock_guard lock{mutex_};
  port_.swap(port);
}

std::optional<std::string> PortPlace::ask(std::string_view operation, std::string_view request_json) {
  std::shared_ptr<HostPort> port;
  {
    const std::lock_guard lock{mutex_};
    port = port_;
  }
  if (port == nullptr) return std::nullopt;
  const HostThreads::Inside inside{*threads_, HostThreads::Deed::machine_port};
  return port->ask(operation, request_json);
}

Timestamp HostClock::now() {
  constexpr std::string_view operation = "clock.now";
  const auto json = port.ask(operation, "{}");
  return json ? reply_of<GivenInstant>(operation, *json).now : machine_->now();
}

void HostRandom::fill(std::span<std::uint8_t> bytes) {
  constexpr std::string_view operation = "random.bytes";
  const auto json = port.ask(operation, "{\"count\":" + std::to_string(bytes.size()) + "}");
  if (!json) return machine_->fill(bytes);
  const auto given = reply_of<GivenBytes>(operation, *json);
  const std::string& digits = given.bytes.str();
  if (digits.size() != 2 * bytes.size()) throw_bad_bytes();
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const int high = value_of_digit(digits[2 * i]);
    const int low = value_of_digit(digits[2 * i + 1]);
    if (high < 0 || low < 0) throw_bad_bytes();
    bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
}

Progress progress_of(const billhook_call_options& options, const std::shared_ptr<HostThreads>& threads) {
  if (options.progress == nullptr) return {};
  return [report = options.progress, user = options.user, threads](std::int64_t done, std::int64_t total,
                                                                   std::string_view phase) {
    const HostThreads::Inside inside{*threads, HostThreads::Deed::progress};
    int stops = 0;
    ask_host([&](billhook_answer* answer) { stops = report(user, done, total, text(phase), answer); });
    return stops == 0;
  };
}

}  // namespace billhook::capi
