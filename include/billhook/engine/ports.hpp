// Ports: how a host takes part. The library asks a port the way a host asks the library: a name and JSON in, JSON out.
//
// A port is called on the thread that is inside the library, and never while a database transaction is open. It may
// throw: billhook::Error is kept as it is, anything else counts as host_error. Every effectful call carries a stable
// `key`: the same key again means the same deed, asked once more because its outcome was lost.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "billhook/base/date.hpp"

namespace billhook {

/// A service outside: "mailer" (`mailer.send`), "provisioner" (`provisioner.create`, `.suspend`, `.unsuspend`,
/// `.terminate`). `operation` is the full name; the reply is a JSON object.
class Port {
 public:
  virtual ~Port() = default;
  virtual std::string call(std::string_view operation, std::string_view request_json) = 0;
};

/// What time it is. Nothing in billhook reads another clock.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Timestamp now() = 0;
};

/// Bytes nobody can guess.
class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// The machine's clock.
std::shared_ptr<Clock> system_clock();
/// A clock that stands where it is put: for tests, simulations and previews.
class FixedClock : public Clock {
 public:
  explicit FixedClock(Timestamp now) : now_{now} {}
  Timestamp now() override { return now_; }
  void set(Timestamp now) { now_ = now; }

 private:
  Timestamp now_;
};
/// OpenSSL's generator.
std::shared_ptr<Random> system_random();

}  // namespace billhook
