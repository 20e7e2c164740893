// The exit codes of the command; help.cpp explains them to users, who may rely on them.
#pragma once

#include <cstdint>
#include <string_view>

#include "billhook/base/error.hpp"

namespace billhook::cli {

enum class ExitCode : std::uint8_t {
  done = 0,
  refused = 1,      // the operation said no
  misused = 2,      // the command line makes no sense
  unavailable = 3,  // another writer, or no storage; the same call may work later
  damaged = 4,      // a broken file, or books that do not prove
  broken = 5,       // a bug in billhook
};

constexpr ExitCode exit_code_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::busy:
    case ErrorCode::unavailable:
      return ExitCode::unavailable;
    case ErrorCode::corrupt:
      return ExitCode::damaged;
    case ErrorCode::internal:
      return ExitCode::broken;
    default:
      return ExitCode::refused;
  }
}

}  // namespace billhook::cli
