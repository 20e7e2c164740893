// Import rules: how other systems write things. Pure functions; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "billhook/catalog/cycle.hpp"

namespace billhook::imports {

/// "monthly", "quarterly", "3 months", "1 year"; nothing for "once", "one time" and "". Capitals do not matter.
/// Errors: invalid `import.bad_cycle` at `cycle`.
std::optional<Cycle> parse_cycle(std::string_view text);

/// "Hosting > Shared" is {"Hosting", "Shared"}; none for "". Errors: invalid `import.bad_category` at `category` for an
/// empty name between.
std::vector<std::string> split_category(std::string_view text);

}  // namespace billhook::imports
