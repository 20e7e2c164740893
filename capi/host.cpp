#include "host.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/error_code.hpp"
#include "base/json.hpp"
#include "billhook/base/fields.hpp"
#include "objects.hpp"

namespace billhook::capi {

namespace {

/// An error as a host writes it.
struct GivenError {
  ErrorCode code = ErrorCode::unavailable;
  Text<100> reason = {};
  Text<2000> message = {};

  template <class V>
  static void fields(V&& v) {
    v("code", &GivenError::code);
    v("reason", &GivenError::reason);
    v("message", &GivenError::message);
  }
};

struct GivenInstant {
  Timestamp now = {};

  template <class V>
  static void fields(V&& v) {
    v("now", &GivenInstant::now);
  }
};

struct GivenBytes {
  Text<131072> bytes = {};

  template <class V>
  static void fields(V&& v) {
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
  throw Error{ErrorCode::host_error, "port.bad_reply", "The random port must answer with the bytes in hexadecimal."};
}

/// Reads what a port answered. The caller's request is not to blame for it: it is host_error whatever is wrong.
template <class Reply>
Reply reply_of(HostPort& port, std::string_view operation, std::string_view request) {
  const std::string json = port.call(operation, request);
  Reply reply;
  try {
    decode(json, table_of<Reply>(), &reply);
  } catch (const Error& error) {
    throw Error{ErrorCode::host_error, "port.bad_reply",
                std::string{operation} + " was answered with something else: " + error.message};
  }
  return reply;
}

/// Puts a port in place; what was there before is let go of outside the lock, for its destroy() is the host's.
void exchange_port(std::mutex& mutex, std::shared_ptr<HostPort>& place, std::shared_ptr<HostPort> port) {
  const std::lock_guard lock{mutex};
  place.swap(port);
}

std::shared_ptr<HostPort> current_port(std::mutex& mutex, const std::shared_ptr<HostPort>& place) {
  const std::lock_guard lock{mutex};
  return place;
}

}  // namespace

AnswerHandle::AnswerHandle(std::shared_ptr<Answer> answer) : handle_{open_handle<billhook_answer>(std::move(answer))} {}
AnswerHandle::~AnswerHandle() { close_handle(handle_); }

void Answer::raise() const {
  if (exception != nullptr) throw HostFailure{exception, error->message};
  if (error) throw Error{*error};
}

Error error_from_json(std::string_view json) {
  GivenError given;
  decode(json, table_of<GivenError>(), &given);
  return {given.code, given.reason.str(), given.message.str()};
}

std::string_view view(billhook_text text) {
  if (text.size > static_cast<std::size_t>(std::numeric_limits<std::ptrdiff_t>::max())) {
    throw Error{ErrorCode::invalid, "abi.bad_length", "A text cannot be that long."};
  }
  if (text.data == nullptr && text.size > 0) {
    throw Error{ErrorCode::invalid, "abi.null_text", "A text of null has the length 0."};
  }
  return {text.data == nullptr ? "" : text.data, text.size};
}

billhook_text text(std::string_view view) { return {view.data(), view.size()}; }

void HostThreads::check_outside() const {
  if (inside_count_.load(std::memory_order_acquire) == 0) return;
  const std::lock_guard lock{mutex_};
  if (std::ranges::find(inside_, std::this_thread::get_id()) == inside_.end()) return;
  throw Error::precondition("abi.reentered", "A clock or random port must not call billhook.");
}

void HostThreads::note(void* exception) {
  const std::lock_guard lock{mutex_};
  const auto work = std::ranges::find(works_, std::this_thread::get_id(), &Work::thread);
  if (work != works_.end() && work->exception == nullptr) work->exception = exception;
}

HostThreads::Working::Working(HostThreads& threads) : threads_{threads} {
  const std::lock_guard lock{threads_.mutex_};
  const auto self = std::this_thread::get_id();
  if (std::ranges::find(threads_.works_, self, &Work::thread) != threads_.works_.end()) {
    throw Error::precondition("work.reentered", "A port must not deliver jobs itself.");
  }
  threads_.works_.push_back({self, nullptr});
}

HostThreads::Working::~Working() {
  const std::lock_guard lock{threads_.mutex_};
  std::erase_if(threads_.works_, [](const Work& work) { return work.thread == std::this_thread::get_id(); });
}

void* HostThreads::Working::exception() const {
  const std::lock_guard lock{threads_.mutex_};
  return std::ranges::find(threads_.works_, std::this_thread::get_id(), &Work::thread)->exception;
}

HostThreads::Inside::Inside(HostThreads& threads) : threads_{threads} {
  const std::lock_guard lock{threads_.mutex_};
  threads_.inside_.push_back(std::this_thread::get_id());
  threads_.inside_count_.fetch_add(1, std::memory_order_release);
}

HostThreads::Inside::~Inside() {
  const std::lock_guard lock{threads_.mutex_};
  threads_.inside_.erase(std::ranges::find(threads_.inside_, std::this_thread::get_id()));
  threads_.inside_count_.fetch_sub(1, std::memory_order_release);
}

HostPort::~HostPort() {
  if (is_owned_ && port_.destroy != nullptr && !guard_.is_in_child()) port_.destroy(port_.user);
}

std::string HostPort::call(std::string_view operation, std::string_view request_json) {
  const auto answer = std::make_shared<Answer>();
  {
    const AnswerHandle handle{answer};
    port_.call(port_.user, text(operation), text(request_json), handle.get());
  }
  if (!answer->is_given) {
    throw Error{ErrorCode::host_error, "port.no_answer", "The port returned without an answer."};
  }
  if (answer->exception != nullptr) threads_->note(answer->exception);
  answer->raise();
  return std::move(answer->json);
}

Timestamp HostClock::now() {
  const auto port = current_port(mutex_, port_);
  if (port == nullptr) return machine_->now();
  const HostThreads::Inside inside{*threads_};
  return reply_of<GivenInstant>(*port, "clock.now", "{}").now;
}

void HostClock::set(std::shared_ptr<HostPort> port) { exchange_port(mutex_, port_, std::move(port)); }

void HostRandom::fill(std::span<std::uint8_t> bytes) {
  const auto port = current_port(mutex_, port_);
  if (port == nullptr) return machine_->fill(bytes);
  const HostThreads::Inside inside{*threads_};
  const auto given = reply_of<GivenBytes>(*port, "random.bytes", "{\"count\":" + std::to_string(bytes.size()) + "}");
  const std::string& digits = given.bytes.str();
  if (digits.size() != 2 * bytes.size()) throw_bad_bytes();
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const int high = value_of_digit(digits[2 * i]);
    const int low = value_of_digit(digits[2 * i + 1]);
    if (high < 0 || low < 0) throw_bad_bytes();
    bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
}

void HostRandom::set(std::shared_ptr<HostPort> port) { exchange_port(mutex_, port_, std::move(port)); }

}  // namespace billhook::capi
