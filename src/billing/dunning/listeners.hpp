// What billing does when policies change: unpaid invoices are looked at again, since other steps may be due.
#pragma once

#include "engine/operation.hpp"

namespace billhook::billing {

extern const engine::Listeners dunning_listeners;

}  // namespace billhook::billing
