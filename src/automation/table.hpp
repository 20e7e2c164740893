// The automation domain: the daily run.
#pragma once

#include "engine/operation.hpp"

namespace billhook {

extern const engine::Domain automation_domain;

}  // namespace billhook
