// Adding a service: the row, its first change and term, the day to bill it, the audit note. Within a write transaction.
#pragma once

#include "billhook/services/service.hpp"
#include "engine/context.hpp"

namespace billhook::services {

/// Sets the ids of both.
void add_service(engine::Context& context, Service& service, ServiceChange& change);

}  // namespace billhook::services
