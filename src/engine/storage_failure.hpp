// Which errors say nothing about the request: the storage could not do its part.
#pragma once

#include "billhook/base/error.hpp"

namespace billhook::engine {

inline bool is_failure_of_storage(const Error& error) {
  switch (error.code) {
    case ErrorCode::busy:
    case ErrorCode::unavailable:
    case ErrorCode::corrupt:
      return true;
    case ErrorCode::exhausted:
    case ErrorCode::cancelled:
      return error.reason.starts_with("storage.");  // otherwise a limit of the business, or the host's wish
    default:
      return false;
  }
}

}  // namespace billhook::engine
