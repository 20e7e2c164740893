// The ports that billhook brings along: the machine's clock and OpenSSL's generator.
#include <openssl/rand.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <limits>

#include "billhook/base/error.hpp"
#include "billhook/engine/ports.hpp"
#include "engine/reasons.hpp"

namespace billhook {

namespace {

class SystemClock final : public Clock {
 public:
  Timestamp now() override {
    const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp::from_micros(std::chrono::duration_cast<std::chrono::microseconds>(since_1970).count());
  }
};

class SystemRandom final : public Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    constexpr auto largest = static_cast<std::size_t>(std::numeric_limits<int>::max());
    while (!bytes.empty()) {
      const std::size_t size = std::min(bytes.size(), largest);
      if (RAND_bytes(bytes.data(), static_cast<int>(size)) != 1) {
        throw Error{engine::reasons.random_unavailable, "The machine has no randomness to give."};
      }
      bytes = bytes.subspan(size);
    }
  }
};

}  // namespace

std::shared_ptr<Clock> system_clock() { return std::make_shared<SystemClock>(); }
std::shared_ptr<Random> system_random() { return std::make_shared<SystemRandom>(); }

}  // namespace billhook
