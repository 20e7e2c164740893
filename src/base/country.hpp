// The countries there are, and what people call them. Pure; any thread.
#pragma once

#include <string_view>

namespace billhook {

/// Whether it is a code of ISO 3166-1 alpha-2, or XK.
bool is_country(std::string_view code);

/// The English short name of ISO 3166, "Germany"; what is no known code stays as it is.
std::string_view country_name(std::string_view code);

}  // namespace billhook
