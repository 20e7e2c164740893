// Numbers as people write them. Pure functions, any thread.
#pragma once

#include <cstdint>
#include <string>

#include "billhook/base/money.hpp"

namespace billhook::cli {

/// "1,234,567".
std::string count_text(std::int64_t count);
/// "1,234,567.80", without the currency.
std::string amount_text(Money money);
/// "12s", "3m 05s", "2h 10m".
std::string duration_text(std::int64_t seconds);

}  // namespace billhook::cli
