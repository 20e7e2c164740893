#include "services/lead_time.hpp"

#include "identity/seller_store.hpp"

namespace billhook::services {

LeadTime::LeadTime(engine::Context& context)
    : policies_{context.db(), context.scope(), identity::require_seller(context.db(), context.scope()).policy} {}

std::int32_t LeadTime::days_of(Id<Client> client) { return policies_.policy_of(client).generate_days_before.value(); }

}  // namespace billhook::services
