// Update: what every operation that changes a row in place does: check the version it is based on, take over what is
// given, empty what is named. Any thread.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// Takes over a value that is given, or empties a member that `clear` names.
/// Errors: invalid `<noun>.set_and_cleared`.
template <class Value, class Name>
void assign(std::string_view noun, std::optional<Value>& member, const std::optional<Value>& given,
            const std::vector<Name>& clear, Name name) {
  const bool is_cleared = std::find(clear.begin(), clear.end(), name) != clear.end();
  if (is_cleared && given) {
    throw Error{row_set_and_cleared.code, row_set_and_cleared.name(noun),
                "Either give a value or name it in `clear`, not both."}
        .at(std::string{name_of(name)});
  }
  if (given) member = given;
  if (is_cleared) member.reset();
}

}  // namespace billhook::engine
