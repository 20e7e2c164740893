// Id<T>: the number of one row of T. Ids of different things never mix. Below 2^53, so every language holds it.
#pragma once

#include <compare>
#include <cstdint>

namespace billhook {

template <class T>
struct Id {
  std::int64_t value = 0;

  constexpr explicit operator bool() const { return value != 0; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

}  // namespace billhook
