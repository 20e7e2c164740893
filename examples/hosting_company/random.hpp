// Random: numbers that look like chance and are the same in every run and on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace hosting_company {

class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_{seed} {}

  /// From 0 to limit - 1. (The standard's distributions differ between libraries; its engines do not.)
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
  /// From first to last, both included.
  int between(int first, int last) {
    return first + static_cast<int>(below(static_cast<std::size_t>(last - first) + 1));
  }
  /// True that many times in a hundred.
  bool chance(std::size_t percent) { return below(100) < percent; }

  template <class Item>
  const Item& pick(const std::vector<Item>& items) {
    return items[below(items.size())];
  }

  /// One of the items, each as often as its weight says.
  template <class Item, class Weight>
  const Item& pick(const std::vector<Item>& items, Weight weight_of) {
    std::size_t total = 0;
    for (const Item& item : items) total += weight_of(item);
    std::size_t place = below(total);
    for (const Item& item : items) {
      const std::size_t weight = weight_of(item);
      if (place < weight) return item;
      place -= weight;
    }
    return items.back();
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace hosting_company
