// Changing a service: the row of the change, the terms that follow, and what follows from those for the service. Within
// a write transaction.
#pragma once

#include "billhook/services/service.hpp"
#include "engine/context.hpp"

namespace billhook::services {

/// A change of a service from a day on, made now by whoever calls; it sets nothing yet.
ServiceChange new_change(engine::Context& context, const Service& service, Date from);

/// Adds a change, sets its id. Terms whose price was made for another product or cycle get the catalogue's; changes
/// whose price lapses by it are announced. `after` is saved with what is other now. Errors: precondition
/// `price.not_for_sale`, conflict `service.stale_version`.
void add_change(engine::Context& context, const Service& before, Service& after, ServiceChange& change);

}  // namespace billhook::services
