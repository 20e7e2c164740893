// When the run looks at services again because a policy changed that their `bill_on` was found by.
#pragma once

#include <cstdint>

#include "billhook/clients/client.hpp"
#include "storage/database.hpp"

namespace billhook::services {

/// Remembers how many days ahead the seller's services are billed; false when nothing is changed by it.
bool set_lead_time(storage::Connection& connection, const storage::Scope& scope, std::int32_t days_before);

/// Brings all that is to be billed some day forward to a day; the run finds the right day anew.
void look_again(storage::Connection& connection, const storage::Scope& scope, Date day);
void look_again_at_client(storage::Connection& connection, const storage::Scope& scope, Id<Client> client, Date day);

}  // namespace billhook::services
