// Imports: what is taken over from other systems.
#pragma once

#include "engine/operation.hpp"

namespace billhook {

extern const engine::Domain imports_domain;

}  // namespace billhook
