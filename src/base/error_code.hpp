// The names of the error codes, as replies and descriptions write them.
#pragma once

#include "billhook/base/error.hpp"
#include "billhook/base/fields.hpp"

namespace billhook {

template <>
struct EnumNames<ErrorCode> {
  static constexpr std::array<std::string_view, 13> names{
      "invalid", "unauthenticated", "denied",     "not_found", "conflict", "precondition", "exhausted", "cancelled",
      "busy",    "unavailable",     "host_error", "corrupt",   "internal"};
  static_assert(names[static_cast<std::size_t>(ErrorCode::internal)] == "internal");
};

}  // namespace billhook
