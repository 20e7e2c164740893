// The services domain's rows of the operation table and of the listener tables.
#pragma once

#include "engine/operation.hpp"

namespace billhook {

extern const engine::Domain services_domain;

}  // namespace billhook
