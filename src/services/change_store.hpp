// The table `service_changes`.
#pragma once

#include <vector>

#include "billhook/services/change.hpp"
#include "storage/database.hpp"

namespace billhook::services {

/// In the order in which they were made.
std::vector<ServiceChange> list_changes(storage::Connection& connection, const storage::Scope& scope,
                                        Id<Service> service);
/// The row's new id is set.
void insert_change(storage::Connection& connection, const storage::Scope& scope, ServiceChange& change);

}  // namespace billhook::services
