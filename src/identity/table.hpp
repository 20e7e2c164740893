// The identity domain: sellers, roles, staff.
#pragma once

#include "engine/operation.hpp"

namespace billhook {

extern const engine::Domain identity_domain;

}  // namespace billhook
