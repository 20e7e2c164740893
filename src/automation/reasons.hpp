// Every reason of errors about the daily run. Plain constants; any thread.
#pragma once

#include "base/error_reason.hpp"

namespace billhook::automation {

inline constexpr ErrorReason reasons[] = {
    {"automation.not_parked", ErrorCode::precondition, "The client is not parked. Nothing is left to do."},
    {"automation.until_in_future", ErrorCode::invalid, "The run does days that have come. Give today or a day before."},
};

}  // namespace billhook::automation
