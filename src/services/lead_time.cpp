#include "services/lead_time.hpp"

#include "clients/client_store.hpp"
#include "identity/seller_store.hpp"

namespace billhook::services {

LeadTime::LeadTime(engine::Context& context)
    : context_{context},
      policies_{context.db(), context.scope(), identity::get_seller(context.db(), context.scope()).policy} {}

std::int32_t LeadTime::days_of(Id<Client> client) {
  return days_of(client, clients::get_client(context_.db(), context_.scope(), client).policy);
}

std::int32_t LeadTime::days_of(Id<Client> client, const std::optional<Policy>& own) {
  return policies_.policy_of(client, own).generate_days_before.value();
}

}  // namespace billhook::services
