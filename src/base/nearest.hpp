// The name somebody probably meant when they wrote one that does not exist. Pure functions, any thread.
#pragma once

#include <span>
#include <string_view>

#include "billhook/base/fields.hpp"

namespace billhook {

/// The name in the table closest to a misspelt one; empty when none is close (more than a third of it differs).
std::string_view nearest_name(const Table& table, std::string_view misspelt);
/// The same among any names.
std::string_view nearest_name(std::span<const std::string_view> names, std::string_view misspelt);

}  // namespace billhook
