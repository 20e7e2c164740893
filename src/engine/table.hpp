// The engine's own operations: audit.*, event.*, job.*, currency.*.
#pragma once

#include "engine/operation.hpp"

namespace billhook::engine {

extern const Domain engine_domain;

}  // namespace billhook::engine
