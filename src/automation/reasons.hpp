// Every reason of errors about the daily run. Plain constants; any thread.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::automation {

struct Reasons {
  Reason automation_not_parked{"automation.not_parked", ErrorCode::precondition,
                               "The client is not parked. Nothing is left to do."};
  Reason automation_unknown_task{"automation.unknown_task", ErrorCode::invalid,
                                 "There is no such task. Give one of those that the description lists."};
  Reason automation_until_in_future{"automation.until_in_future", ErrorCode::invalid,
                                    "The run does days that have come. Give today or a day before."};
};
inline constexpr Reasons reasons;

}  // namespace billhook::automation
