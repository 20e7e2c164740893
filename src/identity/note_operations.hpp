// The operations note.*. Called by the pipeline alone.
#pragma once

#include "engine/operation.hpp"

namespace billhook::identity {

extern const engine::Operations note_operations;

}  // namespace billhook::identity
