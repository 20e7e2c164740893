// share_out: a rounded total split over exact shares, so that the rounded parts sum to it. Pure; any thread.
#pragma once

#include <cstdint>
#include <span>

#include "billhook/base/decimal.hpp"

namespace billhook::billing {

/// Splits `total`, which is the sum of exact[i] / divisor rounded to a neighbouring whole number, by largest remainder:
/// every part is its exact share rounded down or up, ties go to the first. A negative sum mirrors the positive one, so
/// that a credit mirrors its invoice. The divisor is positive; `parts` has as many elements as `exact`.
void share_out(int128 total, std::span<const int128> exact, int128 divisor, std::span<std::int64_t> parts);

}  // namespace billhook::billing
