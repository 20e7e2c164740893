// The reasons that errors about rows have, whatever the noun: its name and one of these endings make the reason.
// Constants; any thread.
#pragma once

#include <string>
#include <string_view>

#include "billhook/base/error.hpp"

namespace billhook {

struct NounReason {
  std::string_view field;   // requests with this field may be refused for it
  std::string_view ending;  // ".not_found" of "client.not_found"
  ErrorCode code;
  std::string_view doc;  // {0} stands for the noun in words, {1} for its name

  std::string name(std::string_view noun) const { return std::string{noun}.append(ending); }
};

inline constexpr NounReason row_not_found{
    "id", ".not_found", ErrorCode::not_found,
    "There is no such {0}, or the actor may not see it. Look it up with {1}.list."};
inline constexpr NounReason row_stale_version{"version", ".stale_version", ErrorCode::conflict,
                                              "Somebody else changed the {0} meanwhile. Read it again."};
inline constexpr NounReason row_set_and_cleared{"clear", ".set_and_cleared", ErrorCode::invalid,
                                                "Give a value, or name it in `clear`; not both."};

}  // namespace billhook
