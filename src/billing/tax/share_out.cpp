#include "billing/tax/share_out.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

#include "billhook/base/error.hpp"
#include "billing/reasons.hpp"

namespace billhook::billing {

namespace {

int128 floor_of(int128 numerator, int128 divisor) {
  const int128 quotient = numerator / divisor;
  return numerator % divisor < 0 ? quotient - 1 : quotient;
}

/// Whether the parts are found for the negated shares: by their sum, and where that is zero by the first that is not.
bool is_mirrored(std::span<const int128> exact) {
  const int128 sum = std::accumulate(exact.begin(), exact.end(), int128{0});
  if (sum != 0) return sum < 0;
  const auto first = std::find_if(exact.begin(), exact.end(), [](int128 share) { return share != 0; });
  return first != exact.end() && *first < 0;
}

}  // namespace

void share_out(int128 total, std::span<const int128> exact, int128 divisor, std::span<std::int64_t> parts) {
  if (exact.empty()) return;
  if (exact.size() == 1) {
    parts[0] = narrow(total);
    return;
  }
  const int sign = is_mirrored(exact) ? -1 : 1;
  std::vector<int128> remainders(exact.size());
  int128 left = sign * total;
  for (std::size_t i = 0; i < exact.size(); ++i) {
    const int128 part = floor_of(sign * exact[i], divisor);
    remainders[i] = sign * exact[i] - part * divisor;
    parts[i] = narrow(sign * part);
    left -= part;
  }
  // A tax on rounded taxes is rounded again and again: a unit for each level, and twice that where one lies on others.
  constexpr int128 most_off = 8;
  const auto count = static_cast<int128>(exact.size());
  if (left < -most_off || left > count + most_off) {
    throw Error{reasons.number_bad_total, "A total is not the rounded sum of its shares."};
  }
  const int128 for_each = floor_of(left, count);
  for (std::int64_t& part : parts) part += narrow(sign * for_each);
  left -= for_each * count;
  if (left == 0) return;
  std::vector<std::size_t> order(exact.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i) parts[order[i]] += sign;
}

}  // namespace billhook::billing
