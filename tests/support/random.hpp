// Random: a seeded source of test values whose failures can be replayed.
//
// A fresh seed each time, unless the environment variable BILLHOOK_SEED names one. Every failed check while a Random
// lives prints the seed. The numbers depend on the seed alone, not on the standard library.
#pragma once

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

namespace billhook::test {

class Random {
 public:
  Random() : Random{chosen_seed()} {}
  explicit Random(std::uint64_t seed)
      : engine_{seed},
        context_{boost::unit_test::framework::add_context(BOOST_TEST_LAZY_MSG("replay with BILLHOOK_SEED=" << seed),
                                                          true)} {}
  Random(const Random&) = delete;
  Random& operator=(const Random&) = delete;
  ~Random() { boost::unit_test::framework::clear_context(context_); }

  std::uint64_t bits() { return engine_(); }
  /// Any number from smallest to largest, both included.
  std::int64_t between(std::int64_t smallest, std::int64_t largest) {
    const std::uint64_t count = static_cast<std::uint64_t>(largest) - static_cast<std::uint64_t>(smallest) + 1;
    const std::uint64_t offset = count == 0 ? bits() : bits() % count;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(smallest) + offset);
  }
  /// A number whose length in bits is as random as its digits, so that small and huge ones both come up.
  std::int64_t of_any_size() { return static_cast<std::int64_t>(bits()) >> between(0, 63); }
  /// An index below count.
  std::size_t index(std::size_t count) { return static_cast<std::size_t>(bits() % count); }
  /// True this often in a hundred.
  bool chance(int percent) { return between(1, 100) <= percent; }
  template <class List>
  const auto& pick(const List& list) {
    return list[index(std::size(list))];
  }

 private:
  static std::uint64_t chosen_seed() {
    if (const char* text = std::getenv("BILLHOOK_SEED")) return std::stoull(text);
    std::random_device device;
    return (std::uint64_t{device()} << 32U) | device();
  }

  std::mt19937_64 engine_;
  int context_;
};

}  // namespace billhook::test
