// ErrorReason: what one reason of an Error means, for hosts that look it up. Each folder lists its own in reasons.hpp.
#pragma once

#include <string_view>

#include "billhook/base/error.hpp"

namespace billhook {

struct ErrorReason {
  std::string_view reason;  // "invoice.overpaid"
  ErrorCode code;
  std::string_view doc;  // what is wrong, and the way out
};

}  // namespace billhook
