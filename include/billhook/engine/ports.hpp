// Ports: how a host takes part. The library asks a port the way a host asks the library: a name and JSON in, JSON out.
//
// A port is called on the thread that is inside Book::work(), and never while a database transaction is open: it may
// open sessions on the same book and call operations, though not Book::work() again (`work.reentered`). It may throw:
// of billhook::Error reason and message are kept, anything else counts as host_error. Every call carries a stable
// `key`: the same key again means the same deed, asked once more because its outcome was lost.
//
// Each call has a request and a reply of its own, declared like those of an operation beside the domain that makes it:
// billing/mailer.hpp, billing/gateway.hpp, services/provisioner.hpp. A reply that is not of that type is a failed
// attempt, `port.bad_reply`. billhook/engine/typed_port.hpp makes a port of functions over these types.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "billhook/base/date.hpp"

namespace billhook {

/// A service outside, such as "mailer". `operation` is the full name of the call ("mailer.send"), the request is its
/// request as JSON, key included; the reply is its reply as JSON, where nothing counts as `{}`.
class Port {
 public:
  virtual ~Port() = default;
  virtual std::string call(std::string_view operation, std::string_view request_json) = 0;
};

/// The reply of a call that has nothing to tell: it is done.
struct Acknowledged {
  template <class V>
  static constexpr void fields(V&&) {}
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
