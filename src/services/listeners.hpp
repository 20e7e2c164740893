// What services do when something happens elsewhere: an invoice is paid or not, a policy changes, a client is closed.
#pragma once

#include "engine/operation.hpp"

namespace billhook::services {

extern const engine::Listeners listeners;

}  // namespace billhook::services
