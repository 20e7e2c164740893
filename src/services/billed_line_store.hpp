// What a service was billed and what was given back of it.
#pragma once

#include <vector>

#include "services/correction.hpp"
#include "storage/database.hpp"

namespace billhook::services {

/// All lines of the service's issued invoices. A line of a cancelled invoice counts as given back, and so does what
/// credit notes took back.
std::vector<BilledLine> list_billed_lines(storage::Connection& connection, const storage::Scope& scope,
                                          Id<Service> service);

}  // namespace billhook::services
