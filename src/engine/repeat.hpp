// repeat_when_lost: does a whole transaction again when it lost against another one.
#pragma once

#include "billhook/base/error.hpp"
#include "engine/reasons.hpp"
#include "storage/database.hpp"

namespace billhook::engine {

/// Errors: those of the work, and busy `storage.contended` when it lost ten times.
template <class Work>
void repeat_when_lost(const Work& work) {
  constexpr int attempts = 10;
  for (int attempt = 0; attempt < attempts; ++attempt) {
    try {
      work();
      return;
    } catch (const storage::SerializationFailure&) {
      // Nothing is left of the attempt; the next one sees what the other transaction did.
    }
  }
  throw Error{reasons.storage_contended, "Too many others change the same rows at once. Try again."};
}

}  // namespace billhook::engine
