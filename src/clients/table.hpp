// The clients domain: clients and their groups.
#pragma once

#include "engine/operation.hpp"

namespace billhook {

extern const engine::Domain clients_domain;

}  // namespace billhook
