// Update: what an operation does that changes a row in place beside engine::change: check the version it is based on,
// take over what is given. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/noun_reasons.hpp"
#include "billhook/base/error.hpp"
#include "billhook/base/fields.hpp"

namespace billhook::engine {

/// Errors: conflict `<noun>.stale_version`.
inline void check_version(std::string_view noun, std::int64_t version, std::int64_t based_on) {
  if (version == based_on) return;
  throw Error{row_stale_version.code, row_stale_version.name(noun),
              "The " + std::string{noun} + " has version " + std::to_string(version) + ", the change is based on " +
                  std::to_string(based_on) + ". Read it again and decide anew."};
}

/// Takes over a value that is given.
template <class Value>
void assign(Value& member, const std::optional<Value>& given) {
  if (given) member = *given;
}

}  // namespace billhook::engine
